/**
 * The server's clock as far as this browser can know it. Each reply says when the server wrote it;
 * that moment lies between sending and receiving. Between replies only elapsed time counts
 * (performance.now): what the browser believes the date to be is never asked.
 */
export class ServerClock {
  #offset: number | null = null;
  #uncertainty = Number.POSITIVE_INFINITY;

  /** @param elapsed milliseconds since some fixed moment, never set back */
  constructor(private readonly elapsed: () => number) {}

  /** @param sentAt value of `elapsed` when the request left @param serverNow what the reply said */
  learn(serverNow: number, sentAt: number): void {
    const receivedAt = this.elapsed();
    const lowest = serverNow - receivedAt;
    const highest = serverNow - sentAt;
    const uncertainty = (highest - lowest) / 2;
    // A sleeping machine stops the elapsed clock: then the old estimate falls out of the new bounds.
    const disproved = this.#offset === null || this.#offset < lowest || this.#offset > highest;
    if (!disproved && uncertainty >= this.#uncertainty) return;
    this.#offset = (lowest + highest) / 2;
    this.#uncertainty = uncertainty;
  }

  /** Null until the first reply. */
  now(): number | null {
    return this.#offset === null ? null : this.elapsed() + this.#offset;
  }
}
