import { describe, expect, test } from 'vitest';
import { type BoardResponse, readBoardNews } from '#app/components/invigilate/board-news.ts';
import { SERVER_CLOCK_HEADER } from '#app/domain/attempts/invigilator-board.ts';

const board = {
  kind: 'invigilatorBoard',
  sitting: {
    id: 's', code: 'L4T-20261122-01', title: '上午场', administration: '秋季', level: 4, phase: 'open', startsAt: 1, opensAt: 0,
    durationMinutes: 90, openedAt: 1, closedAt: null,
  },
  rooms: [], seats: [], incidents: [], adjustments: [], terminations: [], gate: [],
};

function answer(given: { status?: number; url?: string; redirected?: boolean; headers?: Record<string, string>; body?: unknown }): BoardResponse {
  return {
    status: given.status ?? 200,
    redirected: given.redirected ?? false,
    url: given.url ?? 'http://localhost/invigilate/s/live',
    headers: new Headers(given.headers ?? { [SERVER_CLOCK_HEADER]: '1000', ETag: '"x"' }),
    json: () => (given.body === undefined ? Promise.reject(new SyntaxError('not JSON')) : Promise.resolve(given.body)),
  };
}

describe('readBoardNews', () => {
  const rows: { name: string; response: BoardResponse; kind: string }[] = [
    { name: 'takes a board', response: answer({ body: board }), kind: 'board' },
    { name: 'takes “unchanged”', response: answer({ status: 304 }), kind: 'same' },
    { name: 'does not take a portal page for a board', response: answer({ headers: { 'Content-Type': 'text/html' } }), kind: 'unreachable' },
    { name: 'does not take other JSON for a board', response: answer({ body: { ok: true } }), kind: 'unreachable' },
    { name: 'does not take a board without the server clock', response: answer({ headers: {}, body: board }), kind: 'unreachable' },
    { name: 'does not take a board with a missing part', response: answer({ body: { ...board, seats: undefined } }), kind: 'unreachable' },
    { name: 'hears a failing server', response: answer({ status: 502 }), kind: 'unreachable' },
    { name: 'hears that the login has ended', response: answer({ redirected: true, url: 'http://localhost/login?redirectTo=x' }), kind: 'loggedOut' },
    { name: 'does not take a portal’s redirect for a lost login', response: answer({ redirected: true, url: 'http://portal.lan/welcome' }), kind: 'unreachable' },
    { name: 'hears that the duty has been taken away', response: answer({ status: 404 }), kind: 'refused' },
  ];
  test.each(rows)('$name', async ({ response, kind }) => {
    expect((await readBoardNews(response)).kind).toBe(kind);
  });
});
