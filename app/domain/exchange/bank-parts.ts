import { optionsToAsk, type AskedOption } from '#app/domain/exchange/asked.ts';
import type { BankItem } from '#app/domain/items/bank-item.ts';
import type { PartKind } from '#app/domain/items/draft-item.ts';
import { type CasePart, fullMarks, type ShortAnswer } from '#app/domain/items/written-item.ts';
import { guideInWords } from '#app/domain/exchange/own-fields.ts';

/** One thing asked, in the shape every writer of a format needs. Of a case there are several, of any other item one. */
export interface OutgoingPart {
  readonly kind: PartKind;
  readonly prompt: string;
  readonly rationale: string;
  readonly marks: number;
  /** Empty for an answer in words. */
  readonly options: readonly (AskedOption & { readonly id: string })[];
  /** Lines of the marking guide; empty for what a machine scores. */
  readonly guide: readonly string[];
  /** Empty for what a machine scores. */
  readonly modelAnswer: string;
}

export function outgoingParts(item: BankItem): readonly OutgoingPart[] {
  switch (item.type) {
    case 'caseAnalysis':
      return item.parts.map((part) => ({ prompt: part.prompt, rationale: part.rationale, ...asked(part) }));
    case 'shortAnswer':
      return [{ prompt: item.stem, rationale: item.rationale, ...written(item) }];
    case 'trueFalse':
    case 'singleChoice':
    case 'multipleResponse':
      return [{ kind: item.type, prompt: item.stem, rationale: item.rationale, marks: 1, options: optionsToAsk(item), guide: [], modelAnswer: '' }];
  }
}

function asked(part: CasePart) {
  return part.kind === 'written' ? written(part) : { kind: part.kind, marks: part.marks, options: optionsToAsk(part), guide: [], modelAnswer: '' };
}

function written(part: ShortAnswer | Extract<CasePart, { kind: 'written' }>) {
  return { kind: 'written' as const, marks: fullMarks(part), options: [], guide: guideInWords(part), modelAnswer: part.modelAnswer };
}
