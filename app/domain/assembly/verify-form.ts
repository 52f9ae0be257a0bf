import type { AssembledForm, DrawnItem } from '#app/domain/assembly/assembled-form.ts';
import type { PoolEntry } from '#app/domain/assembly/pool-entry.ts';
import { type Blueprint, unitsOf } from '#app/domain/blueprints/blueprint.ts';
import { type Cell, cellsOf } from '#app/domain/blueprints/cells.ts';
import { ITEM_TYPES } from '#app/domain/items/item.ts';
import { type Level, SECTION_KEYS, type Standard, theoryWeights } from '#app/domain/standard/standard.ts';

/** A hard rule that a form breaks, with what it was found on. */
export interface FormFault {
  readonly rule:
    | 'total'
    | 'weight'
    | 'typeCount'
    | 'cell'
    | 'units'
    | 'repeated'
    | 'notInPool'
    | 'excluded'
    | 'level'
    | 'nodeCap'
    | 'enemies'
    | 'levelShare'
    | 'order'
    | 'shared';
  readonly at: string;
}

export interface VerifyContext {
  readonly standard: Standard;
  readonly blueprint: Blueprint;
  readonly level: Level;
  /** The pool the form was drawn from. */
  readonly pool: readonly PoolEntry[];
  readonly exclude?: ReadonlySet<string>;
}

/**
 * Checks a form against every hard rule, from the form and the pool alone: it shares no code with the search, so a
 * mistake there cannot hide here. Empty means sound.
 */
export function verifyForm(form: AssembledForm, context: VerifyContext): readonly FormFault[] {
  return verifyForms([form], context);
}

/** Every form by itself, and no item in two of them. */
export function verifyForms(forms: readonly AssembledForm[], context: VerifyContext): readonly FormFault[] {
  const cells = cellsOf(context.blueprint, theoryWeights(context.standard, context.level));
  const versions = new Map<string, PoolEntry[]>();
  for (const form of forms) for (const { id } of form.items) versions.set(id, []);
  for (const entry of context.pool) versions.get(entry.id)?.push(entry);
  const seen = new Set<string>();
  const shared: FormFault[] = [];
  for (const form of forms) {
    for (const { id } of form.items) if (seen.has(id)) shared.push({ rule: 'shared', at: id });
    for (const { id } of form.items) seen.add(id);
  }
  return [...forms.flatMap((form) => faultsOf(form, context, cells.ok ? cells.value : [], versions)), ...shared];
}

function faultsOf(
  form: AssembledForm,
  context: VerifyContext,
  cells: readonly Cell[],
  versions: ReadonlyMap<string, readonly PoolEntry[]>,
): readonly FormFault[] {
  const { standard, blueprint, level, exclude } = context;
  const faults: FormFault[] = [];
  const fail = (rule: FormFault['rule'], at: string) => faults.push({ rule, at });
  const { items } = form;
  if (form.level !== level) fail('level', form.label);

  // 标准 4.1: every section has exactly its share of the marks
  const fullUnits = unitsOf(blueprint.total);
  if (unitsIn(items) !== fullUnits || form.totalUnits !== fullUnits) fail('total', form.label);
  const weights = theoryWeights(standard, level);
  for (const section of SECTION_KEYS) {
    const drawn = unitsIn(items.filter((item) => item.section === section));
    if (drawn * 100 !== weights[section] * fullUnits) fail('weight', section);
  }
  for (const type of ITEM_TYPES) {
    const quota = blueprint.types.find((entry) => entry.type === type);
    const ofType = items.filter((item) => item.type === type);
    if (ofType.length !== (quota?.count ?? 0)) fail('typeCount', type);
    if (ofType.some((item) => item.units !== unitsOf(quota?.marks ?? 0))) fail('units', type);
  }
  for (const cell of cells) {
    const drawn = items.filter((item) => item.section === cell.section && item.type === cell.type).length;
    if (drawn !== cell.count) fail('cell', `${cell.section} ${cell.type}`);
  }

  const entries = items.flatMap((item) => {
    const entry = versions.get(item.id)?.find(({ version }) => version === item.version);
    const same = entry && entry.type === item.type && entry.section === item.section;
    if (!same || entry.nodes.join() !== item.nodes.join()) fail('notInPool', item.id);
    return entry ? [entry] : [];
  });
  const ids = new Set(items.map((item) => item.id));
  if (ids.size !== items.length) fail('repeated', form.label);
  for (const id of ids) if (exclude?.has(id)) fail('excluded', id);

  const perNode = new Map<string, number>();
  for (const entry of entries) {
    for (const node of new Set(entry.nodes)) perNode.set(node, (perNode.get(node) ?? 0) + 1);
    for (const enemy of entry.enemies) if (enemy !== entry.id && ids.has(enemy)) fail('enemies', `${entry.id} ${enemy}`);
  }
  for (const [node, count] of perNode) if (count > blueprint.maxPerNode) fail('nodeCap', node);

  // 标准 3: level 3 covers level 4, so it may borrow, within the share
  const functionSections = standard.functions.map((entry) => entry.key);
  const ofFunctions = entries.filter((entry) => functionSections.includes(entry.section));
  const borrowed = level === 3 ? ofFunctions.filter((entry) => entry.nodes[0]?.startsWith('L4.')) : [];
  if (borrowed.length > ofFunctions.length * blueprint.lowerLevelShare + 1e-9) fail('levelShare', form.label);
  for (const entry of entries) if (!entry.levels.includes(level) && !borrowed.includes(entry)) fail('level', entry.id);

  const typeOrder = items.map((item) => ITEM_TYPES.indexOf(item.type));
  if (typeOrder.some((order, at) => at > 0 && order < (typeOrder[at - 1] ?? 0))) fail('order', form.label);
  return faults;
}

function unitsIn(items: readonly DrawnItem[]): number {
  return items.reduce((total, item) => total + item.units, 0);
}
