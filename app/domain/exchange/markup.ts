/** A piece of HTML or XML as a tree; names are local and lower case for HTML, as written for XML. */
export interface MarkupElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly MarkupNode[];
}
export type MarkupNode = string | MarkupElement;

/** Deeper than any real text; whoever builds a tree cuts it here with TOO_DEEP, so that no walk falls off the stack. */
export const MARKUP_DEPTH_LIMIT = 100;
export const TOO_DEEP: MarkupElement = { name: 'too-deep', attributes: new Map(), children: [] };

/** Each name is refused with a word that tells an author what it is. */
const REFUSED: ReadonlyMap<string, string> = new Map([
  ['table', '表格'],
  ['img', '图片'],
  ['picture', '图片'],
  ['figure', '图片'],
  ['svg', '图形'],
  ['math', '公式'],
  ['canvas', '图形'],
  ['audio', '音频'],
  ['video', '视频'],
  ['source', '媒体'],
  ['track', '媒体'],
  ['script', '脚本'],
  ['style', '样式表'],
  ['link', '外部文件'],
  ['iframe', '嵌入页面'],
  ['frame', '嵌入页面'],
  ['object', '嵌入对象'],
  ['embed', '嵌入对象'],
  ['applet', '嵌入对象'],
  ['form', '表单'],
  ['input', '表单'],
  ['button', '表单'],
  ['select', '表单'],
  ['textarea', '表单'],
  [TOO_DEEP.name, '套得过深的标记'],
]);

const BLOCKS: ReadonlySet<string> = new Set([
  ...['p', 'div', 'section', 'article', 'header', 'footer', 'main', 'aside', 'blockquote', 'pre', 'address', 'hr'],
  ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'ul', 'ol', 'li', 'dl', 'dt', 'dd'],
]);
const STRONG: ReadonlySet<string> = new Set(['strong', 'b']);

export interface PlainWords {
  readonly text: string;
  /** What a plain text cannot hold, in words, each once. */
  readonly refused: readonly string[];
}

/**
 * The words of a piece of markup: blocks and line breaks become newlines, strong becomes **…**. `ours`: written by this
 * system, so that runs of spaces are meant; a run with a line break in it is layout all the same.
 */
export function plainWords(nodes: readonly MarkupNode[], ours: boolean): PlainWords {
  const refused = new Set<string>();
  let text = '';
  /** Whether a block has ended or begun since the last word. */
  let broken = false;

  const say = (words: string) => {
    const spaced = words.replace(/[ \t\r\n]*[\r\n][ \t\r\n]*/g, ' ');
    const folded = ours ? spaced : spaced.replace(/[ \t\u00a0]+/g, ' ');
    // Between blocks and after a line break, spaces are layout: but for those of a line of ours that holds nothing else.
    const meant = ours && !broken && text !== '' && spaced === words;
    if (folded.trim() === '' && !meant && (broken || text === '' || text.endsWith('\n'))) return;
    const begins = text === '' || text.endsWith('\n') || broken;
    if (broken && text !== '') text += '\n';
    broken = false;
    text += begins && !ours ? folded.trimStart() : !ours && text.endsWith(' ') ? folded.trimStart() : folded;
  };
  const walk = (node: MarkupNode): void => {
    if (typeof node === 'string') {
      say(node);
      return;
    }
    const { name, attributes, children } = node;
    const kind = REFUSED.get(name);
    if (kind !== undefined) {
      refused.add(`${kind}（${name}）`);
      return;
    }
    for (const [attribute, value] of attributes) {
      if (/^on/i.test(attribute)) refused.add(`脚本（${attribute}=）`);
      if (/^\s*(?:java|vb)script\s*:/i.test(value)) refused.add('脚本（javascript:）');
    }
    if (name === 'br') {
      if (broken && text !== '') text += '\n';
      broken = false;
      text += '\n';
      return;
    }
    const block = BLOCKS.has(name);
    if (block) broken = true;
    if (STRONG.has(name)) {
      const inner = plainWords(children, ours);
      for (const kind of inner.refused) refused.add(kind);
      if (inner.text !== '') say(inner.text.includes('*') || inner.text.includes('\n') ? inner.text : `**${inner.text}**`);
    } else {
      for (const child of children) walk(child);
    }
    if (block) broken = true;
  };
  for (const node of nodes) walk(node);
  return { text: ours ? text : text.replace(/[ \t]+\n/g, '\n').trim(), refused: [...refused] };
}

/** What other systems show for one of our texts: emphasis and line breaks as HTML, everything else escaped. Inline, without a block around it. */
export function inlineHtml(text: string): string {
  return text
    .split('\n')
    .map((line) => escapeMarkup(line).replace(/\*\*([^*\s](?:[^*]*[^*\s])?)\*\*/g, '<strong>$1</strong>'))
    .join('<br/>');
}

export function escapeMarkup(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
