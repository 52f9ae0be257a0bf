import type { PlanningReason } from '#app/domain/planning/planning-messages.ts';
import { type SittingPhase, sittingPhaseSchema } from '#app/domain/planning/sitting-phases.ts';
import { accept, refuse, type Result } from '#app/domain/shared/result.ts';
import type { Tx } from '#app/server/db/database.server.ts';

export interface ClaimedSitting {
  readonly id: string;
  readonly code: string;
  readonly phase: SittingPhase;
}

type Reason = Extract<PlanningReason, { kind: 'sittingNotFound' | 'sittingPhaseForbids' }>;

/**
 * Holds the row of a sitting that is still in one of these phases until the caller's transaction
 * ends: the no-op update takes the row lock, so nobody freezes or opens it meanwhile.
 */
export async function claimSitting(
  tx: Tx,
  sittingId: string,
  phases: readonly SittingPhase[],
): Promise<Result<ClaimedSitting, Reason>> {
  const sitting = await tx.sitting.findUnique({ where: { id: sittingId }, select: { id: true, code: true, phase: true } });
  if (!sitting) return refuse({ kind: 'sittingNotFound' });
  const phase = sittingPhaseSchema.parse(sitting.phase);
  const { count } = await tx.sitting.updateMany({
    where: { id: sittingId, phase: { in: phases.filter((allowed) => allowed === phase) } },
    data: { phase },
  });
  if (count !== 1) return refuse({ kind: 'sittingPhaseForbids', phase });
  return accept({ id: sitting.id, code: sitting.code, phase });
}

export function claimPlannedSitting(tx: Tx, sittingId: string): Promise<Result<ClaimedSitting, Reason>> {
  return claimSitting(tx, sittingId, ['planned']);
}
