/** The handout of a module: its lessons to read, with lines to write on. Data: `printedModule` of module-handout.server.ts. */
export const MODULE_HANDOUT_TEMPLATE = String.raw`
#set page(
  paper: "a4",
  margin: (x: 23mm, top: 25mm, bottom: 22mm),
  header-ascent: 40%,
  header: small(size: 8.5pt, block(width: 100%, stroke: (bottom: 0.4pt + hairline), inset: (bottom: 1.5mm), { data.title; h(1fr); data.part })),
  footer: context small(size: 8.5pt, align(center, counter(page).display("1/1", both: true))),
)

#set par(spacing: 1.1em)

#let headline(size, body) = {
  set text(size: size)
  set par(leading: 0.4em, justify: false)
  body
}
#show heading.where(level: 1): it => block(above: 0pt, below: 5mm, headline(21pt, it.body))
#show heading.where(level: 2): it => block(
  width: 100%, above: 12mm, below: 5.5mm, sticky: true, stroke: (bottom: 1.2pt + accent), inset: (bottom: 2mm), headline(15pt, it.body),
)
#show heading.where(level: 3): it => block(above: 1.8em, below: 0.9em, sticky: true, headline(12pt, it.body))

#let runs(parts) = for part in parts {
  if part.look == "bold" { strong(part.text) } else if part.look == "small" { text(size: 0.85em, fill: grey, part.text) } else if part.look == "raised" {
    super(typographic: false, size: 0.68em, part.text)
  } else { part.text }
}

// Room to write by hand.
#let lines(count) = {
  set block(spacing: 0pt)
  for _ in range(count) { block(height: 9.5mm, width: 100%, stroke: (bottom: 0.5pt + hairline)) }
}

// What is asked keeps at least three lines with it; no line goes to the next page alone.
#let ask(number, body, count) = {
  let apart = if count > 4 { 2 } else { 0 }
  block(breakable: false, above: 1.6em, below: 0pt, { block(below: 0pt, enum(start: number, body)); lines(count - apart) })
  block(breakable: false, above: 0pt, below: 1.6em, lines(apart))
}

#let grid-of(it) = {
  set text(size: 9pt)
  set par(leading: 0.5em, justify: false)
  table(
    columns: it.shares.map(share => share * 1fr),
    stroke: (x, y) => (top: if y == 0 { 1pt } else if y == 1 { 0.7pt } else { 0.4pt + hairline }),
    inset: (x: 1.6mm, y: 1.6mm),
    align: left + top,
    table.header(..it.head.map(cell => strong(runs(cell)))),
    ..it.rows.map(row => row.map(cell => table.cell(breakable: false, runs(cell)))).flatten(),
    table.hline(stroke: 1pt),
  )
}

#let minor(body) = block(above: 1.3em, below: 0.8em, sticky: true, strong(body))

#let flow(list) = for it in list {
  if it.kind == "paragraph" { par(runs(it.runs)) } else if it.kind == "heading" {
    if it.level == 2 { heading(level: 3, runs(it.runs)) } else { minor(runs(it.runs)) }
  } else if it.kind == "list" {
    let items = it.items.map(flow)
    if it.ordered { enum(start: it.start, tight: false, ..items) } else { std.list(tight: false, ..items) }
  } else if it.kind == "table" { grid-of(it) } else if it.kind == "quote" {
    block(inset: (left: 2em), stroke: (left: 1pt + hairline), flow(it.blocks))
  } else if it.kind == "aside" {
    let changed = it.tone == "changed"
    block(
      width: 100%,
      above: 1.3em,
      below: 1.3em,
      inset: (x: 4mm, y: 3mm),
      stroke: (left: 2.5pt + if changed { grey } else { accent }),
      fill: if changed { luma(95.5%) } else { rgb("#eff5f1") },
      { block(sticky: true, below: 0.8em, strong(runs(it.title))); flow(it.blocks) },
    )
  } else if it.kind == "form" {
    block(width: 100%, above: 1.2em, below: 1.2em, inset: (x: 3mm, y: 2mm), stroke: 0.6pt + hairline, {
      strong(runs(it.runs))
      h(1fr)
      text(size: 8.5pt, fill: grey, "空白表在本课网页上下载")
    })
  } else if it.kind == "figure" {
    // Where a page has no room left for it, the text goes on and the figure heads the next page.
    figure(
      image(bytes(it.svg), format: "svg", alt: it.alt, width: 92mm),
      caption: runs(it.caption), kind: image, supplement: none, numbering: none, placement: auto,
    )
  } else if it.kind == "rule" { line(length: 100%, stroke: 0.4pt + hairline) }
}

#set enum(numbering: "1.", indent: 0.2em, body-indent: 0.6em, spacing: 0.7em)
#set std.list(marker: "•", indent: 0.2em, body-indent: 0.6em, spacing: 0.7em)
#set place(clearance: 1.6em)
#show figure: set block(above: 1.6em, below: 1.6em, breakable: false)
#show figure.caption: set text(size: 9.5pt, fill: grey)

// ---- islands

#let circled(number) = circle(radius: 3.3mm, stroke: 1pt + accent, align(center + horizon, text(size: 9.5pt, weight: "bold", fill: accent, str(number))))

#let procedure(it) = {
  heading(level: 3, it.title)
  for (at, step) in it.steps.enumerate() {
    block(breakable: false, above: 1.2em, grid(
      columns: (auto, 1fr),
      column-gutter: 3mm,
      circled(at + 1),
      {
        block(below: 0.6em, inset: (top: 1mm), strong(step.title))
        if step.facts.len() > 0 {
          block(below: 0.7em, small(size: 9pt, for fact in step.facts { box[#fact.name　#strong(fact.value)]; h(1.6em) }))
        }
        flow(step.blocks)
      },
    ))
  }
}

#let case(it) = {
  block(width: 100%, above: 12mm, below: 0pt, sticky: true, stroke: (top: 1.2pt))
  heading(level: 3, text(fill: accent, "案例　") + it.title)
  flow(it.blocks)
  for (at, question) in it.questions.enumerate() { ask(at + 1, flow(question), 3) }
  if it.questions.len() == 0 { lines(8) }
}

#let reflection(it) = ask(it.number, strong(it.prompt), 5)

#let sources(list) = if list.len() > 0 {
  block(above: 2em, stroke: (top: 0.4pt + hairline), inset: (top: 2.5mm), width: 100%, small({
    block(below: 0.7em, sticky: true, strong("本课依据"))
    grid(columns: (auto, 1fr), column-gutter: 0.7em, row-gutter: 0.55em, ..list.map(source => (align(right, str(source.number)), source.text)).flatten())
  }))
}

// ---- the handout

#block(below: 4mm, text(size: 10pt, fill: accent, weight: "bold", data.part + "　" + data.place))
#heading(level: 1, data.name)
#par(data.summary)

#minor("学完以后")
#std.list(..data.aims)

#minor("各课")
#context grid(
  columns: (1fr, auto),
  row-gutter: 0.75em,
  ..query(heading.where(level: 2)).map(it => (link(it.location(), it.body), align(right, str(counter(page).at(it.location()).first())))).flatten(),
)

#for lesson in data.lessons {
  heading(level: 2, lesson.title)
  for part in lesson.parts {
    if part.kind == "procedure" { procedure(part) } else if part.kind == "case" { case(part) } else if part.kind == "reflection" { reflection(part) } else { flow((part,)) }
  }
  sources(lesson.sources)
}

#if data.forms.len() > 0 {
  heading(level: 2, "本模块的表单")
  for form in data.forms { par[*#form.title*　#form.purpose] }
}
#small(size: 8.5pt, data.colophon)
`;
