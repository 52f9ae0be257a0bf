import { type CandidateStep, candidateStep } from '#app/domain/attempts/candidate-step.ts';
import { attemptPhaseSchema } from '#app/domain/attempts/phases.ts';
import type { Actor } from '#app/domain/access/roles.ts';
import { sittingPhaseSchema } from '#app/domain/planning/sitting-phases.ts';
import type { Instant } from '#app/domain/shared/instant.ts';
import { db } from '#app/server/db/db.server.ts';

/** One registration of the candidate. Place and seat are null until the plan is frozen: they may still change. */
export interface MySitting {
  readonly registrationId: string;
  readonly attemptId: string | null;
  readonly title: string;
  readonly administration: string;
  readonly startsAt: Instant;
  readonly durationMinutes: number;
  readonly admissionNumber: string;
  readonly place: { readonly room: string; readonly seat: number } | null;
  readonly step: CandidateStep;
}

/** The actor's own registrations: what can be acted upon first, then by time, the latest first. */
export async function mySittings(actor: Actor): Promise<readonly MySitting[]> {
  const { prisma } = await db();
  const rows = await prisma.registration.findMany({
    where: { userId: actor.id },
    select: {
      id: true,
      admissionNumber: true,
      seat: true,
      room: { select: { name: true } },
      sitting: {
        select: { title: true, startsAt: true, durationMinutes: true, phase: true, administration: { select: { name: true } } },
      },
      attempt: { select: { id: true, phase: true } },
    },
    orderBy: [{ sitting: { startsAt: 'desc' } }, { id: 'asc' }],
  });
  const sittings = rows.map((row): MySitting => {
    const phase = sittingPhaseSchema.parse(row.sitting.phase);
    const attemptPhase = row.attempt === null ? null : attemptPhaseSchema.parse(row.attempt.phase);
    return {
      registrationId: row.id,
      attemptId: row.attempt?.id ?? null,
      title: row.sitting.title,
      administration: row.sitting.administration.name,
      startsAt: row.sitting.startsAt.getTime(),
      durationMinutes: row.sitting.durationMinutes,
      admissionNumber: row.admissionNumber,
      place: phase === 'planned' ? null : { room: row.room.name, seat: row.seat },
      step: candidateStep(phase, attemptPhase),
    };
  });
  const urgency = ({ step }: MySitting) => (step.action === 'continue' ? 0 : step.action === 'enter' ? 1 : 2);
  return sittings.sort((one, other) => urgency(one) - urgency(other));
}
