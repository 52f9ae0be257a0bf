import { describe, expect, test } from 'vitest';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import readXlsxFile from 'read-excel-file/node';
import type { ExchangeFormat } from '#app/domain/exchange/exchange-format.ts';
import type { ImportContext, ImportDefaults } from '#app/domain/exchange/parsed-import.ts';
import type { BankItem } from '#app/domain/items/bank-item.ts';
import { readItems, readSources, readStandard } from '#app/server/content/authored.server.ts';
import { exampleItems } from '#app/server/exchange/example-items.server.ts';
import { itemTemplate } from '#app/server/exchange/excel-template.server.ts';
import { exportItems } from '#app/server/exchange/export-items.server.ts';
import { readImport } from '#app/server/exchange/read-import.server.ts';

const DEFAULTS: ImportDefaults = {
  levels: [4],
  nodes: ['L4.K2.1.1'],
  difficulty: 0.6,
  difficultyReason: '导入时统一估计',
  cognitive: 'understand',
  rationale: '导入的题没有解析，这里是统一的说明。',
  sources: [{ source: 'practice-norm' }],
};
const CONTEXT: ImportContext = { standard: readStandard(), sources: new Map(readSources().map((source) => [source.id, source])), today: '2026-11-26', defaults: DEFAULTS };

function read(format: ExchangeFormat, file: string | Uint8Array, context = CONTEXT) {
  return readImport(format, typeof file === 'string' ? new TextEncoder().encode(file) : file, context);
}

function qtiPackage(item: string): Uint8Array {
  const manifest = '<manifest xmlns="http://www.imsglobal.org/xsd/imscp_v1p1"><resources><resource identifier="R1" type="imsqti_item_xmlv2p1" href="i.xml"><file href="i.xml"/></resource></resources></manifest>';
  return zipSync({ 'imsmanifest.xml': strToU8(manifest), 'i.xml': strToU8(item) });
}

function moodleEssay(html: string): string {
  return `<quiz><question type="essay"><questiontext format="html"><text><![CDATA[${html}]]></text></questiontext></question></quiz>`;
}

function qti2(declarations: string, body: string, rest = ''): Uint8Array {
  return qtiPackage(`<assessmentItem xmlns="http://www.imsglobal.org/xsd/imsqti_v2p1" identifier="foreign-1" title="t" adaptive="false" timeDependent="false">${declarations}<itemBody>${body}</itemBody>${rest}</assessmentItem>`);
}

function declared(identifier: string, values: readonly string[], cardinality = 'single', baseType = 'identifier'): string {
  return `<responseDeclaration identifier="${identifier}" cardinality="${cardinality}" baseType="${baseType}"><correctResponse>${values.map((value) => `<value>${value}</value>`).join('')}</correctResponse></responseDeclaration>`;
}

function choices(...texts: readonly string[]): string {
  return texts.map((text, at) => `<simpleChoice identifier="c${at}">${text}<feedbackInline outcomeIdentifier="F" identifier="c${at}">误解${at}</feedbackInline></simpleChoice>`).join('');
}

interface Taken {
  readonly name: string;
  readonly format: ExchangeFormat;
  readonly file: string | Uint8Array;
  readonly item: Partial<Record<keyof BankItem | 'options' | 'key' | 'misconception', unknown>>;
}

const TAKEN: readonly Taken[] = [
  {
    name: 'QTI 2.1 choice',
    format: 'qti2',
    file: qti2(declared('R', ['c1']), `<p>社区登记处收到的材料</p><choiceInteraction responseIdentifier="R" maxChoices="1"><prompt>先看<b>哪一份</b>材料？</prompt>${choices('身份证', '申请表', '照片')}</choiceInteraction>`),
    item: {
      type: 'singleChoice',
      stem: '社区登记处收到的材料\n先看**哪一份**材料？',
      options: [{ text: '身份证', misconception: '误解0' }, { text: '申请表' }, { text: '照片', misconception: '误解2' }],
      key: 'B',
    },
  },
  {
    name: 'QTI 2.1 choice of several',
    format: 'qti2',
    file: qti2(declared('R', ['c0', 'c2'], 'multiple'), `<choiceInteraction responseIdentifier="R" maxChoices="0"><prompt>应收哪些材料？</prompt>${choices('身份证', '申请表', '照片')}</choiceInteraction>`),
    item: { type: 'multipleResponse', key: ['A', 'C'] },
  },
  {
    name: 'QTI 2.1 choice between 正确 and 错误',
    format: 'qti2',
    file: qti2(declared('R', ['c1']), `<choiceInteraction responseIdentifier="R" maxChoices="1"><prompt>社区可以代居民决定补贴资格。</prompt>${choices('正确', '错误')}</choiceInteraction>`),
    item: { type: 'trueFalse', key: false, misconception: '误解0' },
  },
  {
    name: 'QTI 2.1 inline choice',
    format: 'qti2',
    file: qti2(
      declared('R', ['b']),
      '<p>材料不齐时，应当<inlineChoiceInteraction responseIdentifier="R"><inlineChoice identifier="a">退回<feedbackInline identifier="a">以为退回省事</feedbackInline></inlineChoice><inlineChoice identifier="b">一次告知</inlineChoice><inlineChoice identifier="c">先收下<feedbackInline identifier="c">以为先收再说</feedbackInline></inlineChoice></inlineChoiceInteraction>补正。</p>',
    ),
    item: { type: 'singleChoice', stem: '材料不齐时，应当____补正。', key: 'B' },
  },
  {
    name: 'Moodle true/false',
    format: 'moodle',
    file: '<quiz><question type="truefalse"><name><text>q</text></name><questiontext format="html"><text><![CDATA[<p>社区可以代居民</p><p>决定补贴资格&nbsp;吗。</p>]]></text></questiontext><answer fraction="0"><text>true</text><feedback><text>以为社区有权</text></feedback></answer><answer fraction="100"><text>false</text></answer></question></quiz>',
    item: { type: 'trueFalse', stem: '社区可以代居民\n决定补贴资格 吗。', key: false, misconception: '以为社区有权' },
  },
  {
    name: 'Moodle choice of several with shares',
    format: 'moodle',
    file: `<quiz><question type="multichoice"><questiontext format="html"><text>应收哪些材料？</text></questiontext><single>false</single>${['50', '50', '-100'].map((fraction, at) => `<answer fraction="${fraction}"><text>材料${at}</text><feedback><text>误选${at}</text></feedback></answer>`).join('')}</question></quiz>`,
    item: { type: 'multipleResponse', key: ['A', 'B'], options: [{ text: '材料0' }, { text: '材料1' }, { text: '材料2', misconception: '误选2' }] },
  },
  {
    name: 'GIFT choice, its text in UTF-16',
    format: 'gift',
    file: Buffer.from('\ufeff::q1:: 居民来访时先做什么？ {\n  = 问明来意 # 对\n  ~ 填表 # 以为填表最要紧\n  ~ 复印 # 以为留底最要紧\n}\n', 'utf16le'),
    item: { type: 'singleChoice', stem: '居民来访时先做什么？', key: 'A', options: [{ text: '问明来意' }, { text: '填表', misconception: '以为填表最要紧' }, { text: '复印', misconception: '以为留底最要紧' }] },
  },
  {
    name: 'GIFT missing word',
    format: 'gift',
    file: '材料不齐时，应当 {=一次告知 ~退回#图省事 ~先收下#先收再说} 补正。',
    item: { type: 'singleChoice', stem: '材料不齐时，应当 ____ 补正。', key: 'A' },
  },
  { name: 'GIFT true/false', format: 'gift', file: '社区可以代居民决定补贴资格。{F#以为社区有权}', item: { type: 'trueFalse', key: false, misconception: '以为社区有权' } },
];

describe('files of other systems', () => {
  test.each(TAKEN)('$name is taken', async ({ format, file, item }) => {
    const { items, faults } = await read(format, file);
    expect(faults).toEqual([]);
    expect(items[0]).toMatchObject({ ...item, section: 'employment', sources: DEFAULTS.sources });
  });

  test('an item without an id gets one from its content, the same each time', async () => {
    const ids = await Promise.all([1, 2].map(async () => (await read('gift', '社区可以代居民决定补贴资格。{F#以为社区有权}')).items[0]?.id));
    expect(ids[0]).toMatch(/^imp-[0-9a-f]{10}$/);
    expect(ids[1]).toBe(ids[0]);
  });

  test('without defaults every missing field is named, and how to mend it', async () => {
    const { items, faults, total } = await read('gift', '社区可以代居民决定补贴资格。{F#以为社区有权}', { ...CONTEXT, defaults: {} });
    expect({ items, total }).toEqual({ items: [], total: 1 });
    expect(faults.map(({ field }) => field).sort()).toEqual(['cognitive', 'difficulty', 'difficultyReason', 'levels', 'nodes', 'rationale', 'section', 'sources'].sort());
    expect(faults.every(({ place, message, mend }) => place.startsWith('第 1 行') && /没有填/.test(message) && mend !== '')).toBe(true);
  });
});

const INTERACTIONS = [
  ...['hotspot', 'hottext', 'order', 'associate', 'gapMatch', 'graphicOrder', 'graphicAssociate', 'graphicGapMatch', 'selectPoint', 'positionObject'],
  ...['slider', 'media', 'drawing', 'upload', 'custom', 'portableCustom', 'endAttempt', 'somethingNew'],
].map((name) => `${name}Interaction`);

const REFUSED: readonly { readonly name: string; readonly format: ExchangeFormat; readonly file: string | Uint8Array; readonly says: RegExp }[] = [
  ...INTERACTIONS.map((name) => ({ name, format: 'qti2' as const, file: qti2('', `<${name} responseIdentifier="R"/>`), says: new RegExp(`交互（${name}）`) })),
  { name: 'a match without a written part', format: 'qti2', file: qti2(declared('R', ['a x', 'b y', 'c z'], 'multiple', 'directedPair'), '<matchInteraction responseIdentifier="R"><simpleMatchSet><simpleAssociableChoice identifier="a">甲</simpleAssociableChoice><simpleAssociableChoice identifier="b">乙</simpleAssociableChoice><simpleAssociableChoice identifier="c">丙</simpleAssociableChoice></simpleMatchSet><simpleMatchSet><simpleAssociableChoice identifier="x">子</simpleAssociableChoice><simpleAssociableChoice identifier="y">丑</simpleAssociableChoice><simpleAssociableChoice identifier="z">寅</simpleAssociableChoice></simpleMatchSet></matchInteraction>'), says: /匹配（matchInteraction）.*没有一个书面作答/ },
  { name: 'a picture in QTI', format: 'qti2', file: qti2('', '<p>看图<img src="a.png" alt=""/></p><extendedTextInteraction responseIdentifier="R"/>'), says: /图片（img）/ },
  { name: 'an unknown version of QTI', format: 'qti2', file: qtiPackage('<assessmentItem xmlns="http://example.org/qti"/>'), says: /不认识的 QTI 版本/ },
  ...['matching', 'cloze', 'numerical', 'calculated', 'ddwtos', 'whatever'].map((type) => ({ name: `Moodle ${type}`, format: 'moodle' as const, file: `<quiz><question type="${type}"><name><text>q</text></name></question></quiz>`, says: new RegExp(`（${type}）`) })),
  { name: 'a table in Moodle', format: 'moodle', file: moodleEssay('<table><tr><td>x</td></tr></table>'), says: /表格（table）/ },
  { name: 'a picture in Moodle', format: 'moodle', file: moodleEssay('<img src="@@PLUGINFILE@@/a.png">'), says: /图片（img）/ },
  { name: 'GIFT matching', format: 'gift', file: '配对。{=甲 -> 子 =乙 -> 丑 =丙 -> 寅}', says: /匹配题/ },
  { name: 'GIFT numbers', format: 'gift', file: '多少？{#3:1}', says: /数字题/ },
  { name: 'GIFT braces left open', format: 'gift', file: '哪一个？{=甲 ~乙', says: /花括号没有成对/ },
];

describe('what has no counterpart', () => {
  test.each(REFUSED)('$name is refused by name', async ({ format, file, says }) => {
    const { items, faults } = await read(format, file);
    expect(items).toEqual([]);
    expect(faults.map(({ message }) => message).join('\n')).toMatch(says);
  });

  test('one bad block of GIFT hides neither the next fault nor the sound items', async () => {
    const { items, faults, total } = await read('gift', '哪一个？{=甲 ~乙\n\n社区可以代居民决定补贴资格。{F#以为社区有权}\n\n多少？{#3:1}\n');
    expect({ sound: items.length, total, places: faults.map(({ place }) => place) }).toEqual({ sound: 1, total: 3, places: ['第 1 行', '第 5 行'] });
  });

  test('an id or an item written twice is a fault at its second place', async () => {
    const [first] = exampleItems();
    if (first === undefined) throw new Error('no example');
    const { bytes } = await exportItems('yaml', [first, { ...first, stem: `${first.stem}对吗。` }, { ...first, id: 'other-1' }]);
    const { items, faults } = await read('yaml', bytes);
    expect(items).toEqual([first]);
    expect(faults.map(({ itemId, field }) => ({ itemId, field }))).toEqual([{ itemId: first.id, field: 'id' }, { itemId: 'other-1', field: 'stem' }]);
  });
});

describe('our own items, after another system had them', () => {
  const choice = readItems().find(({ type }) => type === 'singleChoice');

  test('tags bring back what the lost comment of Moodle held', async () => {
    if (choice === undefined) throw new Error('no single choice in the bank');
    const { bytes } = await exportItems('moodle', [choice]);
    const exportedAgain = new TextDecoder().decode(bytes).replace(/<!--.*?-->/gs, '');
    const { items, faults } = await read('moodle', exportedAgain, { ...CONTEXT, defaults: { difficultyReason: choice.difficultyReason } });
    expect({ items, faults }).toEqual({ items: [choice], faults: [] });
  });

  test.each(['moodle', 'gift'] as const)('a text changed in %s is the text that comes back', async (format) => {
    if (choice === undefined) throw new Error('no single choice in the bank');
    const { bytes } = await exportItems(format, [choice]);
    const changed = new TextDecoder().decode(bytes).replaceAll(choice.stem.slice(0, 4), '改过的题');
    expect((await read(format, changed)).items[0]?.stem).toBe(choice.stem.replaceAll(choice.stem.slice(0, 4), '改过的题'));
  });

  test('a match of QTI beside a written part becomes a case; what is missing is the guide', async () => {
    const sets = [['甲', '乙', '丙'], ['子', '丑', '寅']].map((set, at) => `<simpleMatchSet>${set.map((text, index) => `<simpleAssociableChoice identifier="s${at}${index}">${text}去哪个窗口办理业务</simpleAssociableChoice>`).join('')}</simpleMatchSet>`);
    const file = qti2(
      declared('R', ['s00 s10', 's01 s11', 's02 s12'], 'multiple', 'directedPair'),
      `<p>${'社区服务大厅来了三位居民，各有各的事。'.repeat(5)}</p><matchInteraction responseIdentifier="R">${sets.join('')}</matchInteraction><extendedTextInteraction responseIdentifier="W"><prompt>请写出接待的要点。</prompt></extendedTextInteraction>`,
    );
    const { faults } = await read('qti2', file);
    const fields = new Set(faults.map(({ field }) => field));
    for (const field of ['parts[3].guide', 'parts[3].modelAnswer', 'parts[3].commonFaults', 'parts[0].rationale']) expect(fields).toContain(field);
    expect([...fields].filter((field) => /key|options$|stem|prompt|marks/.test(field))).toEqual([]);
  });
});

describe('the item table', () => {
  test('as a template has its sheets, drop-downs in the order of the schema, a hidden list and two real items', async () => {
    const bytes = await itemTemplate(CONTEXT);
    const files = unzipSync(bytes);
    const names = (await readXlsxFile(Buffer.from(bytes))).map(({ sheet }) => sheet);
    expect(names.slice(0, 3)).toEqual(['试题', '案例小题', '填写说明']);
    expect(strFromU8(files['xl/workbook.xml'] ?? new Uint8Array())).toMatch(/<sheet state="hidden" [^>]*name="下拉列表"/);
    const sheet = strFromU8(files['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
    expect(sheet).toMatch(/<\/sheetData>.*<dataValidations count="5">/s);
    expect(exampleItems().map(({ type }) => type)).toEqual(['trueFalse', 'multipleResponse']);
    expect(await read('excel', bytes)).toMatchObject({ items: [], total: 0 });
  });

  test('a fault names sheet, row and column', async () => {
    const [first] = exampleItems();
    if (first === undefined) throw new Error('no example');
    const { bytes } = await exportItems('excel', [first, { ...first, id: 'other-1', stem: '登记,受理这两步可以同时做。', difficulty: 2, sources: [{ source: 'nowhere' }] }]);
    const { faults } = await read('excel', bytes);
    expect(faults.map(({ place }) => place)).toEqual(['工作表“试题”第 3 行“预估答对率”列']);
  });

  test.each(['=1+1这个式子算不算', "=cmd|' /C calc'!A0这样写", '+86 号段的电话可以受理', '-1 级台阶处设坡道', '@SUM(A1)这样写的单元格', 'constructor', '0326'])('%s stays a text', async (words) => {
    const [first] = exampleItems();
    if (first === undefined) throw new Error('no example');
    const { bytes } = await exportItems('excel', [{ ...first, difficultyReason: words }]);
    const sheet = strFromU8(unzipSync(bytes)['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
    expect(sheet).not.toMatch(/<f>|<f /);
    expect((await read('excel', bytes)).items).toEqual([{ ...first, difficultyReason: words }]);
  });
});
