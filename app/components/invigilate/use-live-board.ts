import { useEffect, useRef, useState } from 'react';
import { ServerClock } from '#app/components/exam/server-clock.ts';
import { type BoardNews, readBoardNews } from '#app/components/invigilate/board-news.ts';
import { BOARD_INTERVAL, type InvigilatorBoard } from '#app/domain/attempts/invigilator-board.ts';
import type { Instant } from '#app/domain/shared/instant.ts';

/** A board and the server's time when it was true. */
export interface BoardState {
  readonly board: InvigilatorBoard;
  readonly at: Instant;
}

export type Trouble = Extract<BoardNews['kind'], 'loggedOut' | 'refused' | 'unreachable'>;

export interface LiveBoard extends BoardState {
  /** Why nothing new has come since `at`; null: all is well. */
  readonly trouble: Trouble | null;
  readonly clock: ServerClock;
}

/** Longer than this without an answer is no connection. */
const PATIENCE = 8_000;

/** Keeps the board that the page was loaded with up to date. The newer of the two counts: an action reloads the page's own. */
export function useLiveBoard(loaded: BoardState, url: string): LiveBoard {
  const [polled, setPolled] = useState<BoardState | null>(null);
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const [clock] = useState(() => new ServerClock(() => performance.now()));
  const held = useRef<{ board: InvigilatorBoard; tag: string | null } | null>(null);

  useEffect(() => {
    let stopped = false;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let request: AbortController | undefined;

    const ask = async () => {
      const sentAt = performance.now();
      request = new AbortController();
      const news = await fetchNews(url, held.current?.tag ?? null, request);
      if (stopped) return;
      if (news.kind === 'board') {
        held.current = { board: news.board, tag: news.tag };
        setPolled({ board: news.board, at: news.at });
      } else if (news.kind === 'same') {
        const { at } = news;
        setPolled((before) => (held.current ? { board: held.current.board, at } : before));
      }
      if (news.kind === 'board' || news.kind === 'same') {
        clock.learn(news.at, sentAt);
        setTrouble(null);
      } else {
        setTrouble(news.kind);
      }
      timer = setTimeout(() => void ask(), BOARD_INTERVAL);
    };
    timer = setTimeout(() => void ask(), BOARD_INTERVAL);
    return () => {
      stopped = true;
      clearTimeout(timer);
      request?.abort();
    };
  }, [url, clock]);

  const newest = polled !== null && polled.at >= loaded.at ? polled : loaded;
  return { ...newest, trouble, clock };
}

async function fetchNews(url: string, tag: string | null, request: AbortController): Promise<BoardNews> {
  const impatience = setTimeout(() => request.abort(), PATIENCE);
  try {
    const response = await fetch(url, {
      headers: { Accept: 'application/json', ...(tag === null ? {} : { 'If-None-Match': tag }) },
      cache: 'no-store',
      signal: request.signal,
    });
    return await readBoardNews(response);
  } catch {
    return { kind: 'unreachable' };
  } finally {
    clearTimeout(impatience);
  }
}
