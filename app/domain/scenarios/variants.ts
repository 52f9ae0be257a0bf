import type { Scenario } from '#app/domain/scenarios/scenario.ts';

/** The days, sums and places of one play: which set is drawn depends on the seed alone. */
export function variantOf(scenario: Pick<Scenario, 'variants'>, seed: number): Readonly<Record<string, string>> {
  return scenario.variants[Math.abs(seed) % scenario.variants.length] ?? {};
}

/** Puts the values where a text has `{name}`; a name without a value stays as it is, for the checker to find. */
export function fillIn(text: string, values: Readonly<Record<string, string>>): string {
  return text.replace(/\{([a-z][a-z_0-9]*)\}/g, (whole, name: string) => values[name] ?? whole);
}
