/**
 * A form of the job: blank, then filled in. Data: `printedForm` of job-form-pdf.server.ts.
 * Each of the two counts its own pages: nobody files the example with the form.
 */
export const JOB_FORM_TEMPLATE = String.raw`
#let part = state("part", "")

#set page(
  paper: "a4",
  flipped: data.landscape,
  margin: if data.landscape { (x: 14mm, top: 12mm, bottom: 15mm) } else { (x: 18mm, top: 15mm, bottom: 17mm) },
  footer-descent: 25%,
  footer: context {
    let name = part.get()
    small(size: 7.5pt, {
      data.id + "　" + data.title
      if name != "" { "　" + name }
      h(1fr)
      [第 #counter(page).display() 页，共 #counter(page).at(query(label("end-" + name)).first().location()).first() 页]
    })
  },
)

#let opening(name) = {
  heading({
    if name != "" { text(fill: pen, "「" + name + "」") }
    data.title
  })
  block(above: 3mm, below: 2.5mm, small[*用途*　#data.purpose])
}
#show heading: it => block(width: 100%, above: 0pt, below: 3mm, align(center, text(size: 16pt, it.body)))

#let foot = block(above: 2.5mm, {
  show: small
  par[*保管*　#data.keep]
  if data.sources != none { par[*依据*　#data.sources] }
})

#let rule = 0.6pt + black
#let cell-text(body) = {
  set text(size: data.cellSize * 1pt)
  set par(leading: 0.4em, spacing: 0.4em, justify: false)
  body
}
// A row grows with what stands in it but is never lower than this.
#let at-least(height, body) = grid(columns: (0pt, 1fr), box(width: 0pt, height: height), align(horizon, body))

// ---- ledger: a row for each thing

#let column-heads(columns) = table.header(..columns.map(column => table.cell(
  fill: luma(93%),
  align: center + horizon,
  cell-text({
    text(weight: "bold", column.name)
    if column.note != none { block(above: 0.9mm, small(size: 7pt, column.note)) }
  }),
)))

#let ledger-table(columns, rows, heights) = table(
  columns: columns.map(column => column.share * 1fr),
  rows: heights,
  stroke: rule,
  inset: (x: 1.2mm, y: 1.4mm),
  align: left + horizon,
  column-heads(columns),
  ..rows.flatten().map(value => table.cell(breakable: false, cell-text(text(fill: pen, value)))),
)

/// The greatest height with which the rows fill whole pages: rows to write in, not a page with two rows left over.
#let ruled-height(size, rows, head: 0pt, above: 0pt, below: 0pt) = {
  for pages in range(1, 12) {
    let height = 15mm
    while height >= 8.5mm {
      let fit(room) = calc.max(0, calc.floor((room - head - 1mm) / height))
      let capacity = if pages == 1 { fit(size.height - above - below) } else {
        fit(size.height - above) + (pages - 2) * fit(size.height) + fit(size.height - below)
      }
      if capacity >= rows { return height }
      height -= 0.25mm
    }
  }
  8.5mm
}

#let ledger(body, name) = layout(size => {
  let heading = opening(name)
  if body.rows != none {
    heading
    ledger-table(body.columns, body.rows, auto)
    foot
  } else {
    let measured(content) = measure(width: size.width, content).height
    let height = ruled-height(
      size,
      body.blankRows,
      head: measured(ledger-table(body.columns, (), auto)),
      above: measured(heading) + 3mm,
      below: measured(foot) + 3mm,
    )
    heading
    ledger-table(body.columns, (("",) * body.columns.len(),) * body.blankRows, (auto,) + (height,) * body.blankRows)
    foot
  }
})

// ---- sheet: a field grid

// Drawn over a square that is there in either case: no font of ours has the ticked box, U+2611.
#let tick-box(chosen) = box(baseline: 0.12em, {
  text(size: 1.1em, "□")
  if chosen { place(center + horizon, text(fill: pen, weight: "bold", size: 1.1em, "✓")) }
})

#let choice(field) = {
  set par(leading: 0.65em)
  for option in field.options {
    box[#tick-box(option.chosen)#h(0.25em)#text(fill: if option.chosen { pen } else { black }, option.text)]
    h(0.9em, weak: false)
  }
  if field.value != "" { text(fill: pen, field.value) }
}

#let field-height(kind) = if kind == "long" { 18mm } else if kind == "sign" { 12.5mm } else { 8.5mm }

#let field-cell(field, stretch) = cell-text({
  let height = field-height(field.kind) * stretch
  let note = if field.note != none { small(size: 7pt, field.note) }
  if field.kind == "choice" {
    at-least(height, { choice(field); if note != none { block(above: 1.2mm, note) } })
  } else if note != none {
    // The hint keeps to the top; below it stays room to write.
    at-least(height + 1.8mm, { align(top, note); block(above: 1.2mm, text(fill: pen, field.value)) })
  } else {
    at-least(height, text(fill: pen, field.value))
  }
})

#let name-cell(field) = table.cell(fill: luma(96%), align: center + horizon, inset: (x: 1.2mm), cell-text(text(weight: "bold", field.name)))

#let groups-grid(groups, stretch) = {
  set block(spacing: 0pt)
  for group in groups {
    table(
      columns: (28mm, 1fr, 28mm, 1fr),
      stroke: rule,
      inset: (x: 1.8mm, y: 1mm),
      align: left + horizon,
      table.header(table.cell(colspan: 4, fill: luma(88%), inset: (y: 1.4mm), text(weight: "bold", size: 10pt, group.title))),
      ..group.rows.map(row => if row.len() == 1 {
        (name-cell(row.at(0)), table.cell(colspan: 3, breakable: false, field-cell(row.at(0), stretch)))
      } else {
        row.map(field => (name-cell(field), table.cell(breakable: false, field-cell(field, stretch))))
      }).flatten(),
    )
  }
}

/// One side of a sheet, with as much room to write as whole pages give; one page if it can be. Heights grow with the
/// stretch as a convex function, so that a straight line between the two measured ends never promises too much.
#let side(groups, before, after) = layout(size => {
  let form(stretch) = { before; groups-grid(groups, stretch); after }
  let height(stretch) = measure(width: size.width, form(stretch)).height
  let (low, high) = (0.8, 1.4)
  let (least, most) = (height(low), height(high))
  // Where a page breaks, a row may leave its own height empty, and the group's title is printed again.
  let room(pages) = pages * size.height - 1mm - (pages - 1) * 32mm
  let pages = 1
  while least > room(pages) { pages += 1 }
  form(if most <= room(pages) { high } else { low + (high - low) * ((room(pages) - least) / (most - least)) })
})

#let sheet(body, name) = for (at, groups) in body.sides.enumerate() {
  if at > 0 { pagebreak() }
  side(groups, if at == 0 { opening(name) }, if at == body.sides.len() - 1 { foot })
}

// ---- notice: a letter with blanks

#let blank(ems) = for _ in range(ems) { box(width: 1em, height: 0.9em, baseline: 0.15em, stroke: (bottom: 0.6pt)) }

#let letter(body) = {
  set text(size: 12pt)
  set par(leading: 0.85em, spacing: 0.95em)
  for paragraph in body.paragraphs {
    let runs = for run in paragraph.runs {
      if run.kind == "text" { run.text } else if run.kind == "blank" { blank(run.ems) } else {
        underline(offset: 0.22em, stroke: 0.6pt + black, text(fill: pen, run.text))
      }
    }
    block(
      width: 100%,
      above: if paragraph.signed { 2.4em } else { auto },
      par(first-line-indent: if paragraph.indented { (amount: 2em, all: true) } else { 0pt }, runs),
    )
  }
}

#let notice(body, name) = {
  opening(name)
  v(2mm)
  letter(body)
  v(1fr, weak: false)
  line(length: 100%, stroke: 0.4pt + hairline)
  foot
}

// People type the root sign for a tick; this font draws it as a root.
#show "√": "✓"

#let print(body, name) = {
  if name != "" {
    pagebreak()
    counter(page).update(1)
  }
  part.update(name)
  if body.kind == "ledger" { ledger(body, name) } else if body.kind == "sheet" { sheet(body, name) } else { notice(body, name) }
  [#metadata(none)#label("end-" + name)]
}

#print(data.blank, "")
#if data.example != none { print(data.example, "填写示例") }
`;
