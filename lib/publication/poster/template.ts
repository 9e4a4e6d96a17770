/**
 * The poster as Typst: one A4 sheet to be read at arm's length. Everything that varies comes as data
 * (`sys.inputs`), as strings that are shown and never read as markup. The question is set as large as the sheet
 * has room for; the thread runs from the municipality by the last day, which is now, to the decision.
 */
export const template = `
#let d = json(bytes(sys.inputs.poster))
#let ink = rgb("#20252c")
#let soft = rgb("#545a61")
#let thread = rgb("#96384a")
#let sans = ("Genklang Sans", "Libertinus Serif")
#let serif = ("Genklang Serif", "Libertinus Serif")
#let words(w) = text(lang: w.language, w.text)
#set document(title: d.title, author: d.author, description: d.question.text, date: none)
#set text(lang: d.lang, font: sans, size: 15pt, fill: ink, hyphenate: false)
#set par(leading: 0.6em, spacing: 0.8em)
#set page(
  paper: "a4",
  margin: (left: 3.6cm, right: 2.2cm, top: 2cm, bottom: 1.8cm),
  background: pdf.artifact(place(top + left, dx: 1.9cm, line(end: (0pt, 29.7cm), stroke: 1.6pt + thread))),
)
#show heading.where(level: 2): set block(above: 2em, below: 0.75em)
#show heading.where(level: 2): set text(size: 1.13em, weight: "bold")

// A line of the thread, with its knot at the middle of the first letters.
#let knot(kind) = {
  let ring(radius, inside) = place(dx: -radius, dy: -radius, circle(radius: radius, stroke: 1.6pt + thread, fill: inside))
  if kind == "now" { ring(9pt, white); place(dx: -3.8pt, dy: -3.8pt, circle(radius: 3.8pt, fill: thread)) }
  else { ring(5.4pt, if kind == "past" { thread } else { white }) }
}
#let row(kind, size, body) = block(text(size: size, {
  place(dx: -1.7cm, dy: 0.34em, pdf.artifact({
    // What is still to come is sewn loosely.
    if kind == "now" {
      place(line(end: (0pt, 29.7cm), stroke: 3pt + white))
      place(line(end: (0pt, 29.7cm), stroke: (paint: thread, thickness: 1.6pt, dash: (6pt, 5pt))))
    }
    knot(kind)
  }))
  body
}))

// The address is one word: rather smaller than broken.
#let whole(size, width, body) = context {
  let wide = measure(text(size: size, weight: "bold", body)).width
  box(text(size: calc.min(1, width / wide) * size, weight: "bold", body))
}

// Words are broken only where the sheet is too narrow for them.
#let question(size, width) = {
  set text(lang: d.question.language, font: serif, size: size, weight: "regular")
  let is-wide(one) = measure(text(font: serif, size: size, one)).width > width
  d.question.text.split(" ").map(one => text(hyphenate: is-wide(one), one)).join(" ")
}

#let main(size, width, base) = {
  set text(size: base)
  row("past", 1.07em, { text(weight: "bold", d.municipality); h(0.5em); text(fill: soft, d.service) })
  {
    show heading: set par(leading: size * 0.42)
    show heading: set block(above: 31pt, below: 31pt)
    heading(level: 1, question(size, width))
  }
  row("now", 1.27em, d.lead)
  v(0.1cm)
  row("coming", 1em, d.decides)

  heading(level: 2, d.how.heading)
  grid(
    columns: (5.4cm, 8.9cm),
    column-gutter: 0.9cm,
    align: horizon,
    // The white around the code is the sheet's own: the code begins where the text does.
    pad(left: -0.55cm, top: -0.15cm, bottom: -0.45cm, link(d.how.address, image(bytes(d.how.qr), format: "svg", width: 6.5cm, alt: d.how.qrAlt))),
    {
      par(d.how.scan)
      par(link(d.how.address, whole(22pt, 8.9cm, d.how.shown)))
      par(text(fill: soft, d.how.anonymous))
    },
  )
  if d.meetings.items.len() > 0 {
    heading(level: 2, d.meetings.heading)
    set par(spacing: 0.7em)
    list(marker: none, body-indent: 0pt, spacing: 0.8em, ..d.meetings.items.map(item => {
      strong(item.when)
      if item.what.len() > 0 { linebreak(); item.what.map(words).join(", ") }
    }))
  }
}
#let contact(base) = {
  set text(size: base)
  heading(level: 2, d.contact.heading)
  par({ d.contact.before; words(d.contact.hours); d.contact.after })
}

#layout(space => {
  let high(body) = measure(block(width: space.width, body)).height
  let has-room(size, base) = high(main(size, space.width, base)) + high(contact(base)) + 0.8cm <= space.height
  let longest = d.question.text.split(" ").sorted(key: one => one.len()).last()
  let is-whole(size) = measure(text(font: serif, size: size, longest)).width <= space.width
  // The rest is set smaller only where the question would no longer be the largest on the sheet.
  let sizes = (60pt, 54pt, 48pt, 44pt, 40pt, 36pt, 32pt, 28pt).map(size => (size, 15pt))
  let small = ((30pt, 13pt), (26pt, 13pt), (24pt, 12pt), (21pt, 12pt), (18pt, 11pt))
  let fitting = (sizes + small).filter(one => has-room(..one))
  let whole = fitting.filter(((size, base)) => is-whole(size) and size >= 24pt)
  let (size, base) = (whole + fitting + ((18pt, 11pt),)).first()
  block(height: space.height, grid(
    columns: 1fr,
    rows: (1fr, auto),
    main(size, space.width, base),
    contact(base),
  ))
})
`;
