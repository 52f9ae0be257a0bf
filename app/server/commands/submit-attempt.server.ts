import type { Receipt } from '#app/domain/attempts/exam-protocol.ts';
import { attemptPhaseSchema, isOver } from '#app/domain/attempts/phases.ts';
import { accept, refuse, type Result } from '#app/domain/shared/result.ts';
import type { Instant } from '#app/domain/shared/instant.ts';
import { now } from '#app/server/clock.server.ts';
import { endAttempt } from '#app/server/commands/end-attempt.server.ts';
import { db } from '#app/server/db/db.server.ts';
import { receiptOf } from '#app/server/queries/attempt-receipt.server.ts';

export type SubmitRefusal = { readonly kind: 'replaced' } | { readonly kind: 'paused' } | { readonly kind: 'notStarted' };

/**
 * Hands an attempt in on behalf of the writer that holds it. Handing in twice gives the same receipt.
 * The writer token is the authority: a login that ran out during the exam does not keep anyone from it.
 */
export async function submitAttempt(writer: {
  attemptId: string;
  epoch: number;
}): Promise<Result<{ receipt: Receipt; endedAt: Instant }, SubmitRefusal>> {
  const { prisma } = await db();
  for (;;) {
    const step = await submitOnce(writer);
    if (step === 'movedMeanwhile') continue; // paused, replaced or collected between look and act: look again
    if (step !== 'over') return step;
    const ended = await prisma.attempt.findUniqueOrThrow({ where: { id: writer.attemptId }, select: { endedAt: true } });
    return accept({ receipt: await receiptOf(prisma, writer.attemptId), endedAt: ended.endedAt?.getTime() ?? now() });
  }
}

async function submitOnce(writer: {
  attemptId: string;
  epoch: number;
}): Promise<'over' | 'movedMeanwhile' | { readonly ok: false; readonly reason: SubmitRefusal }> {
  const { prisma } = await db();
  const attempt = await prisma.attempt.findUniqueOrThrow({
    where: { id: writer.attemptId },
    select: {
      phase: true,
      writerEpoch: true,
      registration: { select: { user: { select: { id: true, displayName: true } } } },
    },
  });
  const phase = attemptPhaseSchema.parse(attempt.phase);
  if (isOver(phase)) return 'over';
  if (attempt.writerEpoch !== writer.epoch) return refuse({ kind: 'replaced' });
  if (phase === 'paused') return refuse({ kind: 'paused' });
  if (phase !== 'active') return refuse({ kind: 'notStarted' });
  const ended = await endAttempt({
    attemptId: writer.attemptId,
    from: 'active',
    to: 'submitted',
    at: now(),
    actor: attempt.registration.user,
    reason: '考生交卷',
    onlyIf: { writerEpoch: writer.epoch },
  });
  return ended.ok ? 'over' : 'movedMeanwhile';
}
