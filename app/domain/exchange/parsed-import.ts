import type { BankItem } from '#app/domain/items/bank-item.ts';
import type { ItemContext } from '#app/domain/items/item-faults.ts';

/** One thing to mend in a file that was handed in. */
export interface ImportFault {
  /** Where a person finds it: “第 7 行”, “题目 q3（items/q3.xml）”, “整个文件”. */
  readonly place: string;
  readonly itemId?: string;
  /** A path such as options[2].misconception; empty when the item or the file is meant. */
  readonly field: string;
  readonly message: string;
  readonly mend: string;
}

/** What a file says. Whether some items may enter while others have faults is for the caller: the rule of the bank is all or nothing. */
export interface ParsedImport {
  /** The items without any fault. */
  readonly items: readonly BankItem[];
  /** Every fault of every item, in the order of the file. */
  readonly faults: readonly ImportFault[];
  /** Items found in the file, sound or not. */
  readonly total: number;
}

/** What is used where a file says nothing: other systems know none of these fields. */
export type ImportDefaults = Partial<
  Pick<BankItem, 'levels' | 'section' | 'nodes' | 'difficulty' | 'difficultyReason' | 'cognitive' | 'rationale' | 'sources'>
>;

export interface ImportContext extends ItemContext {
  readonly defaults?: ImportDefaults;
}

export type FieldFault = Omit<ImportFault, 'place' | 'itemId'>;

/** An item as a reader of one format found it: values of any shape under the names of our fields, judged later. */
export interface ImportCandidate {
  readonly place: string;
  /** A narrower place for one field, where the format has one, as a cell of a sheet. */
  placeOf?(field: string): string | undefined;
  readonly id: string | undefined;
  /** Undefined when the item cannot be read at all; the faults then say why. */
  readonly raw: Readonly<Record<string, unknown>> | undefined;
  readonly faults: readonly FieldFault[];
}

/** A reader's answer: the candidates, and the faults that belong to no single item. */
export interface ReadCandidates {
  readonly candidates: readonly ImportCandidate[];
  readonly faults: readonly ImportFault[];
}

export const WHOLE_FILE = '整个文件';

export function fieldFault(field: string, message: string, mend: string): FieldFault {
  return { field, message, mend };
}

export function wholeFileFault(message: string, mend: string): ImportFault {
  return { place: WHOLE_FILE, field: '', message, mend };
}

export function fileRefused(message: string, mend: string): ReadCandidates {
  return { candidates: [], faults: [wholeFileFault(message, mend)] };
}
