import { describe, expect, test } from 'vitest';
import type { TradeTerm } from '#app/domain/learning/trade-term.ts';
import { markTerms } from './mark-terms.ts';
import { type MdxNode, textOf } from './rules/lesson-tree.ts';

const TERMS: readonly TradeTerm[] = [
  { id: 'unemployment', term: '失业', aliases: [], meaning: '没有工作的意思，写长一些。' },
  { id: 'unemployment-registration', term: '失业登记', aliases: ['失业证'], meaning: '到窗口登记失业的意思。' },
];

function paragraph(...texts: string[]): MdxNode {
  return { type: 'paragraph', children: texts.map((value) => ({ type: 'text', value })) };
}

describe('markTerms', () => {
  test.each<[string, readonly MdxNode[], readonly string[]]>([
    ['the longer term wins where both begin', [paragraph('先办失业登记。')], ['unemployment-registration']],
    ['each term once, in the order of reading', [paragraph('失业的人先办失业登记，失业登记免费。')], ['unemployment', 'unemployment-registration']],
    ['a heading is left alone', [{ type: 'heading', depth: 2, children: [{ type: 'text', value: '失业登记' }] }], []],
    ['a figure’s words are left alone', [{ type: 'mdxJsxFlowElement', name: 'Figure', children: [paragraph('失业登记')] }], []],
    ['a note for the trainer is left alone', [{ type: 'mdxJsxFlowElement', name: 'Reflection', children: [paragraph('失业登记')] }], []],
    ['a case is running text', [{ type: 'mdxJsxFlowElement', name: 'Case', children: [paragraph('失业登记')] }], ['unemployment-registration']],
    ['nothing to mark', [paragraph('天气很好。')], []],
  ])('%s', (_name, children, expected) => {
    const root = { type: 'root', children: [...children] };
    expect(markTerms(root, TERMS)).toEqual(expected);
  });

  test('the words stay as they were', () => {
    const root = { type: 'root', children: [paragraph('失业的人先办失业登记，失业登记免费。')] };
    markTerms(root, TERMS);
    expect(textOf(root)).toBe('失业的人先办失业登记，失业登记免费。');
  });
});
