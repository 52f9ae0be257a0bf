import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { type FormTask, formTaskSchema } from '#app/domain/form-tasks/form-task.ts';
import { checkYaml, readYamlFile } from '#app/server/content/yaml-file.server.ts';
import { type FormTaskContext, formTaskProblems } from '../content/rules/form-task-rules.ts';
import { asProblem, type Problem } from '../content/rules/problem.ts';

const MEND = '请对照 content/schemas/form-task.json 改正';

/** Reads and tries every form task below `root`/form-tasks, or the named one. */
export function checkFormTasks(root: string, context: FormTaskContext, only?: string): { readonly problems: readonly Problem[]; readonly tasks: readonly FormTask[] } {
  const folder = path.join(root, 'form-tasks');
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.yaml')).sort() : [];
  const problems: Problem[] = [];
  const tasks: FormTask[] = [];
  for (const name of names.filter((entry) => only === undefined || entry === only)) {
    const file = `form-tasks/${name}`;
    const checked = checkYaml(readYamlFile(root, file), formTaskSchema);
    problems.push(...checked.problems.map((found) => asProblem(found, MEND)));
    if (!checked.value) continue;
    tasks.push(checked.value);
    problems.push(...formTaskProblems(file, checked.value, context));
  }
  return { problems, tasks };
}
