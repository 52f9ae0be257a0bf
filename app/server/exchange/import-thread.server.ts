import path from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { ExchangeFormat } from '#app/domain/exchange/exchange-format.ts';
import { type ImportContext, type ParsedImport, wholeFileFault } from '#app/domain/exchange/parsed-import.ts';

/**
 * The thread that reads uploaded files, as source: the server is one bundled file, so that a worker of its own cannot be
 * a file beside it. tsx, which also runs the migrations, lets it import the reader as it stands in the tree.
 */
const READER = String.raw`
const { parentPort, workerData } = require('node:worker_threads');
const reader = import('tsx/esm/api').then(({ register }) => {
  register();
  return import(workerData.module);
});
parentPort.on('message', ({ id, format, bytes, context }) => {
  reader
    .then(({ readImport }) => readImport(format, bytes, context))
    .then((parsed) => parentPort.postMessage({ id, parsed }), (error) => parentPort.postMessage({ id, fault: String(error?.stack ?? error) }));
});
`;

/** What the worst file that passes every guard was measured to need, twice over; beyond it the thread ends, not the server. */
const MEMORY_MB = 1024;
const PATIENCE_MS = 60_000;

interface Waiting {
  readonly resolve: (parsed: ParsedImport) => void;
  readonly reject: (error: Error) => void;
}

interface Answer {
  readonly id: number;
  readonly parsed?: ParsedImport;
  readonly fault?: string;
}

let running: { readonly worker: Worker; readonly waiting: Map<number, Waiting> } | undefined;
let jobs = 0;

/**
 * readImport on a thread of its own, one file after another: a large file takes seconds, and the server's own thread
 * belongs to the exam. A file that asks for too much time or memory is refused like any other.
 */
export async function readImportApart(format: ExchangeFormat, bytes: Uint8Array, context: ImportContext, patienceMs = PATIENCE_MS): Promise<ParsedImport> {
  const { worker, waiting } = runningReader();
  jobs += 1;
  const id = jobs;
  const reading = new Promise<ParsedImport>((resolve, reject) => {
    waiting.set(id, { resolve, reject });
    worker.ref();
    worker.postMessage({ id, format, bytes, context });
  });
  const patience = setTimeout(() => void worker.terminate(), patienceMs);
  try {
    return await reading;
  } catch (error) {
    if (!(error instanceof ReaderEnded)) throw error;
    return { items: [], total: 0, faults: [wholeFileFault('读这个文件要的时间或内存太多', '请拆成几个小一点的文件，再导入')] };
  } finally {
    clearTimeout(patience);
  }
}

class ReaderEnded extends Error {
  override readonly name = 'ReaderEnded';
}

function runningReader(): NonNullable<typeof running> {
  if (running) return running;
  const worker = new Worker(READER, {
    eval: true,
    workerData: { module: pathToFileURL(path.resolve('app/server/exchange/read-import.server.ts')).href },
    resourceLimits: { maxOldGenerationSizeMb: MEMORY_MB },
    // Flags of the process that started the server are not for this thread.
    execArgv: [],
    env: process.env,
  });
  const waiting = new Map<number, Waiting>();
  const end = () => {
    if (running?.worker === worker) running = undefined;
    for (const { reject } of waiting.values()) reject(new ReaderEnded());
    waiting.clear();
  };
  worker.on('message', ({ id, parsed, fault }: Answer) => {
    const job = waiting.get(id);
    waiting.delete(id);
    if (waiting.size === 0) worker.unref(); // an idle thread keeps no process alive
    if (parsed) job?.resolve(parsed);
    else job?.reject(new Error(fault));
  });
  worker.on('error', end);
  worker.on('exit', end);
  running = { worker, waiting };
  return running;
}
