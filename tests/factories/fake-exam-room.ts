import type { AnswerKeeper, ExamPorts, ExamTimers, HeldWriter, RawReply, RawRequest, TabKeeper } from '#app/components/exam/exam-ports.ts';
import type { LedgerRecord } from '#app/components/exam/answer-ledger.ts';
import { judgeSave, supersedes } from '#app/domain/attempts/judge-save.ts';
import { EXAM_PATHS, type ExamItem, openRequestSchema, saveRequestSchema } from '#app/domain/attempts/exam-protocol.ts';
import { type AttemptPhase, isOver } from '#app/domain/attempts/phases.ts';
import { isAnswered, type ItemResponse } from '#app/domain/scoring/response.ts';

/** What happens to one request and its reply. Times in milliseconds; a lost one never comes. */
export interface Fate {
  readonly up: number | 'lost';
  readonly down: number | 'lost';
  /** What the browser gets in place of the server's reply. */
  readonly instead?: 'html' | 'badGateway' | 'otherSeq' | 'unavailable';
}

export const SMOOTH: Fate = { up: 20, down: 20 };

/** Virtual time: timers run in order, promises settle between them. */
export class FakeTime implements ExamTimers {
  #now = 0;
  #due: { at: number; order: number; run: () => void }[] = [];
  #order = 0;

  elapsed(): number {
    return this.#now;
  }

  after(milliseconds: number, run: () => void): () => void {
    const entry = { at: this.#now + milliseconds, order: (this.#order += 1), run };
    this.#due.push(entry);
    return () => {
      this.#due = this.#due.filter((other) => other !== entry);
    };
  }

  async advance(milliseconds: number): Promise<void> {
    const until = this.#now + milliseconds;
    await settle();
    for (;;) {
      const next = this.#due.filter((entry) => entry.at <= until).sort((a, b) => a.at - b.at || a.order - b.order)[0];
      if (!next) break;
      this.#due = this.#due.filter((entry) => entry !== next);
      this.#now = Math.max(this.#now, next.at);
      next.run();
      await settle();
    }
    this.#now = until;
  }
}

async function settle(): Promise<void> {
  for (let turn = 0; turn < 12; turn += 1) await Promise.resolve();
}

interface StoredResponse {
  readonly answer: ItemResponse;
  readonly flagged: boolean;
  readonly epoch: number;
  readonly seq: number;
}

/** The server as the protocol describes it, judging with the domain's own rules. */
export class FakeExamServer {
  phase: AttemptPhase;
  deadlineAt: number | null = null;
  pausedAt: number | null = null;
  notice: string | null = null;
  epoch = 0;
  loggedIn = true;
  readonly responses = new Map<number, StoredResponse>();
  readonly refused: { reason: string; positions: number[] }[] = [];
  readonly received: { path: string; seq: number; positions: number[] }[] = [];
  readonly #writers = new Map<string, number>();
  #openedAt = 0;
  #endedAt: number | null = null;

  constructor(
    private readonly time: FakeTime,
    readonly items: readonly ExamItem[],
    private readonly options: { offset: number; minutes: number; graceSeconds: number; phase?: AttemptPhase },
  ) {
    this.phase = options.phase ?? 'authorised';
  }

  now(): number {
    return this.time.elapsed() + this.options.offset;
  }

  end(phase: AttemptPhase): void {
    this.phase = phase;
    this.#endedAt = this.now();
  }

  /** What the real server does by itself: collects what is due. */
  #collect(): void {
    if (this.phase === 'active' && this.deadlineAt !== null && this.now() > this.deadlineAt + this.options.graceSeconds * 1000) {
      this.end('expired');
    }
  }

  handle(request: RawRequest): RawReply {
    this.#collect();
    switch (request.path) {
      case EXAM_PATHS.open:
        return this.#open(request.body);
      case EXAM_PATHS.status:
        return this.#status(request.writer);
      case EXAM_PATHS.save:
        return this.#save(request, false);
      case EXAM_PATHS.submit:
        return this.#save(request, true);
      default:
        return answer(404, null);
    }
  }

  #open(body: unknown): RawReply {
    if (!this.loggedIn) return answer(401, { error: 'login' });
    const request = openRequestSchema.parse(body);
    const candidate = { name: '张桂兰', admissionNumber: 'L4T20261122001', room: '第一考场', seat: 7 };
    if (this.phase === 'awaiting' || (this.phase === 'authorised' && request.start !== true)) {
      const { minutes } = this.options;
      return answer(200, { kind: 'waiting', phase: this.phase, now: this.now(), startsAt: this.now(), title: '理论知识考试', durationMinutes: minutes, candidate });
    }
    if (this.phase === 'authorised') {
      this.phase = 'active';
      this.deadlineAt = this.now() + this.options.minutes * 60_000;
      return this.#asWriter(null, candidate);
    }
    if (this.phase !== 'active' && this.phase !== 'paused') {
      return answer(200, { kind: 'over', phase: this.phase, endedAt: this.#endedAt, receipt: this.#receipt() });
    }
    const same = request.writer !== undefined && this.#writers.get(request.writer) === this.epoch;
    if (!same && this.epoch > 0 && request.takeOver !== true) {
      return answer(200, { kind: 'writerElsewhere', now: this.now(), openedAt: this.#openedAt });
    }
    return this.#asWriter(same ? (request.writer ?? null) : null, candidate);
  }

  #asWriter(held: string | null, candidate: object): RawReply {
    if (held === null) {
      this.epoch += 1;
      this.#openedAt = this.now();
      this.#writers.set(`writer-${this.epoch}`, this.epoch);
    }
    const stored = [...this.responses];
    return answer(200, {
      kind: 'open', writer: held ?? `writer-${this.epoch}`, epoch: this.epoch, phase: this.phase, now: this.now(),
      deadlineAt: this.deadlineAt, pausedAt: this.pausedAt, graceSeconds: this.options.graceSeconds, title: '理论知识考试', candidate,
      sections: [], items: this.items,
      responses: stored.map(([position, { answer: value, flagged, seq }]) => ({ position, answer: value, flagged, seq })),
      lastSeq: Math.max(0, ...stored.filter(([, response]) => response.epoch === this.epoch).map(([, response]) => response.seq)),
    });
  }

  #status(writer: string | undefined): RawReply {
    if (!this.#writers.has(writer ?? '')) return answer(401, { ok: false, reason: 'unknownWriter', message: '' });
    const { phase, deadlineAt, pausedAt, epoch, notice } = this;
    return answer(200, { phase, deadlineAt, pausedAt, now: this.now(), epoch, notice });
  }

  #save(request: RawRequest, submit: boolean): RawReply {
    const epoch = this.#writers.get(request.writer ?? '');
    if (epoch === undefined) return answer(401, { ok: false, reason: 'unknownWriter', message: '' });
    const { seq, changes } = saveRequestSchema.parse(request.body);
    const positions = changes.map((change) => change.position);
    this.received.push({ path: request.path, seq, positions });
    const facts = { phase: this.phase, deadlineAt: this.deadlineAt, graceSeconds: this.options.graceSeconds, writerEpoch: this.epoch };
    const judged = judgeSave(facts, epoch, this.now());
    const state = { phase: this.phase, deadlineAt: this.deadlineAt, now: this.now() };
    const over = submit && isOver(this.phase);
    if (judged.kind === 'refuse') {
      this.refused.push({ reason: judged.reason, positions });
      if (!over) return answer(409, { ok: false, reason: judged.reason, ...state });
    } else {
      for (const change of changes) {
        const stored = this.responses.get(change.position) ?? null;
        if (supersedes({ epoch, seq }, stored)) {
          this.responses.set(change.position, { answer: change.answer, flagged: change.flagged, epoch, seq });
        }
      }
    }
    if (!submit) return answer(200, { ok: true, seq, savedAt: this.now(), late: judged.kind === 'keep' && judged.afterDeadline, ...state });
    if (!over) this.end('submitted');
    return answer(200, { ok: true, receipt: this.#receipt(), endedAt: this.#endedAt });
  }

  #receipt() {
    const answered = [...this.responses.values()].filter((response) => isAnswered(response.answer)).length;
    return { code: 'AAAA-BBBB-CCCC', answered, total: this.items.length };
  }
}

function answer(status: number, body: unknown): RawReply {
  return { kind: 'answer', status, body: structuredClone(body) };
}

/** One browser's storage, shared by its tabs. */
export class FakeBrowser {
  readonly records = new Map<number, LedgerRecord>();
  readonly claimed = new Map<number, object>();

  keeper(): AnswerKeeper {
    return {
      read: () => structuredClone([...this.records.values()]),
      replace: (record) => {
        this.records.clear();
        this.records.set(record.epoch, structuredClone(record));
      },
      write: (record) => void this.records.set(record.epoch, structuredClone(record)),
      clear: () => this.records.clear(),
    };
  }

  /** @param copied the tab was duplicated: it starts with the other's token */
  tab(copied: HeldWriter | null = null): TabKeeper {
    let held = copied;
    const self = {};
    return {
      read: () => held,
      write: (next) => void (held = next),
      claim: (epoch) => {
        if ((this.claimed.get(epoch) ?? self) !== self) return Promise.resolve(false);
        this.claimed.set(epoch, self);
        return Promise.resolve(true);
      },
      release: () => {
        for (const [epoch, owner] of this.claimed) if (owner === self) this.claimed.delete(epoch);
      },
    };
  }
}

/** A line between one browser and the server whose fate the test decides, request by request. */
export class FakeLine {
  fate: (request: RawRequest) => Fate = () => SMOOTH;

  constructor(
    private readonly time: FakeTime,
    private readonly server: FakeExamServer,
  ) {}

  readonly transport = (request: RawRequest): Promise<RawReply> =>
    new Promise((resolve) => {
      const sent = structuredClone(request);
      const fate = this.fate(request);
      const giveUp = this.time.after(request.timeout, () => resolve({ kind: 'nothing' }));
      if (fate.up === 'lost') return;
      this.time.after(fate.up, () => {
        const reply = this.server.handle(sent); // it arrives even if the browser has given up
        if (fate.down === 'lost') return;
        this.time.after(fate.down, () => {
          giveUp();
          resolve(replaced(reply, fate.instead));
        });
      });
    });
}

function replaced(reply: RawReply, instead: Fate['instead']): RawReply {
  switch (instead) {
    case undefined:
      return reply;
    case 'html':
      return { kind: 'answer', status: 200, body: undefined };
    case 'badGateway':
      return { kind: 'answer', status: 502, body: undefined };
    case 'unavailable':
      return { kind: 'answer', status: 503, body: { ok: false, reason: 'unavailable', message: '' } };
    case 'otherSeq':
      return reply.kind === 'answer' && reply.status === 200 && typeof reply.body === 'object'
        ? { ...reply, body: { ...reply.body, seq: 999_999 } }
        : reply;
  }
}

export function portsOf(time: FakeTime, line: FakeLine, browser: FakeBrowser, tab: TabKeeper): ExamPorts {
  return { transport: line.transport, timers: time, answers: browser.keeper(), tab };
}

/** A small form: every third item each of the three types. */
export function fakeItems(count: number): ExamItem[] {
  const options = [
    { id: 'A', text: '甲' },
    { id: 'B', text: '乙' },
    { id: 'C', text: '丙' },
    { id: 'D', text: '丁' },
  ] as const;
  return Array.from({ length: count }, (_, index): ExamItem => {
    const stem = `第 ${index + 1} 题的题干。`;
    const place = { position: index + 1, section: 'ethics', marks: 1 };
    if (index % 3 === 0) return { ...place, item: { type: 'trueFalse', stem } };
    if (index % 3 === 1) return { ...place, item: { type: 'singleChoice', stem, options } };
    return { ...place, item: { type: 'multipleResponse', stem, options } };
  });
}
