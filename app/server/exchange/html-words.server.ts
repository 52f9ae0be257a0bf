import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';
import { MARKUP_DEPTH_LIMIT, type MarkupNode, type PlainWords, plainWords, TOO_DEEP } from '#app/domain/exchange/markup.ts';

/** More than any field of ours holds, tags and all; a parser of HTML may take its time over more. */
const HTML_LIMIT = 60_000;

/** The words of an HTML fragment from outside: see plainWords. */
export function plainHtml(html: string, ours: boolean): PlainWords {
  if (html.length > HTML_LIMIT) return { text: '', refused: [`过长的内容（${html.length} 字）`] };
  return plainWords(parseFragment(html).childNodes.map((node) => markupOf(node, 0)), ours);
}

function markupOf(node: DefaultTreeAdapterTypes.ChildNode, depth: number): MarkupNode {
  if ('value' in node) return node.value;
  if (!('tagName' in node)) return '';
  if (depth > MARKUP_DEPTH_LIMIT) return TOO_DEEP;
  const attributes = new Map(node.attrs.map(({ name, value }) => [name, value]));
  return { name: node.tagName, attributes, children: node.childNodes.map((child) => markupOf(child, depth + 1)) };
}
