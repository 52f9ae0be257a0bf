import { can } from '#app/domain/access/permissions.ts';
import type { Actor } from '#app/domain/access/roles.ts';
import type { ReportKind } from '#app/domain/practice/item-report.ts';
import type { PracticeReason } from '#app/domain/practice/practice-messages.ts';
import { keysMayShow, runPhase } from '#app/domain/practice/practice-run.ts';
import { accept, refuse, type Result } from '#app/domain/shared/result.ts';
import { now } from '#app/server/clock.server.ts';
import { db } from '#app/server/db/db.server.ts';
import { contentOfVersions } from '#app/server/practice/practice-pool.server.ts';
import { holdPracticeRun } from '#app/server/practice/practice-record.server.ts';
import { checksShutFor } from '#app/server/queries/checks-shut.server.ts';
import { randomId } from '#app/server/random-id.server.ts';

/** Tells the bank's people what a learner found wrong with an item whose reasons he has seen. One report at a time. */
export async function reportItem(
  actor: Actor,
  input: { readonly runId: string; readonly position: number; readonly kind: ReportKind; readonly text: string },
): Promise<Result<null, PracticeReason>> {
  if (!can(actor, 'learning.record')) return refuse('notAllowed');
  const { prisma } = await db();
  const at = now();
  return prisma.$transaction(async (tx) => {
    const run = await holdPracticeRun(tx, actor.id, input.runId);
    if (run === null) return refuse('unknownRun');
    if (await checksShutFor(tx, actor.id)) return refuse('shut');
    const versionId = run.places[input.position - 1]?.itemVersionId;
    const content = versionId === undefined ? undefined : (await contentOfVersions(tx, [versionId])).get(versionId);
    if (content === undefined) return refuse('unknownPlace');
    if (content.withdrawn) return refuse('withdrawn');
    if (!keysMayShow(run.kind, runPhase(run, at), run.answers.has(input.position))) return refuse('notAnswered');
    const { itemId, version } = content;
    if (await tx.itemReport.findFirst({ where: { itemId, userId: actor.id, closedAt: null }, select: { id: true } })) return refuse('reportedAlready');
    await tx.itemReport.create({ data: { id: randomId(), itemId, version, userId: actor.id, kind: input.kind, text: input.text, at: new Date(at) } });
    return accept(null);
  });
}
