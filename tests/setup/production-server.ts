import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import process from 'node:process';

export interface ServerOptions {
  readonly databaseUrl: string;
  /** 0: any free one. */
  readonly port?: number;
  readonly env?: Readonly<Record<string, string>>;
  readonly nodeArguments?: readonly string[];
}

/** The production server of scripts/serve.js as a process of its own, to be asked, killed and started again. */
export interface ProductionServer {
  readonly origin: string;
  readonly port: number;
  readonly pid: number;
  /** What it wrote to stderr so far. */
  log(): string;
  /** SIGKILL: no goodbye, as in a crash. */
  kill(): Promise<void>;
  /** SIGTERM. Resolves to the exit code and how long it took, in ms. */
  stop(): Promise<{ code: number | null; milliseconds: number }>;
}

/** Starts the built server and waits until it listens. Needs the steps `content` and `build` of scripts/steps.js. */
export async function startProductionServer(options: ServerOptions): Promise<ProductionServer> {
  const child: ChildProcess = spawn(process.execPath, [...(options.nodeArguments ?? []), 'scripts/serve.js'], {
    env: {
      ...process.env,
      NODE_ENV: 'production',
      APP_ENV: 'test',
      DATABASE_URL: options.databaseUrl,
      PORT: String(options.port ?? 0),
      HOST: '127.0.0.1',
      ...options.env,
    },
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  });
  const killWithUs = () => void child.kill('SIGKILL'); // a case that fails must not leave a server behind
  process.once('exit', killWithUs);
  child.once('exit', () => void process.off('exit', killWithUs));
  let log = '';
  child.stderr?.on('data', (chunk: Buffer) => (log = `${log}${chunk.toString()}`.slice(-20_000)));
  const exited = once(child, 'exit');
  const port = await new Promise<number>((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`The server did not listen within 60 s\n${log}`)), 60_000);
    child.once('message', (message: unknown) => {
      clearTimeout(timer);
      if (typeof message === 'object' && message !== null && 'listening' in message) resolve(Number(message.listening));
      else reject(new Error(`Unexpected message ${JSON.stringify(message)}`));
    });
    child.once('exit', (code) => {
      clearTimeout(timer);
      reject(new Error(`The server ended with ${code} before it listened\n${log}`));
    });
  });
  const { pid } = child;
  if (pid === undefined) throw new Error('The server has no process id');
  return {
    origin: `http://127.0.0.1:${port}`,
    port,
    pid,
    log: () => log,
    kill: async () => {
      child.kill('SIGKILL');
      await exited;
    },
    stop: async () => {
      const startedAt = performance.now();
      child.kill('SIGTERM');
      await exited;
      return { code: child.exitCode, milliseconds: performance.now() - startedAt };
    },
  };
}
