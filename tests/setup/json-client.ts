import { Agent, request } from 'node:http';

export interface JsonReply {
  /** 0: no reply at all (refused, reset, timed out). */
  readonly status: number;
  /** Undefined unless it was JSON. */
  readonly body: unknown;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly text: string;
}

export interface JsonCall {
  readonly method?: string;
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Sent as JSON if present. */
  readonly body?: unknown;
  readonly timeout?: number;
}

export type JsonClient = (call: JsonCall) => Promise<JsonReply>;

/** A client with kept-alive connections that never rejects: to a candidate's browser a dead server is an answer too. */
export function jsonClient(origin: string, sockets = Number.POSITIVE_INFINITY): JsonClient {
  const agent = new Agent({ keepAlive: true, maxSockets: sockets });
  return ({ method, path, headers = {}, body, timeout = 10_000 }) =>
    new Promise((resolve) => {
      const payload = body === undefined ? undefined : JSON.stringify(body);
      const nothing = () => resolve({ status: 0, body: undefined, headers: {}, text: '' });
      const sent = request(
        `${origin}${path}`,
        {
          agent,
          timeout,
          method: method ?? (payload === undefined ? 'GET' : 'POST'),
          headers: {
            // A page's own fetch sends its origin; without it an unsafe request is refused.
            origin,
            ...(payload === undefined ? {} : { 'content-type': 'application/json', 'content-length': String(Buffer.byteLength(payload)) }),
            ...headers,
          },
        },
        (response) => {
          const chunks: Buffer[] = [];
          response.on('data', (chunk: Buffer) => chunks.push(chunk));
          response.on('error', nothing);
          response.on('aborted', nothing);
          response.on('end', () => {
            const text = Buffer.concat(chunks).toString('utf8');
            resolve({ status: response.statusCode ?? 0, body: parsed(text), headers: response.headers, text });
          });
        },
      );
      sent.on('error', nothing);
      sent.on('timeout', () => sent.destroy());
      sent.end(payload);
    });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
