import type { ExamTimers } from '#app/components/exam/exam-ports.ts';

/** Seconds between tries: short at first, never longer than a candidate would wait anxiously. */
const DELAYS = [1_000, 2_000, 4_000, 8_000] as const;
const LONGEST = 8_000;

/** One thing to be tried again later, with growing pauses until it succeeds. */
export class RetryDelay {
  #failures = 0;
  #pending: { readonly run: () => void; readonly cancel: () => void } | null = null;

  constructor(private readonly timers: ExamTimers) {}

  get waiting(): boolean {
    return this.#pending !== null;
  }

  again(run: () => void): void {
    const delay = DELAYS[this.#failures] ?? LONGEST;
    this.#failures += 1;
    this.after(delay, run);
  }

  /** The same, after a pause of the caller's choice. */
  after(delay: number, run: () => void): void {
    this.stop();
    const cancel = this.timers.after(delay, () => {
      this.#pending = null;
      run();
    });
    this.#pending = { run, cancel };
  }

  succeeded(): void {
    this.#failures = 0;
  }

  /** There is reason to hope (the network is back): do not wait any longer. */
  now(): void {
    const pending = this.#pending;
    if (pending === null) return;
    this.stop();
    pending.run();
  }

  stop(): void {
    this.#pending?.cancel();
    this.#pending = null;
  }
}
