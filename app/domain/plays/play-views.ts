import type { CandidateFormCase } from '#app/domain/form-tasks/form-case.ts';
import type { TaskDocument } from '#app/domain/form-tasks/form-task.ts';
import type { MarkedField, MarkedSheet } from '#app/domain/form-tasks/mark-sheet.ts';
import type { SheetState } from '#app/domain/form-tasks/sheet-state.ts';
import type { PlayUse } from '#app/domain/plays/play-use.ts';
import type { Scenario } from '#app/domain/scenarios/scenario.ts';
import type { PlayScore } from '#app/domain/scenarios/score-play.ts';

/** What pages show of plays: while one is under way, and afterwards. Instants are milliseconds. */

export interface LessonLink {
  readonly id: string;
  readonly title: string;
  readonly to: string;
}

export interface DeskCard {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  /** Document and article, and what to bear in mind about it. */
  readonly cited: string;
}

/** A turn as whoever plays sees it: without what it says about the conduct. */
export interface SeenTurn {
  readonly chosen: string | null;
  /** What was written, where words were asked for. */
  readonly written: string | null;
  readonly lines: readonly { readonly text: string; readonly who: string | null }[];
}

interface PlayUnderWay {
  readonly id: string;
  readonly contentId: string;
  readonly title: string;
  readonly minutes: number;
  readonly use: PlayUse;
  /** Steps or saves so far; the next one names it. */
  readonly seq: number;
  readonly ended: boolean;
  readonly cards: readonly DeskCard[];
}

/** No mark, point, fault or right answer is in it. */
export interface ScenarioUnderWay extends PlayUnderWay {
  readonly kind: 'scenario';
  readonly setting: string;
  readonly people: readonly Pick<Scenario['people'][number], 'name' | 'age' | 'trade'>[];
  readonly documents: readonly { readonly id: string; readonly title: string; readonly text: string }[];
  readonly turns: readonly SeenTurn[];
  readonly choices: readonly { readonly index: number; readonly text: string }[];
  readonly ask: { readonly id: string; readonly prompt: string; readonly longest: number } | null;
  readonly hint: string | null;
}

export interface FormUnderWay extends PlayUnderWay {
  readonly kind: 'form';
  /** The form's name. */
  readonly form: string;
  readonly case: CandidateFormCase;
  readonly state: SheetState;
  readonly savedAt: number;
}

interface RecordedFacts {
  readonly id: string;
  readonly contentId: string;
  readonly title: string;
  readonly use: PlayUse;
  readonly startedAt: number;
  readonly endedAt: number | null;
  readonly units: number | null;
  readonly lessons: readonly LessonLink[];
  readonly discuss: readonly string[];
  readonly cards: readonly DeskCard[];
}

/** A turn as it is gone through afterwards. */
export interface RecordedTurn extends SeenTurn {
  /** When the step was taken; null for the beginning. */
  readonly at: number | null;
  /** What could have been said or done, and which was; empty for the beginning. */
  readonly offered: readonly { readonly text: string; readonly taken: boolean }[];
}

export interface RecordedScenario extends RecordedFacts {
  readonly kind: 'scenario';
  readonly setting: string;
  readonly turns: readonly RecordedTurn[];
  readonly score: Omit<PlayScore, 'missed'> & { readonly missed: readonly (PlayScore['missed'][number] & { readonly lesson: LessonLink | null })[] };
  readonly ending: { readonly id: string; readonly title: string; readonly text: string } | null;
}

export interface RecordedForm extends RecordedFacts {
  readonly kind: 'form';
  readonly form: string;
  readonly desk: {
    readonly setting: string;
    readonly documents: readonly TaskDocument[];
    readonly talk: readonly { readonly who: string; readonly text: string }[];
    readonly asked: readonly { readonly ask: string; readonly answer: string }[];
  };
  /** What would have been worth asking and was not. */
  readonly unasked: readonly string[];
  readonly marked: Omit<MarkedSheet, 'fields'> & { readonly fields: readonly (Omit<MarkedField, 'source' | 'article'> & { readonly cited: string })[] };
}
