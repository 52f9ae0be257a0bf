import type { AssemblyRefusal, Shortage } from '#app/domain/assembly/assembled-form.ts';
import type { Blueprint } from '#app/domain/blueprints/blueprint.ts';
import type { CellRefusal } from '#app/domain/blueprints/cells.ts';
import { ITEM_TYPE_TITLES } from '#app/domain/items/item.ts';
import { formatMarks } from '#app/domain/scoring/marks.ts';
import { assertNever } from '#app/domain/shared/result.ts';
import { sectionTitle, type Standard } from '#app/domain/standard/standard.ts';

/** Why no form could be drawn and what to do, one Chinese sentence group per shortage. */
export function assemblyRefusalMessages(
  refusal: AssemblyRefusal,
  standard: Standard,
  blueprint: Blueprint,
): readonly string[] {
  switch (refusal.kind) {
    case 'cells':
      return [cellRefusalMessage(refusal.refusal, standard)];
    case 'shortages':
      return refusal.shortages.map((shortage) => shortageMessage(shortage, refusal.formCount, standard, blueprint));
    default:
      return assertNever(refusal);
  }
}

/** One shortage in Chinese: what is needed, what there is, what to add. */
export function shortageMessage(
  shortage: Shortage,
  formCount: number,
  standard: Standard,
  blueprint: Blueprint,
): string {
  const { needed, available, lacking } = shortage;
  const type = ITEM_TYPE_TITLES[shortage.type];
  const together = formCount > 1 ? ` ${formCount} 份卷共` : '';
  const need = `${sectionTitle(standard, shortage.section)}：${type}${together}需要 ${needed} 道，`;
  switch (shortage.cause) {
    case 'supply':
      return `${need}可用 ${available} 道，缺 ${lacking} 道。请补充这一项目的${type}，审定后再组卷。`;
    case 'nodeCap':
      return `${need}每个节点每卷最多考 ${blueprint.maxPerNode} 题，排得最满时这里有 ${available} 道，缺 ${lacking} 道。请为题少的节点补充${type}。`;
    case 'enemies':
      return `${need}有的试题不能同卷，排得最满时这里有 ${available} 道，缺 ${lacking} 道。请补充与它们不冲突的${type}。`;
    case 'levelShare':
      return `${need}四级要求的试题不得超过五项职业功能试题的 ${percent(blueprint.lowerLevelShare)}%，排得最满时这里有 ${available} 道，缺 ${lacking} 道。请补充三级要求的${type}。`;
    case 'search':
      return `${need}多次试排后最好的一次排进 ${available} 道，还差 ${lacking} 道，未能证明题库一定不够。请换一个随机种子再试，或补充${type}。`;
    default:
      return assertNever(shortage.cause);
  }
}

function cellRefusalMessage(refusal: CellRefusal, standard: Standard): string {
  switch (refusal.kind) {
    case 'totalMismatch':
      return `细目表各题型合计 ${formatMarks(refusal.drawnUnits)} 分，满分定为 ${formatMarks(refusal.totalUnits)} 分，两者不符。请修改题数、分值或满分。`;
    case 'weightsMismatch':
      return `权重表一列合计 ${refusal.sum}%，应为 100%。请核对标准的权重表。`;
    case 'sectionUnfillable':
      return `${sectionTitle(standard, refusal.section)}应占 ${formatMarks(refusal.units)} 分，现有题型的分值凑不出这个分数。请在细目表中增加分值较小的题型。`;
    case 'noExactTable':
      return '各题型的题数分不到各项目中去：不能既让每个项目正好占够权重，又让每种题型正好用完。请调整细目表的题数或分值。';
    default:
      return assertNever(refusal);
  }
}

function percent(share: number): string {
  return String(Math.round(share * 1000) / 10);
}
