import { createHash } from 'node:crypto';
import { ITEM_TYPES, type ItemType, type ItemWithKey } from '#app/domain/items/item.ts';
import type { SectionKey } from '#app/domain/standard/standard.ts';
import { itemWithKey } from '#tests/factories/items.ts';
import type { World } from '#tests/factories/world.ts';

const FULL_UNITS = 10_000;
/** As in the default blueprint: 20 × 1 + 60 × 1 + 10 × 2 marks. */
const DEFAULT_COUNTS: Readonly<Record<ItemType, number>> = { trueFalse: 20, singleChoice: 60, multipleResponse: 10 };
const DEFAULT_UNITS: Readonly<Record<ItemType, number>> = { trueFalse: 100, singleChoice: 100, multipleResponse: 200 };

export interface MadePlace {
  readonly position: number;
  readonly section: SectionKey;
  readonly units: number;
  readonly item: ItemWithKey;
  readonly itemVersionId: string;
}

export interface MadeForm {
  readonly id: string;
  readonly code: string;
  readonly label: string;
  /** By position, from 1. */
  readonly places: readonly MadePlace[];
}

export interface FormRecipe {
  /** Default: the 90 items of the default blueprint. Otherwise 100 marks are spread evenly. */
  readonly counts?: Readonly<Record<ItemType, number>>;
  readonly label?: string;
  readonly phase?: 'draft' | 'frozen' | 'retired';
}

/** A form of 100 marks with items of its own, written through Prisma as assembly and freezing leave it. */
export async function createForm(world: World, recipe: FormRecipe = {}): Promise<MadeForm> {
  const { counts = DEFAULT_COUNTS, label = 'A', phase = 'frozen' } = recipe;
  const id = world.id('form');
  const at = new Date(world.at);
  const total = ITEM_TYPES.reduce((sum, type) => sum + counts[type], 0);
  const even = Math.floor(FULL_UNITS / total);
  const places: MadePlace[] = [];
  for (const type of ITEM_TYPES) {
    for (let nth = 0; nth < counts[type]; nth += 1) {
      const position = places.length + 1;
      const rest = position === total ? FULL_UNITS - even * total : 0;
      const item = { ...itemWithKey(type, position), id: world.id('item') };
      places.push({
        position,
        section: item.section,
        units: counts === DEFAULT_COUNTS ? DEFAULT_UNITS[type] : even + rest,
        item,
        itemVersionId: `${item.id}.1`,
      });
    }
  }
  await world.prisma.item.createMany({
    data: places.map(({ item }) => ({ id: item.id, pool: 'secure', state: 'approved', createdAt: at })),
  });
  await world.prisma.itemVersion.createMany({
    data: places.map(({ item, itemVersionId }) => {
      const contentJson = JSON.stringify(item);
      return {
        id: itemVersionId,
        itemId: item.id,
        version: 1,
        type: item.type,
        section: item.section,
        levelsJson: JSON.stringify(item.levels),
        nodesJson: JSON.stringify(item.nodes),
        difficulty: item.difficulty,
        contentJson,
        contentHash: sha256(contentJson),
        createdAt: at,
      };
    }),
  });
  const code = `L4-T-${id}`;
  await world.prisma.form.create({
    data: {
      id,
      code,
      title: `样本试卷 ${label}`,
      level: 4,
      component: 'theory',
      standardVersion: 'factory',
      blueprintId: 'theory-default',
      seed: 1,
      label,
      phase,
      totalUnits: FULL_UNITS,
      poolsJson: '["secure"]',
      conformityJson: '{}',
      contentHash: sha256(JSON.stringify(places.map((place) => [place.position, place.itemVersionId, place.units]))),
      createdById: `${world.name}-factory`,
      createdAt: at,
      frozenAt: phase === 'draft' ? null : at,
    },
  });
  await world.prisma.formItem.createMany({
    data: places.map((place) => ({
      formId: id,
      position: place.position,
      itemVersionId: place.itemVersionId,
      section: place.item.section,
      units: place.units,
    })),
  });
  return { id, code, label, places };
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
