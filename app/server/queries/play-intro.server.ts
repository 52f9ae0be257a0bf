import { can } from '#app/domain/access/permissions.ts';
import type { Actor } from '#app/domain/access/roles.ts';
import { headOf } from '#app/domain/plays/play-script.ts';
import { mayBeDebriefed, type PlayUse, playUseSchema } from '#app/domain/plays/play-use.ts';
import { fillIn } from '#app/domain/scenarios/variants.ts';
import { nodeHeading } from '#app/domain/standard/node-heading.ts';
import { readStandard } from '#app/server/content/authored.server.ts';
import { db } from '#app/server/db/db.server.ts';
import { compiledPlay, storedScript } from '#app/server/plays/play-scripts.server.ts';
import { lessonLinks } from '#app/server/queries/lesson-links.server.ts';
import { openAssignments } from '#app/server/queries/play-catalogue.server.ts';

export interface OwnPlay {
  readonly id: string;
  readonly use: PlayUse;
  readonly startedAt: number;
  readonly ended: boolean;
  /** Null while it may not be told. */
  readonly units: number | null;
  readonly ending: string | null;
}

/** The page before a play: what it is about, what has been set, and the reader's earlier plays. Undefined for an unknown id. */
export async function playIntro(actor: Actor | null, contentId: string) {
  const compiled = compiledPlay(contentId);
  if (!compiled) return undefined;
  const { script } = compiled;
  const head = headOf(script);
  const standard = readStandard();
  return {
    id: head.id,
    kind: script.kind,
    title: head.title,
    module: head.module,
    levels: head.levels,
    minutes: head.minutes,
    uses: head.uses,
    function: standard.functions.find(({ id }) => id === head.function)?.title ?? '',
    nodes: head.nodes.flatMap((id) => nodeHeading(standard, id) ?? []),
    lessons: lessonLinks(head.lessons),
    about:
      script.kind === 'scenario'
        ? { setting: fillIn(script.scenario.setting, script.scenario.variants[0] ?? {}), people: script.scenario.people.map(({ name, age, trade }) => ({ name, age, trade })) }
        : { form: script.task.form, checks: script.task.kind === 'check', size: script.task.kind === 'check' ? script.task.entries.length : script.task.fields.length },
    assignments: actor === null ? [] : (await openAssignments(actor)).filter((row) => row.contentId === head.id),
    own: actor === null ? [] : await ownPlaysOf(actor, head.id),
    mayLead: can(actor, 'class.follow'),
    mayPlay: can(actor, 'learning.record'),
  };
}

async function ownPlaysOf(actor: Actor, contentId: string): Promise<readonly OwnPlay[]> {
  const { prisma } = await db();
  const rows = await prisma.play.findMany({
    where: { userId: actor.id, contentId },
    include: { assignment: { select: { closedAt: true } } },
    orderBy: { startedAt: 'desc' },
  });
  return Promise.all(
    rows.map(async ({ id, scriptHash, use, startedAt, endedAt, units, ending, assignment }) => {
      const parsed = playUseSchema.parse(use);
      const shown = mayBeDebriefed({ use: parsed, ended: endedAt !== null, closed: (assignment?.closedAt ?? null) !== null });
      const script = await storedScript(prisma, scriptHash);
      const title = script.kind === 'scenario' ? script.scenario.endings.find((entry) => entry.id === ending)?.title : undefined;
      return { id, use: parsed, startedAt: startedAt.getTime(), ended: endedAt !== null, units: shown ? units : null, ending: shown ? (title ?? null) : null };
    }),
  );
}
