import type { Actor } from '#app/domain/access/roles.ts';
import { BANK_ITEM_TYPES } from '#app/domain/items/bank-item.ts';
import { endOfToday } from '#app/domain/practice/mistake-card.ts';
import { type PracticeKind, practiceKindSchema, practicePlacesSchema } from '#app/domain/practice/practice-run.ts';
import { sectionStandings, weakNodes } from '#app/domain/practice/practice-standing.ts';
import { outOf } from '#app/domain/scoring/marks.ts';
import type { Instant } from '#app/domain/shared/instant.ts';
import { nodeHeading } from '#app/domain/standard/node-heading.ts';
import { type Level, levelSchema, sectionTitle, theoryWeights } from '#app/domain/standard/standard.ts';
import { now } from '#app/server/clock.server.ts';
import { readStandard } from '#app/server/content/authored.server.ts';
import { db } from '#app/server/db/db.server.ts';
import { answeredItems, standingAnswers } from '#app/server/practice/past-answers.server.ts';
import { practicePool, PRACTISED } from '#app/server/practice/practice-pool.server.ts';
import { checksShutFor } from '#app/server/queries/checks-shut.server.ts';

const MOST_ROUNDS = 5;

export interface OpenRound {
  readonly id: string;
  readonly kind: PracticeKind;
  readonly title: string;
  readonly level: Level;
  readonly startedAt: Instant;
  readonly deadlineAt: Instant | null;
  readonly answered: number;
  readonly places: number;
}

/** What there is to practise at a level, how the learner stands, and what is due today. Shares in hundredths of a percent. */
export async function practiceStart(actor: Actor, level: Level) {
  const { prisma } = await db();
  const standard = readStandard();
  const at = now();
  const [shut, pool, answered, due, inBook, next, open, ended] = await Promise.all([
    checksShutFor(prisma, actor.id),
    practicePool(prisma, level, BANK_ITEM_TYPES),
    answeredItems(prisma, actor.id),
    prisma.mistakeCard.count({ where: { userId: actor.id, leftAt: null, dueAt: { lt: new Date(endOfToday(at)) }, item: PRACTISED } }),
    prisma.mistakeCard.count({ where: { userId: actor.id, leftAt: null, item: PRACTISED } }),
    prisma.mistakeCard.findFirst({ where: { userId: actor.id, leftAt: null, dueAt: { gte: new Date(endOfToday(at)) }, item: PRACTISED }, orderBy: { dueAt: 'asc' }, select: { dueAt: true } }),
    prisma.practiceRun.findMany({ where: { userId: actor.id, endedAt: null, OR: [{ deadlineAt: null }, { deadlineAt: { gte: new Date(at) } }] }, orderBy: { startedAt: 'desc' }, take: MOST_ROUNDS, include: { _count: { select: { answers: true } } } }),
    prisma.practiceRun.findMany({ where: { userId: actor.id, endedAt: { not: null } }, orderBy: { endedAt: 'desc' }, take: MOST_ROUNDS, select: { id: true, title: true, kind: true, level: true, endedAt: true, earnedUnits: true, totalUnits: true } }),
  ]);
  const own = standingAnswers(answered, level);
  const practised = new Set(own.map(({ itemId }) => itemId));
  const weights = theoryWeights(standard, level);
  const byMachine = pool.filter(({ type }) => type !== 'shortAnswer' && type !== 'caseAnalysis');
  return {
    level,
    shut,
    cutScore: standard.exam.cutScore,
    due,
    inBook,
    nextDueAt: next?.dueAt.getTime() ?? null,
    answers: own.length,
    sections: sectionStandings(own).map(({ section, answers, percentUnits }) => {
      const items = byMachine.filter((row) => row.section === section);
      return { section, title: sectionTitle(standard, section), weight: weights[section], items: items.length, seen: items.filter(({ itemId }) => practised.has(itemId)).length, answers, percentUnits };
    }),
    weak: weakNodes(own).flatMap(({ node, answers, percentUnits }) => {
      const heading = nodeHeading(standard, node);
      return heading ? [{ id: node, label: heading.label, answers, percentUnits }] : [];
    }),
    mock: { minutes: standard.exam.theory.minMinutes, openRunId: open.find((run) => run.kind === 'mock' && run.level === level)?.id ?? null },
    written: { shortAnswers: pool.filter(({ type }) => type === 'shortAnswer').length, cases: pool.filter(({ type }) => type === 'caseAnalysis').length },
    open: open.map(
      ({ id, kind, title, level: runLevel, startedAt, deadlineAt, itemsJson, _count }): OpenRound => ({
        id,
        kind: practiceKindSchema.parse(kind),
        title,
        level: levelSchema.parse(runLevel),
        startedAt: startedAt.getTime(),
        deadlineAt: deadlineAt?.getTime() ?? null,
        answered: _count.answers,
        places: practicePlacesSchema.parse(JSON.parse(itemsJson)).length,
      }),
    ),
    ended: ended.map(({ id, title, kind, level: runLevel, endedAt, earnedUnits, totalUnits }) => ({
      id,
      title,
      level: levelSchema.parse(runLevel),
      endedAt: endedAt?.getTime() ?? 0,
      mockScoreUnits: kind === 'mock' ? outOf(earnedUnits ?? 0, totalUnits, standard.exam.fullScore) : null,
    })),
  };
}

export type PracticeStart = Awaited<ReturnType<typeof practiceStart>>;
