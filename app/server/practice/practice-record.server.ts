import { type PracticeKind, practiceKindSchema, type PracticePlace, practicePlacesSchema } from '#app/domain/practice/practice-run.ts';
import { type PracticeResponse, practiceResponseSchema } from '#app/domain/practice/practice-response.ts';
import type { Instant } from '#app/domain/shared/instant.ts';
import { type Level, levelSchema } from '#app/domain/standard/standard.ts';
import type { Tx } from '#app/server/db/database.server.ts';

export interface StoredAnswer {
  readonly position: number;
  readonly response: PracticeResponse;
  readonly units: number;
  readonly earnedUnits: number;
}

/** A run as it is stored: places in their order, answers by position from 1. */
export interface PracticeRecord {
  readonly id: string;
  readonly userId: string;
  readonly kind: PracticeKind;
  readonly level: Level;
  readonly title: string;
  readonly startedAt: Instant;
  readonly deadlineAt: Instant | null;
  readonly endedAt: Instant | null;
  readonly totalUnits: number;
  readonly places: readonly PracticePlace[];
  readonly answers: ReadonlyMap<number, StoredAnswer>;
}

/** One's own run; null for anybody else's. */
export async function readPracticeRun(client: Pick<Tx, 'practiceRun'>, userId: string, runId: string): Promise<PracticeRecord | null> {
  const row = await client.practiceRun.findFirst({ where: { id: runId, userId }, include: { answers: true } });
  if (row === null) return null;
  return {
    id: row.id,
    userId,
    kind: practiceKindSchema.parse(row.kind),
    level: levelSchema.parse(row.level),
    title: row.title,
    startedAt: row.startedAt.getTime(),
    deadlineAt: row.deadlineAt?.getTime() ?? null,
    endedAt: row.endedAt?.getTime() ?? null,
    totalUnits: row.totalUnits,
    places: practicePlacesSchema.parse(JSON.parse(row.itemsJson)),
    answers: new Map(
      row.answers.map(({ position, answerJson, units, earnedUnits }) => [position, { position, response: practiceResponseSchema.parse(JSON.parse(answerJson)), units, earnedUnits }]),
    ),
  };
}

/**
 * The same inside a transaction that writes: two devices that answer the same place at once take turns. The update
 * changes nothing and holds the row.
 */
export async function holdPracticeRun(tx: Tx, userId: string, runId: string): Promise<PracticeRecord | null> {
  const { count } = await tx.practiceRun.updateMany({ where: { id: runId, userId }, data: { totalUnits: { increment: 0 } } });
  return count === 0 ? null : readPracticeRun(tx, userId, runId);
}
