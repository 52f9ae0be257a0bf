import { inflateRawSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import type { JobForm } from '#app/domain/learning/job-form.ts';
import { jobFormExcel } from '#app/server/files/job-form-excel.server.ts';

const TITLES = new Map([['example-law', '示例条例']]);
const FACTS = { title: '示例表', purpose: '来访当场填写，一人一行。', keep: '锁柜存放，不上墙。' };
const ledger: Extract<JobForm, { kind: 'ledger' }> = {
  ...FACTS,
  kind: 'ledger',
  id: 'm12-f1',
  sources: [{ source: 'example-law', article: '第六条' }],
  columns: [
    { name: '序号', width: 3 },
    { name: '姓名', width: 6 },
    { name: '号码', width: 10, note: '只写后四位' },
    { name: '结果', width: 30 },
  ],
  rows: 6,
};
const sheet: Extract<JobForm, { kind: 'sheet' }> = {
  ...FACTS,
  kind: 'sheet',
  id: 'm12-f2',
  groups: [
    {
      title: '基本情况',
      fields: [
        { name: '姓名', kind: 'text' },
        { name: '居住', kind: 'choice', options: ['独居', '与子女'] },
        { name: '备注', kind: 'long', wide: true, note: '用原话' },
      ],
    },
  ],
};
const notice: Extract<JobForm, { kind: 'notice' }> = {
  ...FACTS,
  kind: 'notice',
  id: 'm12-f3',
  body: ['{称呼}：', '请于{日期}前来办理。', '谢谢配合。'],
};

describe('the Excel file of a job form', () => {
  test.each([
    { name: 'a ledger', form: ledger, sheets: ['空白表', '说明'] },
    { name: 'a ledger with an example', form: { ...ledger, example: [[1, '甲', '0326', '办结']] }, sheets: ['空白表', '填写示例', '说明'] },
    { name: 'a sheet with an example', form: { ...sheet, example: { 姓名: '甲' } }, sheets: ['空白表', '填写示例', '说明'] },
    { name: 'a notice', form: notice, sheets: ['空白表', '说明'] },
  ])('of $name has the sheets $sheets', async ({ form, sheets }) => {
    expect((await read(form)).names).toEqual(sheets);
  });

  test.each([
    ['a leading zero', '0326'],
    ['a long number', '310101194405060326'],
    ['a formula', '=1+1'],
    ['a call of another program', "=cmd|' /C calc'!A0"],
    ['a plus', '+86 021'],
    ['a minus', '-1'],
    ['an at sign', '@SUM(A1)'],
    ['markup', '<b>甲</b> & "乙"'],
  ])('keeps %s as text', async (_what, value) => {
    const { cells, xml } = await read({ ...ledger, example: [[1, value, value, value]] });
    const written = cells('填写示例').filter(({ row }) => row === 3);
    expect(written.map((cell) => cell.text)).toEqual(['1', value, value, value]);
    expect(written.map((cell) => cell.type)).toEqual(['n', 's', 's', 's']);
    expect(written.slice(1).map((cell) => cell.format)).toEqual(['@', '@', '@']);
    expect(xml).not.toContain('<f>');
  });

  test('formats the blank cells as text too, and rules them', async () => {
    const { cells } = await read(ledger);
    const blank = cells('空白表').filter(({ row }) => row > 2);
    expect(blank).toHaveLength(ledger.rows * ledger.columns.length);
    expect(blank.every(({ format, boxed, text }) => format === '@' && boxed && text === '')).toBe(true);
  });

  test('begins a ledger with its title and a bold head row that wraps', async () => {
    const { cells, part } = await read(ledger);
    expect(cells('空白表').filter(({ row, text }) => row === 1 && text !== '').map(({ text }) => text)).toEqual(['示例表']);
    const head = cells('空白表').filter(({ row }) => row === 2);
    expect(head.map(({ text }) => text)).toEqual(['序号', '姓名', '号码', '结果']);
    expect(head.every(({ bold, boxed, wrap }) => bold && boxed && wrap)).toBe(true);
    expect(part('空白表')).toContain('<mergeCell ref="A1:D1"/>');
  });

  test.each([
    { name: 'a wide ledger across', form: ledger, orientation: 'landscape' },
    { name: 'a sheet upright', form: sheet, orientation: 'portrait' },
  ])('prints $name, one A4 page wide', async ({ form, orientation }) => {
    const { part } = await read(form);
    expect(part('空白表')).toContain(`<pageSetup paperSize="9" orientation="${orientation}" fitToWidth="1" fitToHeight="0"/>`);
    expect(part('空白表')).toContain('<pageSetUpPr fitToPage="1"/>');
  });

  test('prints the head of a ledger on every page', async () => {
    expect((await read(ledger)).xml).toContain(`<definedName name="_xlnm.Print_Titles" localSheetId="0">'空白表'!$1:$2</definedName>`);
  });

  test('lays a sheet out as names and values, with ticks', async () => {
    const { texts } = await read({ ...sheet, example: { 姓名: '甲', 居住: '与子女', 备注: '无' } });
    expect(texts('空白表')).toEqual(['示例表', '基本情况', '姓名', '居住', '□ 独居　□ 与子女', '备注']);
    expect(texts('填写示例')).toEqual(['示例表', '基本情况', '姓名', '甲', '居住', '□ 独居　☑ 与子女', '备注', '无']);
  });

  test('lays a notice out as its blanks and its letter', async () => {
    const { texts } = await read({ ...notice, example: { 称呼: '示例·甲', 日期: '5月1日' } });
    expect(texts('空白表')).toEqual(['示例表', '称呼', '日期', '正文', '＿＿＿＿：', '请于＿＿＿＿前来办理。', '谢谢配合。']);
    expect(texts('填写示例')).toEqual(['示例表', '称呼', '示例·甲', '日期', '5月1日', '正文', '示例·甲：', '请于5月1日前来办理。', '谢谢配合。']);
  });

  test('explains purpose, keeping, sources and each column', async () => {
    const { texts } = await read(ledger);
    expect(texts('说明')).toEqual(['示例表　填写说明', '用途', FACTS.purpose, '保管', FACTS.keep, '依据', '《示例条例》第六条', '怎样填', '号码', '只写后四位']);
    expect((await read(sheet)).texts('说明').slice(-4)).toEqual(['居住', '在合适的项前打勾：独居、与子女', '备注', '用原话']);
  });
});

/** The file as a spreadsheet program finds it. */
async function read(form: JobForm) {
  const parts = unzipped(Buffer.from(await jobFormExcel(form, TITLES)));
  const xml = [...parts.values()].join('\n');
  const names = [...(parts.get('xl/workbook.xml') ?? '').matchAll(/<sheet [^>]*name="([^"]*)"/g)].map(([, name = '']) => name);
  const strings = [...(parts.get('xl/sharedStrings.xml') ?? '').matchAll(/<t[^>]*>([\s\S]*?)<\/t>/g)].map(([, text = '']) => unescaped(text));
  const styles = parts.get('xl/styles.xml') ?? '';
  const formats = new Map([...styles.matchAll(/numFmtId="(\d+)" formatCode="([^"]*)"/g)].map(([, id = '', code = '']) => [id, code] as const));
  const fonts = [...styles.matchAll(/<font>([\s\S]*?)<\/font>/g)].map(([, font = '']) => font);
  const looks = [...styles.matchAll(/<xf ([^>]*)>([\s\S]*?)<\/xf>/g)].map(([, attributes = '', inner = '']) => ({
    format: formats.get(/numFmtId="(\d+)"/.exec(attributes)?.[1] ?? '') ?? '',
    bold: (fonts[Number(/fontId="(\d+)"/.exec(attributes)?.[1] ?? 0)] ?? '').includes('<b/>'),
    boxed: attributes.includes('applyBorder="1"'),
    wrap: inner.includes('wrapText="1"'),
  }));
  const part = (name: string) => parts.get(`xl/worksheets/sheet${names.indexOf(name) + 1}.xml`) ?? '';
  const cells = (name: string) =>
    [...part(name).matchAll(/<c r="[A-Z]+(\d+)"(?: s="(\d+)")?(?: t="(\w)")?(?:\/>|><v>([^<]*)<\/v><\/c>)/g)].map(([, row, style, type = 'n', value = '']) => ({
      row: Number(row),
      type,
      text: type === 's' ? (strings[Number(value)] ?? '') : value,
      ...(looks[Number(style ?? -1)] ?? { format: '', bold: false, boxed: false, wrap: false }),
    }));
  const texts = (name: string) => cells(name).flatMap(({ text }) => (text === '' ? [] : [text]));
  return { names, xml, part, cells, texts };
}

/** The files of a zip archive by name, read from its directory at the end. */
function unzipped(zip: Buffer): ReadonlyMap<string, string> {
  const end = zip.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]));
  const files = new Map<string, string>();
  let at = zip.readUInt32LE(end + 16);
  for (let left = zip.readUInt16LE(end + 10); left > 0; left -= 1) {
    const nameLength = zip.readUInt16LE(at + 28);
    const local = zip.readUInt32LE(at + 42);
    const start = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
    const data = zip.subarray(start, start + zip.readUInt32LE(at + 20));
    const deflated = zip.readUInt16LE(at + 10) === 8;
    files.set(zip.toString('utf8', at + 46, at + 46 + nameLength), (deflated ? inflateRawSync(data) : data).toString('utf8'));
    at += 46 + nameLength + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
  }
  return files;
}

function unescaped(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&apos;', "'").replaceAll('&amp;', '&');
}
