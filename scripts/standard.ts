import { parseArgs } from 'node:util';
import { LEVELS, SECTION_KEYS, sectionTitle, type Standard, theoryWeights } from '#app/domain/standard/standard.ts';
import { readStandard } from '#app/server/content/authored.server.ts';

const USAGE = `用法：npm run -s standard [-- --json]
  --json  输出 JSON，不加则输出中文摘要`;

process.exitCode = main(process.argv.slice(2));

/** 0: printed; 2: bad arguments. */
function main(args: readonly string[]): 0 | 2 {
  let json: boolean;
  try {
    json = parseArgs({ args: [...args], options: { json: { type: 'boolean' } } }).values.json ?? false;
  } catch {
    console.error(`参数写法不对。\n\n${USAGE}`);
    return 2;
  }
  const standard = readStandard();
  console.log(json ? JSON.stringify(asJson(standard), null, 2) : summary(standard));
  return 0;
}

function asJson(standard: Standard): object {
  const { version, functions, tasks, requirements, weights, hours, exam, conditions } = standard;
  return {
    version,
    basics: standard.basics.map(({ id, code, part, label }) => ({ id, code, part, label })),
    functions,
    tasks,
    requirements: requirements.map(({ id, code, level, kind, task, label, errata }) => ({
      id,
      code,
      level,
      kind,
      task,
      label,
      ...(errata === undefined ? {} : { errata }),
    })),
    weights,
    hours,
    exam,
    conditions,
  };
}

function summary(standard: Standard): string {
  const { occupation, version, exam, functions, tasks, basics, requirements, conditions } = standard;
  const count = (level: number, kind: string) => requirements.filter((entry) => entry.level === level && entry.kind === kind).length;
  const levels = standard.levels.map(
    ({ level, title, grade }) =>
      `  ${grade} ${title}：标准学时 ${standard.hours[level === 4 ? '4' : '3']}，技能要求 ${count(level, 'skill')} 条，相关知识要求 ${count(level, 'knowledge')} 条`,
  );
  const weights = SECTION_KEYS.map((key) => {
    const theory = LEVELS.map((level) => String(theoryWeights(standard, level)[key]).padStart(4));
    const skill = LEVELS.map((level) => String(skillWeight(standard, level, key) ?? '—').padStart(4));
    return `  ${[...theory, ...skill].join('  ')}  ${sectionTitle(standard, key)}`;
  });
  return [
    `${occupation.title}（${occupation.code}），版本 ${version}`,
    ...levels,
    `  基本要求 ${basics.length} 条，职业功能 ${functions.length} 项，工作内容 ${tasks.length} 项`,
    '权重（%）：理论四级、三级，技能四级、三级',
    ...weights,
    '考试',
    `  两科满分 ${exam.fullScore} 分，各须达到 ${exam.cutScore} 分`,
    `  理论知识考试不少于 ${exam.theory.minMinutes} 分钟；监考与考生不低于 1:${exam.theory.candidatesPerInvigilator}，每考场不少于 ${exam.theory.minInvigilatorsPerRoom} 人`,
    `  技能考核不少于 ${exam.skill.minMinutes} 分钟；考评员与考生不低于 1:${exam.skill.candidatesPerAssessor}，不少于 ${exam.skill.minAssessors} 人${exam.skill.oddAssessors ? '且为单数' : ''}`,
    '申报条件（每级具备其一）',
    ...conditions.map(({ clause, label }) => `  ${clause}：${label}`),
  ].join('\n');
}

function skillWeight(standard: Standard, level: 4 | 3, key: string): number | undefined {
  return new Map<string, number>(Object.entries(standard.weights.skill[level === 4 ? '4' : '3'])).get(key);
}
