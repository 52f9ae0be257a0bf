import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import type { Scenario } from '#app/domain/scenarios/scenario.ts';
import { variantOf } from '#app/domain/scenarios/variants.ts';
import { readSources, readStandard } from '#app/server/content/authored.server.ts';
import { InkPlay } from '#app/server/scenarios/ink-story.ts';
import { readCourse } from '../content/read-course.ts';
import { type Problem, problemIn } from '../content/rules/problem.ts';
import { type ScenarioContext, scenarioHeadProblems, scenarioWalkProblems } from '../content/rules/scenario-rules.ts';
import { readScenario } from './read-scenario.ts';
import { walkStory } from './walk-story.ts';

/** A story that throws dice is walked with more than one seed. */
const SEEDS = [1, 7, 42];

export interface ScenarioCount {
  readonly id: string;
  readonly title: string;
  readonly module: number;
  readonly function: string;
  readonly levels: readonly number[];
  readonly choices: number;
  readonly lines: number;
  readonly endings: number;
  readonly states: number;
  readonly plays: number;
  readonly whole: boolean;
  readonly best: number;
}

/** What the rules of scenarios look things up in, read from `root`. `today` is a day in Shanghai, YYYY-MM-DD. */
export function scenarioContext(root: string, today: string): ScenarioContext {
  return {
    standard: readStandard(),
    sources: new Map(readSources().map((source) => [source.id, source])),
    lessons: new Set(readCourse(root).modules.flatMap(({ lessons }) => lessons.flatMap(({ head }) => head?.id ?? []))),
    today,
  };
}

/** Reads, compiles and walks every story below `root`/scenarios, or the named one. Walking takes seconds a story: `walk` false leaves it out. */
export function checkScenarios(root: string, context: ScenarioContext, { only, walk = true }: { readonly only?: string | undefined; readonly walk?: boolean } = {}): { readonly problems: readonly Problem[]; readonly scenarios: readonly Scenario[]; readonly counts: readonly ScenarioCount[] } {
  const folder = path.join(root, 'scenarios');
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.ink')).sort() : [];
  const problems: Problem[] = [];
  const scenarios: Scenario[] = [];
  const counts: ScenarioCount[] = [];
  for (const name of names.filter((entry) => only === undefined || entry === only)) {
    const { file, scenario, json, dice, problems: found } = readScenario(root, `scenarios/${name}`);
    problems.push(...found);
    if (!scenario) continue;
    scenarios.push(scenario);
    problems.push(...scenarioHeadProblems(file, scenario, context));
    if (json === undefined) continue;
    const unknown = unknownVariables(json, scenario.variants);
    if (unknown.length > 0) {
      problems.push(...unknown.map((name) => problemIn(file, 'variants', `故事里没有 VAR ${name}`, `在故事开头加 VAR ${name} = "…"，或从 variants 删去`)));
      continue;
    }
    if (!walk) continue;
    // Values stand in sentences and never decide a way: one walk is enough unless the story throws dice.
    const walks = (dice ? SEEDS : SEEDS.slice(0, 1)).map((seed) =>
      walkStory(scenario, json, { seed, cutScore: context.standard.exam.cutScore, values: variantOf(scenario, seed) }),
    );
    const messages = new Set<string>();
    for (const problem of walks.flatMap((walk) => scenarioWalkProblems(file, scenario, walk))) {
      if (messages.has(problem.message)) continue;
      messages.add(problem.message);
      problems.push(problem);
    }
    const [first] = walks;
    if (first) {
      counts.push({
        id: scenario.id,
        title: scenario.title,
        module: scenario.module,
        function: scenario.function,
        levels: scenario.levels,
        choices: first.choices.size,
        lines: first.lines.size,
        endings: first.endings.size,
        states: walks.reduce((sum, { states }) => sum + states, 0),
        plays: walks.reduce((sum, { plays }) => sum + plays, 0),
        whole: walks.every(({ whole }) => whole),
        best: Math.min(...walks.map(({ best }) => best)),
      });
    }
  }
  return { problems, scenarios, counts };
}

/** Names of the variants that the story does not declare. */
function unknownVariables(json: string, variants: Scenario['variants']): readonly string[] {
  return [...new Set(variants.flatMap((variant) => Object.keys(variant)))].filter((name) => {
    try {
      return new InkPlay(json, 1, { [name]: '' }) === undefined;
    } catch {
      return true;
    }
  });
}
