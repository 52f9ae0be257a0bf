import { OPTION_IDS } from '#app/domain/items/item.ts';

const TITLES: Readonly<Record<string, string>> = {
  levels: '等级',
  section: '权重项目',
  nodes: '标准节点',
  difficulty: '预估答对率',
  difficultyReason: '估计的理由',
  cognitive: '认知层次',
  stem: '题干',
  misconception: '误解',
  rationale: '解析',
  sources: '依据',
  enemies: '互斥试题',
  options: '选项',
  key: '答案',
  guide: '评分要点',
  modelAnswer: '参考答案',
  commonFaults: '常见失误',
  parts: '小题',
  prompt: '小题题干',
  marks: '分值',
  text: '文字',
  point: '得分点',
  source: '文件',
  article: '条款',
};

/** A field's path as people say it: parts[1].options[2].text → 小题 2 选项 C 文字. */
export function faultPlace(field: string): string {
  const steps = field.split('.').filter((step) => step !== '');
  if (steps.length === 0) return '整题';
  return steps
    .map((step) => {
      const [, name = '', index] = /^(\w+)(?:\[(\d+)\])?$/.exec(step) ?? [];
      const title = TITLES[name] ?? step;
      if (index === undefined) return title;
      const number = Number(index);
      return `${title} ${name === 'options' ? (OPTION_IDS[number] ?? String(number + 1)) : String(number + 1)}`;
    })
    .join(' ');
}
