import { PassThrough } from 'node:stream';
import { createReadableStreamFromReadable, type AppLoadContext, type EntryContext } from '@remix-run/node';
import { isRouteErrorResponse, RemixServer } from '@remix-run/react';
import { isbot } from 'isbot';
import { renderToPipeableStream } from 'react-dom/server';
import { NonceContext } from '#app/components/nonce-context.ts';
import { env } from '#app/server/env.server.ts';
import { reportError } from '#app/server/http/report-error.server.ts';
import { contentSecurityPolicy } from '#app/server/http/security-headers.server.ts';

// The server that listens is part of this build, so that its handlers and the pages share one database.
export { startFront } from '#app/server/http/front.server.ts';

const ABORT_AFTER_MS = 30_000; // a loaded machine is slow, and a half page is worse than a late one

export default function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  remixContext: EntryContext,
  loadContext: AppLoadContext,
): Promise<Response> {
  const { nonce } = loadContext;
  const whole = isbot(request.headers.get('user-agent') ?? '');
  headers.set('Content-Type', 'text/html; charset=utf-8');
  headers.set('Content-Security-Policy', contentSecurityPolicy(nonce, env().NODE_ENV === 'development'));
  return new Promise((resolve, reject) => {
    let current = status;
    const send = () => {
      const body = new PassThrough();
      resolve(new Response(createReadableStreamFromReadable(body), { headers, status: current }));
      pipe(body);
    };
    const { pipe, abort } = renderToPipeableStream(
      <NonceContext.Provider value={nonce}>
        <RemixServer context={remixContext} url={request.url} nonce={nonce} />
      </NonceContext.Provider>,
      {
        nonce,
        ...(whole ? { onAllReady: send } : { onShellReady: send }),
        onShellError: reject,
        onError(error) {
          current = 500;
          reportError(`render ${new URL(request.url).pathname}`, error);
        },
      },
    );
    setTimeout(abort, ABORT_AFTER_MS).unref();
  });
}

/** Refusals and missing pages are answers, not faults: the log is for what is broken. */
export function handleError(error: unknown, { request }: { request: Request }): void {
  if (isRouteErrorResponse(error) && error.status < 500) return;
  if (!request.signal.aborted) reportError(new URL(request.url).pathname, error);
}
