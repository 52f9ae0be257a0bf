import type { Instant } from '#app/domain/shared/instant.ts';

/** Something that happened to a seat, by whom and why. */
export interface SeatEvent {
  readonly id: string;
  readonly at: Instant;
  readonly title: string;
  readonly by: string;
  readonly reason: string;
}

/** A browser that held the attempt. */
export interface SeatBrowser {
  readonly epoch: number;
  readonly openedAt: Instant;
  readonly address: string;
  readonly device: string;
}

/** What the dialog of one seat shows beyond the board. */
export interface SeatHistory {
  /** The registration's id. */
  readonly id: string;
  /** In full, to be held against the card at check-in; null when not asked for, or not on record. */
  readonly idNumber: string | null;
  readonly events: readonly SeatEvent[];
  /** Newest first. */
  readonly browsers: readonly SeatBrowser[];
}
