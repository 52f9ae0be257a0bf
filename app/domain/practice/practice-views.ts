import type { SectionOutcome } from '#app/domain/certification/candidate-outcome.ts';
import type { BankCandidateItem } from '#app/domain/items/bank-candidate.ts';
import type { BankItem } from '#app/domain/items/bank-item.ts';
import { OPTION_IDS, type OptionId } from '#app/domain/items/item.ts';
import type { CasePart } from '#app/domain/items/written-item.ts';
import type { ReportKind } from '#app/domain/practice/item-report.ts';
import type { PracticeKind } from '#app/domain/practice/practice-run.ts';
import { chosenOptions, isWritten, type PracticeResponse, responsesOfParts } from '#app/domain/practice/practice-response.ts';
import type { Instant } from '#app/domain/shared/instant.ts';
import type { Level, SectionKey } from '#app/domain/standard/standard.ts';

/** Why an answer was right or wrong: of a choice, or of words. Only for whoever has answered. */
export type AnswerReasons =
  | {
      readonly kind: 'choice';
      /** Values of the form's boxes that are right. */
      readonly right: readonly string[];
      readonly words: string;
      readonly met: boolean;
      /** Of the wrong options that were chosen: what makes people choose them. */
      readonly temptations: readonly { readonly option: string; readonly text: string }[];
      /** Of a part of a case; empty where the item's own says it. */
      readonly rationale: string;
    }
  | {
      readonly kind: 'written';
      readonly guide: readonly { readonly point: string; readonly marks: number }[];
      readonly modelAnswer: string;
      readonly commonFaults: readonly string[];
      readonly rationale: string;
    };

export interface PlaceReasons {
  /** One, or one per part of a case. */
  readonly answers: readonly AnswerReasons[];
  readonly rationale: string;
  /** Titles with their articles, and what to bear in mind about them. */
  readonly sources: readonly string[];
  readonly nodes: readonly { readonly id: string; readonly label: string }[];
}

export interface OwnReport {
  readonly kind: ReportKind;
  readonly text: string;
  readonly at: Instant;
}

/** What is told of a place once its key may be shown. Units are hundredths of a mark. */
export interface ToldPlace {
  readonly earnedUnits: number;
  readonly right: boolean;
  /** Points wait to be ticked. */
  readonly toMark: boolean;
  readonly reasons: PlaceReasons;
  readonly report: OwnReport | null;
}

export interface PlaceView {
  readonly position: number;
  readonly units: number;
  readonly section: SectionKey;
  /** Null: it was taken from the open pool since. */
  readonly item: BankCandidateItem | null;
  readonly response: PracticeResponse | null;
  /** Null: not answered, or in a mock exam that goes on. */
  readonly told: ToldPlace | null;
}

/** How a place stands among the others; in a mock exam, and before words are marked, only that it was answered. */
export type PlaceMark = 'open' | 'answered' | 'right' | 'wrong' | 'withdrawn';

export interface RunView {
  readonly id: string;
  readonly kind: PracticeKind;
  readonly title: string;
  readonly level: Level;
  readonly deadlineAt: Instant | null;
  /** The server's clock when the page was made. */
  readonly now: Instant;
  readonly marks: readonly PlaceMark[];
  /** Null: all places are looked over before a mock exam is handed in. */
  readonly place: PlaceView | null;
  /** The first place without an answer, or null when all have one. */
  readonly firstOpen: number | null;
}

/** How a run went. Units are hundredths of a mark; shares hundredths of a percent. */
export interface PracticeOutcome {
  readonly id: string;
  readonly kind: PracticeKind;
  readonly title: string;
  readonly level: Level;
  readonly startedAt: Instant;
  readonly endedAt: Instant;
  readonly places: number;
  readonly answered: number;
  readonly right: number;
  readonly earnedUnits: number;
  /** Of a mock exam all there was to earn; else of the answered places, so that leaving early costs nothing. */
  readonly ofUnits: number;
  /** The score out of the full score, in units. */
  readonly scoreUnits: number;
  readonly passed: boolean;
  readonly cutScore: number;
  readonly fullScore: number;
  readonly sections: readonly SectionOutcome[];
  /** What to look at again: wrong, and in a mock exam also left out. */
  readonly wrong: readonly PlaceView[];
}

/** Key and reasons of an item against one answer to it. */
export function answerReasons(item: BankItem, response: PracticeResponse | null): readonly AnswerReasons[] {
  if (item.type !== 'caseAnalysis') return [reasonsOf(item, response ?? null, '')];
  const given = responsesOfParts(item, response ?? undefined);
  return item.parts.map((part, at) => reasonsOf(part, given[at] ?? null, part.rationale));
}

type Answerable = Exclude<BankItem, { type: 'caseAnalysis' }> | CasePart;

function reasonsOf(from: Answerable, response: PracticeResponse, rationale: string): AnswerReasons {
  if ('guide' in from) {
    const { guide, modelAnswer, commonFaults } = from;
    return { kind: 'written', guide: guide.map(({ point, marks }) => ({ point, marks })), modelAnswer, commonFaults, rationale };
  }
  const chosen = isWritten(response) ? [] : chosenOptions(response);
  const right = typeof from.key === 'boolean' ? [String(from.key)] : typeof from.key === 'string' ? [from.key] : from.key;
  return {
    kind: 'choice',
    right,
    words: typeof from.key === 'boolean' ? (from.key ? '正确' : '错误') : right.join('、'),
    met: chosen.length === right.length && right.every((value) => chosen.includes(value)),
    temptations: temptationsOf(from, chosen.filter((value) => !right.includes(value))),
    rationale,
  };
}

function temptationsOf(from: Answerable, wronglyChosen: readonly string[]): readonly { readonly option: string; readonly text: string }[] {
  if ('options' in from) {
    return from.options.flatMap(({ misconception }, at) => {
      const id: OptionId | undefined = OPTION_IDS[at];
      return id !== undefined && misconception !== undefined && wronglyChosen.includes(id) ? [{ option: id, text: misconception }] : [];
    });
  }
  const misconception = 'misconception' in from ? from.misconception : undefined;
  return wronglyChosen.length > 0 && misconception !== undefined ? [{ option: wronglyChosen[0] === 'true' ? '正确' : '错误', text: misconception }] : [];
}
