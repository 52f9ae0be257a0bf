/** Finished plays of one scenario side by side: where a class went, and where it mattered. */

export interface WalkedStep {
  /** StoryChoice.option */
  readonly option: string;
  /** What was said or done, as this play worded it. */
  readonly text: string;
}

export interface WalkedPlay {
  readonly id: string;
  readonly steps: readonly WalkedStep[];
  /** Id of the ending. */
  readonly ending: string;
  /** 0 to 100 */
  readonly points: number;
}

export interface FlowNode {
  readonly key: string;
  /** 0: the beginning; then one column a step; the last column holds the endings. */
  readonly column: number;
  readonly title: string;
  readonly count: number;
  readonly own: boolean;
}

export interface FlowLink {
  readonly from: string;
  readonly to: string;
  readonly count: number;
  readonly own: boolean;
}

export interface Flow {
  readonly nodes: readonly FlowNode[];
  readonly links: readonly FlowLink[];
}

const START = 'start';

/** In a column with more ways than this the rarest are one stream: a picture of thirty threads shows nothing. */
const MOST_WAYS = 5;

/** The first `depth` steps of every play and its ending, as counts. `ownId`: whose way is marked, and never folded. */
export function flowOf(plays: readonly WalkedPlay[], titles: ReadonlyMap<string, string>, depth: number, ownId: string | null): Flow {
  const nodes = new Map<string, FlowNode>();
  const links = new Map<string, FlowLink>();
  const count = (key: string, column: number, title: string, own: boolean) => {
    const known = nodes.get(key);
    nodes.set(key, { key, column, title: known?.title ?? title, count: (known?.count ?? 0) + 1, own: (known?.own ?? false) || own });
  };
  const kept = commonWays(plays, depth, ownId);
  for (const play of plays) {
    const own = play.id === ownId;
    const way: readonly (readonly [string, number, string])[] = [
      [START, 0, '开始'],
      ...play.steps.slice(0, depth).map(({ option, text }, at) => {
        const key = `${at + 1} ${option}`;
        return kept.has(key) ? ([key, at + 1, text] as const) : ([`${at + 1}`, at + 1, '其他做法'] as const);
      }),
      [`end ${play.ending}`, depth + 1, titles.get(play.ending) ?? play.ending],
    ];
    for (const [key, column, title] of way) count(key, column, title, own);
    for (const [at, [to]] of way.slice(1).entries()) {
      const from = way[at]?.[0] ?? START;
      const known = links.get(`${from}→${to}`);
      links.set(`${from}→${to}`, { from, to, count: (known?.count ?? 0) + 1, own: (known?.own ?? false) || own });
    }
  }
  const order = (a: FlowNode, b: FlowNode) => a.column - b.column || b.count - a.count || (a.key < b.key ? -1 : 1);
  return { nodes: [...nodes.values()].sort(order), links: [...links.values()] };
}

/** Of every column the ways most often taken, and the own one. */
function commonWays(plays: readonly WalkedPlay[], depth: number, ownId: string | null): ReadonlySet<string> {
  const kept = new Set<string>();
  for (let at = 0; at < depth; at += 1) {
    const counts = new Map<string, number>();
    for (const { id, steps } of plays) {
      const option = steps[at]?.option;
      if (option === undefined) continue;
      const key = `${at + 1} ${option}`;
      counts.set(key, (counts.get(key) ?? 0) + 1);
      if (id === ownId) kept.add(key);
    }
    const ranked = [...counts].sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1)).map(([key]) => key);
    for (const key of ranked.length > MOST_WAYS ? ranked.slice(0, MOST_WAYS - 1) : ranked) kept.add(key);
  }
  return kept;
}

/** The fork an option stands at: options of one fork share all of their place but its last part. */
export function forkOf(option: string): string {
  return option.replace(/\.[^.]*$/, '');
}

export interface ForkOption {
  readonly option: string;
  readonly text: string;
  readonly count: number;
  /** Mean of the final scores of those who took it, rounded. */
  readonly meanPoints: number;
}

export interface Fork {
  readonly fork: string;
  readonly options: readonly ForkOption[];
  /** Between the options' mean scores, as far as at least two people stand behind each; 0 where nothing can be said. */
  readonly spread: number;
}

const FEWEST_BEHIND = 2;

/** Every fork that somebody came to, with what was taken there the first time; where it mattered most comes first. */
export function forksOf(plays: readonly WalkedPlay[]): readonly Fork[] {
  const taken = new Map<string, Map<string, { text: string; points: number[] }>>();
  for (const { steps, points } of plays) {
    const seen = new Set<string>();
    for (const { option, text } of steps) {
      const fork = forkOf(option);
      if (seen.has(fork)) continue;
      seen.add(fork);
      const options = taken.get(fork) ?? new Map<string, { text: string; points: number[] }>();
      const known = options.get(option) ?? { text, points: [] };
      options.set(option, { text: known.text, points: [...known.points, points] });
      taken.set(fork, options);
    }
  }
  return [...taken]
    .map(([fork, options]): Fork => {
      const rows = [...options]
        .map(([option, { text, points }]) => ({ option, text, count: points.length, meanPoints: Math.round(points.reduce((sum, each) => sum + each, 0) / points.length) }))
        .sort((a, b) => b.count - a.count || (a.option < b.option ? -1 : 1));
      const firm = rows.filter(({ count }) => count >= FEWEST_BEHIND).map(({ meanPoints }) => meanPoints);
      return { fork, options: rows, spread: firm.length < 2 ? 0 : Math.max(...firm) - Math.min(...firm) };
    })
    .sort((a, b) => b.spread - a.spread || total(b) - total(a) || (a.fork < b.fork ? -1 : 1));
}

function total({ options }: Fork): number {
  return options.reduce((sum, { count }) => sum + count, 0);
}
