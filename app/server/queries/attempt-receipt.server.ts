import { createHash } from 'node:crypto';
import type { Receipt } from '#app/domain/attempts/exam-protocol.ts';
import { isAnswered, responseSchema } from '#app/domain/scoring/response.ts';
import type { Tx } from '#app/server/db/database.server.ts';

/**
 * What the candidate takes home: a code over every answer kept, the same whenever it is asked for
 * and computable from the database alone, so that a dispute about "what was handed in" can be settled.
 */
export async function receiptOf(tx: Tx, attemptId: string): Promise<Receipt> {
  const attempt = await tx.attempt.findUniqueOrThrow({ where: { id: attemptId }, select: { formId: true } });
  const rows = await tx.response.findMany({
    where: { attemptId },
    orderBy: { position: 'asc' },
    select: { position: true, answerJson: true },
  });
  const total = await tx.formItem.count({ where: { formId: attempt.formId } });
  const answered = rows.filter((row) => isAnswered(responseSchema.parse(JSON.parse(row.answerJson))));
  const digest = createHash('sha256')
    .update(JSON.stringify([attemptId, answered.map((row) => [row.position, row.answerJson])]))
    .digest('hex')
    .toUpperCase();
  return { code: `${digest.slice(0, 4)}-${digest.slice(4, 8)}-${digest.slice(8, 12)}`, answered: answered.length, total };
}
