import { can } from '#app/domain/access/permissions.ts';
import type { Actor } from '#app/domain/access/roles.ts';
import type { PlayReason } from '#app/domain/plays/play-messages.ts';
import { headOf } from '#app/domain/plays/play-script.ts';
import type { AssignedUse } from '#app/domain/plays/play-use.ts';
import { accept, refuse, type Result } from '#app/domain/shared/result.ts';
import { recordAudit } from '#app/server/audit.server.ts';
import { now } from '#app/server/clock.server.ts';
import { db } from '#app/server/db/db.server.ts';
import { compiledPlay } from '#app/server/plays/play-scripts.server.ts';
import { classesOf } from '#app/server/queries/own-classes.server.ts';
import { randomId } from '#app/server/random-id.server.ts';

/** Sets a class to work through a scenario or form task, or to be judged by it. One of them at a time. */
export async function assignPlay(
  actor: Actor,
  input: { readonly classId: string; readonly contentId: string; readonly use: AssignedUse },
): Promise<Result<{ readonly assignmentId: string }, PlayReason>> {
  if (!can(actor, 'class.follow')) return refuse('notAllowed');
  const { classId, contentId, use } = input;
  const compiled = compiledPlay(contentId);
  if (!compiled) return refuse('unknownContent');
  const head = headOf(compiled.script);
  if (!head.uses.includes(use)) return refuse('notForThat');
  const { prisma, provider } = await db();
  const at = now();
  return prisma.$transaction(async (tx) => {
    if (!(await tx.classGroup.findFirst({ where: { id: classId, ...classesOf(actor) }, select: { id: true } }))) return refuse('unknownClass');
    if (await tx.playAssignment.findFirst({ where: { classId, contentId, closedAt: null }, select: { id: true } })) return refuse('alreadyOpen');
    const assignmentId = randomId();
    await tx.playAssignment.create({ data: { id: assignmentId, classId, kind: compiled.script.kind, contentId, use, openedAt: new Date(at), openedById: actor.id } });
    await recordAudit(tx, provider, { at, actor, action: 'play.assigned', subject: { type: 'classGroup', id: classId }, data: { title: head.title, use } });
    return accept({ assignmentId });
  });
}
