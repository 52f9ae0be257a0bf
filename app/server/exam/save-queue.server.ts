import type { IncomingSave, ResponseStore, SaveVerdict } from '#app/server/exam/incoming-save.server.ts';

interface Waiting {
  readonly save: IncomingSave;
  readonly resolve: (verdict: SaveVerdict) => void;
  readonly reject: (error: unknown) => void;
}

const BATCH_LIMIT = 400;

/**
 * Group commit: saves that arrive while a commit is under way share the next one, so the price of
 * an fsync is paid once for all of them. Nothing is answered before its commit is on disk.
 */
export class SaveQueue {
  #waiting: Waiting[] = [];
  #running = false;

  constructor(private readonly store: ResponseStore) {}

  add(save: IncomingSave): Promise<SaveVerdict> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ save, resolve, reject });
      if (!this.#running) {
        this.#running = true;
        setImmediate(() => void this.#run());
      }
    });
  }

  async #run(): Promise<void> {
    while (this.#waiting.length > 0) {
      const batch = this.#waiting.splice(0, BATCH_LIMIT);
      try {
        const verdicts = await this.store.commit(batch.map((entry) => entry.save));
        batch.forEach((entry, index) => {
          const verdict = verdicts[index];
          if (verdict) entry.resolve(verdict);
          else entry.reject(new Error('The store answered fewer verdicts than saves'));
        });
      } catch (error) {
        if (batch.length === 1) batch[0]?.reject(error);
        else await this.#runSingly(batch);
      }
      // Let requests that have arrived meanwhile be read, so that they join the next commit.
      if (this.#waiting.length > 0) await new Promise((resolve) => setImmediate(resolve));
    }
    this.#running = false;
  }

  /** One bad save must not sink the others of its batch. */
  async #runSingly(batch: readonly Waiting[]): Promise<void> {
    for (const entry of batch) {
      try {
        const [verdict] = await this.store.commit([entry.save]);
        if (verdict) entry.resolve(verdict);
        else entry.reject(new Error('The store answered no verdict'));
      } catch (error) {
        entry.reject(error);
      }
    }
  }
}
