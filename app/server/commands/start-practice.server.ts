import { randomInt } from 'node:crypto';
import { can } from '#app/domain/access/permissions.ts';
import type { Actor } from '#app/domain/access/roles.ts';
import { assembleForms } from '#app/domain/assembly/assemble.ts';
import { ITEM_TYPES } from '#app/domain/items/item.ts';
import { LEVEL_TITLES } from '#app/domain/planning/sitting-form.ts';
import { drawPractice, drawWeak } from '#app/domain/practice/draw-practice.ts';
import { endOfToday } from '#app/domain/practice/mistake-card.ts';
import type { PracticeReason } from '#app/domain/practice/practice-messages.ts';
import { PRACTICE_KIND_TITLES, type PracticePlace, practiceUnits, type PracticeWish } from '#app/domain/practice/practice-run.ts';
import { weakNodes } from '#app/domain/practice/practice-standing.ts';
import { outOf } from '#app/domain/scoring/marks.ts';
import { type Instant, MINUTE } from '#app/domain/shared/instant.ts';
import { accept, assertNever, refuse, type Result } from '#app/domain/shared/result.ts';
import { type Level, sectionTitle } from '#app/domain/standard/standard.ts';
import { now } from '#app/server/clock.server.ts';
import { endOverdueRuns } from '#app/server/commands/end-practice.server.ts';
import { readBlueprints, readStandard } from '#app/server/content/authored.server.ts';
import type { Tx } from '#app/server/db/database.server.ts';
import { db } from '#app/server/db/db.server.ts';
import { answeredItems, standingAnswers } from '#app/server/practice/past-answers.server.ts';
import { contentOfVersions, drawableEntries, practicePool, PRACTISED } from '#app/server/practice/practice-pool.server.ts';
import { checksShutFor } from '#app/server/queries/checks-shut.server.ts';
import { loadItemPool } from '#app/server/queries/item-pool.server.ts';
import { randomId } from '#app/server/random-id.server.ts';

const SEEDS = 2 ** 31;
const WRITTEN_TYPES = ['shortAnswer', 'caseAnalysis'] as const;
const FULL_SHARE = outOf(1, 1, 100);

interface Drawn {
  readonly title: string;
  readonly places: readonly PracticePlace[];
  readonly deadlineAt: Instant | null;
}

/**
 * Draws a round of the open pool at its newest versions and begins it. A mock exam that is still under way is gone on
 * with instead: leaving it must not be a way to another one.
 */
export async function startPractice(actor: Actor, wish: PracticeWish): Promise<Result<{ readonly runId: string }, PracticeReason>> {
  if (!can(actor, 'learning.record')) return refuse('notAllowed');
  await endOverdueRuns(actor);
  const { prisma } = await db();
  const at = now();
  const seed = randomInt(SEEDS - 1);
  const before = await standsInTheWay(prisma, actor.id, wish);
  if (before !== null) return before;
  // Drawn outside the transaction: nobody's exam waits for it.
  const drawn = wish.kind === 'mock' ? await drawMock(prisma, wish.level, seed, at) : await drawRound(prisma, actor.id, wish, seed, at);
  if (!drawn.ok) return drawn;
  return prisma.$transaction(async (tx) => {
    const since = await standsInTheWay(tx, actor.id, wish);
    if (since !== null) return since;
    const { title, places, deadlineAt } = drawn.value;
    const runId = randomId();
    await tx.practiceRun.create({
      data: {
        id: runId,
        userId: actor.id,
        kind: wish.kind,
        level: wish.level,
        title,
        seed,
        itemsJson: JSON.stringify(places),
        startedAt: new Date(at),
        deadlineAt: deadlineAt === null ? null : new Date(deadlineAt),
        totalUnits: places.reduce((sum, { units }) => sum + units, 0),
      },
    });
    return accept({ runId });
  });
}

/** A sitting that keeps the keys shut, or a mock exam to go on with. Null: nothing. */
async function standsInTheWay(tx: Tx, userId: string, wish: PracticeWish): Promise<Result<{ readonly runId: string }, PracticeReason> | null> {
  if (await checksShutFor(tx, userId)) return refuse('shut');
  if (wish.kind !== 'mock') return null;
  const open = await tx.practiceRun.findFirst({ where: { userId, kind: 'mock', level: wish.level, endedAt: null }, select: { id: true } });
  return open === null ? null : accept({ runId: open.id });
}

/** By the blueprint of real forms, with the time the standard gives. 标准 1.9.4 */
async function drawMock(tx: Tx, level: Level, seed: number, at: Instant): Promise<Result<Drawn, PracticeReason>> {
  const standard = readStandard();
  const blueprint = readBlueprints().find(({ component }) => component === 'theory');
  if (blueprint === undefined) return refuse('mockShort');
  const pool = await loadItemPool(tx, [PRACTISED.pool]);
  const assembled = assembleForms({ standard, blueprint, level, pool: pool.entries, seed });
  const form = assembled.ok ? assembled.value.forms[0] : undefined;
  if (form === undefined) return refuse('mockShort');
  const places = form.items.flatMap(({ id, units }) => {
    const itemVersionId = pool.versionIds.get(id);
    return itemVersionId === undefined ? [] : [{ itemVersionId, units }];
  });
  return accept({ title: `${LEVEL_TITLES[level]}模拟考试`, places, deadlineAt: at + standard.exam.theory.minMinutes * MINUTE });
}

type RoundWish = Exclude<PracticeWish, { kind: 'mock' }>;

async function drawRound(tx: Tx, userId: string, wish: RoundWish, seed: number, at: Instant): Promise<Result<Drawn, PracticeReason>> {
  const drawn = await drawVersions(tx, userId, wish, seed, at);
  if (!drawn.ok) return drawn;
  const contents = await contentOfVersions(tx, drawn.value);
  const places = drawn.value.flatMap((itemVersionId) => {
    const content = contents.get(itemVersionId);
    return content ? [{ itemVersionId, units: practiceUnits(content.item) }] : [];
  });
  const title = wish.kind === 'section' ? sectionTitle(readStandard(), wish.section) : PRACTICE_KIND_TITLES[wish.kind];
  return accept({ title, places, deadlineAt: null });
}

async function drawVersions(tx: Tx, userId: string, wish: RoundWish, seed: number, at: Instant): Promise<Result<readonly string[], PracticeReason>> {
  const { kind, level, count } = wish;
  if (kind === 'mistakes') {
    const due = await dueVersions(tx, userId, count, at);
    return due.length === 0 ? refuse('nothingDue') : accept(due);
  }
  const answered = await answeredItems(tx, userId);
  switch (kind) {
    case 'section': {
      const pool = await practicePool(tx, level, ITEM_TYPES);
      return versionsOf(drawPractice(drawableEntries(pool.filter(({ section }) => section === wish.section), answered), count, seed));
    }
    case 'written':
      return versionsOf(drawPractice(drawableEntries(await practicePool(tx, level, WRITTEN_TYPES), answered), count, seed));
    case 'weak': {
      const weak = weakNodes(standingAnswers(answered, level));
      if (weak.length === 0) return refuse('noWeakNodes');
      const rates = new Map(weak.map(({ node, percentUnits }) => [node, percentUnits / FULL_SHARE]));
      return versionsOf(drawWeak(drawableEntries(await practicePool(tx, level, ITEM_TYPES), answered), rates, count, seed));
    }
    default:
      return assertNever(kind);
  }
}

function versionsOf(entries: readonly { readonly versionId: string }[]): Result<readonly string[], PracticeReason> {
  return entries.length === 0 ? refuse('noItems') : accept(entries.map(({ versionId }) => versionId));
}

/** The items of the book that are due today, the longest due first, at their newest versions. */
async function dueVersions(tx: Tx, userId: string, count: number, at: Instant): Promise<readonly string[]> {
  const cards = await tx.mistakeCard.findMany({
    where: { userId, leftAt: null, dueAt: { lt: new Date(endOfToday(at)) }, item: PRACTISED },
    orderBy: [{ dueAt: 'asc' }, { addedAt: 'asc' }, { itemId: 'asc' }],
    take: count,
    select: { item: { select: { versions: { orderBy: { version: 'desc' }, take: 1, select: { id: true } } } } },
  });
  return cards.flatMap(({ item }) => item.versions.map(({ id }) => id));
}
