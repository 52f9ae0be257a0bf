import type { BankItem } from '#app/domain/items/bank-item.ts';
import type { DraftItem, DraftPart, PartKind } from '#app/domain/items/draft-item.ts';
import { type CandidateItem, type CandidateOption, OPTION_IDS } from '#app/domain/items/item.ts';
import { hideKey } from '#app/domain/items/hide-key.ts';
import { type CasePart, fullMarks } from '#app/domain/items/written-item.ts';
import { assertNever } from '#app/domain/shared/result.ts';

export interface CandidatePart {
  readonly kind: PartKind;
  readonly prompt: string;
  readonly marks: number;
  /** Empty unless it is a choice. */
  readonly options: readonly CandidateOption[];
}

/** What somebody who answers may see of any item of the bank: no key, guide, model answer or reason. */
export type BankCandidateItem =
  | CandidateItem
  | { readonly type: 'shortAnswer'; readonly stem: string; readonly marks: number }
  | { readonly type: 'caseAnalysis'; readonly stem: string; readonly parts: readonly CandidatePart[] };

/** Builds it from nothing: what is not named here cannot leak. */
export function hideBankKey(item: BankItem): BankCandidateItem {
  switch (item.type) {
    case 'shortAnswer':
      return { type: 'shortAnswer', stem: item.stem, marks: fullMarks(item) };
    case 'caseAnalysis':
      return { type: 'caseAnalysis', stem: item.stem, parts: item.parts.map(candidatePart) };
    default:
      return hideKey(item);
  }
}

function candidatePart(part: CasePart): CandidatePart {
  return { kind: part.kind, prompt: part.prompt, marks: fullMarks(part), options: 'options' in part ? numbered(part.options) : [] };
}

/** The same of a draft, as far as it is written: the live preview. */
export function previewOf(draft: DraftItem): BankCandidateItem {
  switch (draft.type) {
    case 'trueFalse':
      return { type: draft.type, stem: draft.stem };
    case 'singleChoice':
    case 'multipleResponse':
      return { type: draft.type, stem: draft.stem, options: numbered(written(draft.options)) };
    case 'shortAnswer':
      return { type: draft.type, stem: draft.stem, marks: sumOf(draft.guide) };
    case 'caseAnalysis':
      return { type: draft.type, stem: draft.stem, parts: draft.parts.map(previewPart) };
    default:
      return assertNever(draft.type);
  }
}

function previewPart(part: DraftPart): CandidatePart {
  const choice = part.kind === 'singleChoice' || part.kind === 'multipleResponse';
  return { kind: part.kind, prompt: part.prompt, marks: part.kind === 'written' ? sumOf(part.guide) : part.marks, options: choice ? numbered(written(part.options)) : [] };
}

function written(options: readonly { readonly text: string }[]): readonly { readonly text: string }[] {
  return options.filter(({ text }) => text.trim() !== '');
}

function numbered(options: readonly { readonly text: string }[]): readonly CandidateOption[] {
  return options.flatMap(({ text }, at) => {
    const id = OPTION_IDS[at];
    return id === undefined ? [] : [{ id, text }];
  });
}

function sumOf(guide: readonly { readonly marks: number }[]): number {
  return guide.reduce((total, { marks }) => total + marks, 0);
}
