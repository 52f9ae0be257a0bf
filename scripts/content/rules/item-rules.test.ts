import { describe, expect, test } from 'vitest';
import { type ItemWithKey, itemWithKeySchema } from '#app/domain/items/item.ts';
import type { Source } from '#app/domain/items/source.ts';
import { readStandard } from '#app/server/content/authored.server.ts';
import { itemProblems, type PlacedItem } from './item-rules.ts';

const SOURCES: readonly Source[] = [
  { id: 'law', title: '社会保险法', issuer: '全国人大常委会', inForceFrom: '2011-07-01', check: 'confirmed' },
  { id: 'ended', title: '旧办法', issuer: '某部', inForceFrom: '2000-01-01', inForceUntil: '2026-01-31', check: 'confirmed' },
  { id: 'coming', title: '新条例', issuer: '国务院', inForceFrom: '2027-01-01', check: 'confirmed' },
  { id: 'practice', title: '通行做法', issuer: '本书', check: 'teaching' },
];
const CONTEXT = { standard: readStandard(), sources: new Map(SOURCES.map((source) => [source.id, source])), today: '2026-11-22' };

const CHOICE = {
  id: 'ins-l4-3.2-901',
  type: 'singleChoice',
  levels: [4],
  section: 'insurance',
  nodes: ['L4.K3.2.1'],
  difficulty: 0.6,
  difficultyReason: '要判断两个条件',
  cognitive: 'apply',
  stem: '赵师傅来问能不能领失业保险金，还应核实哪一项？',
  options: [
    { text: '是否已办理失业登记' },
    { text: '户口是否在本街道', misconception: '沿用旧做法' },
    { text: '家庭收入是否低于低保线', misconception: '与救助混淆' },
    { text: '原单位是否同意领取', misconception: '以为要单位批准' },
  ],
  key: 'A',
  rationale: '领取条件见法律规定，其余各项都不是条件。',
  sources: [{ source: 'law', article: '第四十五条' }],
} as const;


const TRUE_FALSE = {
  id: 'eth-b-2.1.1-901',
  type: 'trueFalse',
  levels: [4, 3],
  section: 'ethics',
  nodes: ['B2.1.1.1'],
  difficulty: 0.8,
  difficultyReason: '常识判断即可',
  cognitive: 'understand',
  stem: '没有被投诉就等于职业道德合格，这样评价是对的。',
  key: false,
  misconception: '把没被投诉当成合格',
  rationale: '职业道德要看平时怎样做事，与是否有人投诉无关。',
  sources: [{ source: 'practice' }],
} as const;

const item = (base: object, change: object): ItemWithKey => itemWithKeySchema.parse({ ...base, ...change });
const place = (items: readonly ItemWithKey[]): readonly PlacedItem[] =>
  items.map((entry, at) => ({ item: entry, file: 'items/x.yaml', place: `items[${at}]`, line: at + 1 }));
const messages = (...items: readonly ItemWithKey[]) => itemProblems(place(items), CONTEXT).map(({ field, message }) => `${field} ${message}`);
const withOption = (at: number, option: object) => ({ options: CHOICE.options.map((entry, index) => (index === at ? option : entry)) });

describe('itemProblems', () => {
  test('finds nothing in sound items', () => {
    expect(messages(item(CHOICE, {}), item(TRUE_FALSE, {}))).toEqual([]);
  });

  test.each<[string, ItemWithKey, string]>([
    ['a node the standard does not have', item(CHOICE, { nodes: ['L4.K9.9.9'] }), '标准里没有节点 L4.K9.9.9'],
    ['a primary node of another section', item(CHOICE, { nodes: ['L4.K1.1.1'] }), '属于“基层平台信息管理”'],
    ['a node named twice', item(CHOICE, { nodes: ['L4.K3.2.1', 'L4.K3.2.1'] }), '节点有重复'],
    ['a level 3 node for level 4', item(CHOICE, { nodes: ['L3.K3.2.1'] }), '只对三级有要求'],
    ['an unknown source', item(CHOICE, { sources: [{ source: 'nowhere', article: '第一条' }] }), 'sources.yaml 里没有 nowhere'],
    ['a source that has ended', item(CHOICE, { sources: [{ source: 'ended', article: '第一条' }] }), '已于 2026-01-31 失效'],
    ['a source that is not in force yet', item(CHOICE, { sources: [{ source: 'coming', article: '第一条' }] }), '2027-01-01 才施行'],
    ['a law without its article', item(CHOICE, { sources: [{ source: 'law' }] }), '没有写明条款'],
    ['an enemy that is not there', item(CHOICE, { enemies: ['ins-l4-3.2-999'] }), '没有编号为 ins-l4-3.2-999 的试题'],
    ['itself as enemy', item(CHOICE, { enemies: [CHOICE.id] }), '把自己列成了互斥题'],
    ['two options alike', item(CHOICE, withOption(2, { text: '户口 是否在本街道', misconception: '同上' })), '选项 C 与 B 相同'],
    ['a distractor without its misconception', item(CHOICE, withOption(1, { text: '户口是否在本街道' })), '干扰项 B 没有写明误解'],
    ['a key with a misconception', item(CHOICE, withOption(0, { text: '是否已办理失业登记', misconception: '误会' })), '选项 A 是答案，却写了误解'],
    ['all of the above', item(CHOICE, withOption(3, { text: '以上都对', misconception: '图省事' })), '用了“以上都对”一类的选项'],
    ['none of the above', item(CHOICE, withOption(3, { text: '以上说法都不正确', misconception: '图省事' })), '一类的选项'],
    ['a negative stem without emphasis', item(CHOICE, { stem: '下列做法不正确的是哪一项？' }), '否定字没有加重'],
    ['which one does not belong, without emphasis', item(CHOICE, { stem: '他来问补贴。哪一项不属于领取条件？' }), '否定字没有加重'],
    ['emphasis left open', item(CHOICE, { stem: '下列做法**不正确的是哪一项？' }), '没有成对'],
    ['a half-width comma', item(CHOICE, { stem: '赵师傅来问,还应核实哪一项？' }), '半角标点'],
    ['an invisible character', item(CHOICE, { rationale: '领取条件见法律\u200b规定，其余各项都不是条件。' }), 'U+200B'],
    ['a false statement without its misconception', item(TRUE_FALSE, { misconception: undefined }), '没有写明误解'],
    [
      'a multiple response that does not ask which ones',
      item(CHOICE, { type: 'multipleResponse', key: ['A', 'B'], ...withOption(1, { text: '是否有求职要求' }) }),
      '没有用“哪些”提问',
    ],
  ])('reports %s', (_name, faulty, expected) => {
    expect(messages(faulty).filter((message) => message.includes(expected))).toHaveLength(1);
  });

  test('accepts an emphasised negative and a 不 that only describes', () => {
    expect(messages(item(CHOICE, { stem: '下列做法**不**正确的是哪一项？' }))).toEqual([]);
    expect(messages(item(CHOICE, { stem: '原单位不同意出证明，赵师傅该去哪一处办理？' }))).toEqual([]);
  });

  test('reports an id used twice and a stem written twice in other marks', () => {
    expect(messages(item(CHOICE, {}), item(CHOICE, { stem: '另一道题问的是哪一项要求？' }))).toEqual([expect.stringContaining('试题编号与')]);
    const copy = item(CHOICE, { id: 'ins-l4-3.2-902', stem: '赵师傅来问：能不能领失业保险金？还应核实 哪一项。' });
    expect(messages(item(CHOICE, {}), copy)).toEqual([expect.stringContaining('题干与 ins-l4-3.2-901')]);
  });

  test('says where and how to mend', () => {
    const [problem] = itemProblems(place([item(CHOICE, { nodes: ['L4.K9.9.9'] })]), CONTEXT);
    expect(problem).toEqual({
      path: 'content/items/x.yaml',
      line: 1,
      field: 'items[0].nodes[0]（ins-l4-3.2-901）',
      message: '标准里没有节点 L4.K9.9.9',
      mend: '请查 content/standard 中的编号',
    });
  });
});
