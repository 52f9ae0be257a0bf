import type { Play, PlayStep } from '#generated/sqlite/client.ts';
import type { WalkedPlay } from '#app/domain/scenarios/class-paths.ts';
import { UNITS_PER_MARK } from '#app/domain/scoring/marks.ts';
import type { Tx } from '#app/server/db/database.server.ts';
import { storedScript } from '#app/server/plays/play-scripts.server.ts';
import { runScenario } from '#app/server/plays/run-scenario.server.ts';
import { withSteps } from '#app/server/queries/recorded-play.server.ts';

export type PlayWithSteps = Play & { readonly steps: readonly PlayStep[] };

/** The first finished play of each of these people: what they did before anybody had told them. */
export async function firstPlays(tx: Tx, userIds: readonly string[], contentId: string): Promise<readonly PlayWithSteps[]> {
  const rows = await tx.play.findMany({ where: { userId: { in: [...userIds] }, contentId, endedAt: { not: null } }, include: withSteps, orderBy: { endedAt: 'asc' } });
  const seen = new Set<string>();
  return rows.filter(({ userId }) => {
    const first = !seen.has(userId);
    seen.add(userId);
    return first;
  });
}

/**
 * Plays of a scenario as ways that can be laid side by side. Only plays of one version fit together: that of `hash` as
 * far as anybody has played it, or else the one most were played with.
 */
export async function walksOf(tx: Tx, plays: readonly PlayWithSteps[], hash: string | null): Promise<{ readonly hash: string | null; readonly walks: readonly WalkedPlay[] }> {
  const counts = new Map<string, number>();
  for (const { scriptHash } of plays) counts.set(scriptHash, (counts.get(scriptHash) ?? 0) + 1);
  const common = hash !== null && counts.has(hash) ? hash : ([...counts].sort(([, a], [, b]) => b - a)[0]?.[0] ?? null);
  if (common === null) return { hash: null, walks: [] };
  const script = await storedScript(tx, common);
  if (script.kind !== 'scenario') return { hash: common, walks: [] };
  const walks = plays
    .filter(({ scriptHash }) => scriptHash === common)
    .map(({ id, seed, steps, ending, units }): WalkedPlay => {
      const { states } = runScenario(script, seed, steps);
      return {
        id,
        ending: ending ?? '',
        points: Math.round((units ?? 0) / UNITS_PER_MARK),
        steps: steps.map(({ option }, at) => ({ option, text: states[at + 1]?.turn.chosen ?? '' })),
      };
    });
  return { hash: common, walks };
}
