/**
 * The report as Typst. Everything that varies comes as data (`sys.inputs`), as strings that are shown and
 * never read as markup; nothing is ever joined into this source.
 */
export const template = `
#let d = json(bytes(sys.inputs.report))
#set document(title: d.title, author: d.author, description: d.description, date: none)
#set text(lang: d.lang, size: 11pt, hyphenate: true)
#set par(leading: 0.75em, spacing: 1.1em)
#set page(
  paper: "a4",
  margin: (x: 2.6cm, y: 2.8cm),
  footer: context align(center, text(size: 9pt)[#d.pageWord #counter(page).display()]),
)
#show heading: set block(above: 1.8em, below: 0.9em, sticky: true)
#show heading.where(level: 1): set text(size: 22pt)
#show heading.where(level: 2): set text(size: 15pt)
#show heading.where(level: 3): set text(size: 12pt)

#let words(said) = for paragraph in said.text.split("\\n\\n").filter(one => one != "") {
  par(text(lang: said.language, paragraph))
}
#let rows(items) = for item in items {
  par({
    strong(text(lang: item.at("termLang", default: d.lang), item.term + ": "))
    text(lang: item.lang, item.words)
  })
}

#words(d.dialogue)
#heading(level: 1, d.heading)
#par(d.published)
#for notice in d.notices { par(strong(notice)) }
#par(link(d.address, d.online))

#heading(level: 2, d.short.heading)
#words(d.short.words)

#[
  #show heading: set text(size: 15pt)
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
      stroke: (x: none, y: 0.4pt),
      table.header(..section.table.head.map(cell => strong(cell))),
      ..section.table.rows.flatten(),
    )
  }
  for part in section.parts {
    heading(level: 3, text(lang: part.heading.language, part.heading.text))
    words(part.words)
    rows(part.rows)
    for one in part.quotes { quote(block: true, text(lang: one.lang, one.words)) }
    for note in part.notes { par(note) }
  }
  if section.list.len() > 0 { list(..section.list) }
}
#if d.hasBoxes { par(d.boxes) }
#par(d.made)
`;
