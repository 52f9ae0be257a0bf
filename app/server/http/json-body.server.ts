import type { IncomingMessage, ServerResponse } from 'node:http';

const LIMIT_BYTES = 128 * 1024;

export type BodyFault = 'tooLarge' | 'notJson' | 'aborted';

/** Reads a JSON body of bounded size. Only application/json: a form of another site cannot send it unasked. */
export function readJson(request: IncomingMessage): Promise<{ ok: true; value: unknown } | { ok: false; reason: BodyFault }> {
  return new Promise((resolve) => {
    if (!request.headers['content-type']?.startsWith('application/json')) {
      request.resume();
      resolve({ ok: false, reason: 'notJson' });
      return;
    }
    const chunks: Buffer[] = [];
    let size = 0;
    request.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size <= LIMIT_BYTES) chunks.push(chunk);
    });
    request.on('end', () => {
      if (size > LIMIT_BYTES) resolve({ ok: false, reason: 'tooLarge' });
      else {
        try {
          resolve({ ok: true, value: JSON.parse(Buffer.concat(chunks).toString('utf8')) });
        } catch {
          resolve({ ok: false, reason: 'notJson' });
        }
      }
    });
    request.on('error', () => resolve({ ok: false, reason: 'aborted' }));
    request.on('aborted', () => resolve({ ok: false, reason: 'aborted' }));
  });
}

export function sendJson(response: ServerResponse, status: number, body: unknown): void {
  sendJsonText(response, status, JSON.stringify(body));
}

export function sendJsonText(response: ServerResponse, status: number, text: string): void {
  const bytes = Buffer.from(text, 'utf8');
  response.writeHead(status, {
    'Content-Type': 'application/json; charset=utf-8',
    'Content-Length': bytes.length,
    'Cache-Control': 'no-store',
  });
  response.end(bytes);
}
