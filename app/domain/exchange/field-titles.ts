import { OPTION_IDS } from '#app/domain/items/item.ts';

const TITLES: ReadonlyMap<string, string> = new Map([
  ['id', '试题编号'],
  ['type', '题型'],
  ['kind', '小题类型'],
  ['levels', '适用等级'],
  ['section', '考核项目'],
  ['nodes', '标准节点'],
  ['difficulty', '预估答对率'],
  ['difficultyReason', '估计理由'],
  ['cognitive', '认知层次'],
  ['stem', '题干'],
  ['prompt', '小题题干'],
  ['options', '选项'],
  ['key', '答案'],
  ['misconception', '误解'],
  ['rationale', '解析'],
  ['sources', '依据'],
  ['source', '依据编号'],
  ['article', '条款'],
  ['enemies', '互斥试题'],
  ['guide', '评分要点'],
  ['point', '要点'],
  ['marks', '分值'],
  ['modelAnswer', '参考答案'],
  ['commonFaults', '常见失误'],
  ['parts', '小题'],
  ['text', '文字'],
]);

/** `parts[0].options[2].misconception` as people say it: 第 1 小题、选项 C、误解. */
export function fieldTitle(field: string): string {
  const words = field.split('.').map((step) => {
    const [, name = step, index] = /^([^[]*)(?:\[(\d+)\])?$/.exec(step) ?? [];
    const title = TITLES.get(name) ?? name;
    if (index === undefined) return title;
    const at = Number(index);
    if (name === 'options') return `选项 ${OPTION_IDS[at] ?? String(at + 1)}`;
    if (name === 'parts') return `第 ${at + 1} 小题`;
    return `${title}第 ${at + 1} 项`;
  });
  return words.filter((word) => word !== '').join('、');
}

const MENDS: ReadonlyMap<string, string> = new Map([
  ['id', '写成“小写字母和数字-数字”的形式，如 emp-0001'],
  ['type', '写判断题、单选题、多选题、简答题或案例分析题'],
  ['levels', '补上适用等级（4 或 3），或者导入时选一个统一的等级'],
  ['section', '补上标准节点，项目由第一个节点定；也可以导入时统一指定'],
  ['nodes', '补上标准节点的编号，如 L4.K2.1.1，最多四个；也可以导入时统一指定'],
  ['difficulty', '写 0.2 到 0.98 之间的数，如 0.7；也可以导入时统一指定'],
  ['difficultyReason', '用一句话写明为什么这样估'],
  ['cognitive', '写记忆、理解、应用或分析；也可以导入时统一指定'],
  ['stem', '把题干写完整；一般 6 至 500 字，案例 80 至 1200 字'],
  ['prompt', '把小题题干写完整，6 至 300 字'],
  ['options', '选择题要有三至六个选项，每个选项不超过 200 字'],
  ['key', '写明答案；单选一个，多选至少两个，都要在选项之中'],
  ['misconception', '补上误解：考生为什么会误选'],
  ['rationale', '写明为什么对、别的为什么错、依据哪一条，至少 10 字'],
  ['sources', '补上依据编号（content/sources.yaml 里有的）和条款；也可以导入时统一指定'],
  ['guide', '写两至八个评分要点，每个 4 至 160 字，并写明分值'],
  ['modelAnswer', '写一份能得满分的参考答案，20 至 800 字'],
  ['commonFaults', '至少写一条考生常见的失误'],
  ['parts', '案例要有三至五个小题，其中至少一个书面作答'],
  ['marks', '写明分值，小题 1 至 6 分'],
]);

/** What to do about a field that is missing or misshapen; the innermost name that has advice gives it. */
export function fieldMend(field: string): string {
  const names = field.split('.').map((step) => step.replace(/\[\d+\]$/, ''));
  const advice = names.reverse().flatMap((name) => MENDS.get(name) ?? []);
  return advice[0] ?? '请补全或改正这一栏';
}
