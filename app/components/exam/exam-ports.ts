import type { LedgerRecord } from '#app/components/exam/answer-ledger.ts';

/** A reply as it came: any status, the body if it was JSON. `nothing`: no reply at all. */
export type RawReply =
  | { readonly kind: 'answer'; readonly status: number; readonly body: unknown }
  | { readonly kind: 'nothing' };

export interface RawRequest {
  readonly path: string;
  readonly writer?: string;
  /** Sent as a POST if present. */
  readonly body?: unknown;
  readonly timeout: number;
}

/** The way to the server. Never rejects. */
export type ExamTransport = (request: RawRequest) => Promise<RawReply>;

export interface ExamTimers {
  /** Milliseconds elapsed since some fixed moment. */
  elapsed(): number;
  /** Runs once after a while; returns how to call it off. */
  after(milliseconds: number, run: () => void): () => void;
}

/** Local storage of one attempt's unacknowledged answers. Never throws; keeps nothing if the browser forbids it. */
export interface AnswerKeeper {
  read(): readonly LedgerRecord[];
  /** Replaces everything kept of this attempt. */
  replace(record: LedgerRecord): void;
  write(record: LedgerRecord): void;
  clear(): void;
}

/** The writer this tab holds. */
export interface HeldWriter {
  readonly writer: string;
  readonly epoch: number;
}

/** What belongs to this tab alone, also after a reload. */
export interface TabKeeper {
  read(): HeldWriter | null;
  write(held: HeldWriter | null): void;
  /** False: another tab of this browser (a duplicated one) is the writer of this epoch. */
  claim(epoch: number): Promise<boolean>;
  release(): void;
}

export interface ExamPorts {
  readonly transport: ExamTransport;
  readonly timers: ExamTimers;
  readonly answers: AnswerKeeper;
  readonly tab: TabKeeper;
}
