import type { BankItem } from '#app/domain/items/bank-item.ts';
import { BANK_ITEM_TYPE_TITLES } from '#app/domain/items/bank-item.ts';
import { keyInWords } from '#app/domain/items/key-in-words.ts';
import { OPTION_IDS } from '#app/domain/items/item.ts';
import type { CasePart } from '#app/domain/items/written-item.ts';
import { PART_KIND_TITLES } from '#app/domain/items/part-kinds.ts';

/** One field of an item as people read it. The label is its own and the same in every version. */
export interface ItemRow {
  readonly label: string;
  readonly text: string;
}

export const COGNITIVE_TITLES = { recall: '识记', understand: '理解', apply: '应用', analyse: '分析' } as const;

/** The whole item in words, field by field: what a comparison of versions compares. */
export function itemRows(item: BankItem): readonly ItemRow[] {
  return [
    { label: '题型', text: BANK_ITEM_TYPE_TITLES[item.type] },
    { label: '等级', text: item.levels.map((level) => (level === 4 ? '四级' : '三级')).join('、') },
    { label: '节点', text: item.nodes.join('、') },
    { label: item.type === 'caseAnalysis' ? '案例' : '题干', text: item.stem },
    ...answerRows('', item),
    ...(item.type === 'caseAnalysis' ? item.parts.flatMap((part, at) => partRows(part, at + 1)) : []),
    { label: '解析', text: item.rationale },
    ...(item.type === 'trueFalse' && item.misconception !== undefined ? [{ label: '误解', text: item.misconception }] : []),
    { label: '依据', text: item.sources.map(({ source, article }) => [source, article].filter(Boolean).join(' ')).join('；') },
    { label: '预估答对率', text: `${Math.round(item.difficulty * 100)}%` },
    { label: '估计的理由', text: item.difficultyReason },
    { label: '认知层次', text: COGNITIVE_TITLES[item.cognitive] },
    { label: '互斥试题', text: item.enemies?.join('、') ?? '' },
  ];
}

function partRows(part: CasePart, number: number): readonly ItemRow[] {
  const place = `小题 ${number}`;
  return [
    { label: place, text: `（${PART_KIND_TITLES[part.kind]}）${part.prompt}` },
    ...answerRows(`${place} `, part),
    { label: `${place} 解析`, text: part.rationale },
  ];
}

function answerRows(place: string, from: BankItem | CasePart): readonly ItemRow[] {
  const rows: ItemRow[] = [];
  if ('options' in from) {
    from.options.forEach(({ text, misconception }, at) => {
      const id = OPTION_IDS[at] ?? '';
      rows.push({ label: `${place}选项 ${id}`, text });
      rows.push({ label: `${place}误解 ${id}`, text: misconception ?? '' });
    });
  }
  if ('key' in from) rows.push({ label: `${place}答案`, text: keyInWords(from.key) });
  if ('guide' in from) {
    rows.push({ label: `${place}评分要点`, text: from.guide.map(({ point, marks }) => `${point}（${marks} 分）`).join('\n') });
    rows.push({ label: `${place}参考答案`, text: from.modelAnswer });
    rows.push({ label: `${place}常见失误`, text: from.commonFaults.join('\n') });
  }
  return rows;
}

/** Two versions side by side: every field that either has, in the order of the newer one. */
export function comparedRows(from: BankItem, to: BankItem): readonly { readonly label: string; readonly before: string; readonly after: string }[] {
  const before = new Map(itemRows(from).map(({ label, text }) => [label, text]));
  const after = new Map(itemRows(to).map(({ label, text }) => [label, text]));
  const labels = [...after.keys(), ...[...before.keys()].filter((label) => !after.has(label))];
  return labels
    .map((label) => ({ label, before: before.get(label) ?? '', after: after.get(label) ?? '' }))
    .filter(({ before: one, after: other }) => one !== '' || other !== '');
}
