import { can } from '#app/domain/access/permissions.ts';
import type { Actor } from '#app/domain/access/roles.ts';
import type { PracticeReason } from '#app/domain/practice/practice-messages.ts';
import { runPhase } from '#app/domain/practice/practice-run.ts';
import { accept, refuse, type Result } from '#app/domain/shared/result.ts';
import { now } from '#app/server/clock.server.ts';
import { db } from '#app/server/db/db.server.ts';
import { closeRun } from '#app/server/practice/close-run.server.ts';
import { holdPracticeRun } from '#app/server/practice/practice-record.server.ts';

/** Hands a run in, or leaves it for good. Doing it twice changes nothing. */
export async function endPractice(actor: Actor, runId: string): Promise<Result<null, PracticeReason>> {
  if (!can(actor, 'learning.record')) return refuse('notAllowed');
  const { prisma } = await db();
  const at = now();
  return prisma.$transaction(async (tx) => {
    const run = await holdPracticeRun(tx, actor.id, runId);
    if (run === null) return refuse('unknownRun');
    const overdue = runPhase(run, at) === 'overdue';
    if (run.endedAt === null) await closeRun(tx, run, overdue && run.deadlineAt !== null ? run.deadlineAt : at);
    return accept(null);
  });
}

/** Ends the learner's own runs whose time was up when nobody looked, each at its deadline and with what it has. */
export async function endOverdueRuns(actor: Actor): Promise<void> {
  const { prisma } = await db();
  const overdue = await prisma.practiceRun.findMany({ where: { userId: actor.id, endedAt: null, deadlineAt: { lt: new Date(now()) } }, select: { id: true } });
  for (const { id } of overdue) await endPractice(actor, id);
}
