import { type CandidateLine, EXAM_PATHS, type OpenedExam, type OpenRefusalReason, type OpenReply, type OpenRequest, STATUS_INTERVAL } from '#app/domain/attempts/exam-protocol.ts';
import type { ItemResponse } from '#app/domain/scoring/response.ts';
import { AnswerLedger, type ShownPlace } from '#app/components/exam/answer-ledger.ts';
import type { ExamPorts } from '#app/components/exam/exam-ports.ts';
import { readOpen } from '#app/components/exam/read-reply.ts';
import { RetryDelay } from '#app/components/exam/retry-delay.ts';
import { ServerClock } from '#app/components/exam/server-clock.ts';
import { type Ending, type InputState, type SaveState, WriterTenure } from '#app/components/exam/writer-tenure.ts';

export interface AnsweringView {
  readonly kind: 'answering';
  readonly exam: OpenedExam;
  readonly places: ReadonlyMap<number, ShownPlace>;
  readonly save: SaveState;
  readonly input: InputState;
  readonly notice: string | null;
  /** Positions where an answer kept here gave way to a newer one from another machine. */
  readonly overruled: readonly number[];
}

export interface WaitingView {
  readonly kind: 'waiting';
  readonly phase: 'awaiting' | 'authorised';
  readonly title: string;
  readonly startsAt: number;
  readonly durationMinutes: number;
  readonly candidate: CandidateLine;
  readonly starting: boolean;
  readonly connected: boolean;
}

/** `unsent`: places whose last change the server did not count. `asking`: the receipt is still being fetched. */
export interface OverView extends Ending {
  readonly kind: 'over';
  readonly unsent: number;
  readonly asking: boolean;
}

/** Why the exam cannot be opened; that a sitting is not open yet is waited for instead. */
export type TroubleReason = Exclude<OpenRefusalReason, 'sittingNotOpen'>;

export type ExamView =
  | { readonly kind: 'loading'; readonly connected: boolean }
  | WaitingView
  | { readonly kind: 'writerElsewhere'; readonly openedAt: number; readonly taking: boolean; readonly connected: boolean }
  | AnsweringView
  | OverView
  | { readonly kind: 'trouble'; readonly reason: TroubleReason };

const OPEN_TIMEOUT = 30_000;

/** What the screen shows besides answering, which is composed anew from the tenure. */
type Stage = Exclude<ExamView, AnsweringView> | { readonly kind: 'answering' };

/**
 * The exam in the browser, without any framework: opens it, hands the pen to a WriterTenure, and
 * keeps one immutable view for the screen. Everything outside comes through the ports.
 */
export class ExamStore {
  readonly #clock: ServerClock;
  readonly #retry: RetryDelay;
  readonly #listeners = new Set<() => void>();
  #stage: Stage = { kind: 'loading', connected: true };
  #view: ExamView = { kind: 'loading', connected: true };
  #tenure: WriterTenure | null = null;
  #overruled: readonly number[] = [];
  /** Replies to anything asked before the latest turn are stale. */
  #turn = 0;
  /** Server time since which a start or takeover of ours may have arrived without our knowing. */
  #claimSince: number | null = null;

  constructor(
    private readonly attemptId: string,
    private readonly ports: ExamPorts,
  ) {
    this.#clock = new ServerClock(() => ports.timers.elapsed());
    this.#retry = new RetryDelay(ports.timers);
  }

  /** For useSyncExternalStore. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly view = (): ExamView => this.#view;

  /** Milliseconds left by the server's clock while answering, else null. */
  timeLeft(): number | null {
    return this.#stage.kind === 'answering' ? (this.#tenure?.timeLeft() ?? null) : null;
  }

  /** The server's clock, null before its first reply. */
  serverNow(): number | null {
    return this.#clock.now();
  }

  run(): void {
    void this.#open({});
  }

  stop(): void {
    this.#turn += 1;
    this.#retry.stop();
    this.#tenure?.stop();
    this.ports.tab.release();
  }

  /** 开始答题: the clock starts with the server's reply. */
  start(): void {
    if (this.#stage.kind !== 'waiting' || this.#stage.phase !== 'authorised' || this.#stage.starting) return;
    this.#show({ ...this.#stage, starting: true });
    void this.#open({ start: true });
  }

  /** Go on here; the browser that held the pen turns read-only. */
  takeOver(): void {
    if (this.#stage.kind === 'writerElsewhere') this.#show({ ...this.#stage, taking: true });
    else if (this.#stage.kind === 'answering' && this.#tenure?.input === 'replaced') this.#show({ kind: 'loading', connected: true });
    else return;
    void this.#open({ takeOver: true });
  }

  answer(position: number, answer: ItemResponse): void {
    if (this.#stage.kind === 'answering') this.#tenure?.change(position, { answer });
  }

  flag(position: number, flagged: boolean): void {
    if (this.#stage.kind === 'answering') this.#tenure?.change(position, { flagged });
  }

  submit(): void {
    if (this.#stage.kind === 'answering') this.#tenure?.submit();
  }

  /** The network, or the candidate, is back. */
  hurry(): void {
    this.#retry.now();
    this.#tenure?.hurry();
  }

  async #open(ask: Pick<OpenRequest, 'start' | 'takeOver'>): Promise<void> {
    this.#turn += 1;
    const turn = this.#turn;
    this.#retry.stop();
    const { tab, timers } = this.ports;
    let held = tab.read();
    if (held && !(await tab.claim(held.epoch))) {
      tab.write(null); // a duplicated tab: it must ask like any other browser
      held = null;
    }
    const sentAt = timers.elapsed();
    const askedAt = this.#clock.now();
    const writer = held === null || ask.takeOver === true ? {} : { writer: held.writer };
    const body: OpenRequest = { attemptId: this.attemptId, ...ask, ...writer };
    const outcome = readOpen(await this.ports.transport({ path: EXAM_PATHS.open, body, timeout: OPEN_TIMEOUT }));
    if (turn !== this.#turn) return;

    if (outcome.kind === 'failed') {
      if (ask.start || ask.takeOver) this.#claimSince ??= askedAt;
      if ('connected' in this.#stage) this.#show({ ...this.#stage, connected: false });
      this.#retry.again(() => void this.#open(ask));
      return;
    }
    this.#retry.succeeded();
    if (outcome.kind === 'denied') {
      if (outcome.error === 'sittingNotOpen') this.#askAgain();
      else if (this.#stage.kind === 'over') await this.#finish({ ...this.#stage }); // logged out meanwhile: no receipt here
      else this.#show({ kind: 'trouble', reason: outcome.error });
      return;
    }
    if ('now' in outcome.reply) this.#clock.learn(outcome.reply.now, sentAt);
    await this.#enter(outcome.reply);
  }

  async #enter(reply: OpenReply): Promise<void> {
    switch (reply.kind) {
      case 'waiting': {
        const { title, startsAt, durationMinutes, candidate, phase } = reply;
        this.#show({ kind: 'waiting', phase, title, startsAt, durationMinutes, candidate, starting: false, connected: true });
        this.#askAgain();
        return;
      }
      case 'writerElsewhere':
        // Our own start or takeover did arrive, only its reply was lost: nobody else is there.
        if (this.#claimSince !== null && reply.openedAt >= this.#claimSince - 1_000) {
          this.#claimSince = null;
          await this.#open({ takeOver: true });
          return;
        }
        this.#show({ kind: 'writerElsewhere', openedAt: reply.openedAt, taking: false, connected: true });
        return;
      case 'open':
        this.#beginTenure(reply);
        return;
      case 'over':
        await this.#finish({ phase: reply.phase, endedAt: reply.endedAt, receipt: reply.receipt });
        return;
    }
  }

  #askAgain(): void {
    if (this.#stage.kind === 'waiting' && this.#stage.starting) this.#show({ ...this.#stage, starting: false });
    this.#retry.after(STATUS_INTERVAL, () => void this.#open({}));
  }

  #beginTenure(exam: OpenedExam): void {
    const { tab, answers } = this.ports;
    this.#claimSince = null;
    this.#tenure?.stop();
    tab.write({ writer: exam.writer, epoch: exam.epoch });
    void tab.claim(exam.epoch);
    const positions = exam.items.map((place) => place.position);
    const { ledger, overruled } = AnswerLedger.open({ ...exam, positions }, answers.read());
    answers.replace(ledger.record());
    this.#overruled = overruled;
    const tenure: WriterTenure = new WriterTenure(exam, ledger, this.ports, this.#clock, {
      changed: () => tenure === this.#tenure && this.#compose(),
      ended: (phase, ending) => void this.#endTenure(tenure, ending ?? { phase, endedAt: null, receipt: null }),
      lost: () => tenure === this.#tenure && this.#reopen(tenure),
    });
    this.#tenure = tenure;
    this.#show({ kind: 'answering' });
    tenure.begin();
  }

  #reopen(tenure: WriterTenure): void {
    tenure.stop();
    this.ports.tab.write(null);
    this.#show({ kind: 'loading', connected: true });
    void this.#open({});
  }

  async #endTenure(tenure: WriterTenure, ending: Ending): Promise<void> {
    if (tenure !== this.#tenure || this.#stage.kind !== 'answering') return;
    tenure.stop();
    const unsent = tenure.ledger.unsavedCount;
    this.#show({ kind: 'over', ...ending, unsent, asking: ending.receipt === null });
    void tenure.leaveRestForRecord();
    if (ending.receipt === null) await this.#open({});
    else this.#forget();
  }

  async #finish(ending: Ending): Promise<void> {
    const unsent = this.#stage.kind === 'over' ? this.#stage.unsent : await this.#sendLeftovers();
    this.#show({ kind: 'over', ...ending, unsent, asking: false });
    this.#forget();
  }

  /** The exam ended while this browser was away: what it still kept goes to the server's record. */
  async #sendLeftovers(): Promise<number> {
    const records = this.ports.answers.read();
    const held = this.ports.tab.read();
    const places = new Map(records.flatMap((record) => record.places.map((place) => [place.position, place] as const)));
    if (places.size > 0 && held !== null) {
      const seq = Math.max(...records.map((record) => record.lastSeq)) + 1;
      const changes = [...places.values()].map(({ position, answer, flagged }) => ({ position, answer, flagged }));
      await this.ports.transport({ path: EXAM_PATHS.save, writer: held.writer, body: { seq, changes }, timeout: OPEN_TIMEOUT });
    }
    return places.size;
  }

  /** Own answers stay on a shared machine no longer than they are needed. */
  #forget(): void {
    this.ports.answers.clear();
    this.ports.tab.write(null);
    this.ports.tab.release();
  }

  #show(stage: Stage): void {
    this.#stage = stage;
    this.#compose();
  }

  #compose(): void {
    const tenure = this.#tenure;
    if (this.#stage.kind !== 'answering') this.#view = this.#stage;
    else if (tenure) {
      this.#view = {
        kind: 'answering',
        exam: tenure.exam,
        places: tenure.ledger.shown(),
        save: tenure.save,
        input: tenure.input,
        notice: tenure.notice,
        overruled: this.#overruled,
      };
    }
    for (const listener of this.#listeners) listener();
  }
}
