import type { Actor } from '#app/domain/access/roles.ts';
import { headOf, type PlayKind } from '#app/domain/plays/play-script.ts';
import { type AssignedUse, assignedUseSchema, mayBeDebriefed, playUseSchema } from '#app/domain/plays/play-use.ts';
import type { Level } from '#app/domain/standard/standard.ts';
import { readCompiledIndex, readCompiledPlays } from '#app/server/content/compiled.server.ts';
import { db } from '#app/server/db/db.server.ts';

export interface CatalogueRow {
  readonly id: string;
  readonly kind: PlayKind;
  readonly title: string;
  /** The form's name; null for a scenario. */
  readonly form: string | null;
  readonly levels: readonly Level[];
  readonly minutes: number;
  /** How often the reader came to an end, and the best score in units; null without a login. */
  readonly own: { readonly ended: number; readonly bestUnits: number | null; readonly openPlayId: string | null } | null;
}

export interface AssignedRow {
  readonly assignmentId: string;
  readonly contentId: string;
  readonly title: string;
  readonly use: AssignedUse;
  readonly className: string;
  readonly minutes: number;
  /** Whether the reader has ended a play of it. */
  readonly done: boolean;
}

/** All scenarios and form tasks by module, and what the reader's classes have been set to do. */
export async function playCatalogue(actor: Actor | null) {
  const compiled = readCompiledPlays().map(({ script }) => ({ script, head: headOf(script) }));
  const own = actor === null ? null : await ownPlays(actor);
  const assigned = actor === null ? [] : await openAssignments(actor);
  const modules = readCompiledIndex().modules.map(({ number, slug, title }) => ({
    number,
    slug,
    title,
    rows: compiled
      .filter(({ head }) => head.module === number)
      .map(({ script, head }): CatalogueRow => {
        const mine = own?.filter(({ contentId }) => contentId === head.id) ?? [];
        const known = mine.filter(({ shown }) => shown).flatMap(({ units }) => units ?? []);
        return {
          id: head.id,
          kind: script.kind,
          title: head.title,
          form: script.kind === 'form' ? script.task.form : null,
          levels: head.levels,
          minutes: head.minutes,
          own: own && {
            ended: mine.filter(({ ended }) => ended).length,
            bestUnits: known.length === 0 ? null : Math.max(...known),
            openPlayId: mine.find(({ ended }) => !ended)?.id ?? null,
          },
        };
      }),
  }));
  return { modules: modules.filter(({ rows }) => rows.length > 0), assigned };
}

async function ownPlays(actor: Actor) {
  const { prisma } = await db();
  const rows = await prisma.play.findMany({
    where: { userId: actor.id },
    select: { id: true, contentId: true, use: true, units: true, endedAt: true, assignment: { select: { closedAt: true } } },
    orderBy: { updatedAt: 'desc' },
  });
  return rows.map(({ use, endedAt, assignment, ...row }) => ({
    ...row,
    ended: endedAt !== null,
    shown: mayBeDebriefed({ use: playUseSchema.parse(use), ended: endedAt !== null, closed: (assignment?.closedAt ?? null) !== null }),
  }));
}

/** What stands open for the reader's classes, the latest first. */
export async function openAssignments(actor: Actor): Promise<readonly AssignedRow[]> {
  const { prisma } = await db();
  const rows = await prisma.playAssignment.findMany({
    where: { closedAt: null, class: { members: { some: { userId: actor.id } } } },
    include: { class: { select: { name: true } }, plays: { where: { userId: actor.id, endedAt: { not: null } }, select: { id: true } } },
    orderBy: { openedAt: 'desc' },
  });
  const heads = new Map(readCompiledPlays().map(({ script }) => [headOf(script).id, headOf(script)]));
  return rows.flatMap(({ id, contentId, use, class: group, plays }) => {
    const head = heads.get(contentId);
    return head ? [{ assignmentId: id, contentId, title: head.title, use: assignedUseSchema.parse(use), className: group.name, minutes: head.minutes, done: plays.length > 0 }] : [];
  });
}
