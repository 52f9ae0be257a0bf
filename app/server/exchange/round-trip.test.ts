import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { EXCHANGE_FORMATS, type ExchangeFormat } from '#app/domain/exchange/exchange-format.ts';
import { scriptIn } from '#app/domain/exchange/script-in-text.ts';
import type { ImportContext } from '#app/domain/exchange/parsed-import.ts';
import { type BankItem, BANK_ITEM_TYPES, bankItemSchema } from '#app/domain/items/bank-item.ts';
import { itemFaults } from '#app/domain/items/item-faults.ts';
import { OPTION_IDS, type OptionId } from '#app/domain/items/item.ts';
import { halfWidthSlip, strayCharacter } from '#app/domain/shared/typography.ts';
import type { Level, SectionKey } from '#app/domain/standard/standard.ts';
import { readItems, readSources, readStandard } from '#app/server/content/authored.server.ts';
import { exportItems } from '#app/server/exchange/export-items.server.ts';
import { readImport } from '#app/server/exchange/read-import.server.ts';

const CONTEXT: ImportContext = {
  standard: readStandard(),
  sources: new Map(readSources().map((source) => [source.id, source])),
  today: '2026-11-26',
};

/** What formats, markup and spreadsheets might take for their own. */
const AWKWARD = [
  ...['<', '>', '&', '"', "'", '{', '}', '~', '=', '#', ':', '\\', '\\n', '`', '|', '%', '%50%', '-', '--', '->', '//', '@', '+', '$', '_', '[', ']', '[[', ']]>'],
  ...['\n', '\n\n', '  ', '\t', '\u00a0', '　', '😀', '𠮷', '**', '*', '***', '**不**', '** **', '<b>', '<br/>', '</p>', '<!--', '-->', '&amp;', '&#10;', '&lt;', '::', '####', '~%', '{=', '=}'],
  ...['=1+1', '@SUM(A1)', '_x0041_', '_x000D_', 'constructor', '__proto__', 'null', 'true', '0326', '1e5', '2026-01-01', '- a', '? ', '! ', '- - ', 'a: b', '# c', '…', '——', '“', '”', '。', '，'],
  ...['职工', '登记', '甲', '第六条', '正确', '错误', 'A', 'TRUE', '.', '1', '2分：', '（2分）', 'ё', 'é'],
];

function awkward(least: number, most: number, ending = ''): fc.Arbitrary<string> {
  return fc
    .array(fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...AWKWARD) }, { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 3 }) }), { minLength: 1, maxLength: 14 })
    .map((pieces) => `${pieces.join('').normalize('NFC').slice(0, most - least - ending.length).trim()}${'社保卡业务'.repeat(Math.ceil(least / 5))}${ending}`.trim())
    .filter((text) => !/\p{Surrogate}/u.test(text) && halfWidthSlip(text) === undefined && strayCharacter(text) === undefined && scriptIn(text) === undefined && (text.split('**').length - 1) % 2 === 0);
}

const words = (least: number, most = 160) => awkward(least, most);
const stem = (least = 6, most = 400) => awkward(least, most, '这里说的是哪些？');
const NODES: readonly (readonly [string, SectionKey])[] = [
  ['L4.K2.1.1', 'employment'],
  ['B2.2.1.1', 'foundation'],
  ['L4.S5.1.1', 'relations'],
];

const common = fc.tuple(
  fc.record({
    levels: fc.constantFrom<Level[]>([4], [4, 3], [3, 4]),
    difficulty: fc.double({ min: 0.2, max: 0.98, noNaN: true }),
    difficultyReason: words(4),
    cognitive: fc.constantFrom('recall' as const, 'understand' as const, 'apply' as const, 'analyse' as const),
    rationale: words(10),
    sources: fc.array(fc.record({ source: fc.constantFrom('practice-norm', 'occupational-standard-draft'), article: words(1, 30) }, { requiredKeys: ['source'] }), { minLength: 1, maxLength: 3 }),
  }),
  fc.option(fc.array(fc.constantFrom('emp-0001', 'fnd-x.1', 'a-1'), { minLength: 1, maxLength: 3 }), { nil: undefined }),
  fc.constantFrom(...NODES),
).map(([rest, enemies, [node, section]]) => ({ ...rest, nodes: [node], section, ...(enemies === undefined ? {} : { enemies }) }));

interface Choice {
  readonly options: { text: string; misconception?: string }[];
  readonly keys: OptionId[];
}

function choice(least: number, most: number): fc.Arbitrary<Choice> {
  return fc
    .uniqueArray(fc.tuple(words(1, 80), words(2)), { minLength: 3, maxLength: 6, selector: ([text]) => text.normalize('NFKC').replace(/[\s*]/g, '') })
    .chain((pairs) =>
      fc.subarray<OptionId>(OPTION_IDS.slice(0, pairs.length), { minLength: least, maxLength: Math.min(most, pairs.length) }).map((keys) => ({
        keys,
        options: pairs.map(([text, misconception], at) => (keys.includes(OPTION_IDS[at] ?? 'A') ? { text } : { text, misconception })),
      })),
    );
}

const marking = fc.record({
  guide: fc.array(fc.record({ point: words(4, 100), marks: fc.integer({ min: 1, max: 10 }) }), { minLength: 2, maxLength: 4 }),
  modelAnswer: words(20),
  commonFaults: fc.array(words(6), { minLength: 1, maxLength: 3 }),
});
const marks = fc.integer({ min: 1, max: 6 });
const asked = { prompt: stem(6, 280), rationale: words(10) };

const part = fc.oneof(
  fc.record({ kind: fc.constant('trueFalse' as const), ...asked, marks, key: fc.boolean() }),
  fc.tuple(fc.record({ ...asked, marks }), choice(1, 1)).map(([rest, { options, keys }]) => ({ kind: 'singleChoice' as const, ...rest, options, key: keys[0] })),
  fc.tuple(fc.record({ ...asked, marks }), choice(2, 5)).map(([rest, { options, keys }]) => ({ kind: 'multipleResponse' as const, ...rest, options, key: keys })),
);
const writtenPart = fc.tuple(fc.record(asked), marking).map(([rest, own]) => ({ kind: 'written' as const, ...rest, ...own }));

const KINDS: Readonly<Record<BankItem['type'], fc.Arbitrary<object>>> = {
  trueFalse: fc.record({ stem: stem(), key: fc.boolean(), misconception: words(2) }),
  singleChoice: fc.tuple(stem(), choice(1, 1)).map(([text, { options, keys }]) => ({ stem: text, options, key: keys[0] })),
  multipleResponse: fc.tuple(stem(), choice(2, 6)).map(([text, { options, keys }]) => ({ stem: text, options, key: keys })),
  shortAnswer: fc.tuple(stem(), marking).map(([text, own]) => ({ stem: text, ...own })),
  caseAnalysis: fc.tuple(stem(80, 800), fc.array(part, { minLength: 2, maxLength: 4 }), writtenPart).map(([text, parts, last]) => ({ stem: text, parts: [...parts, last] })),
};

/** Items of one type without any fault, as awkward as they may be. */
function anyItems(type: BankItem['type']): fc.Arbitrary<BankItem[]> {
  const one = fc
    .tuple(common, KINDS[type])
    .map(([rest, own]) => bankItemSchema.safeParse({ id: 'any-1', type, ...rest, ...own }).data)
    .filter((item) => item !== undefined && itemFaults(item, CONTEXT).length === 0);
  return fc.array(one, { minLength: 1, maxLength: 3 }).map((items) =>
    // The stem differs, or the import would call two of them the same.
    items.flatMap((item, at) => (item === undefined ? [] : [{ ...item, id: `any-${at + 1}.x`, stem: `（${at + 1}）${item.stem}` }])),
  );
}

async function roundTrip(format: ExchangeFormat, items: readonly BankItem[]) {
  const { bytes } = await exportItems(format, items, CONTEXT);
  return readImport(format, bytes, CONTEXT);
}

describe.each(EXCHANGE_FORMATS)('%s', (format) => {
  test.each(BANK_ITEM_TYPES)('%s: what goes out comes back as it was', async (type) => {
    await fc.assert(
      fc.asyncProperty(anyItems(type), async (items) => {
        expect(await roundTrip(format, items)).toEqual({ items, faults: [], total: items.length });
      }),
      { seed: 20261126, numRuns: format === 'excel' ? 25 : 60 },
    );
  });

  test('the whole open bank comes back as it was', async () => {
    const items = readItems();
    expect(await roundTrip(format, items)).toEqual({ items, faults: [], total: items.length });
  });
});
