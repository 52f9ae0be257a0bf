import type { ExamChange, ExamResponse } from '#app/domain/attempts/exam-protocol.ts';
import type { ItemResponse } from '#app/domain/scoring/response.ts';

/** What the server is known to hold, or may hold, for one place: null stands for nothing yet. */
type Held = Omit<ExamResponse, 'position'> | null;

/** What this browser keeps of a place until the server has acknowledged it. */
export interface UnsavedPlace {
  readonly position: number;
  readonly answer: ItemResponse;
  readonly flagged: boolean;
  /** What the server held when the change was made. */
  readonly base: Held;
  /** What was sent since without an acknowledgement: the server may hold any of it. */
  readonly sent: readonly Held[];
}

/** One writer's record in local storage: own answers only, and of those only what is not yet acknowledged. */
export interface LedgerRecord {
  readonly epoch: number;
  readonly lastSeq: number;
  readonly places: readonly UnsavedPlace[];
}

/** One place as the screen shows it. `saved`: the server has acknowledged exactly this. */
export interface ShownPlace {
  readonly position: number;
  readonly answer: ItemResponse;
  readonly flagged: boolean;
  readonly saved: boolean;
}

/** A save on its way: its number and what it carries. */
export interface Batch {
  readonly seq: number;
  readonly changes: readonly ExamChange[];
  readonly revisions: ReadonlyMap<number, number>;
}

interface Place {
  answer: ItemResponse;
  flagged: boolean;
  /** Grows with every change made here; the place is saved when the acknowledged one has caught up. */
  revision: number;
  acknowledged: number;
  base: Held;
  sent: Held[];
}

/**
 * The answers of one writer: what stands on the screen, what the server has acknowledged, what is on
 * its way. Knows no network, clock or storage; "saved" comes from acknowledge() and from nowhere else.
 */
export class AnswerLedger {
  readonly #places = new Map<number, Place>();
  #lastSeq: number;

  private constructor(
    readonly epoch: number,
    lastSeq: number,
  ) {
    this.#lastSeq = lastSeq;
  }

  /**
   * Brings together what the server holds and what this browser kept. An unacknowledged answer of the
   * same writer always stands: nobody else could write meanwhile. One of an earlier writer stands only
   * if the server still holds what it was made upon (or one of our own unacknowledged sends);
   * otherwise another machine has changed that place since, and a stale answer must not silently
   * replace a newer one: the place is returned in `overruled`.
   */
  static open(
    opened: { epoch: number; lastSeq: number; positions: readonly number[]; responses: readonly ExamResponse[] },
    records: readonly LedgerRecord[],
  ): { ledger: AnswerLedger; overruled: readonly number[] } {
    const own = records.filter((record) => record.epoch === opened.epoch);
    const ledger = new AnswerLedger(opened.epoch, Math.max(opened.lastSeq, ...own.map((record) => record.lastSeq)));
    for (const position of opened.positions) {
      ledger.#places.set(position, { answer: null, flagged: false, revision: 0, acknowledged: 0, base: null, sent: [] });
    }
    for (const { position, ...held } of opened.responses) {
      const place = ledger.#places.get(position);
      if (place) Object.assign(place, { answer: held.answer, flagged: held.flagged, base: held });
    }
    const overruled = new Set<number>();
    for (const record of [...records].sort((one, other) => one.epoch - other.epoch)) {
      for (const kept of record.places) {
        const place = ledger.#places.get(kept.position);
        if (!place) continue;
        const sameWriter = record.epoch === opened.epoch;
        if (!sameWriter && alike(kept, place)) continue; // it had arrived; an old writer's copies can no longer
        if (sameWriter || [kept.base, ...kept.sent].some((known) => sameHeld(known, place.base))) {
          overruled.delete(kept.position);
          place.answer = kept.answer;
          place.flagged = kept.flagged;
          place.revision += 1;
          place.sent = sameWriter ? [...kept.sent] : [];
        } else {
          overruled.add(kept.position);
        }
      }
    }
    return { ledger, overruled: [...overruled].sort((one, other) => one - other) };
  }

  /** Records what the candidate did. Returns false if it changes nothing. */
  change(position: number, next: { answer?: ItemResponse; flagged?: boolean }): boolean {
    const place = this.#places.get(position);
    if (!place) return false;
    const answer = next.answer === undefined ? place.answer : next.answer;
    const flagged = next.flagged ?? place.flagged;
    if (alike({ answer, flagged }, place)) return false;
    place.answer = answer;
    place.flagged = flagged;
    place.revision += 1;
    return true;
  }

  /** Everything not acknowledged, under the next number. A number is never used twice. */
  nextBatch(): Batch {
    this.#lastSeq += 1;
    const seq = this.#lastSeq;
    const unsaved = [...this.#places].filter(([, place]) => place.revision > place.acknowledged);
    for (const [, place] of unsaved) place.sent.push({ answer: place.answer, flagged: place.flagged, seq });
    return {
      seq,
      changes: unsaved.map(([position, { answer, flagged }]) => ({ position, answer, flagged })),
      revisions: new Map(unsaved.map(([position, place]) => [position, place.revision])),
    };
  }

  /** The server has this batch on disk. A place changed again meanwhile stays unsaved. */
  acknowledge(batch: Batch): void {
    for (const { position, answer, flagged } of batch.changes) {
      const place = this.#places.get(position);
      if (!place) continue;
      place.acknowledged = Math.max(place.acknowledged, batch.revisions.get(position) ?? 0);
      place.base = { answer, flagged, seq: batch.seq };
      place.sent = place.sent.filter((held) => held !== null && held.seq > batch.seq);
    }
  }

  get unsavedCount(): number {
    let count = 0;
    for (const place of this.#places.values()) if (place.revision > place.acknowledged) count += 1;
    return count;
  }

  shown(): ReadonlyMap<number, ShownPlace> {
    return new Map(
      [...this.#places].map(([position, place]) => [
        position,
        { position, answer: place.answer, flagged: place.flagged, saved: place.revision <= place.acknowledged },
      ]),
    );
  }

  /** What must survive a reload. */
  record(): LedgerRecord {
    return {
      epoch: this.epoch,
      lastSeq: this.#lastSeq,
      places: [...this.#places]
        .filter(([, place]) => place.revision > place.acknowledged)
        .map(([position, { answer, flagged, base, sent }]) => ({ position, answer, flagged, base, sent: [...sent] })),
    };
  }
}

/** Whether a place holds something to score; agrees with isAnswered of the domain (answer-ledger.test.ts). */
export function holdsAnswer(answer: ItemResponse): boolean {
  return answer !== null && !(Array.isArray(answer) && answer.length === 0);
}

function alike(one: { answer: ItemResponse; flagged: boolean }, other: { answer: ItemResponse; flagged: boolean }): boolean {
  return one.flagged === other.flagged && JSON.stringify(one.answer) === JSON.stringify(other.answer);
}

function sameHeld(one: Held, other: Held): boolean {
  if (one === null || other === null) return one === other;
  return one.seq === other.seq && alike(one, other);
}
