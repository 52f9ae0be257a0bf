import { ITEM_STATES, type ItemState, itemStateSchema } from '#app/domain/items/item-state.ts';
import { sourceStanding } from '#app/domain/items/policy-clock.ts';
import { citingLessons, type CitingLesson, knownSources, type KnownSource, today } from '#app/server/bank/policy-clock.server.ts';
import type { Instant } from '#app/domain/shared/instant.ts';
import { db } from '#app/server/db/db.server.ts';

export interface ClockEntry {
  readonly id: string;
  readonly title: string;
  readonly document: string | null;
  /** What happened to it, without a full stop. */
  readonly says: readonly string[];
  /** Days left; null unless it ends soon. */
  readonly days: number | null;
  readonly items: readonly { readonly state: ItemState; readonly count: number }[];
  readonly lessons: readonly CitingLesson[];
}

export interface ClockPage {
  /** null: the clock has never run */
  readonly lastRun: Instant | null;
  readonly sources: number;
  readonly ended: readonly ClockEntry[];
  readonly changed: readonly ClockEntry[];
  readonly endingSoon: readonly ClockEntry[];
}

/**
 * What the policy clock shows, most urgent first. An ended source is listed while anything in use cites it, a changed one
 * while work is left, one that ends soon while anything cites it.
 */
export async function policyClockPage(): Promise<ClockPage> {
  const { prisma } = await db();
  const day = today();
  const known = await knownSources(prisma, day);
  const daysLeft = (source: KnownSource) => {
    const standing = sourceStanding(source.memory.facts, day);
    return standing.kind === 'endsSoon' && !source.memory.gone ? standing.days : null;
  };
  const shown = known.filter((source) => source.causes.length > 0 || daysLeft(source) !== null);
  const [cited, lessons] = await Promise.all([
    prisma.itemSource.findMany({
      where: { sourceId: { in: shown.map(({ id }) => id) }, item: { state: { not: 'retired' } } },
      select: { sourceId: true, item: { select: { state: true } } },
    }),
    citingLessons(prisma, shown),
  ]);
  const counts = new Map<string, number>();
  for (const { sourceId, item } of cited) {
    const key = `${sourceId} ${itemStateSchema.parse(item.state)}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const entry = (source: KnownSource): ClockEntry => ({
    id: source.id,
    title: source.memory.facts.title,
    document: source.memory.facts.document ?? null,
    says: source.causes.map(({ what }) => what),
    days: daysLeft(source),
    items: ITEM_STATES.flatMap((state) => {
      const count = counts.get(`${source.id} ${state}`) ?? 0;
      return count > 0 ? [{ state, count }] : [];
    }),
    lessons: lessons.filter(({ sourceId }) => sourceId === source.id),
  });
  const hasEnded = (source: KnownSource) => source.causes.some(({ kind }) => kind === 'ended');
  const isCited = ({ items, lessons: own }: ClockEntry) => items.length > 0 || own.some(({ due }) => due);
  const hasWork = ({ items, lessons: own }: ClockEntry) => items.some(({ state }) => state === 'toReview') || own.some(({ due }) => due);
  return {
    lastRun: known.length === 0 ? null : Math.max(...known.map(({ seenAt }) => seenAt)),
    sources: known.length,
    ended: shown.filter(hasEnded).map(entry).filter(isCited),
    changed: shown.filter((source) => source.causes.length > 0 && !hasEnded(source)).map(entry).filter(hasWork),
    endingSoon: shown
      .filter((source) => source.causes.length === 0)
      .map(entry)
      .filter(({ items, lessons: own }) => items.length + own.length > 0)
      .sort((one, other) => (one.days ?? 0) - (other.days ?? 0)),
  };
}
