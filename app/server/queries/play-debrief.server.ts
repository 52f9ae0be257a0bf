import type { Actor } from '#app/domain/access/roles.ts';
import { headOf } from '#app/domain/plays/play-script.ts';
import { mayBeDebriefed, playUseSchema } from '#app/domain/plays/play-use.ts';
import { flowOf, type Fork, forkOf, forksOf } from '#app/domain/scenarios/class-paths.ts';
import type { Tx } from '#app/server/db/database.server.ts';
import { db } from '#app/server/db/db.server.ts';
import { storedScript } from '#app/server/plays/play-scripts.server.ts';
import { firstPlays, type PlayWithSteps, walksOf } from '#app/server/queries/class-walks.server.ts';
import { recordedPlay, withSteps } from '#app/server/queries/recorded-play.server.ts';

/** Below this many classmates a count would tell who they are. */
const FEWEST_CLASSMATES = 3;
const FLOW_DEPTH = 4;

/** What a play comes to, for its owner. Undefined: not his. `waiting`: it has not ended, or may not be told yet. */
export async function playDebrief(actor: Actor, playId: string) {
  const { prisma } = await db();
  const play = await prisma.play.findFirst({ where: { id: playId, userId: actor.id }, include: { ...withSteps, assignment: { select: { closedAt: true } } } });
  if (!play) return undefined;
  const script = await storedScript(prisma, play.scriptHash);
  const use = playUseSchema.parse(play.use);
  if (!mayBeDebriefed({ use, ended: play.endedAt !== null, closed: (play.assignment?.closedAt ?? null) !== null })) {
    return { waiting: play.endedAt === null ? ('notEnded' as const) : ('notTold' as const), play: { id: play.id, contentId: play.contentId, title: headOf(script).title } };
  }
  const recorded = recordedPlay(play, script);
  return { waiting: null, play: recorded, classmates: script.kind === 'scenario' ? await classmatesOf(prisma, actor, play, new Map(script.scenario.endings.map(({ id, title }) => [id, title]))) : null };
}

export interface Classmates {
  readonly className: string;
  readonly count: number;
  readonly meanPoints: number;
  readonly flow: ReturnType<typeof flowOf>;
  /** By step of the own play (1 is the first): what the class took at the same fork. */
  readonly forks: readonly { readonly step: number; readonly fork: Fork; readonly own: string }[];
}

/** The class's ways beside the own one, as counts; null where too few have played. */
async function classmatesOf(tx: Tx, actor: Actor, play: PlayWithSteps, titles: ReadonlyMap<string, string>): Promise<Classmates | null> {
  const group = await tx.classGroup.findFirst({
    where: { members: { some: { userId: actor.id } } },
    include: { members: { select: { userId: true } } },
    orderBy: { startsOn: 'desc' },
  });
  if (!group) return null;
  const others = await firstPlays(tx, group.members.map(({ userId }) => userId).filter((id) => id !== actor.id), play.contentId);
  const { walks } = await walksOf(tx, [...others, play], play.scriptHash);
  const classmates = walks.filter(({ id }) => id !== play.id);
  if (classmates.length < FEWEST_CLASSMATES) return null;
  const forks = new Map(forksOf(classmates).map((fork) => [fork.fork, fork]));
  const seen = new Set<string>();
  return {
    className: group.name,
    count: classmates.length,
    meanPoints: Math.round(classmates.reduce((sum, { points }) => sum + points, 0) / classmates.length),
    flow: flowOf(walks, titles, FLOW_DEPTH, play.id),
    forks: play.steps.flatMap(({ seq, option }) => {
      const fork = forks.get(forkOf(option));
      if (!fork || seen.has(fork.fork)) return [];
      seen.add(fork.fork);
      return [{ step: seq, fork, own: option }];
    }),
  };
}
