import { can } from '#app/domain/access/permissions.ts';
import type { Actor } from '#app/domain/access/roles.ts';
import type { PlayReason } from '#app/domain/plays/play-messages.ts';
import { headOf } from '#app/domain/plays/play-script.ts';
import { accept, refuse, type Result } from '#app/domain/shared/result.ts';
import { recordAudit } from '#app/server/audit.server.ts';
import { now } from '#app/server/clock.server.ts';
import { db } from '#app/server/db/db.server.ts';
import { compiledPlay } from '#app/server/plays/play-scripts.server.ts';
import { classesOf } from '#app/server/queries/own-classes.server.ts';

/** Closes an assignment: nobody begins it any more, what stands open may be finished, and an assessment's scores are shown. */
export async function closePlayAssignment(actor: Actor, input: { readonly classId: string; readonly assignmentId: string }): Promise<Result<null, PlayReason>> {
  if (!can(actor, 'class.follow')) return refuse('notAllowed');
  const { prisma, provider } = await db();
  const at = now();
  return prisma.$transaction(async (tx) => {
    const found = await tx.playAssignment.findFirst({ where: { id: input.assignmentId, classId: input.classId, closedAt: null, class: classesOf(actor) } });
    if (!found) return refuse('unknownAssignment');
    await tx.playAssignment.update({ where: { id: found.id }, data: { closedAt: new Date(at) } });
    const compiled = compiledPlay(found.contentId);
    await recordAudit(tx, provider, {
      at,
      actor,
      action: 'play.closed',
      subject: { type: 'classGroup', id: found.classId },
      data: { title: compiled ? headOf(compiled.script).title : found.contentId, use: found.use },
    });
    return accept(null);
  });
}
