import type { TradeTerm } from '#app/domain/learning/trade-term.ts';
import { isElement, type MdxNode } from './rules/lesson-tree.ts';

/** Components whose words are not running text, or are hidden from most readers. */
const LEFT_ALONE = new Set(['Figure', 'Reflection', 'Form', 'Law', 'Local', 'Term']);

/**
 * Wraps the first occurrence of every term in running text into <Term id="…">. Longer terms win over the shorter ones
 * they contain. Changes the tree and returns the ids it marked, in the order of reading.
 */
export function markTerms(root: { children: MdxNode[] }, terms: readonly TradeTerm[]): readonly string[] {
  const waiting = [...terms].sort((one, other) => other.term.length - one.term.length);
  const marked: string[] = [];

  function visit(node: MdxNode): MdxNode {
    if (node.type === 'heading' || (isElement(node) && LEFT_ALONE.has(node.name ?? ''))) return node;
    if (!node.children) return node;
    return { ...node, children: node.children.flatMap((child) => (child.type === 'text' ? split(child.value ?? '') : [visit(child)])) };
  }

  function split(text: string): MdxNode[] {
    const first = earliest(text);
    if (!first) return text === '' ? [] : [{ type: 'text', value: text }];
    waiting.splice(waiting.indexOf(first.term), 1);
    marked.push(first.term.id);
    const end = first.at + first.term.term.length;
    return [
      ...(first.at > 0 ? [{ type: 'text', value: text.slice(0, first.at) }] : []),
      {
        type: 'mdxJsxTextElement',
        name: 'Term',
        attributes: [{ type: 'mdxJsxAttribute', name: 'id', value: first.term.id }],
        children: [{ type: 'text', value: first.term.term }],
      },
      ...split(text.slice(end)),
    ];
  }

  function earliest(text: string): { readonly term: TradeTerm; readonly at: number } | undefined {
    let found: { readonly term: TradeTerm; readonly at: number } | undefined;
    for (const term of waiting) {
      const at = text.indexOf(term.term);
      if (at >= 0 && (found === undefined || at < found.at)) found = { term, at };
    }
    return found;
  }

  root.children = root.children.map(visit);
  return marked;
}
