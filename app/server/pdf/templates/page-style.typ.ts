/**
 * What every printed page shares; put before a template. Gives the template `data` (the JSON handed to the renderer),
 * `pen` (the colour of what somebody wrote into a form) and `small`.
 */
export const PAGE_STYLE = String.raw`
#let data = json(bytes(sys.inputs.data))

#let accent = rgb("#1f5a43")
#let pen = rgb("#1c3f7c")
#let grey = luma(35%)
#let hairline = luma(65%)

// Without a date the same input gives the same bytes.
#set document(title: data.title, author: "基层学堂", date: none)

// The edges make a line exactly one em high, so that leading 0.6 em is a line pitch of 1.6 em.
// No fallback: which system fonts a machine has must not change a page; the renderer has marked what the font lacks.
#set text(font: "Noto Sans SC", lang: "zh", region: "cn", fallback: false, size: 10.5pt, top-edge: 0.88em, bottom-edge: -0.12em)
#set par(leading: 0.6em, spacing: 0.9em, justify: true)

#let small(body, size: 8pt) = {
  set text(size: size, fill: grey)
  set par(leading: 0.45em, spacing: 0.45em)
  body
}
`;
