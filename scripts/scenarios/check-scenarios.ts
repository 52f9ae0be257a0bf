import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import type { Problem } from '../content/rules/problem.ts';
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

/** Reads, compiles and walks every story below `root`/scenarios, or the named one. */
export function checkScenarios(root: string, context: ScenarioContext, only?: string): { readonly problems: readonly Problem[]; readonly counts: readonly ScenarioCount[] } {
  const folder = path.join(root, 'scenarios');
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.ink')).sort() : [];
  const problems: Problem[] = [];
  const counts: ScenarioCount[] = [];
  for (const name of names.filter((entry) => only === undefined || entry === only)) {
    const { file, scenario, json, dice, problems: found } = readScenario(root, `scenarios/${name}`);
    problems.push(...found);
    if (!scenario) continue;
    problems.push(...scenarioHeadProblems(file, scenario, context));
    if (json === undefined) continue;
    const walks = (dice ? SEEDS : SEEDS.slice(0, 1)).map((seed) => walkStory(scenario, json, { seed, cutScore: context.standard.exam.cutScore }));
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
  return { problems, counts };
}
