import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';

/** A stretch of text of one look. */
export interface TextRun {
  readonly text: string;
  readonly look: 'plain' | 'bold' | 'small' | 'raised';
}

/** What of a lesson goes on paper, as data for a template. */
export type PrintBlock =
  | { readonly kind: 'heading'; readonly level: 2 | 3; readonly runs: readonly TextRun[] }
  | { readonly kind: 'paragraph'; readonly runs: readonly TextRun[] }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly start: number; readonly items: readonly (readonly PrintBlock[])[] }
  | {
      readonly kind: 'table';
      readonly head: readonly (readonly TextRun[])[];
      readonly rows: readonly (readonly (readonly TextRun[])[])[];
      /** Shares of the width, one for each column. */
      readonly shares: readonly number[];
    }
  | { readonly kind: 'quote'; readonly blocks: readonly PrintBlock[] }
  | { readonly kind: 'aside'; readonly tone: 'tip' | 'changed'; readonly title: readonly TextRun[]; readonly blocks: readonly PrintBlock[] }
  /** A job form is offered here by its title. */
  | { readonly kind: 'form'; readonly runs: readonly TextRun[] }
  /** `svg` is a file of its own in print colours; `alt` says the same as the drawing. */
  | { readonly kind: 'figure'; readonly svg: string; readonly alt: string; readonly caption: readonly TextRun[] }
  | { readonly kind: 'rule' };

type Node = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;
type Look = TextRun['look'];

const INLINE = new Set(['a', 'abbr', 'b', 'br', 'cite', 'code', 'em', 'i', 'mark', 'small', 'span', 'strong', 'sub', 'sup', 'time', 'u', 'wbr']);
const SCREEN_ONLY = new Set(['audio', 'button', 'iframe', 'input', 'noscript', 'script', 'select', 'style', 'template', 'textarea', 'video']);
const LOOKS: ReadonlyMap<string, Look> = new Map([
  ['b', 'bold'],
  ['strong', 'bold'],
  ['em', 'bold'],
  ['i', 'bold'],
  ['sup', 'raised'],
  ['small', 'small'],
]);

/**
 * The compiled HTML of a lesson as blocks for paper. Elements it does not know are read through, so that no words are
 * lost; what is only for a screen (buttons, scripts, `no-print`) is left out. Never throws: any text is some HTML.
 */
export function printBlocks(html: string): readonly PrintBlock[] {
  return blocksOf(parseFragment(html).childNodes);
}

/** Every number that is raised in these blocks: the sources they cite. */
export function citedNumbers(blocks: readonly PrintBlock[]): ReadonlySet<number> {
  const runs = blocks.flatMap(runsIn).filter(({ look }) => look === 'raised');
  return new Set(runs.map(({ text }) => Number(text)).filter(Number.isInteger));
}

function runsIn(block: PrintBlock): readonly TextRun[] {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
    case 'form':
      return block.runs;
    case 'list':
      return block.items.flat().flatMap(runsIn);
    case 'table':
      return [...block.head, ...block.rows.flat()].flat();
    case 'aside':
      return [...block.title, ...block.blocks.flatMap(runsIn)];
    case 'quote':
      return block.blocks.flatMap(runsIn);
    case 'figure':
      return block.caption;
    case 'rule':
      return [];
  }
}

function isElement(node: Node): node is Element {
  return 'tagName' in node;
}

function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((attr) => attr.name === name)?.value;
}

function hasClass(element: Element, name: string): boolean {
  return (attribute(element, 'class') ?? '').split(/\s+/).includes(name);
}

function isForPaper(node: Node): boolean {
  return !isElement(node) || !(SCREEN_ONLY.has(node.tagName) || hasClass(node, 'no-print'));
}

function isInline(node: Node): boolean {
  return isElement(node) ? INLINE.has(node.tagName) : node.nodeName === '#text';
}

/** Inline nodes between blocks come together as paragraphs. */
function blocksOf(nodes: readonly Node[]): readonly PrintBlock[] {
  const blocks: PrintBlock[] = [];
  let line: Node[] = [];
  const endLine = () => {
    const runs = runsOf(line);
    if (runs.length > 0) blocks.push({ kind: 'paragraph', runs });
    line = [];
  };
  for (const node of nodes.filter(isForPaper)) {
    if (isInline(node)) line.push(node);
    else if (isElement(node)) {
      endLine();
      blocks.push(...blocksOfElement(node));
    }
  }
  endLine();
  return blocks;
}

function blocksOfElement(element: Element): readonly PrintBlock[] {
  switch (element.tagName) {
    case 'p':
      return paragraph(element);
    case 'h1':
    case 'h2':
      return [{ kind: 'heading', level: 2, runs: runsOf(element.childNodes) }];
    case 'h3':
    case 'h4':
    case 'h5':
    case 'h6':
      return [{ kind: 'heading', level: 3, runs: runsOf(element.childNodes) }];
    case 'ul':
    case 'ol':
      return [
        {
          kind: 'list',
          ordered: element.tagName === 'ol',
          start: Number(attribute(element, 'start') ?? 1) || 1,
          items: childrenNamed(element, 'li').map((item) => blocksOf(item.childNodes)),
        },
      ];
    case 'table':
      return [tableOf(element)];
    case 'blockquote':
      return [{ kind: 'quote', blocks: blocksOf(element.childNodes) }];
    case 'hr':
      return [{ kind: 'rule' }];
    case 'aside':
      return [asideOf(element)];
    case 'figure':
      return figureOf(element);
    case 'svg':
      return [drawing(element, [])];
    default:
      return blocksOf(element.childNodes);
  }
}

function paragraph(element: Element): readonly PrintBlock[] {
  const runs = runsOf(element.childNodes);
  return runs.length === 0 ? [] : [{ kind: 'paragraph', runs }];
}

/** Its first paragraph is its title: 工作提示：…, 今昔对照：…, or the form's kind and name. */
function asideOf(element: Element): PrintBlock {
  const [first] = childrenNamed(element, 'p');
  const title = first ? runsOf(first.childNodes) : [];
  if (hasClass(element, 'job-form')) return { kind: 'form', runs: title };
  const tone = title[0]?.text.startsWith('今昔对照') ? 'changed' : 'tip';
  return { kind: 'aside', tone, title, blocks: blocksOf(element.childNodes.filter((child) => child !== first)) };
}

function tableOf(table: Element): PrintBlock {
  const rows = descendants(table, 'tr').map((row) => row.childNodes.filter(isElement).map((cell) => runsOf(cell.childNodes)));
  const [head = [], ...body] = rows;
  return { kind: 'table', head, rows: body, shares: columnShares(rows) };
}

/** A column's share grows with its text, more slowly than the text, and is never narrower than four characters. */
function columnShares(rows: readonly (readonly (readonly TextRun[])[])[]): readonly number[] {
  const columns = Math.max(0, ...rows.map((row) => row.length));
  return Array.from({ length: columns }, (_column, at) => {
    const lengths = rows.map((row) => (row[at] ?? []).reduce((sum, { text, look }) => sum + (look === 'raised' ? 0 : text.length), 0));
    const longest = Math.max(...lengths);
    const mean = lengths.reduce((sum, length) => sum + length, 0) / lengths.length;
    return Math.max(4, Math.min(longest, 4 + 2.4 * Math.sqrt(mean + longest)));
  });
}

function figureOf(element: Element): readonly PrintBlock[] {
  const [svg] = descendants(element, 'svg');
  const [caption] = descendants(element, 'figcaption');
  const runs = caption ? runsOf(caption.childNodes) : [];
  return svg ? [drawing(svg, runs)] : blocksOf(element.childNodes);
}

function drawing(svg: Element, caption: readonly TextRun[]): PrintBlock {
  const words = ['title', 'desc'].flatMap((name) => descendants(svg, name).slice(0, 1).map(plainText));
  return { kind: 'figure', svg: svgFile(svg), alt: words.join('。') || caption.map(({ text }) => text).join('') || '图', caption };
}

function childrenNamed(element: Element, name: string): readonly Element[] {
  return element.childNodes.filter(isElement).filter(({ tagName }) => tagName === name);
}

function descendants(element: Element, name: string): readonly Element[] {
  return element.childNodes.filter(isElement).flatMap((child) => (child.tagName === name ? [child] : descendants(child, name)));
}

function plainText(element: Element): string {
  return element.childNodes.map((child) => (isElement(child) ? plainText(child) : 'value' in child ? child.value : '')).join('').trim();
}

/** Text of inline nodes, blanks as HTML reads them; nothing when there are only blanks. */
function runsOf(nodes: readonly Node[]): readonly TextRun[] {
  const runs: { text: string; look: Look }[] = [];
  const add = (text: string, look: Look) => {
    const last = runs.at(-1);
    if (last?.look === look) last.text += text;
    else if (text !== '') runs.push({ text, look });
  };
  const walk = (children: readonly Node[], look: Look) => {
    for (const node of children.filter(isForPaper)) {
      if (!isElement(node)) add('value' in node ? withoutBreaks(node.value) : '', look);
      else if (node.tagName === 'br') add('\n', look);
      else walk(node.childNodes, hasClass(node, 'local-place') ? 'small' : (LOOKS.get(node.tagName) ?? look));
    }
  };
  walk(nodes, 'plain');
  const [first, last] = [runs[0], runs.at(-1)];
  if (first) first.text = first.text.trimStart();
  if (last) last.text = last.text.trimEnd();
  return runs.filter(({ text }) => text !== '');
}

/** A line end between Han characters is nothing, elsewhere a space. */
function withoutBreaks(text: string): string {
  return text
    .replace(/(?<=[\p{Script=Han}\p{P}])[ \t]*\r?\n[ \t]*(?=[\p{Script=Han}\p{P}])/gu, '')
    .replace(/[ \t\r\n]+/g, ' ');
}

/** The colours of figures (app/styles/tokens.css) on white paper. */
const PRINT_COLOURS: Readonly<Record<string, string>> = {
  'var(--fig-line)': '#55514a',
  'var(--fig-soft)': '#f1ece0',
  'var(--fig-accent)': '#1f5a43',
  'var(--fig-accent-soft)': '#e2eee6',
  'var(--fig-paper)': '#ffffff',
  currentColor: '#1f1d1a',
};
const NOT_DRAWN = new Set(['title', 'desc', 'script', 'style', 'foreignObject', 'image', 'a']);

/** A figure inside a page as a file of its own. What is no drawing is left out; a colour of the screen's becomes one of print's. */
function svgFile(svg: Element): string {
  const [, , width = '400', height = '300'] = (attribute(svg, 'viewBox') ?? '').split(/[\s,]+/);
  const frame = ` xmlns="http://www.w3.org/2000/svg" width="${escaped(width)}" height="${escaped(height)}" font-family="Noto Sans SC"`;
  return `<svg${frame} viewBox="${escaped(attribute(svg, 'viewBox') ?? `0 0 ${width} ${height}`)}">${svg.childNodes.map(svgNode).join('')}</svg>`;
}

function svgNode(node: Node): string {
  if (!isElement(node)) return 'value' in node ? escaped(node.value) : '';
  if (NOT_DRAWN.has(node.tagName)) return '';
  const attributes = node.attrs.map(({ name, value }) => ` ${name}="${escaped(printColour(value))}"`).join('');
  return `<${node.tagName}${attributes}>${node.childNodes.map(svgNode).join('')}</${node.tagName}>`;
}

function printColour(value: string): string {
  return PRINT_COLOURS[value] ?? (value.startsWith('var(') ? '#55514a' : value);
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
