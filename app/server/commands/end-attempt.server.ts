import type { EndedAs, AttemptPhase, PhaseRefusal } from '#app/domain/attempts/phases.ts';
import type { Instant } from '#app/domain/shared/instant.ts';
import type { Result } from '#app/domain/shared/result.ts';
import type { AuditActor } from '#app/server/audit.server.ts';
import { changeAttemptPhase } from '#app/server/commands/change-attempt-phase.server.ts';
import { scoreOne } from '#app/server/commands/score-attempt.server.ts';
import { db } from '#app/server/db/db.server.ts';

/**
 * Ends answering with all that is kept and scores it. Ending and scoring are two transactions: an
 * attempt that ended but was not scored (a crash between) is picked up by scoreEnded.
 */
export async function endAttempt(change: {
  attemptId: string;
  from: AttemptPhase;
  to: Extract<EndedAs, 'submitted' | 'expired' | 'terminated'>;
  at: Instant;
  actor: AuditActor;
  reason: string;
  onlyIf?: { readonly deadlineAt?: Date; readonly writerEpoch?: number };
}): Promise<Result<AttemptPhase, PhaseRefusal>> {
  const { prisma, provider } = await db();
  const moved = await prisma.$transaction((tx) =>
    changeAttemptPhase(tx, provider, { ...change, fields: { endedAt: new Date(change.at), endedAs: change.to } }),
  );
  if (moved.ok) await scoreOne(change.attemptId);
  return moved;
}
