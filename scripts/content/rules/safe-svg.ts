/**
 * Figures are inlined into pages, so they pass through a strict reader and are written anew from an
 * allow-list. What is not named here is stripped, and reported so that check:content fails.
 */
const ELEMENTS = new Set([
  'svg', 'title', 'desc', 'defs', 'marker', 'g', 'path', 'rect', 'circle', 'ellipse', 'line', 'polyline', 'polygon', 'text', 'tspan',
]);

const ATTRIBUTES = new Set([
  'viewBox', 'role', 'aria-labelledby', 'aria-hidden', 'id', 'transform', 'opacity',
  'd', 'x', 'y', 'x1', 'y1', 'x2', 'y2', 'dx', 'dy', 'cx', 'cy', 'r', 'rx', 'ry', 'width', 'height', 'points',
  'fill', 'stroke', 'stroke-width', 'stroke-linecap', 'stroke-linejoin', 'stroke-dasharray', 'fill-rule',
  'font-size', 'font-weight', 'text-anchor', 'dominant-baseline', 'letter-spacing',
  'refX', 'refY', 'markerWidth', 'markerHeight', 'markerUnits', 'orient', 'marker-start', 'marker-mid', 'marker-end',
]);

/** The figure colours of app/styles/tokens.css, so that figures follow the theme. */
const COLOURS = new Set([
  'none', 'currentColor',
  'var(--fig-line)', 'var(--fig-soft)', 'var(--fig-accent)', 'var(--fig-accent-soft)', 'var(--fig-paper)',
]);

const SAFE_VALUE = /^[-\w.,%#:() \t\r\n]*$/;
const MARKER_REFERENCE = /^(none|url\(#[\w-]+\))$/;
const SMALLEST_TEXT = 13;

export interface SvgFinding {
  readonly line: number;
  readonly message: string;
  readonly mend: string;
}

export interface SafeSvg {
  /** Null when the file cannot be read as SVG at all. */
  readonly svg: string | null;
  readonly findings: readonly SvgFinding[];
}

interface SvgElement {
  readonly name: string;
  readonly line: number;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: (SvgElement | string)[];
}

/** Reads a figure and writes it anew from the allow-list. `idPrefix`: what its ids begin with, for many figures share a page. */
export function safeSvg(text: string, idPrefix: string): SafeSvg {
  const root = readXml(text);
  if ('fault' in root) return { svg: null, findings: [root.fault] };
  const findings: SvgFinding[] = [];
  if (root.name !== 'svg') {
    return { svg: null, findings: [{ line: root.line, message: '最外层不是 <svg>', mend: '请用 <svg viewBox="0 0 400 高"> 包住全图' }] };
  }
  const names = new Set([...root.children].flatMap((child) => (typeof child === 'string' ? [] : [child.name])));
  if (!/^0 0 400 \d+(\.\d+)?$/.test(root.attributes.get('viewBox') ?? '')) {
    findings.push({ line: root.line, message: 'viewBox 不是 0 0 400 高', mend: '图按 400 宽竖排，手机上才看得清' });
  }
  if (!names.has('title') || !names.has('desc') || root.attributes.get('role') !== 'img' || !root.attributes.has('aria-labelledby')) {
    findings.push({ line: root.line, message: '缺 <title>、<desc>、role="img" 或 aria-labelledby', mend: '补全后读屏软件才能读出这张图' });
  }
  const svg = writeElement(root, { idPrefix, findings, moved: false });
  return { svg, findings };
}

interface Writing {
  readonly idPrefix: string;
  readonly findings: SvgFinding[];
  /** Below a transform, so that coordinates no longer tell the place. */
  readonly moved: boolean;
}

function writeElement(element: SvgElement, writing: Writing): string {
  const { name, line } = element;
  if (!ELEMENTS.has(name)) {
    writing.findings.push({ line, message: `不允许的元素 <${name}>`, mend: '请删去，只用基本图形和文字' });
    return '';
  }
  const attributes = [...element.attributes]
    .filter(([key, value]) => keepAttribute(element, key, value, writing))
    .map(([key, value]) => ` ${key}="${escapeXml(value)}"`)
    .join('');
  const moved = writing.moved || element.attributes.has('transform');
  if (name === 'text' && !moved) checkText(element, writing.findings);
  const inner = element.children
    .map((child) => (typeof child === 'string' ? escapeXml(child) : writeElement(child, { ...writing, moved })))
    .join('');
  return `<${name}${attributes}>${inner}</${name}>`;
}

function keepAttribute({ name: element, line }: SvgElement, key: string, value: string, { idPrefix, findings }: Writing): boolean {
  if (key === 'xmlns' && element === 'svg') return false; // not needed inside HTML
  const strip = (message: string, mend: string) => {
    findings.push({ line, message, mend });
    return false;
  };
  if (!ATTRIBUTES.has(key)) return strip(`不允许的属性 ${key}`, '请删去这个属性');
  if (key === 'fill' || key === 'stroke') {
    return COLOURS.has(value) || strip(`${key} 用了图例以外的颜色 ${value}`, '只用 currentColor、none 和 var(--fig-…) 五种颜色');
  }
  if (key.startsWith('marker-')) return MARKER_REFERENCE.test(value) || strip(`${key} 的写法不对`, '写成 url(#本图中箭头的 id)');
  if (!SAFE_VALUE.test(value) || /url|script/i.test(value)) return strip(`属性 ${key} 的值不安全`, '请只写数字、颜色或路径');
  if (key === 'id' && !value.startsWith(idPrefix)) {
    findings.push({ line, message: `id ${value} 没有以 ${idPrefix} 开头`, mend: '改名并同步改引用，免得与同页别的图相撞' });
  }
  if (key === 'font-size' && !(Number(value) >= SMALLEST_TEXT)) {
    findings.push({ line, message: `字号 ${value} 太小`, mend: `手机上看不清，请用 ${SMALLEST_TEXT} 以上` });
  }
  return true;
}

/** A line of text must stay within the 400 units of the drawing; a Han character is as wide as its size. */
function checkText(element: SvgElement, findings: SvgFinding[]): void {
  const size = Number(element.attributes.get('font-size') ?? Number.NaN);
  const x = Number(element.attributes.get('x') ?? Number.NaN);
  const words = element.children.filter((child) => typeof child === 'string').join('').trim();
  if (!Number.isFinite(size) || !Number.isFinite(x) || words === '') return;
  const width = [...words].reduce((sum, character) => sum + (/[\u0000-\u00ff]/.test(character) ? 0.55 : 1), 0) * size;
  const anchor = element.attributes.get('text-anchor') ?? 'start';
  const left = anchor === 'middle' ? x - width / 2 : anchor === 'end' ? x - width : x;
  if (left < 0 || left + width > 400) {
    findings.push({ line: element.line, message: `文字“${words}”超出图的边界`, mend: '请缩短文字或分成两行' });
  }
}

type Fault = { readonly fault: SvgFinding };

/** A strict reader of the small part of XML a figure needs: no doctype, no entities but the five, no CDATA. */
function readXml(text: string): SvgElement | Fault {
  const token = /<!--[\s\S]*?-->|<\/([A-Za-z][\w-]*)\s*>|<([A-Za-z][\w-]*)((?:\s+[A-Za-z_][\w:.-]*\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>|[^<]+/gy;
  const roots: SvgElement[] = [];
  const open: SvgElement[] = [];
  let at = 0;
  let line = 1;
  const fault = (message: string): Fault => ({ fault: { line, message, mend: '请在画图软件里重新导出为普通 SVG，或改正标签' } });
  while (at < text.length) {
    token.lastIndex = at;
    const match = token.exec(text);
    if (match === null) return fault('SVG 写法有误');
    const [whole, closing, opening, attributeText = '', selfClosing] = match;
    const parent = open.at(-1);
    if (closing !== undefined) {
      if (parent?.name !== closing) return fault(`多余的 </${closing}>`);
      open.pop();
    } else if (opening !== undefined) {
      const attributes = readAttributes(attributeText);
      if (attributes === null) return fault(`<${opening}> 的属性写法有误`);
      const element: SvgElement = { name: opening, line, attributes, children: [] };
      if (parent) parent.children.push(element);
      else roots.push(element);
      if (selfClosing === '') open.push(element);
    } else if (!whole.startsWith('<!--')) {
      const plain = decodeXml(whole);
      if (plain === null) return fault('文字里有不认识的 & 写法');
      if (parent) parent.children.push(plain);
      else if (plain.trim() !== '') return fault('图形以外有多余的文字');
    }
    line += whole.split('\n').length - 1;
    at = token.lastIndex;
  }
  const [root, second] = roots;
  if (open.length > 0) return fault(`<${open.at(-1)?.name ?? ''}> 没有结束`);
  if (root === undefined || second !== undefined) return fault('一个文件里应当正好有一张图');
  return root;
}

function readAttributes(text: string): ReadonlyMap<string, string> | null {
  const attributes = new Map<string, string>();
  for (const [, key, quoted] of text.matchAll(/([A-Za-z_][\w:.-]*)\s*=\s*("[^"]*"|'[^']*')/g)) {
    const value = quoted === undefined ? null : decodeXml(quoted.slice(1, -1));
    if (key === undefined || value === null || attributes.has(key)) return null;
    attributes.set(key, value);
  }
  return attributes;
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Null for an entity that is not one of XML's own five. */
function decodeXml(text: string): string | null {
  if (/&(?!(?:amp|lt|gt|quot|apos);)/.test(text)) return null;
  return text.replace(/&(amp|lt|gt|quot|apos);/g, (whole, name: string) => ENTITIES[name] ?? whole);
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
