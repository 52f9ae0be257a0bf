import type { AuditActor } from '#app/server/audit.server.ts';
import { holdAuditChain, recordAudit } from '#app/server/audit.server.ts';
import type { Database, Tx } from '#app/server/db/database.server.ts';
import { type AttemptPhase, type EndedAs, movePhase, type PhaseRefusal } from '#app/domain/attempts/phases.ts';
import { accept, refuse, type Result } from '#app/domain/shared/result.ts';
import type { Instant } from '#app/domain/shared/instant.ts';
import { randomId } from '#app/server/random-id.server.ts';

/** What changes with the phase. */
export interface PhaseFields {
  readonly startedAt?: Date;
  readonly deadlineAt?: Date;
  readonly pausedAt?: Date | null;
  readonly endedAt?: Date;
  readonly endedAs?: EndedAs;
}

/**
 * Moves one attempt inside the caller's transaction: the row only if it is still in the phase that
 * was judged, who-when-why, and the audit event. Somebody else was faster: `phaseForbids`.
 */
export async function changeAttemptPhase(
  tx: Tx,
  provider: Database['provider'],
  change: {
    attemptId: string;
    from: AttemptPhase;
    to: AttemptPhase;
    at: Instant;
    actor: AuditActor;
    reason: string;
    fields?: PhaseFields;
    /** What was judged and must still be so: an extension or another writer may have come between. */
    onlyIf?: { readonly deadlineAt?: Date; readonly writerEpoch?: number };
  },
): Promise<Result<AttemptPhase, PhaseRefusal>> {
  const allowed = movePhase(change.from, change.to);
  if (!allowed.ok) return allowed;
  await holdAuditChain(tx, provider);
  const { count } = await tx.attempt.updateMany({
    where: { id: change.attemptId, phase: change.from, ...change.onlyIf },
    data: { phase: change.to, ...change.fields },
  });
  if (count !== 1) return refuse({ kind: 'phaseForbids', from: change.from, to: change.to });
  await tx.attemptEvent.create({
    data: {
      id: randomId(),
      attemptId: change.attemptId,
      fromPhase: change.from,
      toPhase: change.to,
      at: new Date(change.at),
      byId: change.actor?.id ?? null,
      reason: change.reason,
    },
  });
  await recordAudit(tx, provider, {
    at: change.at,
    actor: change.actor,
    action: 'attempt.phaseChanged',
    subject: { type: 'attempt', id: change.attemptId },
    data: { from: change.from, to: change.to, reason: change.reason },
  });
  return accept(change.to);
}
