import { BANK_ITEM_TYPE_TITLES, BANK_ITEM_TYPES } from '#app/domain/items/bank-item.ts';
import { shanghaiLocal } from '#app/domain/planning/sitting-time.ts';
import { readStandard } from '#app/server/content/authored.server.ts';
import { sectionTitle } from '#app/domain/standard/standard.ts';
import { checkContent, type ContentReport } from './check-content.ts';
import { sectionRows } from './rules/item-statistics.ts';
import { problemLine } from './rules/problem.ts';

/**
 * npm run check:content [-- --json] [-- --module 5]: every problem in every authored file, then the counts.
 * With --module only what concerns that module. Exit 1 on any problem shown.
 */
const today = shanghaiLocal(Date.now()).slice(0, 10);
const report = onlyModule(await checkContent(process.cwd(), today), numberAfter('--module'));
if (process.argv.includes('--json')) console.log(JSON.stringify({ problems: report.problems, ...report.counts }, null, 2));
else print(report);
process.exitCode = report.problems.length > 0 ? 1 : 0;

function numberAfter(flag: string): number | undefined {
  const at = process.argv.indexOf(flag);
  return at < 0 ? undefined : Number(process.argv[at + 1]);
}

function onlyModule(whole: ContentReport, number: number | undefined): ContentReport {
  if (number === undefined) return whole;
  const folder = `content/modules/${String(number).padStart(2, '0')}-`;
  return {
    problems: whole.problems.filter(({ path }) => path.startsWith(folder)),
    counts: { ...whole.counts, standard: undefined, items: undefined, modules: whole.counts.modules.filter((module) => module.number === number) },
  };
}

function print({ problems, counts: { standard, items, modules, terms, names, plays, sources } }: ContentReport): void {
  if (problems.length > 0) console.error(`有 ${problems.length} 处问题：\n${problems.map(problemLine).join('\n')}\n`);
  if (standard) {
    console.log('标准');
    console.log(`  职业功能 ${standard.functions}，工作内容 ${standard.tasks}，基本要求 ${standard.basics}`);
    console.log(`  四级：技能要求 ${standard.skill4}，相关知识要求 ${standard.knowledge4}`);
    console.log(`  三级：技能要求 ${standard.skill3}，相关知识要求 ${standard.knowledge3}`);
  }
  if (items) {
    const share = (part: number, whole: number) => `${whole === 0 ? 0 : Math.round((part / whole) * 100)}%`;
    console.log(`试题 ${items.total} 道（四级可用 ${items.byLevel['4'] ?? 0}，三级可用 ${items.byLevel['3'] ?? 0}）`);
    console.log(`  ${[...BANK_ITEM_TYPES.map((type) => BANK_ITEM_TYPE_TITLES[type]), '合计', '权重项目'].join('  ')}`);
    for (const [key, ...counts] of sectionRows(items)) {
      console.log(`  ${counts.map((count) => String(count).padStart(6)).join('  ')}  ${sectionTitle(readStandard(), key)}`);
    }
    const choices = items.byType.singleChoice;
    const positions = Object.entries(items.keyPositions).map(([id, count]) => `${id} ${count}（${share(count, choices)}）`);
    console.log(`  单选答案位置：${positions.join('，')}`);
    console.log(`  判断题答案：正确 ${items.trueKeys.true}，错误 ${items.trueKeys.false}`);
    console.log(`  答案是最长选项的：${Math.round(items.longestOptionShare * 100)}%（选择题）`);
    console.log(`  预估答对率：${items.difficulty.map(({ from, items: count }) => `${from}起 ${count}`).join('，')}`);
    console.log(`  每个基本要求和相关知识要求至少 ${Math.min(...Object.values(items.byNode))} 道，至多 ${Math.max(...Object.values(items.byNode))} 道（按主考查点）`);
    console.log(`  没有试题的基本要求和相关知识要求：${items.nodesWithoutItems.length === 0 ? '无' : items.nodesWithoutItems.join('，')}`);
  }
  printModules(modules);
  console.log(`情景 ${plays.scenarios} 个，表单任务 ${plays.formTasks} 份`);
  console.log(`依据 ${sources.total} 份，其中还没有被引用的 ${sources.unused.length} 份；业务用语 ${terms} 个，产品用词 ${names} 个`);
  if (problems.length === 0) console.log('没有发现问题。');
}

function printModules(modules: ContentReport['counts']['modules']): void {
  const columns = [
    ['课', 'lessons'], ['字', 'characters'], ['图', 'figures'], ['案例', 'cases'], ['思考', 'reflections'], ['自测', 'checks'],
    ['程序', 'procedures'], ['提示', 'tips'], ['表单', 'forms'], ['引用', 'citations'], ['依据', 'sources'], ['节点', 'nodes'],
  ] as const;
  console.log(`  模块  ${columns.map(([title]) => title.padStart(title.length > 1 ? 4 : 5)).join('  ')}`);
  for (const module of modules) {
    const cells = columns.map(([, key]) => String(module[key]).padStart(6)).join('  ');
    console.log(`  ${String(module.number).padStart(4)}${cells}  ${module.title}`);
  }
  const total = modules.reduce((sum, { characters }) => sum + characters, 0);
  console.log(`  共 ${modules.length} 个模块，${total} 字`);
}
