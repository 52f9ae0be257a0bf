import { outOf } from '#app/domain/scoring/marks.ts';
import type { Instant } from '#app/domain/shared/instant.ts';
import { SECTION_KEYS, type SectionKey } from '#app/domain/standard/standard.ts';

/** One answer of a learner, as far as his standing goes. Units are hundredths of a mark. */
export interface PastAnswer {
  readonly section: SectionKey;
  readonly nodes: readonly string[];
  readonly units: number;
  readonly earnedUnits: number;
  readonly at: Instant;
}

/** Answers of a section that its share is taken from: what was forgotten or learnt long ago says little. */
export const RECENT_ANSWERS = 40;

interface SectionStanding {
  readonly section: SectionKey;
  readonly answers: number;
  /** Hundredths of a percent, cut; null without answers. */
  readonly percentUnits: number | null;
}

/** The share earned in each section of the weight table over the latest answers to it. */
export function sectionStandings(answers: readonly PastAnswer[]): readonly SectionStanding[] {
  const latest = newestFirst(answers);
  return SECTION_KEYS.map((section) => {
    const own = latest.filter((answer) => answer.section === section).slice(0, RECENT_ANSWERS);
    return { section, answers: own.length, percentUnits: own.length === 0 ? null : shareOf(own) };
  });
}

/** The section to take up next: one never practised before the others, else the lowest share; of equals the heavier. */
export function sectionToTakeUp<Row extends { readonly percentUnits: number | null; readonly weight: number; readonly items: number }>(sections: readonly Row[]): Row | undefined {
  return [...sections].filter(({ items }) => items > 0).sort((a, b) => (a.percentUnits ?? -1) - (b.percentUnits ?? -1) || b.weight - a.weight)[0];
}

/** Answers to a node below which nothing is said of it. */
export const ENOUGH_ANSWERS = 3;
/** Latest answers to a node that count. */
const RECENT_OF_NODE = 8;
const MOST_WEAK_NODES = 6;

interface WeakNode {
  readonly node: string;
  readonly answers: number;
  /** Hundredths of a percent, cut. */
  readonly percentUnits: number;
}

/** The nodes with the lowest recent shares, lowest first; none that is all right, none on too few answers. */
export function weakNodes(answers: readonly PastAnswer[]): readonly WeakNode[] {
  const byNode = new Map<string, PastAnswer[]>();
  for (const answer of newestFirst(answers)) {
    for (const node of answer.nodes) {
      const own = byNode.get(node) ?? [];
      if (own.length < RECENT_OF_NODE) own.push(answer);
      byNode.set(node, own);
    }
  }
  return [...byNode]
    .filter(([, own]) => own.length >= ENOUGH_ANSWERS)
    .map(([node, own]): WeakNode => ({ node, answers: own.length, percentUnits: shareOf(own) }))
    .filter(({ percentUnits }) => percentUnits < outOf(1, 1, 100))
    .sort((a, b) => a.percentUnits - b.percentUnits || b.answers - a.answers || (a.node < b.node ? -1 : 1))
    .slice(0, MOST_WEAK_NODES);
}

function newestFirst(answers: readonly PastAnswer[]): readonly PastAnswer[] {
  return [...answers].sort((a, b) => b.at - a.at);
}

function shareOf(answers: readonly PastAnswer[]): number {
  const sum = (of: (answer: PastAnswer) => number) => answers.reduce((total, answer) => total + of(answer), 0);
  return outOf(sum(({ earnedUnits }) => earnedUnits), sum(({ units }) => units), 100);
}
