import { attemptPhaseSchema } from '#app/domain/attempts/phases.ts';
import { judgeSave, type SaveFacts } from '#app/domain/attempts/judge-save.ts';
import type { SerialSqlite } from '#app/server/db/serial-sqlite-adapter.server.ts';
import {
  type IncomingSave,
  REFUSED_KEPT_PER_ATTEMPT,
  type ResponseStore,
  type SaveVerdict,
} from '#app/server/exam/incoming-save.server.ts';
import { randomId } from '#app/server/random-id.server.ts';

interface AttemptRow {
  phase: string;
  deadlineAt: number | null;
  graceSeconds: number;
  writerEpoch: number;
}

/** Prepared statements on the writing connection, a whole batch in one synchronous transaction and one fsync. */
export function sqliteResponseStore(sqlite: SerialSqlite): ResponseStore {
  const { writer } = sqlite;
  const selectAttempt = writer
    .prepare<[string], AttemptRow>('SELECT "phase", "deadlineAt", "graceSeconds", "writerEpoch" FROM "Attempt" WHERE "id" = ?')
    .safeIntegers(false);
  // The WHERE is domain `supersedes` in SQL; tests/integration/save-protocol holds the two together.
  const upsert = writer.prepare(
    `INSERT INTO "Response" ("attemptId", "position", "answerJson", "flagged", "writerEpoch", "seq", "savedAt", "afterDeadline")
     VALUES (?, ?, ?, ?, ?, ?, ?, ?)
     ON CONFLICT ("attemptId", "position") DO UPDATE SET
       "answerJson" = excluded."answerJson", "flagged" = excluded."flagged", "writerEpoch" = excluded."writerEpoch",
       "seq" = excluded."seq", "savedAt" = excluded."savedAt", "afterDeadline" = excluded."afterDeadline"
     WHERE excluded."writerEpoch" > "Response"."writerEpoch"
        OR (excluded."writerEpoch" = "Response"."writerEpoch" AND excluded."seq" > "Response"."seq")`,
  );
  const countRefused = writer
    .prepare<[string], { kept: number }>('SELECT count(*) AS "kept" FROM "RefusedSave" WHERE "attemptId" = ?')
    .safeIntegers(false);
  const insertRefused = writer.prepare(
    `INSERT INTO "RefusedSave" ("id", "attemptId", "reason", "writerEpoch", "seq", "changesJson", "receivedAt")
     VALUES (?, ?, ?, ?, ?, ?, ?)`,
  );

  const applyOne = (save: IncomingSave): SaveVerdict => {
    const row = selectAttempt.get(save.attemptId);
    if (!row) throw new Error(`Attempt ${save.attemptId} of a known writer does not exist`);
    const facts: SaveFacts = { ...row, phase: attemptPhaseSchema.parse(row.phase) };
    const judgement = judgeSave(facts, save.epoch, save.receivedAt);
    const state = { phase: facts.phase, deadlineAt: facts.deadlineAt };
    if (judgement.kind === 'refuse') {
      if (save.changes.length > 0 && (countRefused.get(save.attemptId)?.kept ?? 0) < REFUSED_KEPT_PER_ATTEMPT) {
        insertRefused.run(randomId(), save.attemptId, judgement.reason, save.epoch, save.seq, JSON.stringify(save.changes), save.receivedAt);
      }
      return { kind: 'refused', reason: judgement.reason, ...state };
    }
    for (const change of save.changes) {
      upsert.run(
        save.attemptId,
        change.position,
        JSON.stringify(change.answer),
        change.flagged ? 1 : 0,
        save.epoch,
        save.seq,
        save.receivedAt,
        judgement.afterDeadline ? 1 : 0,
      );
    }
    return { kind: 'kept', late: judgement.afterDeadline, ...state };
  };

  const transaction = writer.transaction((batch: readonly IncomingSave[]) => batch.map(applyOne)).immediate;
  return { commit: (batch) => sqlite.write(() => transaction(batch)) };
}
