import { type ConformitySheet, difficultyGap, itemsInRow } from '#app/domain/assembly/conformity.ts';
import type { Blueprint } from '#app/domain/blueprints/blueprint.ts';
import { formatMarks } from '#app/domain/scoring/marks.ts';
import { sectionTitle, type Standard } from '#app/domain/standard/standard.ts';

const NAME_COLUMNS = 22;

/** The sheet in Chinese as plain text, columns aligned for a terminal or a fixed-width print. */
export function conformityText(sheet: ConformitySheet, standard: Standard): string {
  const level = standard.levels.find((entry) => entry.level === sheet.level)?.grade ?? String(sheet.level);
  const columns = ['权重', '应占分', '实占分'].map((name) => padded(name, 8)).join('');
  const types = ['判断', '单选', '多选', '合计'].map((name) => padded(name, 6)).join('');
  return [
    `细目表核对表　${level}　理论知识考试　${sheet.label} 卷`,
    `${padded('项目', NAME_COLUMNS)}${columns}${types}${padded('节点', 10)}预估答对率`,
    ...sheet.sections.map((row) => line(sectionTitle(standard, row.section), row)),
    line('合计', sheet.totals),
    ...(sheet.level === 3 ? [`其中四级要求的试题 ${sheet.totals.borrowed} 道。`] : []),
    sheet.conforms ? '核对结果：各项目分值与权重表完全一致。' : '核对结果：与权重表不一致，不得使用。',
  ].join('\n');
}

/** All sheets of forms drawn together, and how alike they are. */
export function conformityTexts(sheets: readonly ConformitySheet[], standard: Standard, blueprint: Blueprint): string {
  const texts = sheets.map((sheet) => conformityText(sheet, standard));
  if (sheets.length < 2) return texts.join('');
  const gap = difficultyGap(sheets);
  const verdict =
    gap <= blueprint.maxDifficultyGap
      ? `不超过 ${blueprint.maxDifficultyGap}，难度相当。`
      : `超过 ${blueprint.maxDifficultyGap}，难度不够接近，请换一个随机种子再组。`;
  return [...texts, `各卷平均预估答对率最大相差 ${gap.toFixed(4)}，${verdict}`].join('\n\n');
}

function line(name: string, row: ConformitySheet['totals']): string {
  const marks = [`${row.weight}%`, formatMarks(row.plannedUnits), formatMarks(row.drawnUnits)];
  const { trueFalse, singleChoice, multipleResponse } = row.counts;
  const items = [trueFalse, singleChoice, multipleResponse, itemsInRow(row)];
  return [
    padded(name, NAME_COLUMNS),
    ...marks.map((cell) => padded(cell, 8)),
    ...items.map((count) => padded(String(count), 6)),
    padded(`${row.nodesCovered}/${row.nodesTotal}`, 10),
    row.meanDifficulty.toFixed(3),
  ].join('');
}

/** Chinese characters and full-width marks take two columns. */
function padded(text: string, columns: number): string {
  const width = [...text].reduce((total, sign) => total + (sign.charCodeAt(0) > 0xff ? 2 : 1), 0);
  return text + ' '.repeat(Math.max(1, columns - width));
}
