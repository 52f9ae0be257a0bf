import type { Actor } from '#app/domain/access/roles.ts';
import { drawCase } from '#app/domain/form-tasks/form-case.ts';
import { markSheet } from '#app/domain/form-tasks/mark-sheet.ts';
import { sheetStateSchema } from '#app/domain/form-tasks/sheet-state.ts';
import { headOf, type PlayKind } from '#app/domain/plays/play-script.ts';
import { type AssignedUse, assignedUseSchema, playUseSchema } from '#app/domain/plays/play-use.ts';
import { flowOf, forksOf } from '#app/domain/scenarios/class-paths.ts';
import { readCompiledIndex, readCompiledPlays } from '#app/server/content/compiled.server.ts';
import type { Tx } from '#app/server/db/database.server.ts';
import { db } from '#app/server/db/db.server.ts';
import { compiledPlay, storedScript } from '#app/server/plays/play-scripts.server.ts';
import { firstPlays, type PlayWithSteps, walksOf } from '#app/server/queries/class-walks.server.ts';
import { lessonLinks } from '#app/server/queries/lesson-links.server.ts';
import { classesOf } from '#app/server/queries/own-classes.server.ts';
import { recordedPlay, withSteps } from '#app/server/queries/recorded-play.server.ts';

async function classOf(tx: Tx, actor: Actor, classId: string) {
  const group = await tx.classGroup.findFirst({
    where: { id: classId, ...classesOf(actor) },
    include: { members: { include: { user: { select: { id: true, displayName: true } } } } },
  });
  if (!group) return null;
  const members = group.members
    .map(({ user }) => ({ id: user.id, name: user.displayName }))
    .sort((a, b) => a.name.localeCompare(b.name, 'zh-CN', { numeric: true }) || (a.id < b.id ? -1 : 1));
  return { id: group.id, name: group.name, members };
}

export interface ClassPlayRow {
  readonly contentId: string;
  readonly kind: PlayKind;
  readonly title: string;
  readonly minutes: number;
  readonly uses: readonly AssignedUse[];
  /** Members who have come to an end at least once. */
  readonly ended: number;
  readonly assignment: { readonly id: string; readonly use: AssignedUse; readonly openedAt: number; readonly handedIn: number } | null;
}

/** Everything a class can be set to do, by module, with what is open. Null: no such class, or another trainer's. */
export async function classPlays(actor: Actor, classId: string) {
  const { prisma } = await db();
  const group = await classOf(prisma, actor, classId);
  if (!group) return null;
  const ids = group.members.map(({ id }) => id);
  const [ended, assignments] = await Promise.all([
    prisma.play.findMany({ where: { userId: { in: ids }, endedAt: { not: null } }, select: { userId: true, contentId: true, assignmentId: true } }),
    prisma.playAssignment.findMany({ where: { classId, closedAt: null } }),
  ]);
  const row = (script: ReturnType<typeof readCompiledPlays>[number]['script']): ClassPlayRow => {
    const head = headOf(script);
    const open = assignments.find(({ contentId }) => contentId === head.id);
    return {
      contentId: head.id,
      kind: script.kind,
      title: head.title,
      minutes: head.minutes,
      uses: assignedUseSchema.options.filter((use) => head.uses.includes(use)),
      ended: new Set(ended.filter(({ contentId }) => contentId === head.id).map(({ userId }) => userId)).size,
      assignment: open
        ? { id: open.id, use: assignedUseSchema.parse(open.use), openedAt: open.openedAt.getTime(), handedIn: new Set(ended.filter(({ assignmentId }) => assignmentId === open.id).map(({ userId }) => userId)).size }
        : null,
    };
  };
  const scripts = readCompiledPlays().map(({ script }) => script);
  return {
    ...group,
    modules: readCompiledIndex()
      .modules.map(({ number, title }) => ({ number, title, rows: scripts.filter((script) => headOf(script).module === number).map(row) }))
      .filter(({ rows }) => rows.length > 0),
  };
}

/** How a class did on one scenario or form task: everybody's first finished play. Null as above, or for an unknown id. */
export async function classPlay(actor: Actor, classId: string, contentId: string, depth: number) {
  const { prisma } = await db();
  const group = await classOf(prisma, actor, classId);
  const compiled = compiledPlay(contentId);
  if (!group || !compiled) return null;
  const head = headOf(compiled.script);
  const ids = group.members.map(({ id }) => id);
  const [first, all, assignments] = await Promise.all([
    firstPlays(prisma, ids, contentId),
    prisma.play.findMany({ where: { userId: { in: ids }, contentId }, select: { id: true, userId: true, endedAt: true, units: true, use: true, assignmentId: true }, orderBy: { startedAt: 'desc' } }),
    prisma.playAssignment.findMany({ where: { classId, contentId, use: 'assessment' }, orderBy: { openedAt: 'desc' } }),
  ]);
  const { hash, walks } = await walksOf(prisma, first, compiled.hash);
  const shown = hash === null ? compiled.script : await storedScript(prisma, hash);
  const endings = new Map(shown.kind === 'scenario' ? shown.scenario.endings.map(({ id, title }) => [id, title]) : []);
  // Of several assessments the latest counts.
  const assessmentOf = (userId: string) => {
    const play = all.find((row) => row.userId === userId && row.endedAt !== null && assignments.some(({ id }) => id === row.assignmentId));
    return play ? { id: play.id, units: play.units ?? 0 } : null;
  };
  return {
    class: { id: group.id, name: group.name },
    contentId,
    kind: compiled.script.kind,
    title: head.title,
    discuss: head.discuss,
    lessons: lessonLinks(head.lessons),
    endings: shown.kind === 'scenario' ? shown.scenario.endings.map(({ id, title, text }) => ({ id, title, text, count: walks.filter(({ ending }) => ending === id).length })) : [],
    /** Whether the class was ever set it as an assessment. */
    assessed: assignments.length > 0,
    members: group.members.map(({ id, name }) => {
      const play = first.find(({ userId }) => userId === id);
      return {
        id,
        name,
        plays: all.filter(({ userId }) => userId === id).length,
        assessment: assessmentOf(id),
        under: all.some(({ userId, endedAt }) => userId === id && endedAt === null),
        first: play ? { id: play.id, units: play.units ?? 0, use: playUseSchema.parse(play.use), ending: endings.get(play.ending ?? '') ?? null } : null,
      };
    }),
    flow: flowOf(walks, endings, depth, null),
    forks: forksOf(walks).filter(({ options }) => options.length > 1),
    played: first.length,
    /** Plays of another version, which cannot be laid beside the others. */
    older: first.length - (compiled.script.kind === 'scenario' ? walks.length : first.length),
    fields: compiled.script.kind === 'form' ? await fieldCounts(prisma, first) : [],
  };
}

export interface FieldCount {
  readonly label: string;
  readonly right: number;
  readonly partly: number;
  readonly wrong: number;
}

/** Field by field how many had it right, the worst first. */
async function fieldCounts(tx: Tx, plays: readonly PlayWithSteps[]): Promise<readonly FieldCount[]> {
  const counts = new Map<string, FieldCount>();
  for (const play of plays) {
    const script = await storedScript(tx, play.scriptHash);
    if (script.kind !== 'form' || play.sheetJson === null) continue;
    const { sheet, asked } = sheetStateSchema.parse(JSON.parse(play.sheetJson));
    for (const { label, verdict } of markSheet(drawCase(script.task, play.seed), sheet, asked).fields) {
      const known = counts.get(label) ?? { label, right: 0, partly: 0, wrong: 0 };
      counts.set(label, {
        label,
        right: known.right + (verdict === 'right' ? 1 : 0),
        partly: known.partly + (verdict === 'partly' ? 1 : 0),
        wrong: known.wrong + (verdict === 'wrong' || verdict === 'blank' ? 1 : 0),
      });
    }
  }
  return [...counts.values()].sort((a, b) => b.wrong - a.wrong || b.partly - a.partly);
}

/** A learner's play for whoever follows a class of his: an administrator any. Undefined for anybody else, and while it is under way. */
export async function replayPage(actor: Actor, playId: string) {
  const { prisma } = await db();
  const play = await prisma.play.findFirst({
    where: {
      id: playId,
      endedAt: { not: null },
      ...(actor.roles.includes('administrator') ? {} : { user: { memberships: { some: { class: classesOf(actor) } } } }),
    },
    include: { ...withSteps, user: { select: { displayName: true, memberships: { select: { class: { select: { id: true, name: true, trainerId: true } } } } } } },
  });
  if (!play) return undefined;
  const classes = play.user.memberships.map((membership) => membership.class).filter(({ trainerId }) => actor.roles.includes('administrator') || trainerId === actor.id);
  const [group] = classes;
  return {
    player: play.user.displayName,
    class: group ? { id: group.id, name: group.name } : null,
    ...recordedPlay(play, await storedScript(prisma, play.scriptHash)),
  };
}
