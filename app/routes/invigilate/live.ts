import { createHash } from 'node:crypto';
import type { LoaderFunctionArgs } from '@remix-run/node';
import { SERVER_CLOCK_HEADER } from '#app/domain/attempts/invigilator-board.ts';
import { requireActor } from '#app/server/auth/require-actor.server.ts';
import { now } from '#app/server/clock.server.ts';
import { loadInvigilatorBoard } from '#app/server/queries/invigilator-board.server.ts';

/** The console's refresh: the board as JSON, or 304 when it is what the browser already has. The server's clock is a header. */
export async function loader({ request, params, context }: LoaderFunctionArgs): Promise<Response> {
  const board = await loadInvigilatorBoard(requireActor(context), params.sittingId ?? '');
  if (board === null) return new Response('没有这个场次，或您没有被安排监考。', { status: 404, headers: { 'Cache-Control': 'no-store' } });
  const body = JSON.stringify(board);
  const tag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`;
  const headers = { 'Cache-Control': 'no-store', ETag: tag, [SERVER_CLOCK_HEADER]: String(now()) };
  if (request.headers.get('If-None-Match') === tag) return new Response(null, { status: 304, headers });
  return new Response(body, { headers: { ...headers, 'Content-Type': 'application/json; charset=utf-8' } });
}
