import { describe, expect, test } from 'vitest';
import { filterOutline, type OutlineBranch } from '#app/components/standard/standard-outline.tsx';

const leaf = (id: string, label: string) => ({ id, code: id.slice(-5), label, mended: false, lessons: 0, items: 0 });

const TREE: readonly OutlineBranch[] = [
  {
    key: 'insurance',
    code: '3',
    title: '社会保险服务',
    groups: [
      { code: '3.1', title: '养老保险服务', lists: [{ title: '技能要求', leaves: [leaf('L4.S3.1.1', '受理参保登记')] }] },
      { code: '3.2', title: '失业保险服务', lists: [{ title: '技能要求', leaves: [leaf('L4.S3.2.1', '告知领取条件'), leaf('L4.S3.2.2', '受理参保登记')] }] },
    ],
  },
];

const leavesOf = (branches: readonly OutlineBranch[]) =>
  branches.flatMap(({ groups }) => groups.flatMap(({ lists }) => lists.flatMap(({ leaves }) => leaves.map(({ id }) => id))));

describe('filterOutline', () => {
  test.each([
    ['nothing asked for keeps everything', '  ', ['L4.S3.1.1', 'L4.S3.2.1', 'L4.S3.2.2']],
    ['a word of the label', '领取', ['L4.S3.2.1']],
    ['a word of the group finds all below it', '失业', ['L4.S3.2.1', 'L4.S3.2.2']],
    ['two words must both hold', '失业 登记', ['L4.S3.2.2']],
    ['an id, in small letters', 'l4.s3.1.1', ['L4.S3.1.1']],
    ['nothing fits', '住房', []],
  ])('%s', (_name, words, expected) => {
    expect(leavesOf(filterOutline(TREE, words))).toEqual(expected);
  });

  test('leaves out branches and groups that have become empty', () => {
    expect(filterOutline(TREE, '领取')[0]?.groups.map(({ code }) => code)).toEqual(['3.2']);
    expect(filterOutline(TREE, '住房')).toEqual([]);
  });
});
