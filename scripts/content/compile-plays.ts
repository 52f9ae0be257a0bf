import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { formTaskSchema } from '#app/domain/form-tasks/form-task.ts';
import { type CompiledPlay, headOf, type PlayScript } from '#app/domain/plays/play-script.ts';
import { checkYaml, readYamlFile } from '#app/server/content/yaml-file.server.ts';
import { readScenario } from '../scenarios/read-scenario.ts';
import { asProblem, type Problem } from './rules/problem.ts';

/** Compiles every scenario and form task below `root` into `out`/plays.json. With any problem nothing is written. */
export function compilePlays(root: string, out: string): { readonly problems: readonly Problem[]; readonly count: number } {
  const problems: Problem[] = [];
  const scripts: PlayScript[] = [];
  for (const file of filesIn(root, 'scenarios', '.ink')) {
    const { scenario, json, problems: found } = readScenario(root, file);
    problems.push(...found);
    if (scenario && json !== undefined) scripts.push({ kind: 'scenario', scenario, story: json });
  }
  for (const file of filesIn(root, 'form-tasks', '.yaml')) {
    const checked = checkYaml(readYamlFile(root, file), formTaskSchema);
    problems.push(...checked.problems.map((found) => asProblem(found, '请对照 content/schemas/form-task.json 改正')));
    if (checked.value) scripts.push({ kind: 'form', task: checked.value });
  }
  if (problems.length > 0) return { problems, count: 0 };
  const plays: CompiledPlay[] = scripts
    .map((script) => ({ hash: createHash('sha256').update(JSON.stringify(script)).digest('hex'), script }))
    .sort((a, b) => headOf(a.script).module - headOf(b.script).module || headOf(a.script).id.localeCompare(headOf(b.script).id));
  mkdirSync(out, { recursive: true });
  writeFileSync(path.join(out, 'plays.json'), `${JSON.stringify(plays)}\n`);
  return { problems: [], count: plays.length };
}

function filesIn(root: string, folder: string, ending: string): readonly string[] {
  const place = path.join(root, folder);
  return existsSync(place) ? readdirSync(place).filter((name) => name.endsWith(ending)).sort().map((name) => `${folder}/${name}`) : [];
}
