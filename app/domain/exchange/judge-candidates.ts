import { z } from 'zod';
import { fieldMend, fieldTitle } from '#app/domain/exchange/field-titles.ts';
import {
  type FieldFault,
  fieldFault,
  type ImportCandidate,
  type ImportContext,
  type ImportFault,
  type ParsedImport,
  type ReadCandidates,
  wholeFileFault,
} from '#app/domain/exchange/parsed-import.ts';
import { scriptIn } from '#app/domain/exchange/script-in-text.ts';
import { type BankItem, bankItemSchema } from '#app/domain/items/bank-item.ts';
import { itemFaults } from '#app/domain/items/item-faults.ts';
import { itemFace } from '#app/domain/items/item-words.ts';
import { normalised } from '#app/domain/shared/typography.ts';
import { sectionOfNode } from '#app/domain/standard/standard.ts';

/** More would fill the memory of a small machine, and nobody reads through the faults of more. */
export const ITEMS_PER_IMPORT = 5_000;

/**
 * Judges what a reader found: fills in the defaults, checks schema, rules and repetition, and says every fault.
 * `idOf` makes an id from an item's content for items that come without one.
 */
export function judgeCandidates(read: ReadCandidates, context: ImportContext, idOf: (content: string) => string): ParsedImport {
  const { candidates } = read;
  if (candidates.length > ITEMS_PER_IMPORT) {
    const tooMany = wholeFileFault(`文件里有 ${candidates.length} 道题，一次最多导入 ${ITEMS_PER_IMPORT} 道`, '请分成几个文件，分几次导入');
    return { items: [], faults: [...read.faults, tooMany], total: candidates.length };
  }
  if (candidates.length === 0 && read.faults.length === 0) {
    return { items: [], faults: [wholeFileFault('文件里没有找到试题', '请核对选的格式和文件是否对应')], total: 0 };
  }
  const placeOfId = new Map<string, string>();
  const placeOfFace = new Map<string, string>();
  const items: BankItem[] = [];
  const faults: ImportFault[] = [...read.faults];
  for (const candidate of candidates) {
    const { id, item, found } = judged(candidate, context, idOf);
    const own = [...candidate.faults, ...found];
    const earlier = id === undefined ? undefined : placeOfId.get(id);
    if (earlier !== undefined) own.push(fieldFault('id', `编号 ${id ?? ''} 在文件里重复，前一处在${earlier}`, '每道题用不同的编号；重复的题请删去一道'));
    if (id !== undefined && earlier === undefined) placeOfId.set(id, candidate.place);
    if (item !== undefined) {
      const face = `${item.type} ${normalised(itemFace(item))}`;
      const same = placeOfFace.get(face);
      if (same !== undefined && earlier === undefined) own.push(fieldFault('stem', `题干和选项同${same}的题一样`, '两道一样的题只留一道'));
      if (same === undefined) placeOfFace.set(face, candidate.place);
    }
    if (item !== undefined && own.length === 0) items.push(item);
    faults.push(...unlike(own).map((fault) => placed(fault, candidate, id)));
  }
  return { items, faults, total: candidates.length };
}

interface Judged {
  readonly id: string | undefined;
  readonly item: BankItem | undefined;
  readonly found: readonly FieldFault[];
}

function judged(candidate: ImportCandidate, context: ImportContext, idOf: (content: string) => string): Judged {
  if (candidate.raw === undefined) return { id: candidate.id, item: undefined, found: [] };
  const scripts = scriptFaults(candidate.raw);
  const told = withDefaults(candidate.raw, context);
  const id = candidate.id ?? idOf(JSON.stringify(candidate.raw));
  const parsed = bankItemSchema.safeParse({ ...told, id }, { error: schemaSentence });
  if (!parsed.success) return { id, item: undefined, found: [...scripts, ...parsed.error.issues.flatMap(schemaFaults)] };
  return { id, item: parsed.data, found: [...scripts, ...itemFaults(parsed.data, context)] };
}

/** The file's own word first; then the defaults; the section follows from the first node. */
function withDefaults(raw: Readonly<Record<string, unknown>>, { defaults = {}, standard }: ImportContext): Record<string, unknown> {
  const told = Object.fromEntries(Object.entries(raw).filter(([, value]) => value !== undefined));
  const filled: Record<string, unknown> = { ...defaults, ...told };
  if (told.section !== undefined || !Array.isArray(filled.nodes)) return filled;
  const first: unknown = filled.nodes[0];
  const section = typeof first === 'string' ? sectionOfNode(standard, first) : undefined;
  return section === undefined ? filled : { ...filled, section };
}

const chinese = z.locales.zhCN().localeError;

/** The schema's own words where it has some; otherwise a sentence for people who never saw a schema. */
function schemaSentence(issue: z.core.$ZodRawIssue): string {
  switch (issue.code) {
    case 'invalid_type':
    case 'invalid_union':
      return issue.input === undefined ? '没有填' : '填的内容不是要的样子';
    case 'invalid_value':
      return issue.input === undefined ? '没有填' : '填的内容不在可选的范围里';
    case 'too_small':
      return issue.origin === 'number' || issue.origin === 'int' ? '数太小' : issue.origin === 'array' ? `项数不够，至少 ${issue.minimum} 项` : `太短，至少 ${issue.minimum} 个字`;
    case 'too_big':
      return issue.origin === 'number' || issue.origin === 'int' ? '数太大' : issue.origin === 'array' ? `项数太多，最多 ${issue.maximum} 项` : `太长，最多 ${issue.maximum} 个字`;
    default: {
      const said = chinese(issue);
      return (typeof said === 'string' ? said : said?.message) ?? '不合要求';
    }
  }
}

function schemaFaults(issue: z.core.$ZodIssue): readonly FieldFault[] {
  const field = issue.path.map((part, at) => (typeof part === 'number' ? `[${part}]` : `${at === 0 ? '' : '.'}${String(part)}`)).join('');
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => fieldFault(field === '' ? key : `${field}.${key}`, `这种题没有“${fieldTitle(key)}”这一栏`, '请删去这一栏，或核对题型'));
  }
  const title = fieldTitle(field);
  return [fieldFault(field, title === '' ? issue.message : `${title}：${issue.message}`, fieldMend(field))];
}

function scriptFaults(value: unknown, field = ''): readonly FieldFault[] {
  if (typeof value === 'string') {
    const found = scriptIn(value);
    return found === undefined ? [] : [fieldFault(field, `${fieldTitle(field)}里有网页脚本或嵌入内容：${found}`, '试题只要文字，请删去这一段')];
  }
  if (Array.isArray(value)) return value.flatMap((inner: unknown, at) => scriptFaults(inner, `${field}[${at}]`));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => scriptFaults(inner, field === '' ? key : `${field}.${key}`));
}

/** A fault said twice helps nobody. */
function unlike(faults: readonly FieldFault[]): readonly FieldFault[] {
  return [...new Map(faults.map((fault) => [`${fault.field}\n${fault.message}`, fault])).values()];
}

function placed({ field, message, mend }: FieldFault, candidate: ImportCandidate, id: string | undefined): ImportFault {
  return { place: candidate.placeOf?.(field) ?? candidate.place, ...(id === undefined ? {} : { itemId: id }), field, message, mend };
}
