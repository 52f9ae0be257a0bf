/** Items of one type: how many there are, and the units each is worth. */
export interface TableColumn {
  readonly count: number;
  readonly units: number;
}

export interface TableRow {
  /** What the row's items must be worth together. */
  readonly units: number;
  /** Per column the count the row would have if counts could be fractions; above 0. */
  readonly ideal: readonly number[];
}

/** Per row the count in each column. */
export type Table = readonly (readonly number[])[];

interface Filling {
  readonly counts: readonly number[];
  /** Distance from the ideal. */
  readonly cost: number;
}

/** The best way found to fill the rows so far; `before` leads back to the row above. */
interface Filled {
  readonly cost: number;
  readonly used: readonly number[];
  readonly counts: readonly number[];
  readonly before: Filled | undefined;
}

/**
 * How far to look. `reach`: how far a count may lie from its ideal; `slack`: how much worse than its nearest a row's
 * filling may be. Near first, because that is quick and nearly always enough; the last looks everywhere.
 */
const SEARCHES = [
  { reach: 2, slack: 0 },
  { reach: 2, slack: Number.POSITIVE_INFINITY },
  { reach: Number.POSITIVE_INFINITY, slack: Number.POSITIVE_INFINITY },
] as const;

/**
 * Whole counts whose rows are worth exactly their units and whose columns add up exactly to their counts; undefined only
 * if there are none. Like the method of the largest remainder, but for both directions at once: of the tables within
 * reach it takes the one with the least squared deviation over the ideal, so that the most frequent type gives way first.
 * Of equally near tables later rows take more of the last column: any fixed choice would do, and this one lets the git
 * bank give two parallel forms at level 4 (社会保险服务 has fewer single choices to spare than 就业创业服务).
 */
export function nearestTable(rows: readonly TableRow[], columns: readonly TableColumn[]): Table | undefined {
  for (const { reach, slack } of SEARCHES) {
    const choices = rows.map((row) => {
      const all = fillings(row, columns, reach);
      return all.filter((filling) => filling.cost <= (all[0]?.cost ?? 0) + slack + 1e-9);
    });
    const table = cheapestTable(choices, columns);
    if (table) return table;
  }
  return undefined;
}

/** Whether any counts at all give the row its units. */
export function canFill(row: TableRow, columns: readonly TableColumn[]): boolean {
  return fillings(row, columns, Number.POSITIVE_INFINITY).length > 0;
}

/** Dynamic programme over the rows; a state is how much of each column is used up. */
function cheapestTable(
  choices: readonly (readonly Filling[])[],
  columns: readonly TableColumn[],
): Table | undefined {
  const none = columns.map(() => 0);
  let states = new Map<number, Filled>([[0, { cost: 0, used: none, counts: none, before: undefined }]]);
  for (const options of choices) {
    const next = new Map<number, Filled>();
    for (const before of states.values()) {
      for (const { counts, cost } of options) {
        const state = stateAfter(before.used, counts, columns);
        if (state === undefined) continue;
        const total = before.cost + cost;
        if (total > (next.get(state)?.cost ?? Number.POSITIVE_INFINITY) + 1e-9) continue;
        next.set(state, { cost: total, used: counts.map((count, at) => count + (before.used[at] ?? 0)), counts, before });
      }
    }
    states = next;
  }
  const all = stateAfter(none, columns.map((column) => column.count), columns);
  const table: (readonly number[])[] = [];
  for (let filled = states.get(all ?? 0); filled?.before !== undefined; filled = filled.before) table.push(filled.counts);
  return table.length === choices.length ? table.reverse() : undefined;
}

/** One number for what is used up, or undefined when a column is overdrawn. */
function stateAfter(
  used: readonly number[],
  counts: readonly number[],
  columns: readonly TableColumn[],
): number | undefined {
  let state = 0;
  for (let at = 0; at < columns.length; at += 1) {
    const limit = columns[at]?.count ?? 0;
    const count = (used[at] ?? 0) + (counts[at] ?? 0);
    if (count > limit) return undefined;
    state = state * (limit + 1) + count;
  }
  return state;
}

/** The counts that give the row exactly its units, nearest to the ideal first. */
function fillings(row: TableRow, columns: readonly TableColumn[], reach: number): readonly Filling[] {
  const found: Filling[] = [];
  const extend = (counts: readonly number[], unitsLeft: number) => {
    const column = columns[counts.length];
    if (column === undefined) {
      if (unitsLeft === 0) found.push({ counts, cost: deviation(counts, row.ideal) });
      return;
    }
    const ideal = row.ideal[counts.length] ?? 0;
    const most = Math.min(column.count, Math.floor(unitsLeft / column.units), Math.ceil(ideal + reach) - 1);
    const least = Math.max(0, Math.floor(ideal - reach) + 1);
    for (let count = least; count <= most; count += 1) extend([...counts, count], unitsLeft - count * column.units);
  };
  extend([], row.units);
  return found.sort((a, b) => a.cost - b.cost);
}

function deviation(counts: readonly number[], ideal: readonly number[]): number {
  return counts.reduce((total, count, at) => total + (count - (ideal[at] ?? 0)) ** 2 / (ideal[at] ?? 1), 0);
}
