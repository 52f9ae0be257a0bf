import { timeLeft } from '#app/domain/attempts/attempt-clock.ts';
import { EXAM_PATHS, type OpenedExam, type Receipt, STATUS_INTERVAL } from '#app/domain/attempts/exam-protocol.ts';
import type { AttemptPhase } from '#app/domain/attempts/phases.ts';
import type { ItemResponse } from '#app/domain/scoring/response.ts';
import type { AnswerLedger, Batch } from '#app/components/exam/answer-ledger.ts';
import type { ExamPorts } from '#app/components/exam/exam-ports.ts';
import { hasEnded, readSave, readStatus, readSubmit } from '#app/components/exam/read-reply.ts';
import { RetryDelay } from '#app/components/exam/retry-delay.ts';
import type { ServerClock } from '#app/components/exam/server-clock.ts';

/** Whether the candidate can answer now, and if not, why. */
export type InputState = 'open' | 'paused' | 'timeUp' | 'submitting' | 'replaced';

/** What is true of saving at this moment. `rejected`: the server does not understand this browser. */
export interface SaveState {
  readonly unsaved: number;
  readonly activity: 'idle' | 'saving' | 'retrying' | 'rejected' | 'tooLate';
  /** Whether the last word from the server came through. */
  readonly connected: boolean;
  /** Handing in has been tried and has not come through yet. */
  readonly submitRetrying: boolean;
}

/** How answering ended, as far as this browser has been told. */
export interface Ending {
  readonly phase: AttemptPhase;
  readonly endedAt: number | null;
  readonly receipt: Receipt | null;
}

export interface TenureEvents {
  changed(): void;
  /** Answering is over; `ending` is null where the server must still be asked how. */
  ended(phase: AttemptPhase, ending: Ending | null): void;
  /** The server does not know this writer (any more): open again. */
  lost(): void;
}

const SAVE_TIMEOUT = 15_000;
const STATUS_TIMEOUT = 10_000;
const RECORD_TRIES = 5;

/**
 * The time during which this browser holds the pen of an attempt: sends changes, asks for news,
 * hands in. One save is on its way at a time; what changes meanwhile goes with the next one.
 */
export class WriterTenure {
  readonly #saveRetry: RetryDelay;
  readonly #submitRetry: RetryDelay;
  readonly #poll: RetryDelay;
  #phase: 'active' | 'paused';
  #deadlineAt: number;
  #pausedAt: number | null;
  #notice: string | null = null;
  #knownSince = Number.NEGATIVE_INFINITY;
  #saving = false;
  /** The last save was not acknowledged. */
  #failing = false;
  #submitting = false;
  #submitted: Batch | null = null;
  #replaced = false;
  #rejected = false;
  #tooLate = false;
  /** The server has the unsaved rest among its refused saves already. */
  #onRecord = false;
  #connected = true;
  #polling = false;
  #stopped = false;
  #cancelDeadline: (() => void) | null = null;

  constructor(
    readonly exam: OpenedExam,
    readonly ledger: AnswerLedger,
    private readonly ports: ExamPorts,
    private readonly clock: ServerClock,
    private readonly events: TenureEvents,
  ) {
    this.#phase = exam.phase;
    this.#deadlineAt = exam.deadlineAt;
    this.#pausedAt = exam.pausedAt;
    this.#saveRetry = new RetryDelay(ports.timers);
    this.#submitRetry = new RetryDelay(ports.timers);
    this.#poll = new RetryDelay(ports.timers);
  }

  begin(): void {
    this.#watchDeadline();
    this.#send();
    void this.#askStatus();
  }

  stop(): void {
    this.#stopped = true;
    this.#cancelDeadline?.();
    for (const delay of [this.#saveRetry, this.#submitRetry, this.#poll]) delay.stop();
  }

  get input(): InputState {
    if (this.#replaced) return 'replaced';
    if (this.#submitting) return 'submitting';
    if (this.#phase === 'paused') return 'paused';
    return this.timeLeft() === 0 || this.#tooLate ? 'timeUp' : 'open';
  }

  get save(): SaveState {
    const unsaved = this.ledger.unsavedCount;
    const retrying = this.#failing || !this.#connected;
    const activity = this.#tooLate
      ? 'tooLate'
      : unsaved === 0
        ? 'idle'
        : this.#rejected
          ? 'rejected'
          : retrying
            ? 'retrying'
            : 'saving';
    return { unsaved, activity, connected: this.#connected, submitRetrying: this.#submitting && this.#submitRetry.waiting };
  }

  get notice(): string | null {
    return this.#notice;
  }

  /** Milliseconds of the server's time. */
  timeLeft(): number {
    const now = this.clock.now() ?? 0;
    const times = { phase: this.#phase, deadlineAt: this.#deadlineAt, pausedAt: this.#pausedAt, graceSeconds: this.exam.graceSeconds };
    return timeLeft(times, now) ?? 0;
  }

  change(position: number, next: { answer?: ItemResponse; flagged?: boolean }): void {
    if (this.#stopped || this.input !== 'open' || !this.ledger.change(position, next)) return;
    this.ports.answers.write(this.ledger.record());
    this.#send();
    this.events.changed();
  }

  submit(): void {
    if (this.#stopped || this.input !== 'open') return;
    this.#submitting = true;
    this.#saveRetry.stop();
    void this.#sendSubmit();
    this.events.changed();
  }

  /** The network or the tab has come back: try at once what was waiting. */
  hurry(): void {
    for (const delay of [this.#saveRetry, this.#submitRetry, this.#poll]) delay.now();
  }

  /** After the end: what never arrived is sent once more, for the server's record only. */
  async leaveRestForRecord(): Promise<void> {
    for (let tries = 0; tries < RECORD_TRIES && !this.#onRecord && this.ledger.unsavedCount > 0; tries += 1) {
      const batch = this.ledger.nextBatch();
      const outcome = readSave(await this.#post(EXAM_PATHS.save, batch), batch.seq);
      if (outcome.kind === 'saved') this.ledger.acknowledge(batch);
      if (outcome.kind !== 'failed') return;
      await new Promise<void>((resolve) => void this.ports.timers.after(2_000, resolve));
    }
  }

  #send(): void {
    if (!this.#saving && !this.#saveRetry.waiting && this.#mayWrite() && this.ledger.unsavedCount > 0) void this.#sendBatch();
  }

  #mayWrite(): boolean {
    return !this.#stopped && !this.#replaced && !this.#submitting && !this.#tooLate && this.#phase === 'active';
  }

  async #sendBatch(): Promise<void> {
    this.#saving = true;
    const batch = this.ledger.nextBatch();
    this.ports.answers.write(this.ledger.record()); // the number is spent even if the reply is lost
    const sentAt = this.ports.timers.elapsed();
    const outcome = readSave(await this.#post(EXAM_PATHS.save, batch), batch.seq);
    this.#saving = false;
    if (this.#stopped) return;
    if (outcome.kind !== 'failed') this.#connected = true;
    switch (outcome.kind) {
      case 'saved':
        this.ledger.acknowledge(batch);
        this.ports.answers.write(this.ledger.record());
        this.#rejected = false;
        this.#failing = false;
        this.#saveRetry.succeeded();
        this.clock.learn(outcome.reply.now, sentAt);
        this.#learn({ ...outcome.reply, pausedAt: this.#pausedAt }, sentAt);
        break;
      case 'refused':
        this.clock.learn(outcome.reply.now, sentAt);
        if (!this.#submitting) this.#obey(outcome.reply.reason, outcome.reply.phase ?? null);
        break;
      case 'unknownWriter':
        this.events.lost();
        return;
      case 'badRequest':
      case 'failed':
        this.#failing = true;
        this.#rejected = outcome.kind === 'badRequest';
        this.#connected = outcome.kind === 'badRequest';
        if (this.#mayWrite()) this.#saveRetry.again(() => this.#retrySend());
        break;
    }
    this.#send();
    this.events.changed();
  }

  #retrySend(): void {
    this.#send();
    this.events.changed();
  }

  async #sendSubmit(): Promise<void> {
    const batch = this.ledger.nextBatch();
    this.#submitted = batch;
    this.ports.answers.write(this.ledger.record());
    const sentAt = this.ports.timers.elapsed();
    const outcome = readSubmit(await this.#post(EXAM_PATHS.submit, batch));
    if (this.#stopped) return;
    this.#connected = outcome.kind !== 'failed';
    switch (outcome.kind) {
      case 'submitted':
        this.ledger.acknowledge(batch); // the receipt's counts say what was kept
        this.events.ended('submitted', { phase: 'submitted', endedAt: outcome.reply.endedAt, receipt: outcome.reply.receipt });
        return;
      case 'refused':
        this.#submitting = false;
        this.clock.learn(outcome.reply.now, sentAt);
        this.#obey(outcome.reply.reason, outcome.reply.phase ?? null);
        break;
      case 'unknownWriter':
        this.events.lost();
        return;
      case 'badRequest':
      case 'failed':
        this.#submitRetry.again(() => void this.#sendSubmit());
        break;
    }
    this.events.changed();
  }

  /** Does what a refusal says; the refused changes stay unsaved and are sent again when that makes sense. */
  #obey(reason: 'replaced' | 'paused' | 'over' | 'late' | 'notStarted', phase: AttemptPhase | null): void {
    switch (reason) {
      case 'replaced':
        this.#becomeReplaced();
        return;
      case 'paused':
        this.#phase = 'paused';
        this.#pausedAt ??= this.clock.now();
        break;
      case 'late':
        this.#tooLate = true;
        this.#onRecord = true;
        break;
      case 'over':
        this.#onRecord = true;
        this.events.ended(phase !== null && hasEnded(phase) ? phase : 'expired', null);
        return;
      case 'notStarted':
        this.events.lost();
        return;
    }
    this.#poll.now(); // the status tells the rest
  }

  #becomeReplaced(): void {
    this.#replaced = true;
    this.#submitting = false;
    this.#cancelDeadline?.();
    for (const delay of [this.#saveRetry, this.#submitRetry, this.#poll]) delay.stop();
    this.events.changed();
  }

  async #askStatus(): Promise<void> {
    if (this.#polling) return;
    this.#polling = true;
    const sentAt = this.ports.timers.elapsed();
    const { writer } = this.exam;
    const outcome = readStatus(await this.ports.transport({ path: EXAM_PATHS.status, writer, timeout: STATUS_TIMEOUT }));
    this.#polling = false;
    if (this.#stopped || this.#replaced) return;
    const wasConnected = this.#connected;
    this.#connected = outcome.kind !== 'failed';
    if (outcome.kind === 'unknownWriter') {
      this.events.lost();
      return;
    }
    if (outcome.kind === 'status') {
      const { reply } = outcome;
      this.clock.learn(reply.now, sentAt);
      if (reply.epoch > this.exam.epoch) {
        this.#becomeReplaced();
        return;
      }
      this.#notice = reply.notice;
      if (!this.#learn(reply, sentAt)) return;
      if (!wasConnected) this.#saveRetry.now();
    }
    this.#poll.after(STATUS_INTERVAL, () => void this.#askStatus());
    this.#send();
    this.events.changed();
  }

  /** Takes over phase and deadline, unless a request sent later has already told them. False: answering is over. */
  #learn(news: { phase: AttemptPhase; deadlineAt: number | null; pausedAt: number | null }, sentAt: number): boolean {
    if (sentAt < this.#knownSince) return true;
    this.#knownSince = sentAt;
    if (hasEnded(news.phase)) {
      // Our own submit arrived and only its reply was lost: what it carried was kept.
      if (this.#submitting && this.#submitted && news.phase === 'submitted') this.ledger.acknowledge(this.#submitted);
      this.events.ended(news.phase, null);
      return false;
    }
    if (news.phase !== 'active' && news.phase !== 'paused') return true;
    const extended = news.deadlineAt !== null && news.deadlineAt > this.#deadlineAt;
    this.#phase = news.phase;
    this.#pausedAt = news.phase === 'paused' ? news.pausedAt : null;
    this.#deadlineAt = news.deadlineAt ?? this.#deadlineAt;
    if (extended) {
      this.#tooLate = false;
      this.#onRecord = false;
    }
    this.#watchDeadline();
    return true;
  }

  /** Input closes by itself at the deadline; the server then collects, and the status says so. */
  #watchDeadline(): void {
    this.#cancelDeadline?.();
    this.#cancelDeadline = null;
    const left = this.timeLeft();
    if (this.#phase !== 'active' || left === 0) return;
    this.#cancelDeadline = this.ports.timers.after(left, () => {
      this.#watchDeadline();
      this.#poll.now();
      this.events.changed();
    });
  }

  #post(path: string, batch: { seq: number; changes: readonly unknown[] }) {
    const body = { seq: batch.seq, changes: batch.changes };
    return this.ports.transport({ path, writer: this.exam.writer, body, timeout: SAVE_TIMEOUT });
  }
}
