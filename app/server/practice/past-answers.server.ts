import { z } from 'zod';
import { ITEM_TYPES } from '#app/domain/items/item.ts';
import type { PastAnswer } from '#app/domain/practice/practice-standing.ts';
import { type Level, levelSchema, sectionKeySchema } from '#app/domain/standard/standard.ts';
import type { Tx } from '#app/server/db/database.server.ts';

/** Answers that are read for a standing or a draw: years of evenings, and no more. */
const MOST_ANSWERS = 4_000;

const levelsColumn = z.array(levelSchema);
const nodesColumn = z.array(z.string());

export interface AnsweredItem extends PastAnswer {
  readonly itemId: string;
  /** Scored by a machine: what one ticks oneself tells nothing of right and wrong. */
  readonly byMachine: boolean;
  /** Levels of the item: what is common to both counts for both. */
  readonly levels: readonly Level[];
}

/** A learner's answers, the latest first. Those of a mock exam that goes on are not told yet, so they are not here. */
export async function answeredItems(client: Pick<Tx, 'practiceAnswer'>, userId: string): Promise<readonly AnsweredItem[]> {
  const rows = await client.practiceAnswer.findMany({
    where: { run: { userId, OR: [{ kind: { not: 'mock' } }, { endedAt: { not: null } }] } },
    orderBy: [{ answeredAt: 'desc' }, { runId: 'asc' }, { position: 'desc' }],
    take: MOST_ANSWERS,
    select: { units: true, earnedUnits: true, answeredAt: true, itemVersion: { select: { itemId: true, type: true, levelsJson: true, section: true, nodesJson: true } } },
  });
  return rows.map(({ units, earnedUnits, answeredAt, itemVersion }) => ({
    itemId: itemVersion.itemId,
    byMachine: ITEM_TYPES.some((type) => type === itemVersion.type),
    levels: levelsColumn.parse(JSON.parse(itemVersion.levelsJson)),
    section: sectionKeySchema.parse(itemVersion.section),
    nodes: nodesColumn.parse(JSON.parse(itemVersion.nodesJson)),
    units,
    earnedUnits,
    at: answeredAt.getTime(),
  }));
}

/** Those that a standing at a level is taken from. */
export function standingAnswers(answers: readonly AnsweredItem[], level: Level): readonly AnsweredItem[] {
  return answers.filter((answer) => answer.byMachine && answer.levels.includes(level));
}
