import path from 'node:path';
import process from 'node:process';
import { drawCase } from '#app/domain/form-tasks/form-case.ts';
import { perfectSheet } from '#app/domain/form-tasks/perfect-sheet.ts';
import { shanghaiLocal } from '#app/domain/planning/sitting-time.ts';
import { problemLine } from './content/rules/problem.ts';
import { checkFormTasks } from './form-tasks/check-form-tasks.ts';
import { scenarioContext } from './scenarios/check-scenarios.ts';

/**
 * npm run form-task -- content/form-tasks/<id>.yaml [--seed 7]: prints the case of a seed with its answers, and what is wrong with the task.
 * npm run form-task -- --check: what is wrong with any of them.
 */
const [file, ...flags] = process.argv.slice(2);
if (file === undefined) {
  console.error('请写明是哪一份：npm run form-task -- content/form-tasks/f06-….yaml；全部检查：npm run form-task -- --check');
  process.exit(1);
}
const only = file === '--check' ? undefined : path.basename(file);
const { problems, tasks } = checkFormTasks(path.resolve('content'), scenarioContext(path.resolve('content'), shanghaiLocal(Date.now()).slice(0, 10)), only);
if (only === undefined) {
  for (const task of tasks) console.log(`${task.title}（${task.form}，${task.kind === 'fill' ? `填 ${task.fields.length} 栏` : `核 ${task.entries.length} 处，埋 ${task.plant} 处`}）`);
  console.log(`共 ${tasks.length} 份。`);
} else {
  const [task] = tasks;
  if (task) print(drawCase(task, Number(flags[flags.indexOf('--seed') + 1]) || 1));
  else if (problems.length === 0) console.error(`找不到 content/form-tasks/${only}，请核对文件名。`);
}
for (const problem of problems) console.error(problemLine(problem));
if (problems.length === 0 && tasks.length > 0) console.log('没有发现问题。');
process.exitCode = problems.length > 0 || tasks.length === 0 ? 1 : 0;

function print(drawn: ReturnType<typeof drawCase>): void {
  console.log(`${drawn.setting}\n`);
  for (const document of drawn.documents) {
    console.log(`【${document.title}】`);
    if ('text' in document) console.log(`${document.text}\n`);
    else console.log(`${[document.columns, ...document.rows].map((row) => row.join('｜')).join('\n')}\n`);
  }
  for (const { who, text } of drawn.talk) console.log(`${who}：${text}`);
  for (const { ask, answer, needless } of drawn.questions) console.log(`问：${ask}  答：${answer}${needless === null ? '' : `  （不该问：${needless}）`}`);
  const sheet = perfectSheet(drawn);
  console.log('');
  if (drawn.kind === 'fill') for (const { id, label, points } of drawn.fields) console.log(`${label}（${points} 分）：${(sheet[id] ?? []).join('、') || '空着'}`);
  else for (const { label, shows, fault } of drawn.entries) console.log(`${label}：${shows.join('｜')}${fault === null ? '' : `  ✗ ${fault.reason}${fault.right === null ? '' : `，应当是 ${fault.right}`}`}`);
}
