import { randomInt } from 'node:crypto';
import { loadSupplyTables, type SupplyTable } from '#app/server/queries/bank-supply.server.ts';

/** What a new form may be drawn by: every blueprint at every level, and a seed to start from. */
export async function loadNewFormChoices(): Promise<{ readonly tables: SupplyTable[]; readonly seed: number }> {
  return { tables: await loadSupplyTables(['open', 'secure'], 1), seed: randomInt(1, 1_000_000) };
}
