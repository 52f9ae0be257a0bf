import { can } from '#app/domain/access/permissions.ts';
import type { Actor } from '#app/domain/access/roles.ts';
import { deadlineOf } from '#app/domain/attempts/attempt-clock.ts';
import type { CandidateLine, OpenReply, OpenRequest } from '#app/domain/attempts/exam-protocol.ts';
import { type AttemptPhase, attemptPhaseSchema, endedAsSchema, phaseForCandidate } from '#app/domain/attempts/phases.ts';
import { responseSchema } from '#app/domain/scoring/response.ts';
import type { Instant } from '#app/domain/shared/instant.ts';
import { accept, refuse, type Result } from '#app/domain/shared/result.ts';
import { holdAuditChain, recordAudit } from '#app/server/audit.server.ts';
import { now } from '#app/server/clock.server.ts';
import { changeAttemptPhase } from '#app/server/commands/change-attempt-phase.server.ts';
import type { Tx } from '#app/server/db/database.server.ts';
import { db } from '#app/server/db/db.server.ts';
import { hashToken, randomToken } from '#app/server/random-id.server.ts';
import { receiptOf } from '#app/server/queries/attempt-receipt.server.ts';

/** An open reply before the form's items, which the handler splices in as ready-made JSON. */
export type OpenDecision =
  | Exclude<OpenReply, { kind: 'open' }>
  | (Omit<Extract<OpenReply, { kind: 'open' }>, 'items' | 'sections'> & { readonly formId: string });

export type OpenRefusal = { readonly kind: 'notYours' } | { readonly kind: 'sittingNotOpen' };

const attemptFields = {
  id: true,
  phase: true,
  endedAs: true,
  formId: true,
  deadlineAt: true,
  pausedAt: true,
  endedAt: true,
  graceSeconds: true,
  writerEpoch: true,
  registration: {
    select: {
      userId: true,
      seat: true,
      admissionNumber: true,
      user: { select: { displayName: true } },
      room: { select: { name: true } },
      sitting: { select: { title: true, startsAt: true, durationMinutes: true, phase: true } },
    },
  },
} as const;

async function loadAttempt(client: Pick<Tx, 'attempt'>, attemptId: string) {
  return client.attempt.findUnique({ where: { id: attemptId }, select: attemptFields });
}
type LoadedAttempt = NonNullable<Awaited<ReturnType<typeof loadAttempt>>>;

/**
 * What a candidate's browser gets when it comes to the exam: wait, start, go on, take over, or over.
 * Exactly one browser may write; a second one is told and must ask for it.
 */
export async function openAttempt(
  actor: Actor,
  request: OpenRequest,
  client: { address: string; userAgent: string },
): Promise<Result<OpenDecision, OpenRefusal>> {
  if (!can(actor, 'attempt.take')) return refuse({ kind: 'notYours' });
  const { prisma, provider } = await db();
  const at = now();
  if (request.start !== true && request.takeOver !== true) {
    // A room full of waiting candidates asks every few seconds: a read, so that none of them takes SQLite's write lock.
    const attempt = await loadAttempt(prisma, request.attemptId);
    if (!attempt || attempt.registration.userId !== actor.id) return refuse({ kind: 'notYours' });
    const phase = attemptPhaseSchema.parse(attempt.phase);
    if (phase === 'awaiting' || phase === 'authorised') return accept(waiting(attempt, phase, at));
  }
  return prisma.$transaction(async (tx): Promise<Result<OpenDecision, OpenRefusal>> => {
    // Of several browsers that come at once each must see the writer before it (SQLite serialises anyway).
    if (request.start === true || request.takeOver === true) await holdAuditChain(tx, provider);
    const attempt = await loadAttempt(tx, request.attemptId);
    if (!attempt || attempt.registration.userId !== actor.id) return refuse({ kind: 'notYours' });
    const phase = attemptPhaseSchema.parse(attempt.phase);

    if (phase === 'awaiting' || (phase === 'authorised' && request.start !== true)) return accept(waiting(attempt, phase, at));
    if (phase === 'authorised') {
      if (attempt.registration.sitting.phase !== 'open') return refuse({ kind: 'sittingNotOpen' });
      const deadlineAt = deadlineOf(at, attempt.registration.sitting.durationMinutes);
      const moved = await changeAttemptPhase(tx, provider, {
        attemptId: attempt.id,
        from: 'authorised',
        to: 'active',
        at,
        actor,
        reason: '考生开始答题',
        fields: { startedAt: new Date(at), deadlineAt: new Date(deadlineAt) },
      });
      if (!moved.ok) return accept(waiting(attempt, 'authorised', at)); // a double press: the next poll opens it
      return accept(await asWriter(tx, attempt, 'active', deadlineAt, null, at, null));
    }
    if (phase !== 'active' && phase !== 'paused') {
      const shown = phaseForCandidate(phase, endedAsSchema.nullable().parse(attempt.endedAs));
      return accept({ kind: 'over', phase: shown, endedAt: attempt.endedAt?.getTime() ?? null, receipt: await receiptOf(tx, attempt.id) });
    }

    const deadlineAt = attempt.deadlineAt?.getTime() ?? at;
    const current = await tx.attemptWriter.findUnique({
      where: { attemptId_epoch: { attemptId: attempt.id, epoch: attempt.writerEpoch } },
    });
    const same = request.writer !== undefined && current?.hash === hashToken(request.writer);
    if (!same && current && request.takeOver !== true) {
      return accept({ kind: 'writerElsewhere', now: at, openedAt: current.openedAt.getTime() });
    }
    return accept(
      await asWriter(tx, attempt, phase, deadlineAt, attempt.pausedAt?.getTime() ?? null, at, same ? (request.writer ?? null) : null),
    );
  });

  /** Hands the pen to this browser: a new token and epoch, or the token it already holds. */
  async function asWriter(
    tx: Tx,
    attempt: LoadedAttempt,
    phase: 'active' | 'paused',
    deadlineAt: Instant,
    pausedAt: Instant | null,
    at: Instant,
    held: string | null,
  ): Promise<OpenDecision> {
    const epoch = held === null ? attempt.writerEpoch + 1 : attempt.writerEpoch;
    const writer = held ?? randomToken();
    if (held === null) {
      await tx.attemptWriter.create({
        data: {
          hash: hashToken(writer),
          attemptId: attempt.id,
          epoch,
          openedAt: new Date(at),
          address: client.address,
          userAgent: client.userAgent.slice(0, 300),
        },
      });
      await tx.attempt.update({ where: { id: attempt.id }, data: { writerEpoch: epoch } });
      if (epoch > 1) {
        await recordAudit(tx, provider, {
          at,
          actor,
          action: 'attempt.writerTaken',
          subject: { type: 'attempt', id: attempt.id },
          data: { epoch, address: client.address },
        });
      }
    }
    const saved = await tx.response.findMany({
      where: { attemptId: attempt.id },
      orderBy: { position: 'asc' },
      select: { position: true, answerJson: true, flagged: true, seq: true, writerEpoch: true },
    });
    return {
      kind: 'open',
      writer,
      epoch,
      phase,
      now: now(),
      deadlineAt,
      pausedAt,
      graceSeconds: attempt.graceSeconds,
      title: attempt.registration.sitting.title,
      candidate: candidateLine(attempt),
      responses: saved.map((row) => ({
        position: row.position,
        answer: responseSchema.parse(JSON.parse(row.answerJson)),
        flagged: row.flagged,
        seq: row.seq,
      })),
      lastSeq: Math.max(0, ...saved.filter((row) => row.writerEpoch === epoch).map((row) => row.seq)),
      formId: attempt.formId,
    };
  }
}

function waiting(attempt: LoadedAttempt, phase: Extract<AttemptPhase, 'awaiting' | 'authorised'>, at: Instant): OpenDecision {
  const { sitting } = attempt.registration;
  return {
    kind: 'waiting',
    phase,
    now: at,
    startsAt: sitting.startsAt.getTime(),
    title: sitting.title,
    durationMinutes: sitting.durationMinutes,
    candidate: candidateLine(attempt),
  };
}

function candidateLine(attempt: LoadedAttempt): CandidateLine {
  const { registration } = attempt;
  return {
    name: registration.user.displayName,
    admissionNumber: registration.admissionNumber,
    room: registration.room.name,
    seat: registration.seat,
  };
}
