import { readFileSync } from 'node:fs';
import path from 'node:path';
import { type Scenario, scenarioSchema } from '#app/domain/scenarios/scenario.ts';
import { checkYaml } from '#app/server/content/yaml-file.server.ts';
import { compileInk } from '#app/server/scenarios/ink-story.ts';
import { splitFrontMatter } from '../content/front-matter.ts';
import { asProblem, type Problem, problemIn } from '../content/rules/problem.ts';

export interface ReadScenario {
  /** Path below content/. */
  readonly file: string;
  readonly scenario: Scenario | undefined;
  /** The compiled story; undefined when it cannot be compiled. */
  readonly json: string | undefined;
  /** Whether chance has a say in the story. */
  readonly dice: boolean;
  readonly problems: readonly Problem[];
}

const DICE = /RANDOM\s*\(|\{\s*~|shuffle/;
/** The compiler speaks English; its commonest complaints, for authors. */
const INK_WORDS: readonly (readonly [RegExp, string])[] = [
  [/Divert target not found: '?-?>? ?([^']*)'?.*/s, '跳转的 $1 没有写'],
  [/Apparent loose end.*/s, '这里没有下文，也没有跳转'],
  [/Unresolved variable: (\S+).*/s, '变量 $1 没有用 VAR 写明'],
  [/^Expected (.*)$/s, '这一行没有写完整（$1）'],
];
const HEAD_MEND = '请对照 content/schemas/scenario.json 改正故事的开头';
const INK_MEND = '请改正这一行的 ink 写法；跳转写 -> 名字，故事的每一条路都要走到 -> END';

/** Reads content/scenarios/<name>.ink: its head in YAML, then the story. Faults come back as problems. */
export function readScenario(root: string, file: string): ReadScenario {
  const text = readFileSync(path.join(root, file), 'utf8');
  const { head, prose } = splitFrontMatter(file, text);
  const checked = checkYaml(head, scenarioSchema);
  const { json, faults } = compileInk(prose);
  return {
    file,
    scenario: checked.value,
    json,
    dice: DICE.test(prose),
    problems: [
      ...checked.problems.map((found) => asProblem(found, HEAD_MEND)),
      ...faults.map(({ line, message }) => problemIn(file, '', `故事编译不成：${INK_WORDS.reduce((words, [english, chinese]) => words.replace(english, chinese), message)}`, INK_MEND, line)),
    ],
  };
}
