import * as z from 'zod/mini';
import { examChangeSchema } from '#app/domain/attempts/exam-protocol.ts';
import type { LedgerRecord } from '#app/components/exam/answer-ledger.ts';
import type { AnswerKeeper, ExamPorts, ExamTimers, ExamTransport, TabKeeper } from '#app/components/exam/exam-ports.ts';
import { TabClaim } from '#app/components/exam/tab-claim.ts';

/** The ports of a real browser for one attempt. */
export function browserPorts(attemptId: string): ExamPorts {
  return { transport: fetchTransport, timers: browserTimers, answers: localAnswers(attemptId), tab: sessionTab(attemptId) };
}

/** Redirects are errors: a login page or a captive portal is no reply of the exam. */
export const fetchTransport: ExamTransport = async ({ path, writer, body, timeout }) => {
  const abort = new AbortController();
  const timer = setTimeout(() => abort.abort(), timeout);
  try {
    const response = await fetch(path, {
      method: body === undefined ? 'GET' : 'POST',
      headers: {
        accept: 'application/json',
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...(writer === undefined ? {} : { authorization: `Writer ${writer}` }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      credentials: 'same-origin',
      cache: 'no-store',
      redirect: 'error',
      signal: abort.signal,
    });
    return { kind: 'answer', status: response.status, body: parseJson(await response.text()) };
  } catch {
    return { kind: 'nothing' };
  } finally {
    clearTimeout(timer);
  }
};

const browserTimers: ExamTimers = {
  elapsed: () => performance.now(),
  after: (milliseconds, run) => {
    const timer = setTimeout(run, milliseconds);
    return () => clearTimeout(timer);
  },
};

const heldSchema = z.nullable(z.object({ answer: examChangeSchema.shape.answer, flagged: z.boolean(), seq: z.int() }));
const recordSchema = z.object({
  epoch: z.int(),
  lastSeq: z.int(),
  places: z.array(z.extend(examChangeSchema, { base: heldSchema, sent: z.array(heldSchema) })),
});

/** One entry per writer, so that two tabs of one browser never overwrite each other's. */
export function localAnswers(attemptId: string): AnswerKeeper {
  const prefix = `jiceng-exam:${attemptId}:`;
  const keys = () => Object.keys(localStorage).filter((key) => key.startsWith(prefix));
  const write = (record: LedgerRecord) => {
    quietly(() => localStorage.setItem(`${prefix}${record.epoch}`, JSON.stringify(record)), undefined);
  };
  const clear = () => quietly(() => keys().forEach((key) => localStorage.removeItem(key)), undefined);
  return {
    read: () =>
      quietly(
        () =>
          keys().flatMap((key): LedgerRecord[] => {
            const record = recordSchema.safeParse(parseJson(localStorage.getItem(key) ?? ''));
            return record.success ? [record.data] : [];
          }),
        [],
      ),
    replace: (record) => {
      clear();
      write(record);
    },
    write,
    clear,
  };
}

const heldWriterSchema = z.object({ writer: z.string(), epoch: z.int() });

/** Session storage survives a reload, and is copied when a tab is duplicated: hence the claim. */
function sessionTab(attemptId: string): TabKeeper {
  const key = `jiceng-exam-writer:${attemptId}`;
  const claim = new TabClaim(`jiceng-exam:${attemptId}`);
  return {
    read: () => {
      const held = heldWriterSchema.safeParse(parseJson(quietly(() => sessionStorage.getItem(key), null) ?? ''));
      return held.success ? held.data : null;
    },
    write: (held) =>
      quietly(() => (held === null ? sessionStorage.removeItem(key) : sessionStorage.setItem(key, JSON.stringify(held))), undefined),
    claim: (epoch) => claim.claim(epoch),
    release: () => claim.release(),
  };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Storage may be forbidden or full; the exam goes on without it. */
function quietly<Value>(act: () => Value, otherwise: Value): Value {
  try {
    return act();
  } catch {
    return otherwise;
  }
}
