import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type FormTask, formTaskSchema } from '#app/domain/form-tasks/form-task.ts';
import { type Scenario, scenarioSchema } from '#app/domain/scenarios/scenario.ts';
import type { Level } from '#app/domain/standard/standard.ts';
import { readStandard } from '#app/server/content/authored.server.ts';
import { checkYaml, readYamlFile } from '#app/server/content/yaml-file.server.ts';
import { splitFrontMatter } from '../front-matter.ts';
import { playCoverageProblems } from './play-coverage.ts';

const STANDARD = readStandard();
// The heads alone: the stories need not be compiled for this.
const SCENARIOS: readonly Scenario[] = readdirSync('content/scenarios')
  .filter((name) => name.endsWith('.ink'))
  .flatMap((name) => checkYaml(splitFrontMatter(`scenarios/${name}`, readFileSync(`content/scenarios/${name}`, 'utf8')).head, scenarioSchema).value ?? []);
const TASKS: readonly FormTask[] = readdirSync('content/form-tasks')
  .filter((name) => name.endsWith('.yaml'))
  .flatMap((name) => checkYaml(readYamlFile('content', `form-tasks/${name}`), formTaskSchema).value ?? []);

function found(scenarios: readonly Scenario[], tasks: readonly FormTask[]): readonly string[] {
  return playCoverageProblems(scenarios, tasks, STANDARD).map(({ path, message }) => `${path}：${message}`);
}

/** Leaves out a level; what is of that level alone goes altogether. */
function without<Head extends { readonly function: string; readonly levels: Level[] }>(heads: readonly Head[], id: string, level: Level): readonly Head[] {
  return heads.map((head) => (head.function === id ? { ...head, levels: head.levels.filter((each) => each !== level) } : head));
}

const MODULES = [5, 6, 7, 8, 9, 10, 11, 12];
const PLACES = STANDARD.functions.flatMap(({ id, title }) => ([4, 3] as const).map((level) => ({ id, title, level })));

test('the content as it is has no gap', () => {
  expect(SCENARIOS.length).toBeGreaterThan(0);
  expect(TASKS.length).toBeGreaterThan(0);
  expect(found(SCENARIOS, TASKS)).toEqual([]);
});

describe('a planted gap is found:', () => {
  test.each(MODULES)('module %i without a scenario', (module) => {
    expect(found(SCENARIOS.filter((scenario) => scenario.module !== module), TASKS)).toContain(`content/scenarios：模块 ${module} 没有情景`);
  });

  test.each(MODULES)('module %i without a form task', (module) => {
    expect(found(SCENARIOS, TASKS.filter((task) => task.module !== module))).toContain(`content/form-tasks：模块 ${module} 没有表单任务`);
  });

  test.each(PLACES)('$id at level $level without a scenario', ({ id, title, level }) => {
    expect(found(without(SCENARIOS, id, level), TASKS)).toEqual([`content/scenarios：职业功能“${title}”的 ${level} 级没有情景`]);
  });

  test.each(PLACES)('$id at level $level without a form task', ({ id, title, level }) => {
    expect(found(SCENARIOS, without(TASKS, id, level))).toEqual([`content/form-tasks：职业功能“${title}”的 ${level} 级没有表单任务`]);
  });

  test('nothing at all: every module and every function at both levels, of both kinds', () => {
    expect(found([], [])).toHaveLength(2 * (MODULES.length + PLACES.length));
  });

  test('scenarios do not make up for form tasks, nor the other way round', () => {
    expect(found(SCENARIOS, []).filter((line) => line.startsWith('content/scenarios'))).toEqual([]);
    expect(found(SCENARIOS, [])).toHaveLength(MODULES.length + PLACES.length);
    expect(found([], TASKS)).toHaveLength(MODULES.length + PLACES.length);
  });
});

test('the modules of the first part need none', () => {
  expect(found(SCENARIOS.filter(({ module }) => module >= 5), TASKS.filter(({ module }) => module >= 5)).filter((line) => /模块 [1-4] /.test(line))).toEqual([]);
});
