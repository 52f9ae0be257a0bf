import { z } from 'zod';
import { type ConformitySheet, conformitySheetSchema } from '#app/domain/assembly/conformity.ts';
import { type ItemType, itemTypeSchema } from '#app/domain/items/item.ts';
import { type FormPhase, formPhaseSchema } from '#app/domain/planning/form-phases.ts';
import { type Pool, poolSchema } from '#app/domain/planning/sitting-form.ts';
import { type Level, levelSchema, type SectionKey, sectionKeySchema, sectionTitle } from '#app/domain/standard/standard.ts';
import { readStandard } from '#app/server/content/authored.server.ts';
import { db } from '#app/server/db/db.server.ts';

export interface FormPlace {
  readonly position: number;
  readonly section: string;
  readonly type: ItemType;
  readonly itemId: string;
  readonly version: number;
  readonly nodes: readonly string[];
  readonly units: number;
}

export interface FormSheet {
  readonly id: string;
  readonly code: string;
  readonly title: string;
  readonly level: Level;
  readonly label: string;
  readonly phase: FormPhase;
  readonly seed: number;
  readonly pools: readonly Pool[];
  readonly blueprintId: string;
  readonly standardVersion: string;
  readonly totalUnits: number;
  readonly contentHash: string;
  readonly createdAt: number;
  readonly frozenAt: number | null;
  readonly sheet: ConformitySheet;
  readonly sectionTitles: Readonly<Partial<Record<SectionKey, string>>>;
  readonly places: readonly FormPlace[];
  readonly sittings: readonly { readonly id: string; readonly code: string; readonly title: string }[];
}

/** A form as the administrator checks it: numbers, nodes and ids. Neither stem nor key is read. */
export async function loadFormSheet(formId: string): Promise<FormSheet | null> {
  const { prisma } = await db();
  const form = await prisma.form.findUnique({
    where: { id: formId },
    include: {
      items: {
        orderBy: { position: 'asc' },
        include: { itemVersion: { select: { itemId: true, version: true, type: true, nodesJson: true } } },
      },
      sittings: { select: { sitting: { select: { id: true, code: true, title: true } } } },
    },
  });
  if (!form) return null;
  const standard = readStandard();
  return {
    id: form.id,
    code: form.code,
    title: form.title,
    level: levelSchema.parse(form.level),
    label: form.label,
    phase: formPhaseSchema.parse(form.phase),
    seed: form.seed,
    pools: z.array(poolSchema).parse(JSON.parse(form.poolsJson)),
    blueprintId: form.blueprintId,
    standardVersion: form.standardVersion,
    totalUnits: form.totalUnits,
    contentHash: form.contentHash,
    createdAt: form.createdAt.getTime(),
    frozenAt: form.frozenAt?.getTime() ?? null,
    sheet: conformitySheetSchema.parse(JSON.parse(form.conformityJson)),
    sectionTitles: Object.fromEntries(standard.sections.map((section) => [section.key, section.title])),
    places: form.items.map((place) => ({
      position: place.position,
      section: sectionTitle(standard, sectionKeySchema.parse(place.section)),
      type: itemTypeSchema.parse(place.itemVersion.type),
      itemId: place.itemVersion.itemId,
      version: place.itemVersion.version,
      nodes: z.array(z.string()).parse(JSON.parse(place.itemVersion.nodesJson)),
      units: place.units,
    })),
    sittings: form.sittings.map(({ sitting }) => sitting),
  };
}
