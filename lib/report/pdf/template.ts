/**
 * The report as Typst: a document in the faces of the web, with its thread down the margin and a knot at each
 * part and line. Everything that varies comes as data (`sys.inputs`), as strings that are shown and never read
 * as markup; nothing is ever joined into this source.
 */
export const template = `
#let d = json(bytes(sys.inputs.report))
#let ink = rgb("#20252c")
#let soft = rgb("#545a61")
#let rule = rgb("#8a8780")
#let thread = rgb("#96384a")
#let sans = ("Genklang Sans", "Libertinus Serif")
#let serif = ("Genklang Serif", "Libertinus Serif")
#let margin = 4.4cm
#let seam = 2.9cm
#set document(title: d.title, author: d.author, description: d.description, date: none)
#set text(lang: d.lang, font: serif, size: 11pt, fill: ink, hyphenate: true)
#set par(leading: 0.72em, spacing: 1em)
#set page(
  paper: "a4",
  margin: (left: margin, right: 3cm, top: 2.6cm, bottom: 2.8cm),
  background: pdf.artifact(place(top + left, dx: seam, line(end: (0pt, 29.7cm), stroke: 1.2pt + thread))),
  footer: text(font: sans, size: 9pt, fill: soft, {
    text(lang: d.dialogue.language, d.dialogue.text)
    h(1fr)
    [#d.pageWord #context counter(page).display()]
  }),
)

// Beside the first letters of what it is about.
#let knot(body) = place(dx: seam - margin, dy: 0.36em, pdf.artifact(body))
#let dot(radius, fill) = place(dx: -radius, dy: -radius, circle(radius: radius, fill: fill, stroke: 1.2pt + thread))
#show heading: set text(weight: "regular")
#show heading: set block(sticky: true)
#show heading.where(level: 1): it => block(above: 0.8em, below: 1em, {
  set text(size: 28pt)
  set par(leading: 0.45em)
  knot({ dot(8pt, white); dot(3pt, thread) })
  it.body
})
#let part-heading(it) = block(above: 2.6em, below: 1.1em, sticky: true, {
  set text(size: 18pt)
  set par(leading: 0.45em)
  knot(dot(4.4pt, thread))
  it.body
})
#show heading.where(level: 2): part-heading
#show heading.where(level: 3): it => block(above: 2em, below: 0.85em, sticky: true, {
  set text(font: sans, size: 12.5pt, weight: "bold")
  set par(leading: 0.5em)
  knot(dot(2.8pt, white))
  it.body
})
#show outline.entry: set text(font: sans, size: 10.5pt)
#set outline.entry(fill: none)
#show table: set text(font: sans, size: 10.5pt, hyphenate: false)

#let said(body) = text(font: sans, size: 10pt, fill: soft, body)
#let words(said-so) = for paragraph in said-so.text.split("\\n\\n").filter(one => one != "") {
  par(text(lang: said-so.language, paragraph))
}
#let rows(items) = for item in items {
  par({
    text(font: sans, weight: "bold", size: 10.5pt, lang: item.at("termLang", default: d.lang), item.term + ": ")
    text(lang: item.lang, item.words)
  })
}
#let voice(one) = quote(block: true, block(
  inset: (left: 0.9em, y: 0.15em),
  stroke: (left: 1.2pt + rule),
  text(lang: one.lang, size: 1.05em, one.words),
))
#show quote.where(block: true): set pad(x: 0pt)
#show quote.where(block: true): set block(spacing: 0.9em)

#par(text(font: sans, size: 12pt, weight: "bold", lang: d.dialogue.language, d.dialogue.text))
#heading(level: 1, d.heading)
#par(said(d.published))
#for notice in d.notices { par(text(font: sans, weight: "bold", notice)) }
#par(said(link(d.address, d.online)))

#heading(level: 2, d.short.heading)
#[
  #set text(size: 1.18em)
  #words(d.short.words)
]

#[
  #show heading: part-heading
  #outline(title: d.contents, target: heading.where(level: 2))
]

#for section in d.sections {
  heading(level: 2, section.heading)
  for paragraph in section.lead { par(paragraph) }
  words(section.words)
  rows(section.rows)
  if section.table != none {
    table(
      columns: (1fr,) + (auto,) * (section.table.head.len() - 1),
      align: (at, _) => if at == 0 { left } else { right },
      inset: (left: 0pt, right: 0.6em, y: 0.5em),
      stroke: (_, at) => if at == 0 { (bottom: 1pt + ink) } else { (bottom: 0.4pt + rule) },
      table.header(..section.table.head.map(cell => text(weight: "bold", cell))),
      ..section.table.rows.flatten(),
    )
  }
  for part in section.parts {
    heading(level: 3, text(lang: part.heading.language, part.heading.text))
    words(part.words)
    rows(part.rows)
    for one in part.quotes { voice(one) }
    for note in part.notes { par(said(note)) }
  }
  if section.list.len() > 0 { list(..section.list) }
}
#if d.hasBoxes { par(said(d.boxes)) }
#v(1.4em)
#par(said(d.made))
`;
