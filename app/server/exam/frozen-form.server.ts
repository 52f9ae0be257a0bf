import { hideKey } from '#app/domain/items/hide-key.ts';
import { type CandidateItem, itemWithKeySchema } from '#app/domain/items/item.ts';
import type { KeyedPlace } from '#app/domain/scoring/score-attempt.ts';
import { sectionKeySchema, type SectionKey } from '#app/domain/standard/standard.ts';
import { UNITS_PER_MARK } from '#app/domain/scoring/marks.ts';
import { db } from '#app/server/db/db.server.ts';

/** One place of a form as candidates get it. */
export interface CandidatePlace {
  readonly position: number;
  readonly section: SectionKey;
  readonly marks: number;
  readonly item: CandidateItem;
}

interface FrozenForm {
  readonly id: string;
  readonly keyed: readonly KeyedPlace[];
  readonly byPosition: ReadonlyMap<number, CandidateItem>;
  readonly candidatePlaces: readonly CandidatePlace[];
  /** candidatePlaces as JSON: a whole room opens the same form in the same minute. */
  readonly candidateJson: string;
}

// A frozen form never changes, so a copy in memory is right in every process for as long as it lives.
const cache = new Map<string, Promise<FrozenForm>>();
const CACHE_LIMIT = 60;

async function frozenForm(formId: string): Promise<FrozenForm> {
  const known = cache.get(formId);
  if (known) return known;
  if (cache.size >= CACHE_LIMIT) {
    const oldest = cache.keys().next();
    if (!oldest.done) cache.delete(oldest.value);
  }
  const loading = loadFrozenForm(formId);
  cache.set(formId, loading);
  loading.catch(() => cache.delete(formId));
  return loading;
}

async function loadFrozenForm(formId: string): Promise<FrozenForm> {
  const { prisma } = await db();
  const form = await prisma.form.findUniqueOrThrow({ where: { id: formId }, select: { phase: true } });
  if (form.phase === 'draft') throw new Error(`Form ${formId} is not frozen; it must not be answered or scored`);
  const rows = await prisma.formItem.findMany({
    where: { formId },
    orderBy: { position: 'asc' },
    select: { position: true, section: true, units: true, itemVersion: { select: { contentJson: true } } },
  });
  const keyed = rows.map((row): KeyedPlace => ({
    position: row.position,
    section: sectionKeySchema.parse(row.section),
    units: row.units,
    item: itemWithKeySchema.parse(JSON.parse(row.itemVersion.contentJson)),
  }));
  const candidatePlaces = keyed.map((place): CandidatePlace => ({
    position: place.position,
    section: place.section,
    marks: place.units / UNITS_PER_MARK,
    item: hideKey(place.item),
  }));
  return {
    id: formId,
    keyed,
    byPosition: new Map(candidatePlaces.map((place) => [place.position, place.item])),
    candidatePlaces,
    candidateJson: JSON.stringify(candidatePlaces),
  };
}

/** What candidates of this form get: key-free by construction (hide-key). */
export async function candidatePlacesJson(formId: string): Promise<string> {
  return (await frozenForm(formId)).candidateJson;
}

/** The items by position, without keys, for checking the shape of an answer. */
export async function candidateItemsByPosition(formId: string): Promise<ReadonlyMap<number, CandidateItem>> {
  return (await frozenForm(formId)).byPosition;
}

/** With keys, for the scorer only. */
export async function unsafeKeyedPlaces(formId: string): Promise<readonly KeyedPlace[]> {
  return (await frozenForm(formId)).keyed;
}
