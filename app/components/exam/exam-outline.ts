import { holdsAnswer, type ShownPlace } from '#app/components/exam/answer-ledger.ts';
import type { ExamItem } from '#app/domain/attempts/exam-protocol.ts';
import type { ItemType } from '#app/domain/items/item.ts';

/** One 大题: the items of one type that stand together. */
export interface OutlineGroup {
  readonly type: ItemType;
  readonly positions: readonly number[];
}

/** The items in their order, cut where the type changes. */
export function outlineOf(items: readonly ExamItem[]): OutlineGroup[] {
  const groups: { type: ItemType; positions: number[] }[] = [];
  for (const { position, item } of items) {
    const last = groups.at(-1);
    if (last?.type === item.type) last.positions.push(position);
    else groups.push({ type: item.type, positions: [position] });
  }
  return groups;
}

export interface AnswerCounts {
  readonly total: number;
  readonly answered: number;
  readonly unanswered: readonly number[];
  readonly flagged: readonly number[];
}

export function countAnswers(places: ReadonlyMap<number, ShownPlace>): AnswerCounts {
  const all = [...places.values()].sort((one, other) => one.position - other.position);
  const unanswered = all.filter((place) => !holdsAnswer(place.answer)).map((place) => place.position);
  return {
    total: all.length,
    answered: all.length - unanswered.length,
    unanswered,
    flagged: all.filter((place) => place.flagged).map((place) => place.position),
  };
}
