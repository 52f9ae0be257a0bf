import { z } from 'zod';
import type { BankCandidateItem, CandidatePart } from '#app/domain/items/bank-candidate.ts';
import type { BankItem } from '#app/domain/items/bank-item.ts';
import type { CandidateOption, ItemType, ItemWithKey } from '#app/domain/items/item.ts';
import { type CaseAnalysis, type CasePart, fullMarks } from '#app/domain/items/written-item.ts';
import { UNITS_PER_MARK } from '#app/domain/scoring/marks.ts';
import { isAnswered, type ItemResponse, responseSchema } from '#app/domain/scoring/response.ts';
import { scoreItem } from '#app/domain/scoring/score-item.ts';
import { accept, assertNever, refuse, type Result } from '#app/domain/shared/result.ts';

export const LONGEST_TEXT = 2000;
export const SHORTEST_TEXT = 6;

/** An answer in words. `points`: which points of the guide its writer finds in it, from 0; null: not marked yet. */
const writtenResponseSchema = z.strictObject({ text: z.string().max(LONGEST_TEXT), points: z.array(z.int().min(0).max(7)).max(8).nullable() });
type WrittenResponse = z.infer<typeof writtenResponseSchema>;

const caseResponseSchema = z.strictObject({ parts: z.array(z.union([responseSchema, writtenResponseSchema])).min(1).max(5) });

/** What PracticeAnswer stores: as in an exam for the types a machine scores, words and ticked points for the others. */
export const practiceResponseSchema = z.union([responseSchema, writtenResponseSchema, caseResponseSchema]);
export type PracticeResponse = z.infer<typeof practiceResponseSchema>;
type PartResponse = z.infer<typeof caseResponseSchema>['parts'][number];

/** What a form sends: the values under each name. */
export const answerFieldsSchema = z.record(z.string().max(20), z.array(z.string().max(LONGEST_TEXT * 2)).max(8));
export type AnswerFields = z.infer<typeof answerFieldsSchema>;

/** Names of the form's fields. */
export const ANSWER_FIELD = 'answer';
export const POINT_FIELD = 'point';

export function partField(part: number): string {
  return `${ANSWER_FIELD}-${part}`;
}

/** The value of one point's box: part 0 is a short answer's only one. */
export function pointValue(part: number, point: number): string {
  return `${part}-${point}`;
}

export type ResponseRefusal = 'nothingChosen' | 'textTooShort' | 'textTooLong' | 'misshapen';

/** The form under an item as an answer to it. Knows no key. */
export function readResponse(item: BankCandidateItem, fields: AnswerFields): Result<PracticeResponse, ResponseRefusal> {
  switch (item.type) {
    case 'trueFalse':
      return readChoice(item.type, [], fields[ANSWER_FIELD] ?? []);
    case 'singleChoice':
    case 'multipleResponse':
      return readChoice(item.type, item.options, fields[ANSWER_FIELD] ?? []);
    case 'shortAnswer':
      return readText(fields[ANSWER_FIELD] ?? []);
    case 'caseAnalysis': {
      const parts: PartResponse[] = [];
      for (const [at, part] of item.parts.entries()) {
        const read = readPart(part, fields[partField(at)] ?? []);
        if (!read.ok) return read;
        parts.push(read.value);
      }
      return accept({ parts });
    }
    default:
      return assertNever(item);
  }
}

function readPart(part: CandidatePart, values: readonly string[]): Result<PartResponse, ResponseRefusal> {
  return part.kind === 'written' ? readText(values) : readChoice(part.kind, part.options, values);
}

function readChoice(type: ItemType, options: readonly CandidateOption[], values: readonly string[]): Result<ItemResponse, ResponseRefusal> {
  const [first] = values;
  if (first === undefined) return refuse('nothingChosen');
  if (type !== 'multipleResponse' && values.length > 1) return refuse('misshapen');
  if (type === 'trueFalse') return first === 'true' || first === 'false' ? accept(first === 'true') : refuse('misshapen');
  const chosen = options.map(({ id }) => id).filter((id) => values.includes(id)); // in the order of the options, each once
  if (chosen.length < values.length) return refuse('misshapen');
  return accept(type === 'singleChoice' ? (chosen[0] ?? null) : chosen);
}

function readText(values: readonly string[]): Result<WrittenResponse, ResponseRefusal> {
  const text = (values[0] ?? '').trim().replaceAll('\r\n', '\n');
  if (text.length < SHORTEST_TEXT) return refuse('textTooShort');
  return text.length > LONGEST_TEXT ? refuse('textTooLong') : accept({ text, points: null });
}

/** Whether points wait to be ticked by the writer. */
export function needsMarking(response: PracticeResponse): boolean {
  return writtenIn(response).some(({ points }) => points === null);
}

function writtenIn(response: PracticeResponse): readonly WrittenResponse[] {
  if (typeof response !== 'object' || response === null || Array.isArray(response)) return [];
  return 'parts' in response ? response.parts.flatMap((part) => (isWritten(part) ? [part] : [])) : [response];
}

export function isWritten(response: PartResponse | PracticeResponse | undefined): response is WrittenResponse {
  return typeof response === 'object' && response !== null && 'text' in response;
}

/** The same answer with the points that its writer ticked. What does not stand in the guide is left out. */
export function withPoints(item: BankItem, response: PracticeResponse, ticked: readonly string[]): PracticeResponse {
  const marked = (written: WrittenResponse, part: number, points: number): WrittenResponse => ({
    text: written.text,
    points: Array.from({ length: points }, (_, at) => at).filter((at) => ticked.includes(pointValue(part, at))),
  });
  if (item.type === 'shortAnswer') return isWritten(response) ? marked(response, 0, item.guide.length) : response;
  if (item.type !== 'caseAnalysis') return response;
  return {
    parts: responsesOfParts(item, response).map((own, at) => {
      const part = item.parts[at];
      return isWritten(own) && part?.kind === 'written' ? marked(own, at, part.guide.length) : own;
    }),
  };
}

/** One per part of the case; null where nothing was answered. */
export function responsesOfParts(item: { readonly parts: readonly unknown[] }, response: PracticeResponse | undefined): readonly PartResponse[] {
  const given = typeof response === 'object' && response !== null && 'parts' in response ? response.parts : [];
  return item.parts.map((_, at) => given[at] ?? null);
}

/** Units earned, an integer from 0 to `units`. Words earn what their writer ticked, nothing before that. */
export function scorePractice(item: BankItem, response: PracticeResponse, units: number): number {
  switch (item.type) {
    case 'shortAnswer':
      return isWritten(response) ? share(markedUnits(item.guide, response), fullMarks(item) * UNITS_PER_MARK, units) : 0;
    case 'caseAnalysis': {
      const own = responsesOfParts(item, response);
      const earned = item.parts.reduce((sum, part, at) => sum + scorePart(item, part, own[at] ?? null), 0);
      const full = item.parts.reduce((sum, part) => sum + fullMarks(part) * UNITS_PER_MARK, 0);
      return share(earned, full, units);
    }
    case 'trueFalse':
    case 'singleChoice':
    case 'multipleResponse':
      return scoreItem(item, machineResponse(response), units, 'allOrNothing');
    default:
      return assertNever(item);
  }
}

/** Units of a mark that one part of a case earned. */
function scorePart(item: CaseAnalysis, part: CasePart, response: PartResponse): number {
  if (part.kind === 'written') return isWritten(response) ? markedUnits(part.guide, response) : 0;
  return scoreItem(itemOfPart(item, part), machineResponse(response), fullMarks(part) * UNITS_PER_MARK, 'allOrNothing');
}

function markedUnits(guide: readonly { readonly marks: number }[], { points }: WrittenResponse): number {
  return guide.reduce((sum, { marks }, at) => sum + (points?.includes(at) === true ? marks : 0), 0) * UNITS_PER_MARK;
}

function share(earned: number, full: number, units: number): number {
  return full === 0 ? 0 : Math.floor((earned * units) / full);
}

function machineResponse(response: PracticeResponse | PartResponse): ItemResponse {
  const parsed = responseSchema.safeParse(response);
  return parsed.success && isAnswered(parsed.data) ? parsed.data : null;
}

type MachinePart = Exclude<CasePart, { kind: 'written' }>;

/** A part that a machine scores as an item of its own, so that there is one way to score. */
function itemOfPart(item: CaseAnalysis, part: MachinePart): ItemWithKey {
  const { id, levels, section, nodes, difficulty, difficultyReason, cognitive, sources } = item;
  const facts = { id, levels, section, nodes, difficulty, difficultyReason, cognitive, sources, stem: part.prompt, rationale: part.rationale };
  switch (part.kind) {
    case 'trueFalse':
      return { ...facts, type: part.kind, key: part.key };
    case 'singleChoice':
      return { ...facts, type: part.kind, options: part.options, key: part.key };
    case 'multipleResponse':
      return { ...facts, type: part.kind, options: part.options, key: part.key };
    default:
      return assertNever(part);
  }
}

/**
 * Whether an answer goes into the wrong-item book: a machine's item that did not earn everything, and words that stayed
 * below the standard's cut.
 */
export function isMistake(item: BankItem, earnedUnits: number, units: number, cutScore: number): boolean {
  if (item.type === 'shortAnswer' || item.type === 'caseAnalysis') return earnedUnits * 100 < cutScore * units;
  return earnedUnits < units;
}

/** The options of an answer, as the marks before them. */
export function chosenOptions(response: PracticeResponse | PartResponse): readonly string[] {
  const chosen = machineResponse(response);
  if (chosen === null) return [];
  if (typeof chosen === 'boolean') return [String(chosen)];
  return Array.isArray(chosen) ? chosen : [chosen];
}
