import { beforeAll, describe, expect, test } from 'vitest';
import type { Source } from '#app/domain/items/source.ts';
import { type BundledLesson, bundleLesson } from './bundle-lesson.ts';
import { type RenderedLesson, renderLesson } from './render-lesson.ts';

const LAW: Source = { id: 'law', title: '社会保险法', issuer: '全国人大常委会', inForceFrom: '2011-07-01', check: 'confirmed' };
const FIGURE =
  '<svg viewBox="0 0 400 10" role="img" aria-labelledby="fig-1-1-t"><title id="fig-1-1-t">图</title><desc>说明</desc><script>alert(1)</script></svg>';

const LESSON = `
## 第一节

正文里有 A&B 与“<Law source="law" article="第四十五条" />”，再引一次<Law source="law" article="第四十五条" />，另一条<Law source="law" article="第四十六条" />。

| 甲 | 乙 |
|---|---|
| 1 | 2 |

<Figure src="figures/1-1.svg" number="1-1" title="位置">

- 一句话

</Figure>

<Case id="m01-case-1" title="证明">

经过。

### 想一想

1. 盖不盖？

<Analysis>

不盖。

</Analysis>

</Case>

<Tip title="提示">

记下来。

</Tip>

<Reflection id="m01-r1" prompt="想一件事">

看是否具体。

</Reflection>
`;

describe('a lesson on its way to blocks', () => {
  let bundled: BundledLesson;
  let rendered: RenderedLesson;
  beforeAll(async () => {
    bundled = await bundleLesson('x.mdx', LESSON);
    rendered = renderLesson(bundled.code ?? '', { figures: new Map([['figures/1-1.svg', FIGURE]]), sources: new Map([['law', LAW]]), token: 'token' });
  });

  test('gathers what the index needs', () => {
    expect(bundled.problems).toEqual([]);
    expect(bundled.facts?.headings).toEqual([
      { id: 's1', title: '第一节' },
      { id: 'm01-case-1', title: '证明' },
    ]);
    expect(bundled.facts?.prompts.map(({ id, kind }) => [id, kind])).toEqual([['m01-case-1', 'case'], ['m01-r1', 'reflection']]);
  });

  test('becomes HTML and islands in the order of the text', () => {
    expect(rendered.blocks.map((block) => (block.kind === 'html' ? 'html' : block.name))).toEqual(['html', 'Case', 'html', 'Reflection']);
  });

  test('keeps the analysis apart from what is read first', () => {
    const [first, study] = rendered.blocks;
    expect(study).toMatchObject({ props: { analysisHtml: '<p>不盖。</p>' } });
    expect(JSON.stringify([first, study?.kind === 'island' && study.name === 'Case' ? study.props.bodyHtml : ''])).not.toContain('不盖。');
  });

  test('escapes text, inlines the figure without its script, numbers each article once', () => {
    const [first] = rendered.blocks;
    const html = first?.kind === 'html' ? first.html : '';
    expect(html).toContain('A&amp;B');
    expect(html).toContain('<h2 id="s1">第一节</h2>');
    expect(html).toContain('<title id="fig-1-1-t">图</title>');
    expect(html).not.toContain('alert');
    expect(html).toContain('图 1-1 位置');
    expect(html).toContain('<table>');
    expect(html.match(/href="#source-1"/g)).toHaveLength(2);
    expect(rendered.sources.map(({ number, article }) => [number, article])).toEqual([
      [1, '第四十五条'],
      [2, '第四十六条'],
    ]);
  });

  test('leaves no trace of its marks', () => {
    expect(JSON.stringify(rendered)).not.toContain('token');
  });
});

describe('bundleLesson refuses, with the line and how to mend it,', () => {
  test.each([
    ['an expression', '正文\n\n{process.exit(1)}\n', 3, '花括号表达式'],
    ['an expression in a sentence', '正文 {globalThis.x = 1} 正文', 1, '花括号表达式'],
    ['an import', 'import fs from "node:fs"\n\n正文', 1, 'import 或 export'],
    ['an expression as attribute', '<Tip title={process.exit(1)}>\n\n正文\n\n</Tip>', 1, '属性值不是普通文字'],
    ['a spread attribute', '<Tip {...globalThis}>\n\n正文\n\n</Tip>', 1, '属性值不是普通文字'],
    ['raw HTML', '<div>正文</div>', 1, '没有名为 <div> 的组件'],
    ['a script', '<script>alert(1)</script>', 1, '没有名为 <script> 的组件'],
    ['a link', '见[这里](javascript:alert(1))。', 1, '链接'],
    ['an image', '![图](http://example.com/a.png)', 1, '图片'],
    ['italics', '这是*斜体*字。', 1, '斜体'],
    ['an unknown attribute', '<Tip title="提示" onClick="x">\n\n正文\n\n</Tip>', 1, '组件没有这个属性'],
    ['a missing attribute', '<Tip>\n\n正文\n\n</Tip>', 1, '缺少这个属性'],
    ['a component inside a list', '- 一项\n\n  <Tip title="提示">\n\n  正文\n\n  </Tip>', 3, '没有放在课文的最外层'],
    ['a case without analysis', '<Case id="a" title="b">\n\n正文\n\n</Case>', 1, '<Analysis>'],
    ['an analysis that is not last', '<Case id="a" title="b">\n\n<Analysis>\n\n析\n\n</Analysis>\n\n正文\n\n</Case>', 1, '<Analysis>'],
    ['an analysis outside a case', '<Analysis>\n\n析\n\n</Analysis>', 1, '没有放在 <Case> 里'],
    ['a figure without words', '<Figure src="a" number="1-1" title="b" />', 1, '没有文字说明'],
    ['a source mark on a line of its own', '<Law source="law" article="第一条" />', 1, '单独占了一行'],
    ['a source mark in a heading', '## 标题<Law source="law" article="第一条" />', 1, '放在了标题里'],
    ['a first-level heading', '# 标题', 1, '级标题'],
    ['a table too wide for a phone', '|a|b|c|d|e|\n|-|-|-|-|-|\n|1|2|3|4|5|', 1, '表格超过 4 列'],
    ['emphasis that did not take', '他说**“不行”**的时候', 1, '加粗没有生效'],
    ['a component left open', '正文\n\n<Tip title="提示">\n\n正文', 3, 'MDX 写法有误'],
  ])('%s', async (_name, text, line, message) => {
    const { code, problems } = await bundleLesson('x.mdx', text);
    expect(code).toBeUndefined();
    expect(problems.filter((problem) => problem.message.includes(message)).map((problem) => problem.line)).toContain(line);
    expect(problems.every(({ mend }) => mend !== '')).toBe(true);
  });
});
