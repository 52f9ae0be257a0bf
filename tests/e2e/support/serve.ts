import { type ChildProcess, fork } from 'node:child_process';
import { closeSync, copyFileSync, existsSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

export interface RunningServer {
  readonly url: string;
  readonly databaseFile: string;
  readonly databaseUrl: string;
  /** What the server has written to its log so far. */
  log(): string;
  stop(): Promise<void>;
}

/**
 * Starts the production server on a free port with its own copy of the seeded database.
 * `prepare` may change the copy before the server opens it.
 */
export async function serveCopy(prepare?: (databaseFile: string) => void): Promise<RunningServer> {
  const template = process.env.JICENG_E2E_TEMPLATE;
  if (template === undefined) throw new Error('global setup has not run');
  const folder = mkdtempSync(path.join(tmpdir(), 'jiceng-e2e-worker-'));
  const databaseFile = path.join(folder, 'exam.db');
  for (const ending of ['', '-wal']) if (existsSync(`${template}${ending}`)) copyFileSync(`${template}${ending}`, `${databaseFile}${ending}`);
  prepare?.(databaseFile);
  const databaseUrl = `file:${databaseFile}`;
  const logFile = path.join(folder, 'server.log');
  const log = openSync(logFile, 'a');
  const child = fork('scripts/serve.js', [], {
    env: { ...process.env, NODE_ENV: 'production', APP_ENV: 'demo', DATABASE_URL: databaseUrl, PORT: '0', HOST: '127.0.0.1' },
    stdio: ['ignore', log, log, 'ipc'],
  });
  closeSync(log);
  const readLog = () => readFileSync(logFile, 'utf8');
  const port = await listeningPort(child, readLog);
  return {
    url: `http://127.0.0.1:${port}`,
    databaseFile,
    databaseUrl,
    log: readLog,
    stop: async () => {
      if (child.exitCode === null) {
        const exited = new Promise((resolve) => child.once('exit', resolve));
        child.kill('SIGTERM');
        await exited;
      }
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function listeningPort(child: ChildProcess, log: () => string): Promise<number> {
  return new Promise((resolve, reject) => {
    child.once('exit', (code) => reject(new Error(`the server ended with code ${code} before it listened:\n${log()}`)));
    child.on('message', (message) => {
      if (typeof message === 'object' && message !== null && 'listening' in message && typeof message.listening === 'number') {
        resolve(message.listening);
      }
    });
  });
}
