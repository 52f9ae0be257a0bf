import { randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import compression from 'compression';
import express from 'express';
import { createRequestHandler } from '@remix-run/express';
import type { ServerBuild } from '@remix-run/node';
import { guardBuild } from '#app/server/auth/guard-build.server.ts';
import { readLogin } from '#app/server/auth/login-session.server.ts';
import type { PlainRoute } from '#app/server/auth/route-access.server.ts';
import { watchDays } from '#app/server/bank/daily-watch.server.ts';
import { expireDueAttempts } from '#app/server/commands/expire-due-attempts.server.ts';
import { closeDb, db } from '#app/server/db/db.server.ts';
import { env } from '#app/server/env.server.ts';
import { watchDeadlines } from '#app/server/exam/deadline-watch.server.ts';
import { bodyRefusal } from '#app/server/http/body-limit.server.ts';
import { clientAddress } from '#app/server/http/client-address.server.ts';
import { handleOpen, handleSave, handleStatus, handleSubmit } from '#app/server/http/exam-api.server.ts';
import { health } from '#app/server/http/healthz.server.ts';
import { sendJson } from '#app/server/http/json-body.server.ts';
import { reportError } from '#app/server/http/report-error.server.ts';
import { isSameOrigin } from '#app/server/http/same-origin.server.ts';
import { setSecurityHeaders } from '#app/server/http/security-headers.server.ts';
import { warmSearch } from '#app/server/search/course-search.server.ts';

type PlainHandler = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

const plainHandlers: Readonly<Record<PlainRoute, PlainHandler>> = {
  'POST /api/exam/save': (request, response) => handleSave(request, response, reportError),
  'GET /api/exam/status': handleStatus,
  'POST /api/exam/open': (request, response) =>
    handleOpen(request, response, { address: clientAddress(request, env().TRUST_PROXY), userAgent: request.headers['user-agent'] ?? '' }),
  'POST /api/exam/submit': (request, response) => handleSubmit(request, response, reportError),
  'GET /healthz': async (_request, response) => {
    const state = await health();
    sendJson(response, state.ok ? 200 : 503, state);
  },
};

function plainHandler(key: string): PlainHandler | undefined {
  return Object.entries(plainHandlers).find(([route]) => route === key)?.[1];
}

export interface FrontOptions {
  /** The Remix build; asked for at every request in development. */
  readonly build: ServerBuild | (() => Promise<ServerBuild>);
  /** Vite's middlewares in development. */
  readonly middleware?: express.RequestHandler;
  readonly port: number;
  readonly host: string;
}

/**
 * Opens the database, collects what fell due while the server was down, and only then listens.
 * The exam's plain handlers come first, then files, then Remix.
 */
export async function startFront(options: FrontOptions): Promise<{ server: Server; stop: () => Promise<void> }> {
  await db();
  // One attempt that cannot be collected must not keep the whole room from its exam.
  await expireDueAttempts().catch((error: unknown) => reportError('sweep at boot', error));
  warmSearch();
  const pages = pagesApp(options);
  const secure = env().PUBLIC_URL?.startsWith('https://') ?? false;

  let stopping = false;
  const server = createServer((request, response) => {
    setSecurityHeaders(response, secure);
    if (stopping) response.setHeader('Connection', 'close'); // the next request finds the restarted server
    if (!isSameOrigin(request, env().PUBLIC_URL)) {
      request.resume();
      sendJson(response, 403, { error: 'crossOrigin', message: '请求不是从本站页面发出的，已拒绝。' });
      return;
    }
    const url = request.url ?? '/';
    const query = url.indexOf('?');
    const handler = plainHandler(`${request.method ?? 'GET'} ${query < 0 ? url : url.slice(0, query)}`);
    if (handler === undefined) {
      const refusal = bodyRefusal(request);
      if (refusal) {
        response.setHeader('Connection', 'close'); // the rest of the body is not read
        sendJson(response, refusal.status, { error: 'bodyLimit', message: refusal.message });
        return;
      }
      pages(request, response);
      return;
    }
    handler(request, response).catch((error: unknown) => {
      reportError(url, error);
      if (!response.headersSent) sendJson(response, 500, { ok: false, reason: 'unavailable', message: '服务器出错，请稍后再试。' });
    });
  });
  server.keepAliveTimeout = 65_000; // longer than a proxy's, so that it never reuses a closed connection
  server.headersTimeout = 20_000;
  server.requestTimeout = 60_000;

  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port, options.host, resolve);
  });
  const unwatch = watchDeadlines((error) => reportError('deadline watch', error));
  const unwatchDays = watchDays((error) => reportError('daily watch', error));
  return {
    server,
    stop: async () => {
      stopping = true;
      unwatch();
      unwatchDays();
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      server.closeIdleConnections();
      setTimeout(() => server.closeAllConnections(), 5000).unref();
      await closed;
      await closeDb();
    },
  };
}

function pagesApp(options: FrontOptions): express.Express {
  const app = express();
  app.disable('x-powered-by');
  app.set('trust proxy', env().TRUST_PROXY);
  app.use(compression());
  if (options.middleware) app.use(options.middleware);
  else {
    app.use('/assets', express.static('build/web/client/assets', { immutable: true, maxAge: '1y' }));
    app.use(express.static('build/web/client', { maxAge: '1h', index: false }));
  }
  const handlers = new WeakMap<ServerBuild, ReturnType<typeof createRequestHandler>>();
  const handlerOf = (build: ServerBuild) => {
    const known = handlers.get(build);
    if (known) return known;
    const made = createRequestHandler({
      build: guardBuild(build),
      mode: env().NODE_ENV === 'development' ? 'development' : 'production',
      getLoadContext: async (request, response) => {
        const login = await readLogin(request.headers.cookie);
        if (login.setCookie) response.append('Set-Cookie', login.setCookie);
        if (login.actor) response.setHeader('Cache-Control', 'no-store'); // nobody else's page from a cache
        return {
          actor: login.actor,
          loginSessionId: login.sessionId,
          nonce: randomBytes(16).toString('base64'),
          address: clientAddress(request, env().TRUST_PROXY),
          userAgent: request.headers['user-agent'] ?? '',
        };
      },
    });
    handlers.set(build, made);
    return made;
  };
  const { build } = options;
  if (typeof build !== 'function') handlerOf(build); // a hole in the permission table shows at start, not at first use
  app.all('*', (request, response, next) => {
    const ready = typeof build === 'function' ? build() : Promise.resolve(build);
    ready.then((current) => handlerOf(current)(request, response, next)).catch(next);
  });
  app.use((error: unknown, _request: express.Request, response: express.Response, next: express.NextFunction) => {
    reportError('page', error);
    if (response.headersSent) next(error);
    else response.status(500).type('text/plain; charset=utf-8').send('页面出错了，请返回上一页再试；如果一直这样，请联系管理员。');
  });
  return app;
}
