import { z } from 'zod';
import { bankItemSchema, type BankItem, bankItemTypeSchema } from '#app/domain/items/bank-item.ts';
import type { ItemFault } from '#app/domain/items/item-faults.ts';
import { itemFields, OPTION_IDS, type OptionId, optionIdSchema } from '#app/domain/items/item.ts';
import { accept, assertNever, refuse, type Result } from '#app/domain/shared/result.ts';
import { levelSchema, sectionKeySchema } from '#app/domain/standard/standard.ts';

/** Longer than any finished field, short enough that a draft costs little. */
const text = z.string().max(4000);

const draftOptionSchema = z.strictObject({ text, misconception: text });
export type DraftOption = z.infer<typeof draftOptionSchema>;

const draftPointSchema = z.strictObject({ point: text, marks: z.number().int().min(0).max(20) });
export type DraftPoint = z.infer<typeof draftPointSchema>;

/** What asks and is answered: the item itself, or a part of a case. One shape for every kind; each kind uses its own fields. */
const askingFields = {
  options: z.array(draftOptionSchema).max(6),
  /** Right options of a choice; those of a true/false are in `statement`. */
  key: z.array(optionIdSchema).max(6),
  statement: z.boolean().nullable(),
  guide: z.array(draftPointSchema).max(8),
  modelAnswer: text,
  commonFaults: z.array(text).max(8),
  rationale: text,
};

export const PART_KINDS = ['trueFalse', 'singleChoice', 'multipleResponse', 'written'] as const;
export type PartKind = (typeof PART_KINDS)[number];

const draftPartSchema = z.strictObject({ kind: z.enum(PART_KINDS), prompt: text, marks: z.number().int().min(0).max(20), ...askingFields });
export type DraftPart = z.infer<typeof draftPartSchema>;

/** An item while somebody works on it: everything may be missing. */
export const draftItemSchema = z.strictObject({
  type: bankItemTypeSchema,
  levels: z.array(levelSchema).max(2),
  section: sectionKeySchema.nullable(),
  nodes: z.array(z.string().max(40)).max(4),
  difficulty: z.number().min(0).max(1).nullable(),
  difficultyReason: text,
  cognitive: itemFields.cognitive.nullable(),
  stem: text,
  misconception: text,
  sources: z.array(z.strictObject({ source: z.string().max(80), article: text })).max(8),
  enemies: z.array(z.string().max(80)).max(20),
  parts: z.array(draftPartSchema).max(5),
  ...askingFields,
});
export type DraftItem = z.infer<typeof draftItemSchema>;

const EMPTY_OPTION: DraftOption = { text: '', misconception: '' };
const EMPTY_ASKING = {
  options: [EMPTY_OPTION, EMPTY_OPTION, EMPTY_OPTION, EMPTY_OPTION],
  key: [],
  statement: null,
  guide: [
    { point: '', marks: 2 },
    { point: '', marks: 2 },
  ],
  modelAnswer: '',
  commonFaults: [''],
  rationale: '',
};

export function emptyPart(kind: PartKind): DraftPart {
  return { kind, prompt: '', marks: 2, ...EMPTY_ASKING };
}

/** Where a new item starts; nodes and levels may come from a gap of the coverage map. */
export function emptyDraft(type: DraftItem['type'], given: Pick<DraftItem, 'levels' | 'section' | 'nodes'>): DraftItem {
  return {
    type,
    ...given,
    difficulty: null,
    difficultyReason: '',
    cognitive: null,
    stem: '',
    misconception: '',
    sources: [{ source: '', article: '' }],
    enemies: [],
    parts: type === 'caseAnalysis' ? [emptyPart('singleChoice'), emptyPart('multipleResponse'), emptyPart('written')] : [],
    ...EMPTY_ASKING,
  };
}

/** The working copy of a finished item. */
export function draftOf(item: BankItem): DraftItem {
  const { levels, section, nodes, difficulty, difficultyReason, cognitive, stem, rationale } = item;
  return {
    ...emptyDraft(item.type, { levels, section, nodes }),
    difficulty,
    difficultyReason,
    cognitive,
    stem,
    sources: item.sources.map(({ source, article = '' }) => ({ source, article })),
    enemies: item.enemies ?? [],
    misconception: item.type === 'trueFalse' ? (item.misconception ?? '') : '',
    parts: item.type === 'caseAnalysis' ? item.parts.map((part) => ({ kind: part.kind, prompt: part.prompt, marks: 'marks' in part ? part.marks : 0, ...askingOf(part) })) : [],
    ...askingOf(item),
    rationale,
  };
}

type Asking = Pick<DraftPart, keyof typeof askingFields>;

/** The fields that ask, taken from whatever has them. */
function askingOf(from: {
  readonly key?: boolean | OptionId | readonly OptionId[];
  readonly options?: readonly { readonly text: string; readonly misconception?: string | undefined }[];
  readonly guide?: readonly DraftPoint[];
  readonly modelAnswer?: string;
  readonly commonFaults?: readonly string[];
  readonly rationale: string;
}): Asking {
  const { key } = from;
  return {
    options: from.options?.map(({ text: words, misconception = '' }) => ({ text: words, misconception })) ?? [...EMPTY_ASKING.options],
    key: key === undefined || typeof key === 'boolean' ? [] : typeof key === 'string' ? [key] : [...key],
    statement: typeof key === 'boolean' ? key : null,
    guide: [...(from.guide ?? EMPTY_ASKING.guide)],
    modelAnswer: from.modelAnswer ?? '',
    commonFaults: [...(from.commonFaults ?? EMPTY_ASKING.commonFaults)],
    rationale: from.rationale,
  };
}

/** The finished item a draft says, or every field that keeps it from being one. Whether its words are good is for itemFaults. */
export function itemOfDraft(id: string, draft: DraftItem): Result<BankItem, readonly ItemFault[]> {
  const built = { id, ...builtCommon(draft), ...builtByType(draft) };
  const parsed = bankItemSchema.safeParse(built, { error: (issue) => schemaSentence(issue.code) });
  if (parsed.success) return accept(parsed.data);
  return refuse(
    parsed.error.issues.map((issue) => ({
      field: issue.path.map((part, at) => (typeof part === 'number' ? `[${part}]` : `${at === 0 ? '' : '.'}${String(part)}`)).join(''),
      message: issue.message,
      mend: '请补全这一栏',
    })),
  );
}

function schemaSentence(code: string | undefined): string | undefined {
  switch (code) {
    case 'invalid_type':
    case 'invalid_value':
      return '还没有填';
    case 'too_small':
      return '太短，或者项数不够';
    case 'too_big':
      return '太长，或者项数太多';
    default:
      return undefined;
  }
}

function builtCommon(draft: DraftItem) {
  const enemies = draft.enemies.map((id) => id.trim()).filter((id) => id !== '');
  return {
    levels: [...draft.levels].sort((a, b) => b - a),
    section: draft.section ?? undefined,
    nodes: draft.nodes.map((node) => node.trim()).filter((node) => node !== ''),
    difficulty: draft.difficulty ?? undefined,
    difficultyReason: draft.difficultyReason.trim(),
    cognitive: draft.cognitive ?? undefined,
    stem: draft.stem.trim(),
    rationale: draft.rationale.trim(),
    sources: draft.sources
      .filter(({ source }) => source.trim() !== '')
      .map(({ source, article }) => ({ source: source.trim(), ...(article.trim() === '' ? {} : { article: article.trim() }) })),
    ...(enemies.length === 0 ? {} : { enemies }),
  };
}

function builtByType(draft: DraftItem): object {
  switch (draft.type) {
    case 'trueFalse': {
      const misconception = draft.misconception.trim();
      return { type: draft.type, key: draft.statement ?? undefined, ...(misconception === '' ? {} : { misconception }) };
    }
    case 'singleChoice':
    case 'multipleResponse':
      return { type: draft.type, ...builtChoice(draft.type, draft) };
    case 'shortAnswer':
      return { type: draft.type, ...builtGuide(draft) };
    case 'caseAnalysis':
      return { type: draft.type, parts: draft.parts.map(builtPart) };
    default:
      return assertNever(draft.type);
  }
}

function builtPart(part: DraftPart): object {
  const shared = { kind: part.kind, prompt: part.prompt.trim(), rationale: part.rationale.trim() };
  switch (part.kind) {
    case 'trueFalse':
      return { ...shared, marks: part.marks, key: part.statement ?? undefined };
    case 'singleChoice':
    case 'multipleResponse':
      return { ...shared, marks: part.marks, ...builtChoice(part.kind, part) };
    case 'written':
      return { ...shared, ...builtGuide(part) };
    default:
      return assertNever(part.kind);
  }
}

/** Empty options are left out, and the key follows the options that stay: what was C may become B. */
function builtChoice(kind: 'singleChoice' | 'multipleResponse', { options, key }: Asking): object {
  const kept = options.flatMap((option, at) => {
    const was = OPTION_IDS[at];
    return option.text.trim() === '' || was === undefined ? [] : [{ was, option }];
  });
  const right = kept.flatMap(({ was }, at) => {
    const is = OPTION_IDS[at];
    return key.includes(was) && is !== undefined ? [is] : [];
  });
  return {
    options: kept.map(({ was, option }) => {
      const misconception = option.misconception.trim();
      return { text: option.text.trim(), ...(misconception === '' || key.includes(was) ? {} : { misconception }) };
    }),
    key: kind === 'singleChoice' ? right[0] : right,
  };
}

function builtGuide({ guide, modelAnswer, commonFaults }: Asking): object {
  return {
    guide: guide.filter(({ point }) => point.trim() !== '').map(({ point, marks }) => ({ point: point.trim(), marks })),
    modelAnswer: modelAnswer.trim(),
    commonFaults: commonFaults.map((fault) => fault.trim()).filter((fault) => fault !== ''),
  };
}
