import { inflateSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import type { CompiledLesson, CompiledModule, LessonBlock } from '#app/domain/learning/compiled-lesson.ts';
import type { JobForm } from '#app/domain/learning/job-form.ts';
import { renderJobFormPdf } from '#app/server/pdf/job-form-pdf.server.ts';
import { renderModuleHandout } from '#app/server/pdf/module-handout.server.ts';
import { PdfFault, renderPdf, unprintable } from '#app/server/pdf/typst.server.ts';

const NAME_TEMPLATE = '#set page(width: 20cm, height: 6cm)\n#data.name';

describe('a template', () => {
  test.each([
    { name: 'code', text: '#eval("1+1")' },
    { name: 'a call that would stop the print', text: '#panic("x")' },
    { name: 'strong text', text: '*示例*' },
    { name: 'emphasis', text: '_示例_' },
    { name: 'mathematics', text: '$x^2$' },
    { name: 'a closing bracket', text: ']示例[' },
    { name: 'a backslash', text: 'a\\b\\' },
    { name: 'a reference and a label', text: '@示例<label>' },
    { name: 'raw text', text: '`示例`' },
    { name: 'a comment', text: '甲//乙/*丙*/' },
    { name: 'a heading and a list', text: '=示例' },
    { name: 'quotes and JSON', text: '{"a":"乙"}' },
  ])('prints $name in a name as it is written', async ({ text }) => {
    const { bytes, pages } = await renderPdf(NAME_TEMPLATE, { title: '示例', name: text });
    expect(pages).toBe(1);
    expect(printedText(bytes)).toBe(text);
  });

  test.each([
    { name: 'a rare character of names', text: '䶮𬱖', printed: '䶮𬱖' },
    { name: 'a character the font lacks', text: '示例𠮷', printed: '示例〔U+20BB7〕' },
    { name: 'an emoji', text: '好😀', printed: '好〔U+1F600〕' },
    { name: 'a control character', text: 'a\u0007b', printed: 'a〔U+0007〕b' },
    { name: 'half a surrogate pair', text: 'a\ud842b', printed: 'a〔U+D842〕b' },
    { name: 'a mark that turns the direction', text: '甲\u202e乙丙', printed: '甲乙丙' },
  ])('never prints a box: $name', async ({ text, printed }) => {
    const { bytes } = await renderPdf(NAME_TEMPLATE, { title: '示例', name: text });
    expect(printedText(bytes)).toBe(printed);
  });

  test('tells beforehand which characters would print as numbers', () => {
    expect(unprintable('示例𠮷和𠮷\n䶮\u2060')).toEqual(['𠮷']);
  });

  test('gives the same bytes for the same input', async () => {
    const [first, second] = [await renderPdf(NAME_TEMPLATE, { title: '示例', name: '甲' }), await renderPdf(NAME_TEMPLATE, { title: '示例', name: '甲' })];
    expect(Buffer.compare(first.bytes, second.bytes)).toBe(0);
  });

  test('that is wrong is a PdfFault, and the next one prints', async () => {
    await expect(renderPdf('#nothing-of-that-name', { title: '示例' })).rejects.toThrow(PdfFault);
    await expect(renderPdf('#data.missing', { title: '示例' })).rejects.toThrow(/missing/);
    expect((await renderPdf(NAME_TEMPLATE, { title: '示例', name: '甲' })).pages).toBe(1);
  });
});

const TITLES = new Map([['example-law', '示例条例']]);

const ledger: Extract<JobForm, { kind: 'ledger' }> = {
  kind: 'ledger',
  id: 'm12-f1',
  title: '示例台账',
  purpose: '每次来访当场记一行，由接待人填写。',
  keep: '锁柜存放，不上墙。',
  sources: [{ source: 'example-law', article: '第六条' }],
  columns: [
    { name: '序号', width: 3 },
    { name: '姓名', width: 6 },
    { name: '号码', width: 8, note: '只写后四位' },
    { name: '结果', width: 10 },
  ],
  rows: 10,
};
const sheet: Extract<JobForm, { kind: 'sheet' }> = {
  kind: 'sheet',
  id: 'm12-f2',
  title: '示例卡片',
  purpose: '头一次见面时填，一人一张。',
  keep: '锁柜存放，不上墙。',
  groups: [
    {
      title: '基本情况',
      fields: [
        { name: '姓名', kind: 'text' },
        { name: '居住', kind: 'choice', options: ['独居', '与配偶', '与子女'] },
        { name: '本人的话', kind: 'long', wide: true, note: '用原话' },
        { name: '签名', kind: 'sign' },
      ],
    },
  ],
};
const notice: Extract<JobForm, { kind: 'notice' }> = {
  kind: 'notice',
  id: 'm12-f3',
  title: '示例告知单',
  purpose: '当面送给本人，一式两份。',
  keep: '社区留存的一份归档。',
  body: ['{称呼}：', '请于{日期}前来办理。', '本人签名：{签名}'],
};

describe('a job form', () => {
  test.each([
    { name: 'a ledger without an example', form: ledger, pages: 1 },
    { name: 'a ledger with one', form: { ...ledger, example: [[1, '示例·甲', '0326', '办结']] }, pages: 2 },
    { name: 'a long ledger', form: { ...ledger, rows: 40 }, pages: 2 },
    { name: 'a sheet without an example', form: sheet, pages: 1 },
    { name: 'a sheet with one', form: { ...sheet, example: { 姓名: '示例·乙' } }, pages: 2 },
    { name: 'a sheet with a back', form: { ...sheet, groups: [...sheet.groups, { title: '背面：回访', fields: [{ name: '回访', kind: 'long' as const }] }] }, pages: 2 },
    { name: 'a notice without an example', form: notice, pages: 1 },
    { name: 'a notice with one', form: { ...notice, example: { 称呼: '示例·丙女士' } }, pages: 2 },
  ])('$name has $pages page(s), and an example only when there is one', async ({ form, pages }) => {
    const pdf = await renderJobFormPdf(form, TITLES);
    expect(pdf.pages).toBe(pages);
    expect(printedText(pdf.bytes).includes('「填写示例」')).toBe('example' in form);
  });

  test('prints its purpose, how it is kept, its sources and its pages', async () => {
    const printed = printedText((await renderJobFormPdf(ledger, TITLES)).bytes);
    for (const words of [ledger.purpose, ledger.keep, '《示例条例》第六条', '只写后四位', '第 1 页，共 1 页']) expect(printed).toContain(words);
  });

  test.each([
    { name: 'a narrow ledger stands', form: ledger, width: 595 },
    { name: 'a wide one lies across', form: { ...ledger, columns: ledger.columns.map((column) => ({ ...column, width: 20 })) }, width: 841 },
  ])('$name', async ({ form, width }) => {
    expect(raw((await renderJobFormPdf(form, TITLES)).bytes)).toContain(`/MediaBox [0 0 ${width}.`);
  });

  test('ticks what was chosen, in the example only', async () => {
    const form: JobForm = { ...sheet, example: { 居住: '独居、与子女，和孙子' } };
    const [blank = '', example = ''] = printedText((await renderJobFormPdf(form, TITLES)).bytes).split('「填写示例」');
    expect([blank, example].map((page) => page.split('□').length - 1)).toEqual([3, 3]);
    expect([blank, example].map((page) => page.split('✓').length - 1)).toEqual([0, 2]);
    expect(example).toContain('和孙子');
  });

  test('prints markup in what was filled in as it is written', async () => {
    const words = ['#eval("1")', '*甲*', '$乙$', '_丙_]'] as const;
    const example = { 称呼: words[0], 日期: words[1], 签名: words.slice(2).join('') };
    const printed = printedText((await renderJobFormPdf({ ...notice, example }, TITLES)).bytes);
    for (const text of words) expect(printed).toContain(text);
  });

  test('has the same bytes each time', async () => {
    const [first, second] = [await renderJobFormPdf(sheet, TITLES), await renderJobFormPdf(structuredClone(sheet), TITLES)];
    expect(Buffer.compare(first.bytes, second.bytes)).toBe(0);
  });
});

const SOURCE = { issuer: '示例机关', check: 'confirmed' as const, inForceFrom: '2024-01-01' };
const blocks: LessonBlock[] = [
  {
    kind: 'html',
    html: [
      '<h2 id="s1">1. 谁来办</h2><p>按规定办<sup><a href="#source-1">1</a></sup>，<strong>不收费</strong>。</p>',
      '<div role="region" class="overflow-x-auto"><table><thead><tr><th>谁</th><th>做什么</th></tr></thead><tbody><tr><td>社区</td><td>帮办</td></tr></tbody></table></div>',
      '<aside class="bg-accent-soft"><p class="font-bold">工作提示：先听完</p><p>再开口。</p></aside>',
      '<aside id="m12-f1" class="job-form"><p>台账：示例台账</p><p class="no-print"><a href="/x">下载 Excel</a></p></aside>',
      '<figure><svg viewBox="0 0 400 100"><title>示例图</title><text x="10" y="30" font-size="16" fill="currentColor">图中的字</text></svg>' +
        '<figcaption>图 12-1 示例</figcaption></figure>',
    ].join('\n'),
  },
  {
    kind: 'island',
    name: 'Procedure',
    props: { id: 'm12-procedure', title: '总程序', steps: [{ title: '摸清底册', who: '专理员', output: '在册名单', html: '<p>逐个敲门。</p>' }] },
  },
  {
    kind: 'island',
    name: 'Case',
    props: {
      id: 'm12-case-1',
      title: '两笔钱',
      bodyHtml: '<p>电话响了。</p><h3>想一想</h3><ol>\n<li>第一句话说什么？</li>\n<li>错在哪里？</li>\n</ol>',
      analysisHtml: '<p>先不谈钱<sup><a href="#source-2">2</a></sup>。</p>',
    },
  },
  { kind: 'island', name: 'Reflection', props: { id: 'm12-reflection-1', prompt: '您会怎么说？', noteHtml: '<p>给培训师看的话。</p>' } },
];
const lesson: CompiledLesson = {
  id: 'm12-overview',
  title: '总操作程序',
  nodes: ['L4.K4.1.1'],
  minutes: 9,
  moduleSlug: 'example',
  characters: 100,
  headings: [],
  prompts: [],
  blocks,
  sources: [
    { number: 1, article: '第一条', source: { id: 'example-law', title: '示例条例', ...SOURCE } },
    { number: 2, source: { id: 'other-law', title: '只在分析里引的文件', ...SOURCE } },
  ],
  terms: [],
  inputHash: '',
};
const module: CompiledModule = {
  number: 12,
  slug: 'example',
  part: 'operation',
  title: '示例模块',
  summary: '从一份名单讲起，讲怎样把它对成一本底册，再讲怎样用。',
  minutes: 9,
  aims: [{ text: '能把名单对成底册', nodes: ['L4.K4.1.1'] }],
  updated: '2026-11-22',
  lessons: [],
  forms: [ledger],
};

describe('a module handout', async () => {
  const { bytes, pages } = await renderModuleHandout({ module, lessons: [lesson], part: '操作篇' });
  const printed = printedText(bytes);

  test.each([
    ['cover', '操作篇　模块12'],
    ['aims', '能把名单对成底册'],
    ['heading', '1. 谁来办'],
    ['bold run', '不收费'],
    ['table', '帮办'],
    ['tip', '工作提示：先听完'],
    ['form by its title', '台账：示例台账'],
    ['caption', '图 12-1 示例'],
    ['step', '摸清底册'],
    ['who does it', '专理员'],
    ['case', '两笔钱'],
    ['question', '错在哪里？'],
    ['reflection', '您会怎么说？'],
    ['source', '《示例条例》第一条（示例机关，2024年1月1日起施行）。'],
  ])('prints its %s', (_what, words) => {
    expect(printed.replaceAll(' ', '')).toContain(words.replaceAll(' ', ''));
  });

  test('counts its pages on each of them', () => {
    expect(pages).toBeGreaterThan(1);
    expect(printed).toContain(`${pages}/${pages}`);
  });

  test.each([
    ['analysis', '先不谈钱'],
    ['source that only the analysis cites', '只在分析里引的文件'],
    ["trainer's note", '给培训师看的话'],
    ['screen’s links', '下载 Excel'],
  ])('keeps back the %s', (_what, words) => {
    expect(printed).not.toContain(words);
  });

  test('has the same bytes each time', async () => {
    const again = await renderModuleHandout({ module: structuredClone(module), lessons: [lesson], part: '操作篇' });
    expect(Buffer.compare(again.bytes, bytes)).toBe(0);
  });
});

function raw(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('latin1');
}

/** A font taken up, or glyphs drawn: as a string, whose brackets may stand unescaped when they pair, or in hexadecimals. */
const DRAWN = /\/(f\d+) [\d.]+ Tf|\(((?:[^()\\]|\\[\s\S]|\((?:[^()\\]|\\[\s\S])*\))*)\)|<([0-9A-F]{4,})>/g;

/** All text of a PDF in the order it is drawn, by the maps from glyphs to characters that the file carries. */
function printedText(bytes: Uint8Array): string {
  const file = raw(bytes);
  const objects = new Map([...file.matchAll(/(?:^|\n)(\d+) 0 obj([\s\S]*?)\nendobj/g)].map(([, id = '', body = '']) => [id, body] as const));
  const stream = (id: string) => {
    const [head = '', body = ''] = (objects.get(id) ?? '').split(/(?<=>>)\s*stream\r?\n/);
    const data = Buffer.from(body.replace(/\r?\nendstream[\s\S]*$/, ''), 'latin1');
    return head.includes('/FlateDecode') ? inflateSync(data).toString('latin1') : data.toString('latin1');
  };
  const pages = [...objects.values()].filter((body) => /\/Type \/Page\b(?!s)/.test(body));
  return pages
    .map((page) => {
      const fonts = new Map(
        [...page.matchAll(/\/(f\d+) (\d+) 0 R/g)].map(([, name = '', id = '']) => {
          const map = /\/ToUnicode (\d+) 0 R/.exec(objects.get(id) ?? '')?.[1] ?? '';
          const pairs = [...stream(map).matchAll(/^<([0-9A-F]+)> <([0-9A-F]+)>$/gm)];
          return [name, new Map(pairs.map(([, glyph = '', text = '']) => [Number.parseInt(glyph, 16), utf16(text)] as const))];
        }),
      );
      let font = '';
      let text = '';
      for (const [, named, words, hex] of stream(/\/Contents (\d+) 0 R/.exec(page)?.[1] ?? '').matchAll(DRAWN)) {
        if (named !== undefined) font = named;
        const glyphs = hex === undefined ? Buffer.from(unescaped(words ?? ''), 'latin1') : Buffer.from(hex, 'hex');
        for (let at = 0; at + 1 < glyphs.length; at += 2) text += fonts.get(font)?.get(glyphs.readUInt16BE(at)) ?? '';
      }
      return text;
    })
    .join('\n');
}

function utf16(hex: string): string {
  return Buffer.from(hex, 'hex').swap16().toString('utf16le');
}

const ESCAPES: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };

function unescaped(words: string): string {
  return words.replace(/\\(\d{1,3}|[\s\S])/g, (_all, escape: string) =>
    /^\d/.test(escape) ? String.fromCharCode(Number.parseInt(escape, 8)) : (ESCAPES[escape] ?? escape),
  );
}
