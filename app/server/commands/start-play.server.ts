import { randomInt } from 'node:crypto';
import { can } from '#app/domain/access/permissions.ts';
import type { Actor } from '#app/domain/access/roles.ts';
import { EMPTY_SHEET } from '#app/domain/form-tasks/sheet-state.ts';
import type { PlayReason } from '#app/domain/plays/play-messages.ts';
import { headOf } from '#app/domain/plays/play-script.ts';
import { assignedUseSchema, type PlayUse } from '#app/domain/plays/play-use.ts';
import { decideStart } from '#app/domain/plays/start-play.ts';
import { accept, refuse, type Result } from '#app/domain/shared/result.ts';
import { now } from '#app/server/clock.server.ts';
import { db } from '#app/server/db/db.server.ts';
import { compiledPlay } from '#app/server/plays/play-scripts.server.ts';
import { randomId } from '#app/server/random-id.server.ts';

const SEEDS = 2 ** 31;

/** Begins a play of a scenario or form task, or goes on with the one that stands open. The script is stored with it. */
export async function startPlay(
  actor: Actor,
  input: { readonly contentId: string; readonly use: PlayUse; readonly assignmentId: string | null; readonly fresh: boolean },
): Promise<Result<{ readonly playId: string }, PlayReason>> {
  if (!can(actor, 'learning.record')) return refuse('notAllowed');
  const compiled = compiledPlay(input.contentId);
  if (!compiled) return refuse('unknownContent');
  const { hash, script } = compiled;
  const { prisma } = await db();
  const at = new Date(now());
  return prisma.$transaction(async (tx) => {
    const { contentId, use, assignmentId, fresh } = input;
    const assignment = assignmentId === null ? null : await tx.playAssignment.findFirst({ where: { id: assignmentId, contentId, class: { members: { some: { userId: actor.id } } } } });
    if (assignmentId !== null && assignment === null) return refuse('notAssigned');
    const earlier = await tx.play.findMany({ where: { userId: actor.id, contentId, use, assignmentId }, select: { id: true, endedAt: true }, orderBy: { startedAt: 'desc' } });
    const ahead = await tx.playAssignment.findFirst({
      where: { contentId, use: 'assessment', closedAt: null, class: { members: { some: { userId: actor.id } } }, plays: { none: { userId: actor.id, endedAt: { not: null } } } },
      select: { id: true },
    });
    const decided = decideStart({
      uses: headOf(script).uses,
      wanted: use,
      leadsClasses: can(actor, 'class.follow'),
      assignment: assignment && { use: assignedUseSchema.parse(assignment.use), closed: assignment.closedAt !== null },
      openPlayId: earlier.find(({ endedAt }) => endedAt === null)?.id ?? null,
      ended: earlier.some(({ endedAt }) => endedAt !== null),
      assessmentAhead: ahead !== null,
      fresh,
    });
    if (!decided.ok) return decided;
    if (decided.value.resume !== null) return accept({ playId: decided.value.resume });
    await tx.playScript.upsert({ where: { hash }, create: { hash, kind: script.kind, contentId, scriptJson: JSON.stringify(script), createdAt: at }, update: {} });
    const playId = randomId();
    await tx.play.create({
      data: {
        id: playId,
        userId: actor.id,
        scriptHash: hash,
        kind: script.kind,
        contentId,
        seed: randomInt(SEEDS - 1),
        use,
        assignmentId,
        startedAt: at,
        updatedAt: at,
        sheetJson: script.kind === 'form' ? JSON.stringify(EMPTY_SHEET) : null,
      },
    });
    return accept({ playId });
  });
}
