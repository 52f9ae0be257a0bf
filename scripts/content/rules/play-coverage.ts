import type { FormTask } from '#app/domain/form-tasks/form-task.ts';
import type { Scenario } from '#app/domain/scenarios/scenario.ts';
import { LEVELS, type Standard } from '#app/domain/standard/standard.ts';
import { type Problem, problemIn } from './problem.ts';

type Head = Pick<Scenario, 'module' | 'function' | 'levels'>;

/** The modules that teach how the job is done; each has a scenario and a form task of its own. */
const FIRST_MODULE = 5;
const LAST_MODULE = 12;

/** Every module of the second part and every function at both levels has something to practise, of both kinds. */
export function playCoverageProblems(scenarios: readonly Scenario[], tasks: readonly FormTask[], standard: Standard): readonly Problem[] {
  return [...missing('scenarios', '情景', scenarios, standard), ...missing('form-tasks', '表单任务', tasks, standard)];
}

function missing(folder: string, kind: string, heads: readonly Head[], { functions }: Standard): readonly Problem[] {
  const problems: Problem[] = [];
  for (let module = FIRST_MODULE; module <= LAST_MODULE; module += 1) {
    if (!heads.some((head) => head.module === module)) problems.push(problemIn(folder, '', `模块 ${module} 没有${kind}`, '至少写一个'));
  }
  for (const { id, title } of functions) {
    for (const level of LEVELS) {
      if (!heads.some((head) => head.function === id && head.levels.includes(level))) problems.push(problemIn(folder, '', `职业功能“${title}”的 ${level} 级没有${kind}`, '至少写一个，或给已有的加上这个等级'));
    }
  }
  return problems;
}
