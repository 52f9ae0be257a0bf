import type { Instant } from '#app/domain/shared/instant.ts';

/** How one version did in one sitting, or in practice, ready to be shown. */
export interface ItemUseView {
  /** Of the sitting, or `practice`. */
  readonly id: string;
  readonly title: string;
  /** When the sitting was released, or practice last computed. */
  readonly at: Instant | null;
  /** Who had it before them. */
  readonly people: number;
  readonly answered: number;
  readonly right: number;
  /** 0 to 1 */
  readonly facility: number;
  readonly discrimination: number | null;
  readonly small: boolean;
  /** How many the best and the worst third hold; null when they are not told apart. */
  readonly thirds: { readonly upper: number; readonly lower: number } | null;
  readonly options: readonly { readonly id: string; readonly title: string; readonly right: boolean; readonly chosen: number; readonly upper: number; readonly lower: number }[];
  /** Sentences that say what to look at. */
  readonly flags: readonly string[];
}

export interface VersionFigures {
  readonly version: number;
  readonly sittings: readonly ItemUseView[];
  readonly practice: ItemUseView | null;
  readonly exposure: {
    /** Frozen forms it stands or stood in. */
    readonly forms: number;
    /** People who began an attempt with one of them. */
    readonly attempts: number;
    readonly practiceAnswers: number;
  };
}
