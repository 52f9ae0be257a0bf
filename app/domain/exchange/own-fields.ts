import { z } from 'zod';
import { BANK_ITEM_TYPES, type BankItem } from '#app/domain/items/bank-item.ts';
import { PART_KINDS } from '#app/domain/items/draft-item.ts';
import type { CasePart } from '#app/domain/items/written-item.ts';

/** The name our additions go by in other systems' files. */
export const OWN_MARK = 'jiceng';
export const OWN_NAMESPACE = 'urn:jiceng-academy:item:1';

const anything = z.unknown().optional();
const written = { guide: anything, modelAnswer: anything, commonFaults: anything };

/**
 * What we know of an item that other systems have no room for. It travels as one line of JSON; what they do have room for
 * (stem, options, key, reasons) is not repeated, so that a text changed elsewhere is the text that comes back. Values are
 * judged by the item's own schema later.
 */
const ownFieldsSchema = z.object({
  type: z.enum(BANK_ITEM_TYPES),
  levels: anything,
  section: anything,
  nodes: anything,
  difficulty: anything,
  difficultyReason: anything,
  cognitive: anything,
  sources: anything,
  enemies: anything,
  ...written,
  parts: z.array(z.object({ kind: z.enum(PART_KINDS), marks: anything, ...written })).max(20).optional(),
});
export type OwnFields = z.infer<typeof ownFieldsSchema>;
export type OwnPart = NonNullable<OwnFields['parts']>[number];

export function ownFieldsOf(item: BankItem): OwnFields {
  const { type, levels, section, nodes, difficulty, difficultyReason, cognitive, sources, enemies } = item;
  return {
    ...{ type, levels, section, nodes, difficulty, difficultyReason, cognitive, sources, enemies },
    ...(item.type === 'shortAnswer' ? guideOf(item) : {}),
    ...(item.type === 'caseAnalysis' ? { parts: item.parts.map(ownPart) } : {}),
  };
}

function ownPart(part: CasePart): OwnPart {
  return part.kind === 'written' ? { kind: part.kind, ...guideOf(part) } : { kind: part.kind, marks: part.marks };
}

function guideOf({ guide, modelAnswer, commonFaults }: { readonly guide: unknown; readonly modelAnswer: unknown; readonly commonFaults: unknown }) {
  return { guide, modelAnswer, commonFaults };
}

/** JSON in ASCII that may stand in a comment of XML: no `--`, no line break, nothing an encoding can spoil. */
export function ownFieldsJson(item: BankItem): string {
  return JSON.stringify(ownFieldsOf(item)).replace(/[\u007f-\uffff]/g, escaped).replaceAll('--', '-\\u002d').replaceAll('<', '\\u003c').replaceAll('>', '\\u003e').replaceAll('&', '\\u0026');
}

function escaped(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

/** Undefined when it is not what we write. */
export function readOwnFields(json: string): OwnFields | undefined {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    return undefined;
  }
  return ownFieldsSchema.safeParse(value).data;
}

/** The fields of an item that stand beside its words; undefined ones are left for the defaults. */
export function commonOf(own: OwnFields | undefined): Readonly<Record<string, unknown>> {
  if (own === undefined) return {};
  const { levels, section, nodes, difficulty, difficultyReason, cognitive, sources, enemies } = own;
  return { levels, section, nodes, difficulty, difficultyReason, cognitive, sources, enemies };
}

/** How a written answer is marked, from an item's own fields or a part's. */
export function markingOf(own: OwnFields | OwnPart | undefined): Readonly<Record<string, unknown>> {
  return own === undefined ? {} : guideOf({ guide: own.guide, modelAnswer: own.modelAnswer, commonFaults: own.commonFaults });
}

/** The marking guide as people read it in another system. */
export function guideInWords(written: { readonly guide: readonly { readonly point: string; readonly marks: number }[]; readonly modelAnswer: string; readonly commonFaults: readonly string[] }): readonly string[] {
  return [
    ...written.guide.map(({ point, marks }) => `${marks}分：${point}`),
    `参考答案：${written.modelAnswer}`,
    ...written.commonFaults.map((fault) => `常见失误：${fault}`),
  ];
}
