import type { Instant } from '#app/domain/shared/instant.ts';
import { type Random, seededRandom, shuffled } from '#app/domain/shared/random.ts';

/** An item that may be drawn, and what its learner has had to do with it. */
export interface PracticeEntry {
  readonly id: string;
  /** The first is the primary node. */
  readonly nodes: readonly string[];
  /** Ids that may not stand in the same round: one would give the other away. Naming it on one side is enough. */
  readonly enemies: readonly string[];
  /** Null: never answered by this learner. */
  readonly lastSeenAt: Instant | null;
  /** Whether the last answer was right; false if there is none. */
  readonly lastRight: boolean;
}

/**
 * Up to `count` items in the order they are met: those never seen first, spread over the nodes, then those seen longest
 * ago. The same seed and entries give the same items.
 */
export function drawPractice<Entry extends PracticeEntry>(entries: readonly Entry[], count: number, seed: number): readonly Entry[] {
  const random = seededRandom(seed);
  const mixed = shuffled(inOrder(entries), random);
  const unseen = spreadOverNodes(mixed.filter(({ lastSeenAt }) => lastSeenAt === null));
  const seen = mixed.filter(({ lastSeenAt }) => lastSeenAt !== null).sort((a, b) => (a.lastSeenAt ?? 0) - (b.lastSeenAt ?? 0));
  return takeFriendly([...unseen, ...seen], count);
}

/** A weak node and the share of its units that was earned, 0–1. */
type WeakRates = ReadonlyMap<string, number>;

/** How much less likely an item is drawn for weakness when it was last answered rightly. */
const RIGHT_LAST_TIME = 0.25;
/** So that a node of which half is right still comes up beside one of which nothing is. */
const LEAST_WEIGHT = 0.05;

/** Up to `count` items of the weak nodes, the weaker the likelier. Items of other nodes are never drawn. */
export function drawWeak<Entry extends PracticeEntry>(entries: readonly Entry[], weak: WeakRates, count: number, seed: number): readonly Entry[] {
  const random = seededRandom(seed);
  const keyed = inOrder(entries).flatMap((entry) => {
    const rates = entry.nodes.flatMap((node) => weak.get(node) ?? []);
    if (rates.length === 0) return [];
    const weight = (1 - Math.min(...rates) + LEAST_WEIGHT) * (entry.lastRight ? RIGHT_LAST_TIME : 1);
    return [{ entry, key: weightedKey(random, weight) }];
  });
  return takeFriendly(keyed.sort((a, b) => b.key - a.key).map(({ entry }) => entry), count);
}

/** Sorting by this draws without replacement, each with the odds of its weight (Efraimidis and Spirakis). */
function weightedKey(random: Random, weight: number): number {
  return random() ** (1 / weight);
}

/** By id: what a seed draws must not depend on how a database sorts. */
function inOrder<Entry extends PracticeEntry>(entries: readonly Entry[]): readonly Entry[] {
  return [...entries].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
}

/** The first of every primary node, then the second of every node, and so on. */
function spreadOverNodes<Entry extends PracticeEntry>(entries: readonly Entry[]): readonly Entry[] {
  const counts = new Map<string, number>();
  const rounds = entries.map((entry) => {
    const node = entry.nodes[0] ?? '';
    const round = counts.get(node) ?? 0;
    counts.set(node, round + 1);
    return { entry, round };
  });
  return rounds.sort((a, b) => a.round - b.round).map(({ entry }) => entry);
}

function takeFriendly<Entry extends PracticeEntry>(entries: readonly Entry[], count: number): readonly Entry[] {
  const taken: Entry[] = [];
  for (const entry of entries) {
    if (taken.length === count) break;
    if (!taken.some((other) => other.enemies.includes(entry.id) || entry.enemies.includes(other.id))) taken.push(entry);
  }
  return taken;
}
