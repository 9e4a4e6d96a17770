/**
 * The poster as Typst: one A4 sheet to be read at arm's length. Everything that varies comes as data
 * (`sys.inputs`), as strings that are shown and never read as markup.
 */
export const template = `
#let d = json(bytes(sys.inputs.poster))
#let ink = rgb("#20252c")
#let soft = rgb("#545a61")
#let thread = rgb("#96384a")
#let words(w) = text(lang: w.language, w.text)
#set document(title: d.title, author: d.author, description: d.question.text, date: none)
#set text(lang: d.lang, size: 15pt, fill: ink, hyphenate: false)
#set par(leading: 0.62em, spacing: 0.9em)
#set page(
  paper: "a4",
  margin: (left: 3.4cm, right: 2.2cm, top: 2.2cm, bottom: 2cm),
  background: pdf.artifact({
    place(top + left, dx: 1.9cm, line(start: (0pt, 0pt), end: (0pt, 2.06cm), stroke: 1.6pt + thread))
    place(top + left, dx: 1.9cm - 9pt, dy: 2.06cm, circle(radius: 9pt, stroke: 1.6pt + thread))
    place(top + left, dx: 1.9cm - 3.6pt, dy: 2.06cm + 5.4pt, circle(radius: 3.6pt, fill: thread))
    place(top + left, dx: 1.9cm, line(start: (0pt, 2.06cm + 18pt), end: (0pt, 29.7cm), stroke: 1.6pt + thread))
  }),
)
#show heading.where(level: 1): set block(above: 1.6cm, below: 0.9cm)
#show heading.where(level: 2): set block(above: 1cm, below: 0.4cm)
#show heading.where(level: 2): set text(size: 17pt)

#let long = d.question.text.len() > 110
#par({ text(size: 17pt, weight: "bold", d.municipality); h(0.6em); text(size: 17pt, fill: soft, d.service) })
#[
  #show heading: set text(size: if long { 30pt } else { 38pt }, weight: "regular")
  #heading(level: 1, words(d.question))
]
#par(text(size: 19pt, d.lead))
#par(d.decides)

#heading(level: 2, d.how.heading)
#grid(
  columns: (5.6cm, 1fr),
  column-gutter: 0.7cm,
  align: horizon,
  link(d.how.address, image(bytes(d.how.qr), format: "svg", width: 5.6cm, alt: d.how.qrAlt)),
  {
    par(d.how.scan)
    par(link(d.how.address, text(size: 21pt, weight: "bold", d.how.shown)))
    par(d.how.anonymous)
  },
)

#if d.meetings.items.len() > 0 {
  heading(level: 2, d.meetings.heading)
  set par(spacing: 0.6em)
  list(marker: none, body-indent: 0pt, ..d.meetings.items.map(item => {
    strong(item.when)
    if item.what.len() > 0 { linebreak(); item.what.map(words).join(", ") }
  }))
}

#heading(level: 2, d.contact.heading)
#par({ d.contact.before; words(d.contact.hours); d.contact.after })
`;
