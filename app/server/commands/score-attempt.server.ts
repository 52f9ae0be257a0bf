import { attemptPhaseSchema } from '#app/domain/attempts/phases.ts';
import { type ItemResponse, responseSchema } from '#app/domain/scoring/response.ts';
import { scoreAttempt } from '#app/domain/scoring/score-attempt.ts';
import { multipleResponseRuleSchema } from '#app/domain/scoring/score-item.ts';
import { recordAudit } from '#app/server/audit.server.ts';
import { now } from '#app/server/clock.server.ts';
import { changeAttemptPhase } from '#app/server/commands/change-attempt-phase.server.ts';
import { db } from '#app/server/db/db.server.ts';
import { unsafeKeyedPlaces } from '#app/server/exam/frozen-form.server.ts';
import { randomId } from '#app/server/random-id.server.ts';

const UNSCORED = ['submitted', 'expired', 'terminated'];

/** Scores one ended attempt and moves it to `scored`. Already scored, or not ended: nothing happens. */
export async function scoreOne(attemptId: string): Promise<void> {
  const { prisma, provider } = await db();
  const attempt = await prisma.attempt.findUniqueOrThrow({
    where: { id: attemptId },
    select: { phase: true, formId: true, registration: { select: { sitting: { select: { multipleResponseRule: true } } } } },
  });
  if (!UNSCORED.includes(attempt.phase)) return;
  const places = await unsafeKeyedPlaces(attempt.formId);
  const rule = multipleResponseRuleSchema.parse(attempt.registration.sitting.multipleResponseRule);

  await prisma.$transaction(async (tx) => {
    const rows = await tx.response.findMany({ where: { attemptId }, select: { position: true, answerJson: true } });
    const responses = new Map<number, ItemResponse>(
      rows.map((row) => [row.position, responseSchema.parse(JSON.parse(row.answerJson))]),
    );
    const breakdown = scoreAttempt(places, responses, rule);
    const at = now();
    const moved = await changeAttemptPhase(tx, provider, {
      attemptId,
      from: attemptPhaseSchema.parse(attempt.phase),
      to: 'scored',
      at,
      actor: null,
      reason: '机器评分',
    });
    if (!moved.ok) return; // another process scored it first
    await tx.score.create({
      data: {
        id: randomId(),
        attemptId,
        run: 1,
        totalUnits: breakdown.totalUnits,
        earnedUnits: breakdown.earnedUnits,
        detailJson: JSON.stringify(breakdown),
        rule,
        scoredAt: new Date(at),
      },
    });
    await recordAudit(tx, provider, {
      at,
      actor: null,
      action: 'attempt.scored',
      subject: { type: 'attempt', id: attemptId },
      data: { run: 1, earnedUnits: breakdown.earnedUnits, totalUnits: breakdown.totalUnits },
    });
  });
}

/** An attempt something went wrong with, and what. */
export interface AttemptFailure {
  readonly attemptId: string;
  readonly error: unknown;
}

/** Scores whatever ended without being scored, as after a crash. One that cannot be scored is answered and keeps nobody else from it. */
export async function scoreEnded(): Promise<AttemptFailure[]> {
  const { prisma } = await db();
  const ended = await prisma.attempt.findMany({ where: { phase: { in: UNSCORED } }, select: { id: true } });
  const failures: AttemptFailure[] = [];
  for (const { id } of ended) {
    try {
      await scoreOne(id);
    } catch (error) {
      failures.push({ attemptId: id, error });
    }
  }
  return failures;
}
