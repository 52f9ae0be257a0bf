import { beforeAll, describe, expect, test } from 'vitest';
import type { Source } from '#app/domain/items/source.ts';
import type { JobForm } from '#app/domain/learning/job-form.ts';
import type { Region } from '#app/domain/learning/region.ts';
import type { TradeTerm } from '#app/domain/learning/trade-term.ts';
import { type BundledLesson, bundleLesson } from './bundle-lesson.ts';
import { type LessonSurroundings, type RenderedLesson, renderLesson } from './render-lesson.ts';

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

记下失业登记的日子，失业登记免费，失业金每月<Local name="benefit" />。

</Tip>

<Procedure id="m01-p" title="三步">

<Step title="听" who="专理员" when="当场">

听清楚。

</Step>

<Step title="记">

记下来。

</Step>

<Step title="回" output="回音">

给回音。

</Step>

</Procedure>

<Form id="m01-f1" />

<Reflection id="m01-r1" prompt="想一件事">

看是否具体。

</Reflection>
`;

const TERM: TradeTerm = { id: 'registration', term: '失业登记', aliases: ['办失业'], meaning: '到窗口登记失业，以后好领钱、找活。' };
const FORM: JobForm = {
  id: 'm01-f1',
  kind: 'notice',
  title: '告知单',
  purpose: '窗口告知时用，一式两份。',
  keep: '当天归档，不记证件号。',
  body: ['{姓名}：', '请带身份证。', '谢谢您。'],
};
const REGION: Region = {
  code: 'anywhere',
  title: '某市',
  fictional: true,
  updated: '2026-11-22',
  values: { benefit: { value: '1600元', from: '2026-01-01', document: '某市通知' } },
};
const SURROUNDINGS: LessonSurroundings = {
  figures: new Map([['figures/1-1.svg', FIGURE]]),
  sources: new Map([['law', LAW]]),
  moduleSlug: 'positioning',
  forms: new Map([[FORM.id, FORM]]),
  region: REGION,
  variables: new Map([['benefit', { name: 'benefit', label: '失业金', rule: '由省里定的数字', source: 'law' }]]),
  terms: [{ id: TERM.id, term: TERM.term, meaning: TERM.meaning }],
  token: 'token',
};

describe('a lesson on its way to blocks', () => {
  let bundled: BundledLesson;
  let rendered: RenderedLesson;
  beforeAll(async () => {
    bundled = await bundleLesson('x.mdx', LESSON, [TERM]);
    rendered = renderLesson(bundled.code ?? '', SURROUNDINGS);
  });

  test('gathers what the index needs', () => {
    expect(bundled.problems).toEqual([]);
    expect(bundled.facts?.headings).toEqual([
      { id: 's1', title: '第一节' },
      { id: 'm01-case-1', title: '证明' },
      { id: 'm01-p', title: '三步' },
    ]);
    expect(bundled.facts?.forms.map(({ id }) => id)).toEqual(['m01-f1']);
    expect(bundled.facts?.locals.map(({ name }) => name)).toEqual(['benefit']);
    expect(bundled.terms).toEqual(['registration']);
    expect(bundled.facts?.prompts.map(({ id, kind }) => [id, kind])).toEqual([['m01-case-1', 'case'], ['m01-r1', 'reflection']]);
  });

  test('becomes HTML and islands in the order of the text', () => {
    expect(rendered.blocks.map((block) => (block.kind === 'html' ? 'html' : block.name))).toEqual(['html', 'Case', 'html', 'Procedure', 'html', 'Reflection']);
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

  test('a procedure keeps the facts and the text of each step', () => {
    expect(rendered.blocks.find((block) => block.kind === 'island' && block.name === 'Procedure')).toMatchObject({
      props: {
        id: 'm01-p',
        title: '三步',
        steps: [
          { title: '听', who: '专理员', when: '当场', html: '<p>听清楚。</p>' },
          { title: '记', html: '<p>记下来。</p>' },
          { title: '回', output: '回音', html: '<p>给回音。</p>' },
        ],
      },
    });
  });

  test('explains a term once, prints the region’s figure as the region’s, offers the form’s files', () => {
    const html = rendered.blocks.map((block) => (block.kind === 'html' ? block.html : '')).join('');
    expect(html.match(/href="#term-registration"/g)).toHaveLength(1);
    expect(html).toContain('1600元');
    expect(html).toContain('某市，2026-01-01起');
    expect(html).toContain('/learn/positioning/forms/m01-f1.xlsx');
    expect(html).toContain('/learn/positioning/forms/m01-f1.pdf');
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
    ['a form with words in it', '<Form id="m01-f1">\n\n字\n\n</Form>', 1, '里面写了文字'],
    ['a step outside a procedure', '<Step title="听">\n\n听\n\n</Step>', 1, '没有放在 <Procedure> 里'],
    ['a procedure of two steps', '<Procedure id="a" title="b">\n\n<Step title="听">\n\n听\n\n</Step>\n\n<Step title="记">\n\n记\n\n</Step>\n\n</Procedure>', 1, '至少 3 步'],
    ['a statement of law without a source', '失业金领取期限最长24个月。', 1, '没有依据'],
    ['a law named without a source', '《工伤保险条例》管这件事。', 1, '没有依据'],
    ['a row of a table that states law without a source', '| 事 | 时限 |\n| --- | --- |\n| 申请 | 30日内 |', 3, '没有依据'],
    ['an analysis that states law without a source', '<Case id="a" title="b">\n\n经过。\n\n<Analysis>\n\n按第四十五条办。\n\n</Analysis>\n\n</Case>', 7, '没有依据'],
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
