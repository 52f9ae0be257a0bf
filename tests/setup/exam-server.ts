import { createServer } from 'node:http';
import { onTestFinished } from 'vitest';
import { z } from 'zod';
import { handleOpen, handleSave, handleStatus, handleSubmit } from '#app/server/http/exam-api.server.ts';

export interface Reply {
  readonly status: number;
  readonly body: Record<string, unknown>;
}

export interface ExamServer {
  readonly origin: string;
  /** What the handlers reported to the log. */
  readonly faults: unknown[];
  open(cookie: string, body: unknown): Promise<Reply>;
  save(writer: string, body: unknown, headers?: Record<string, string>): Promise<Reply>;
  submit(writer: string, body: unknown): Promise<Reply>;
  status(writer: string): Promise<Reply>;
}

const jsonBody = z.record(z.string(), z.unknown());

/** The plain handlers of the exam on a port of their own, without pages; closed when the test ends. */
export async function startExamServer(): Promise<ExamServer> {
  const faults: unknown[] = [];
  const report = (_where: string, error: unknown) => void faults.push(error);
  const server = createServer((request, response) => {
    const handler = {
      '/api/exam/open': () => handleOpen(request, response, { address: '192.0.2.7', userAgent: 'integration' }),
      '/api/exam/save': () => handleSave(request, response, report),
      '/api/exam/submit': () => handleSubmit(request, response, report),
      '/api/exam/status': () => handleStatus(request, response),
    }[request.url ?? ''];
    if (!handler) throw new Error(`No handler for ${request.url}`);
    handler().catch((error: unknown) => {
      faults.push(error);
      response.writeHead(500, { 'Content-Type': 'application/json' }).end('{}');
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('No port');
  const origin = `http://127.0.0.1:${address.port}`;
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });

  const call = async (path: string, headers: Record<string, string>, body?: unknown): Promise<Reply> => {
    const response = await fetch(`${origin}${path}`, {
      method: body === undefined ? 'GET' : 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    });
    return { status: response.status, body: jsonBody.parse(await response.json()) };
  };
  const asWriter = (writer: string) => ({ authorization: `Writer ${writer}` });
  return {
    origin,
    faults,
    open: (cookie, body) => call('/api/exam/open', { cookie }, body),
    save: (writer, body, headers = {}) => call('/api/exam/save', { ...asWriter(writer), ...headers }, body),
    submit: (writer, body) => call('/api/exam/submit', asWriter(writer), body),
    status: (writer) => call('/api/exam/status', asWriter(writer)),
  };
}
