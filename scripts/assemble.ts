import { parseArgs } from 'node:util';
import type { AssembledForm, DrawnItem } from '#app/domain/assembly/assembled-form.ts';
import { assembleForms, MOST_PARALLEL_FORMS } from '#app/domain/assembly/assemble.ts';
import { conformitySheet } from '#app/domain/assembly/conformity.ts';
import { conformityTexts } from '#app/domain/assembly/conformity-text.ts';
import { poolEntryOf } from '#app/domain/assembly/pool-entry.ts';
import { assemblyRefusalMessages } from '#app/domain/assembly/shortage-messages.ts';
import type { Blueprint } from '#app/domain/blueprints/blueprint.ts';
import { UNITS_PER_MARK } from '#app/domain/scoring/marks.ts';
import type { Level } from '#app/domain/standard/standard.ts';
import { readBlueprints, readTheoryItems, readStandard } from '#app/server/content/authored.server.ts';

/** Items of git have one version: their history is git's. */
const VERSION_IN_GIT = 1;
const LARGEST_SEED = 2 ** 32 - 1;

const USAGE = `用法：npm run -s assemble -- --level 4 --component theory --seed 7 [--forms 2] [--json]
  --level      等级，4 或 3
  --component  科目，theory（理论知识考试）
  --seed       随机种子，0 到 ${LARGEST_SEED} 的整数；种子和题库相同，组出的试卷就相同
  --forms      平行卷份数，1 到 ${MOST_PARALLEL_FORMS}，默认 1；各卷之间没有相同的试题
  --json       输出 JSON，不加则输出细目表核对表`;

interface Wanted {
  readonly level: Level;
  readonly component: 'theory' | 'skill';
  readonly seed: number;
  readonly forms: number;
  readonly json: boolean;
}

process.exitCode = main(process.argv.slice(2));

/** 0: assembled; 1: impossible; 2: bad arguments. */
function main(args: readonly string[]): 0 | 1 | 2 {
  const wanted = readArguments(args);
  if (typeof wanted === 'string') {
    console.error(`${wanted}\n\n${USAGE}`);
    return 2;
  }
  if (wanted.component === 'skill') {
    return giveUp(wanted, ['技能考核没有细目表，不能自动组卷：技能考核由考站任务组成，请在技能任务库中选题。'], []);
  }
  const standard = readStandard();
  const blueprint = readBlueprints().find((entry) => entry.component === wanted.component);
  if (blueprint === undefined) return giveUp(wanted, ['没有理论知识考试的细目表，请在 content/blueprints 中添加。'], []);
  const pool = readTheoryItems().map((item) => poolEntryOf(item, VERSION_IN_GIT));
  const assembled = assembleForms({
    standard,
    blueprint,
    level: wanted.level,
    pool,
    seed: wanted.seed,
    count: wanted.forms,
  });
  if (!assembled.ok) {
    const shortages = assembled.reason.kind === 'shortages' ? assembled.reason.shortages : [];
    return giveUp(wanted, assemblyRefusalMessages(assembled.reason, standard, blueprint), shortages);
  }
  const { forms } = assembled.value;
  if (wanted.json) {
    console.log(JSON.stringify(asJson(wanted, forms, blueprint), null, 2));
  } else {
    const sheets = forms.map((form) => conformitySheet(form, standard, blueprint, pool));
    console.log(conformityTexts(sheets, standard, blueprint));
  }
  return 0;
}

function readArguments(args: readonly string[]): Wanted | string {
  let values: Readonly<Record<'level' | 'component' | 'seed' | 'forms', string | undefined>> & { json?: boolean };
  try {
    const option = { type: 'string' } as const;
    const parsed = parseArgs({
      args: [...args],
      options: { level: option, component: option, seed: option, forms: option, json: { type: 'boolean' } },
    });
    const { level, component, seed, forms, json } = parsed.values;
    values = { level, component, seed, forms, json: json ?? false };
  } catch {
    return '参数写法不对。';
  }
  const { component } = values;
  const level = values.level === '4' ? 4 : values.level === '3' ? 3 : undefined;
  const seed = wholeNumber(values.seed);
  const forms = wholeNumber(values.forms ?? '1');
  if (level === undefined) return '请用 --level 指定等级：4 或 3。';
  if (component !== 'theory' && component !== 'skill') return '请用 --component 指定科目：theory。';
  if (seed === undefined || seed > LARGEST_SEED) return `请用 --seed 指定随机种子：0 到 ${LARGEST_SEED} 的整数。`;
  if (forms === undefined || forms < 1 || forms > MOST_PARALLEL_FORMS) {
    return `--forms 应是 1 到 ${MOST_PARALLEL_FORMS} 的整数。`;
  }
  return { level, component, seed, forms, json: values.json ?? false };
}

function wholeNumber(text: string | undefined): number | undefined {
  return text !== undefined && /^\d{1,10}$/.test(text) ? Number(text) : undefined;
}

function giveUp(wanted: Wanted, sentences: readonly string[], shortages: readonly object[]): 1 {
  console.error(sentences.join('\n'));
  if (wanted.json) console.log(JSON.stringify({ error: sentences.join('\n'), shortages }, null, 2));
  return 1;
}

function asJson(wanted: Wanted, forms: readonly AssembledForm[], blueprint: Blueprint): object {
  const head = { level: wanted.level, component: wanted.component, seed: wanted.seed, total: blueprint.total };
  const single = forms.length === 1 ? forms[0] : undefined;
  if (single) return { ...head, items: single.items.map(asJsonItem) };
  return { ...head, forms: forms.map(({ label, items }) => ({ label, items: items.map(asJsonItem) })) };
}

function asJsonItem({ id, version, section, type, units, nodes }: DrawnItem): object {
  return { id, version, section, type, marks: units / UNITS_PER_MARK, nodes };
}
