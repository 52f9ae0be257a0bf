import type pg from 'pg';
import { attemptPhaseSchema } from '#app/domain/attempts/phases.ts';
import { judgeSave, type SaveFacts } from '#app/domain/attempts/judge-save.ts';
import {
  type IncomingSave,
  REFUSED_KEPT_PER_ATTEMPT,
  type ResponseStore,
  type SaveVerdict,
} from '#app/server/exam/incoming-save.server.ts';
import { randomId } from '#app/server/random-id.server.ts';

interface AttemptRow {
  id: string;
  phase: string;
  deadlineAt: Date | null;
  graceSeconds: number;
  writerEpoch: number;
}

/** Three statements a batch, whatever its size: lock the attempts, upsert the answers, note the refusals. */
export function postgresResponseStore(pool: pg.Pool): ResponseStore {
  return {
    async commit(batch) {
      const client = await pool.connect();
      let broken: Error | undefined;
      try {
        await client.query('BEGIN');
        const verdicts = await applyBatch(client, batch);
        await client.query('COMMIT');
        return verdicts;
      } catch (error) {
        broken = error instanceof Error ? error : new Error(String(error));
        await client.query('ROLLBACK').then(
          () => (broken = undefined),
          () => undefined,
        );
        throw error;
      } finally {
        client.release(broken);
      }
    },
  };
}

async function applyBatch(client: pg.PoolClient, batch: readonly IncomingSave[]): Promise<SaveVerdict[]> {
  const ids = [...new Set(batch.map((save) => save.attemptId))].sort();
  // The lock keeps an attempt from being submitted or expired between the judgement and the commit.
  const { rows } = await client.query<AttemptRow>(
    'SELECT "id", "phase", "deadlineAt", "graceSeconds", "writerEpoch" FROM "Attempt" WHERE "id" = ANY($1) ORDER BY "id" FOR UPDATE',
    [ids],
  );
  const facts = new Map<string, SaveFacts>(
    rows.map((row) => [
      row.id,
      { ...row, phase: attemptPhaseSchema.parse(row.phase), deadlineAt: row.deadlineAt?.getTime() ?? null },
    ]),
  );
  const judged = batch.map((save) => {
    const known = facts.get(save.attemptId);
    if (!known) throw new Error(`Attempt ${save.attemptId} of a known writer does not exist`);
    return { save, facts: known, judgement: judgeSave(known, save.epoch, save.receivedAt) };
  });

  // One INSERT may not touch a row twice: of several changes to one place only the newest goes in.
  const newest = new Map<string, { save: IncomingSave; position: number; answer: string; flagged: boolean; late: boolean }>();
  for (const { save, judgement } of judged) {
    if (judgement.kind === 'refuse') continue;
    for (const change of save.changes) {
      const place = `${save.attemptId} ${change.position}`;
      const held = newest.get(place);
      if (held && (held.save.epoch > save.epoch || (held.save.epoch === save.epoch && held.save.seq >= save.seq))) continue;
      newest.set(place, {
        save,
        position: change.position,
        answer: JSON.stringify(change.answer),
        flagged: change.flagged,
        late: judgement.afterDeadline,
      });
    }
  }
  const changes = [...newest.values()];
  if (changes.length > 0) {
    await client.query(
      `INSERT INTO "Response" ("attemptId", "position", "answerJson", "flagged", "writerEpoch", "seq", "savedAt", "afterDeadline")
       SELECT * FROM unnest($1::text[], $2::int[], $3::text[], $4::boolean[], $5::int[], $6::int[], $7::timestamptz[], $8::boolean[])
       ON CONFLICT ("attemptId", "position") DO UPDATE SET
         "answerJson" = excluded."answerJson", "flagged" = excluded."flagged", "writerEpoch" = excluded."writerEpoch",
         "seq" = excluded."seq", "savedAt" = excluded."savedAt", "afterDeadline" = excluded."afterDeadline"
       WHERE excluded."writerEpoch" > "Response"."writerEpoch"
          OR (excluded."writerEpoch" = "Response"."writerEpoch" AND excluded."seq" > "Response"."seq")`,
      [
        changes.map((change) => change.save.attemptId),
        changes.map((change) => change.position),
        changes.map((change) => change.answer),
        changes.map((change) => change.flagged),
        changes.map((change) => change.save.epoch),
        changes.map((change) => change.save.seq),
        changes.map((change) => new Date(change.save.receivedAt)),
        changes.map((change) => change.late),
      ],
    );
  }
  for (const { save, judgement } of judged) {
    if (judgement.kind !== 'refuse' || save.changes.length === 0) continue;
    await client.query(
      `INSERT INTO "RefusedSave" ("id", "attemptId", "reason", "writerEpoch", "seq", "changesJson", "receivedAt")
       SELECT $1, $2, $3, $4, $5, $6, $7
       WHERE (SELECT count(*) FROM "RefusedSave" WHERE "attemptId" = $2) < $8`,
      [
        randomId(),
        save.attemptId,
        judgement.reason,
        save.epoch,
        save.seq,
        JSON.stringify(save.changes),
        new Date(save.receivedAt),
        REFUSED_KEPT_PER_ATTEMPT,
      ],
    );
  }
  return judged.map(({ facts: known, judgement }): SaveVerdict => {
    const state = { phase: known.phase, deadlineAt: known.deadlineAt };
    return judgement.kind === 'keep'
      ? { kind: 'kept', late: judgement.afterDeadline, ...state }
      : { kind: 'refused', reason: judgement.reason, ...state };
  });
}
