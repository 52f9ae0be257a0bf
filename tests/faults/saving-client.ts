import { z } from 'zod';
import { saveAcknowledgementSchema } from '#app/domain/attempts/exam-protocol.ts';
import type { ItemResponse } from '#app/domain/scoring/response.ts';
import type { Random } from '#app/domain/shared/random.ts';
import type { Database } from '#app/server/db/database.server.ts';
import type { MadePlace } from '#tests/factories/forms.ts';
import { nthAnswer } from '#tests/factories/items.ts';
import type { JsonClient } from '#tests/setup/json-client.ts';
import { sleep } from '#tests/faults/fault-case.ts';

interface Sent {
  readonly seq: number;
  readonly position: number;
  readonly answer: ItemResponse;
}

const refusal = z.object({ ok: z.literal(false), reason: z.string() });

/**
 * One candidate's browser: changes a place, saves it, and goes on when the save is acknowledged. A
 * save without acknowledgement is sent again as it was. Keeps its own ledger of what was promised.
 */
export class SavingClient {
  readonly sent = new Map<number, Sent>();
  /** The newest acknowledged change of every place. */
  readonly acknowledged = new Map<number, Sent>();
  acknowledgements = 0;
  /** Of the last reply; 0: there was none. */
  lastStatus = 0;
  /** Why the server would not take more: over, late. Null while it does. */
  refusedWith: string | null = null;
  #seq = 0;

  constructor(
    readonly attemptId: string,
    readonly writer: string,
    private readonly places: readonly MadePlace[],
    private readonly client: () => JsonClient,
    private readonly random: Random,
  ) {}

  /** Saves in a closed loop until `stopped` says so or the server refuses for good. */
  async run(stopped: () => boolean, pause = 0): Promise<void> {
    while (!stopped() && this.refusedWith === null) {
      const change = this.#next();
      while (!(await this.#send(change))) {
        if (stopped() || this.refusedWith !== null) return;
        await sleep(40);
      }
      if (pause > 0) await sleep(pause);
    }
  }

  /** Hands in, again and again until it comes through. */
  async submit(): Promise<void> {
    for (;;) {
      const reply = await this.client()({
        path: '/api/exam/submit',
        headers: { authorization: `Writer ${this.writer}` },
        body: { seq: this.#seq + 1, changes: [] },
      });
      if (reply.status === 200) return;
      await sleep(100);
    }
  }

  #next(): Sent {
    const place = this.places[Math.floor(this.random() * this.places.length)];
    if (!place) throw new Error('The form has no places');
    this.#seq += 1;
    const change = { seq: this.#seq, position: place.position, answer: nthAnswer(place.item, Math.floor(this.random() * 1000)) };
    this.sent.set(change.seq, change);
    return change;
  }

  async #send(change: Sent): Promise<boolean> {
    const { seq, position, answer } = change;
    const reply = await this.client()({
      path: '/api/exam/save',
      headers: { authorization: `Writer ${this.writer}` },
      body: { seq, changes: [{ position, answer, flagged: false }] },
    });
    this.lastStatus = reply.status;
    const acknowledgement = saveAcknowledgementSchema.safeParse(reply.body);
    if (reply.status === 200 && acknowledgement.success && acknowledgement.data.seq === seq) {
      this.acknowledged.set(position, change);
      this.acknowledgements += 1;
      return true;
    }
    const refused = refusal.safeParse(reply.body);
    if (reply.status === 409 && refused.success) this.refusedWith = refused.data.reason;
    return false;
  }

  /** Every promise that the database breaks; empty when all are kept. */
  async brokenPromises({ prisma }: Database): Promise<string[]> {
    const rows = new Map((await prisma.response.findMany({ where: { attemptId: this.attemptId } })).map((row) => [row.position, row]));
    const broken: string[] = [];
    for (const [position, promised] of this.acknowledged) {
      const row = rows.get(position);
      if (!row || row.seq < promised.seq) broken.push(`${this.attemptId}: place ${position}, save ${promised.seq} was acknowledged, the database holds ${row?.seq ?? 'nothing'}`);
    }
    for (const row of rows.values()) {
      const origin = this.sent.get(row.seq);
      if (origin?.position !== row.position || JSON.stringify(origin.answer) !== row.answerJson) {
        broken.push(`${this.attemptId}: place ${row.position} holds ${row.answerJson}, which save ${row.seq} did not bring`);
      }
    }
    return broken;
  }
}
