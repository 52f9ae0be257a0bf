import { describe, expect, test } from 'vitest';
import { splitFrontMatter } from './front-matter.ts';

describe('splitFrontMatter', () => {
  test('reads the head and keeps the prose on its lines', () => {
    const { head, prose } = splitFrontMatter('x.mdx', '---\nid: m01-a\ntitle: 题\n---\n\n正文\n');
    expect(head.value).toEqual({ id: 'm01-a', title: '题' });
    expect(head.lineOf(['title'])).toBe(3);
    expect(prose.split('\n')[5]).toBe('正文');
  });

  test.each([
    ['no head', '正文', '缺少'],
    ['a head that is not YAML', '---\nid: [\n---\n正文', 'YAML 写法有误'],
    ['a head in another language, which would run', '---js\nmodule.exports = process.exit()\n---\n正文', '缺少'],
  ])('reports %s', (_name, text, expected) => {
    const { head, prose } = splitFrontMatter('x.mdx', text);
    expect(head.problems.map(({ message }) => message)).toEqual([expect.stringContaining(expected)]);
    // gray-matter looks for a head at the very first character.
    expect(prose.startsWith('---')).toBe(false);
  });
});
