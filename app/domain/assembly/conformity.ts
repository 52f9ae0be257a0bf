import { z } from 'zod';
import type { AssembledForm, DrawnItem } from '#app/domain/assembly/assembled-form.ts';
import type { PoolEntry } from '#app/domain/assembly/pool-entry.ts';
import { type Blueprint, unitsOf } from '#app/domain/blueprints/blueprint.ts';
import { ITEM_TYPES } from '#app/domain/items/item.ts';
import {
  type Level,
  levelOfNode,
  levelSchema,
  SECTION_KEYS,
  sectionKeySchema,
  sectionOfNode,
  type Standard,
  theoryWeights,
} from '#app/domain/standard/standard.ts';

const counts = z.strictObject({ trueFalse: z.int(), singleChoice: z.int(), multipleResponse: z.int() });
const share = z.number().min(0).max(1);

const rowSchema = z.strictObject({
  weight: z.number().describe('权重，百分数'),
  plannedUnits: z.number().describe('应占分值，百分之一分'),
  drawnUnits: z.int().describe('实占分值，百分之一分'),
  counts: counts.describe('各题型题数'),
  nodesCovered: z.int().describe('本等级理论节点中考到的个数'),
  nodesTotal: z.int().describe('本等级理论节点总数'),
  borrowed: z.int().describe('三级试卷中四级要求的题数'),
  meanDifficulty: share.describe('平均预估答对率'),
});

/** 细目表核对表: what a form holds against the weight table. Kept as JSON with the form. */
export const conformitySheetSchema = z.strictObject({
  label: z.string(),
  level: levelSchema,
  standardVersion: z.string(),
  blueprintId: z.string(),
  sections: z.array(rowSchema.extend({ section: sectionKeySchema })),
  totals: rowSchema,
  /** Every section has exactly its marks. */
  conforms: z.boolean(),
});
export type ConformitySheet = z.infer<typeof conformitySheetSchema>;
type ConformityRow = z.infer<typeof rowSchema>;

/**
 * Draws up the sheet of a form. `pool` is the one it was drawn from and gives the estimated difficulties; an item that
 * is not in it throws, for then form and pool do not belong together. Theory nodes are the basics and the level's
 * knowledge requirements; a borrowed item covers none of level 3's.
 */
export function conformitySheet(
  form: AssembledForm,
  standard: Standard,
  blueprint: Blueprint,
  pool: readonly PoolEntry[],
): ConformitySheet {
  const difficulties = new Map(pool.map((entry) => [`${entry.id}@${entry.version}`, entry.difficulty]));
  const difficultyOf = (item: DrawnItem): number => {
    const difficulty = difficulties.get(`${item.id}@${item.version}`);
    if (difficulty === undefined) throw new Error(`Item ${item.id} version ${item.version} is not in the pool`);
    return difficulty;
  };
  const weights = theoryWeights(standard, form.level);
  const nodes = theoryNodes(standard, form.level);
  const functionSections = new Set(standard.functions.map((jobFunction) => jobFunction.key));
  const row = (items: readonly DrawnItem[], weight: number, examinable: ReadonlySet<string>): ConformityRow => ({
    weight,
    plannedUnits: (weight * unitsOf(blueprint.total)) / 100,
    drawnUnits: items.reduce((total, item) => total + item.units, 0),
    counts: {
      trueFalse: items.filter((item) => item.type === 'trueFalse').length,
      singleChoice: items.filter((item) => item.type === 'singleChoice').length,
      multipleResponse: items.filter((item) => item.type === 'multipleResponse').length,
    },
    nodesCovered: new Set(items.flatMap((item) => item.nodes.filter((node) => examinable.has(node)))).size,
    nodesTotal: examinable.size,
    borrowed: items.filter((item) => form.level === 3 && functionSections.has(item.section) && isOfLevel4(item)).length,
    meanDifficulty: items.reduce((total, item) => total + difficultyOf(item), 0) / Math.max(1, items.length),
  });
  const sections = SECTION_KEYS.map((section) => ({
    section,
    ...row(
      form.items.filter((item) => item.section === section),
      weights[section],
      new Set(nodes.filter((node) => sectionOfNode(standard, node) === section)),
    ),
  }));
  return {
    label: form.label,
    level: form.level,
    standardVersion: standard.version,
    blueprintId: blueprint.id,
    sections,
    totals: row(form.items, SECTION_KEYS.reduce((total, section) => total + weights[section], 0), new Set(nodes)),
    conforms: sections.every((section) => section.drawnUnits === section.plannedUnits),
  };
}

/** The number of items in a row, all types together. */
export function itemsInRow(row: Pick<ConformityRow, 'counts'>): number {
  return ITEM_TYPES.reduce((total, type) => total + row.counts[type], 0);
}

/** How far apart the sheets' mean estimated difficulties lie; compare with the blueprint's `maxDifficultyGap`. */
export function difficultyGap(sheets: readonly ConformitySheet[]): number {
  const means = sheets.map((sheet) => sheet.totals.meanDifficulty);
  return means.length === 0 ? 0 : Math.max(...means) - Math.min(...means);
}

function theoryNodes(standard: Standard, level: Level): readonly string[] {
  const knowledge = standard.requirements.filter((entry) => entry.level === level && entry.kind === 'knowledge');
  return [...standard.basics, ...knowledge].map((node) => node.id);
}

function isOfLevel4(item: DrawnItem): boolean {
  const primary = item.nodes[0];
  return primary !== undefined && levelOfNode(primary) === 4;
}
