import { decideAct } from '#app/domain/items/item-flow.ts';
import { causesAgainst, doubtReason, nextMemory, openCauses, readerWarning, type ReviewCause, reviewCauses, type SourceMemory, sourceMemorySchema } from '#app/domain/items/policy-clock.ts';
import type { Source } from '#app/domain/items/source.ts';
import { shanghaiInstant, shanghaiLocal } from '#app/domain/planning/sitting-time.ts';
import type { Instant } from '#app/domain/shared/instant.ts';
import { recordAudit } from '#app/server/audit.server.ts';
import { now } from '#app/server/clock.server.ts';
import { moveItem } from '#app/server/commands/act-on-item.server.ts';
import { readCompiledIndex } from '#app/server/content/compiled.server.ts';
import type { Database, Tx } from '#app/server/db/database.server.ts';
import { db } from '#app/server/db/db.server.ts';

/** Today in Shanghai, YYYY-MM-DD. */
export function today(at: Instant = now()): string {
  return shanghaiLocal(at).slice(0, 10);
}

export interface ClockRun {
  /** Sources that are not what they were. */
  readonly changed: number;
  /** Items that went to review. */
  readonly doubted: number;
}

/**
 * The policy clock at a start on new content: notes which sources changed since the last start, and sends to review every
 * approved item that rests on one that has ended or changed. `since`: the moment the start began; versions written from
 * then on know the new text, so the items are imported first. The first run only notes the sources. Repeating changes
 * nothing.
 */
export async function runPolicyClock(day: string, content: { readonly sources: readonly Source[]; readonly since: Instant }): Promise<ClockRun> {
  const database = await db();
  return database.prisma.$transaction(
    async (tx) => {
      const changed = await noteSources(tx, content);
      await tx.sourceRecord.updateMany({ data: { seenAt: new Date(now()) } });
      return { changed, doubted: await doubtItems(tx, database.provider, day) };
    },
    { timeout: 60_000 },
  );
}

/**
 * The clock between two starts, once a day: sources end whether the server is restarted or not. It takes the sources as they
 * were noted, for a process may still run on older content. Several processes may call it; whoever claims the day first runs
 * it, the others get null.
 */
export async function runPolicyClockOnceADay(): Promise<ClockRun | null> {
  const database = await db();
  const at = now();
  const day = today(at);
  const midnight = new Date(shanghaiInstant(`${day}T00:00`) ?? at);
  // Asked outside first: a claim that will find nothing need not keep the writers waiting.
  if ((await database.prisma.sourceRecord.count({ where: { seenAt: { lt: midnight } } })) === 0) return null;
  return database.prisma.$transaction(
    async (tx) => {
      const { count } = await tx.sourceRecord.updateMany({ where: { seenAt: { lt: midnight } }, data: { seenAt: new Date(at) } });
      return count === 0 ? null : { changed: 0, doubted: await doubtItems(tx, database.provider, day) };
    },
    { timeout: 60_000 },
  );
}

async function noteSources(tx: Tx, { sources, since }: { readonly sources: readonly Source[]; readonly since: Instant }): Promise<number> {
  const kept = new Map((await tx.sourceRecord.findMany()).map((row) => [row.sourceId, row.factsJson]));
  const listed = new Map(sources.map((source) => [source.id, source]));
  let changed = 0;
  for (const sourceId of new Set([...listed.keys(), ...kept.keys()])) {
    const json = kept.get(sourceId);
    const next = nextMemory(json === undefined ? null : memoryOf(json), listed.get(sourceId) ?? null);
    if (!next) continue;
    if (next.changed) changed += 1;
    const row = { factsJson: JSON.stringify(next.memory), seenAt: new Date(now()), changedAt: next.changed ? new Date(since) : null };
    await tx.sourceRecord.upsert({ where: { sourceId }, create: { sourceId, ...row }, update: row });
  }
  return changed;
}

function memoryOf(json: string): SourceMemory {
  return sourceMemorySchema.parse(JSON.parse(json));
}

async function doubtItems(tx: Tx, provider: Database['provider'], day: string): Promise<number> {
  const causes = new Map((await knownSources(tx, day)).flatMap((source) => (source.causes.length > 0 ? [[source.id, source.causes] as const] : [])));
  if (causes.size === 0) return 0;
  // One relation a query: PostgreSQL's driver takes one at a time inside a transaction.
  const cited = { state: 'approved', sources: { some: { sourceId: { in: [...causes.keys()] } } } };
  const rows = await tx.item.findMany({ where: cited, orderBy: { id: 'asc' }, select: { id: true, versions: { orderBy: { version: 'desc' }, take: 1, select: { version: true, createdAt: true } } } });
  const sourcesOf = groupedByItem(await tx.itemSource.findMany({ where: { item: cited }, orderBy: { sourceId: 'asc' }, select: { itemId: true, sourceId: true } }));
  const toldOf = groupedByItem(await tx.itemEvent.findMany({ where: { item: cited, act: 'doubt', byId: null }, select: { itemId: true, version: true, at: true, reason: true } }));
  const moved: { readonly id: string; readonly version: number }[] = [];
  for (const { id, versions } of rows) {
    const newest = versions[0];
    if (!newest) continue;
    const version = { version: newest.version, createdAt: newest.createdAt.getTime() };
    const told = (toldOf.get(id) ?? []).map((event) => ({ ...event, at: event.at.getTime() }));
    const open = (sourcesOf.get(id) ?? []).flatMap(({ sourceId }) => causesAgainst(causes.get(sourceId) ?? [], version, told));
    const reason = doubtReason(open);
    const standing = { state: 'approved' as const, hasDraft: false, hasVersion: true, writtenById: null, doubtedById: null };
    const decided = decideAct('doubt', standing, null, reason);
    if (open.length === 0 || !decided.ok) continue;
    // Somebody may have moved it this very moment: then it is not ours to move.
    if (await moveItem(tx, { itemId: id, version: version.version, act: 'doubt', from: 'approved', to: decided.value, actor: null, reason, at: now() })) {
      moved.push({ id, version: version.version });
    }
  }
  // After all items, as every act on an item does: items first and then the chain, so that two transactions never wait for each other in a ring.
  for (const { id, version } of moved) {
    await recordAudit(tx, provider, {
      at: now(),
      actor: null,
      action: 'item.stateChanged',
      subject: { type: 'item', id },
      data: { act: 'doubt', from: 'approved', to: 'toReview', version },
    });
  }
  return moved.length;
}

function groupedByItem<Row extends { readonly itemId: string }>(rows: readonly Row[]): ReadonlyMap<string, readonly Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const group = groups.get(row.itemId);
    if (group) group.push(row);
    else groups.set(row.itemId, [row]);
  }
  return groups;
}

export interface KnownSource {
  readonly id: string;
  readonly memory: SourceMemory;
  readonly seenAt: Instant;
  readonly causes: readonly ReviewCause[];
}

/** The sources as the clock knows them, or some of them, each with what it gives cause for on `day`. */
export async function knownSources(client: Pick<Tx, 'sourceRecord'>, day: string, ids?: readonly string[]): Promise<readonly KnownSource[]> {
  const rows = await client.sourceRecord.findMany({ ...(ids ? { where: { sourceId: { in: [...ids] } } } : {}), orderBy: { sourceId: 'asc' } });
  return rows.map(({ sourceId, factsJson, seenAt, changedAt }) => {
    const memory = memoryOf(factsJson);
    return { id: sourceId, memory, seenAt: seenAt.getTime(), causes: reviewCauses(memory, changedAt?.getTime() ?? null, day) };
  });
}

export interface CitingLesson {
  readonly id: string;
  readonly title: string;
  readonly moduleSlug: string;
  readonly moduleNumber: number;
  readonly sourceId: string;
  /** Nobody has read it against the source since it ended or changed. */
  readonly due: boolean;
  /** When somebody last did, for whatever cause. */
  readonly reviewedAt: Instant | null;
}

/** The lessons that cite these sources, in the order of the course. */
export async function citingLessons(client: Pick<Tx, 'lessonReview'>, sources: readonly KnownSource[]): Promise<readonly CitingLesson[]> {
  const byId = new Map(sources.map((source) => [source.id, source]));
  const reviews = await client.lessonReview.findMany({ where: { sourceId: { in: [...byId.keys()] } } });
  const reviewed = new Map(reviews.map(({ lessonId, sourceId, reviewedAt }) => [`${lessonId} ${sourceId}`, reviewedAt.getTime()]));
  return readCompiledIndex().modules.flatMap((module) =>
    module.lessons.flatMap(({ id, title, sourceIds }) =>
      [...new Set(sourceIds)].flatMap((sourceId): readonly CitingLesson[] => {
        const source = byId.get(sourceId);
        if (!source) return [];
        const reviewedAt = reviewed.get(`${id} ${sourceId}`) ?? null;
        return [{ id, title, moduleSlug: module.slug, moduleNumber: module.number, sourceId, due: openCauses(source.causes, reviewedAt).length > 0, reviewedAt }];
      }),
    ),
  );
}

/** What readers of a lesson are told about sources that ended or changed and against which nobody has read it yet. */
export async function lessonWarnings(lessonId: string, sourceIds: readonly string[]): Promise<readonly string[]> {
  const { prisma } = await db();
  const sources = (await knownSources(prisma, today(), sourceIds)).filter(({ causes }) => causes.length > 0);
  if (sources.length === 0) return [];
  const reviews = await prisma.lessonReview.findMany({ where: { lessonId }, select: { sourceId: true, reviewedAt: true } });
  const reviewed = new Map(reviews.map(({ sourceId, reviewedAt }) => [sourceId, reviewedAt.getTime()]));
  return sources.flatMap(({ id, memory, causes }) => readerWarning(memory, openCauses(causes, reviewed.get(id) ?? null)) ?? []);
}
