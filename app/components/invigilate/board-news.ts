import { type InvigilatorBoard, invigilatorBoardSchema, SERVER_CLOCK_HEADER } from '#app/domain/attempts/invigilator-board.ts';
import type { Instant } from '#app/domain/shared/instant.ts';

/** What asking for the board brought. */
export type BoardNews =
  | { readonly kind: 'board'; readonly board: InvigilatorBoard; readonly at: Instant; readonly tag: string | null }
  | { readonly kind: 'same'; readonly at: Instant }
  /** The login has ended: whoever is at the machine must log in again. */
  | { readonly kind: 'loggedOut' }
  /** The sitting is no longer this person's to see. */
  | { readonly kind: 'refused' }
  /** No answer, or somebody else's (a proxy's page). */
  | { readonly kind: 'unreachable' };

export type BoardResponse = Pick<Response, 'status' | 'redirected' | 'url' | 'headers' | 'json'>;

/** Believes only what is marked as the server's: a portal's page with status 200 is no news. */
export async function readBoardNews(response: BoardResponse): Promise<BoardNews> {
  if (response.redirected) {
    return new URL(response.url).pathname === '/login' ? { kind: 'loggedOut' } : { kind: 'unreachable' };
  }
  if (response.status === 403 || response.status === 404) return { kind: 'refused' };
  const at = Number(response.headers.get(SERVER_CLOCK_HEADER) ?? Number.NaN);
  if (!Number.isFinite(at)) return { kind: 'unreachable' };
  if (response.status === 304) return { kind: 'same', at };
  if (response.status !== 200) return { kind: 'unreachable' };
  const body: unknown = await response.json().catch(() => null);
  const parsed = invigilatorBoardSchema.safeParse(body);
  if (!parsed.success) return { kind: 'unreachable' };
  return { kind: 'board', board: parsed.data, at, tag: response.headers.get('ETag') };
}
