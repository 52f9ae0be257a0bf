import { useSyncExternalStore } from 'react';
import type { AnswerViewer } from '#app/components/learn/written-answer.tsx';

/**
 * A page kept for reading without a network is the one a passer-by gets, so that nothing personal lies in the cache of
 * a shared PC. Who reads it is remembered apart from it, by an id alone.
 */
const VIEWER_KEY = 'jiceng:viewer';

/** public/sw.js marks the pages it takes from the cache. In the browser only; for rendering see useIsOfflineCopy. */
export function isOfflineCopy(): boolean {
  return document.documentElement.hasAttribute('data-offline');
}

/** The same while rendering: a copy shows itself as one only after the page has come to life. */
export function useIsOfflineCopy(): boolean {
  return useSyncExternalStore(
    () => () => undefined,
    isOfflineCopy,
    () => false,
  );
}

/** Who reads: as the server says, or in an offline copy whoever was last logged in on this device. */
export function useViewer(fromServer: AnswerViewer): AnswerViewer {
  const offline = useIsOfflineCopy();
  const remembered = useSyncExternalStore(
    () => () => undefined,
    () => readViewer(),
    () => null,
  );
  return offline && remembered !== null ? { viewerId: remembered, maySave: true } : fromServer;
}

export function rememberViewer(viewer: AnswerViewer): void {
  try {
    if (viewer.viewerId !== null && viewer.maySave) window.localStorage.setItem(VIEWER_KEY, viewer.viewerId);
    else window.localStorage.removeItem(VIEWER_KEY);
  } catch {
    // Storage switched off: offline copies are read as a passer-by.
  }
}

function readViewer(): string | null {
  try {
    return window.localStorage.getItem(VIEWER_KEY);
  } catch {
    return null;
  }
}
