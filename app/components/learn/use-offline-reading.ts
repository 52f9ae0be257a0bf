import { useLocation } from '@remix-run/react';
import { useEffect } from 'react';
import { isOfflineCopy, rememberViewer } from '#app/components/learn/offline-copy.ts';
import type { AnswerViewer } from '#app/components/learn/written-answer.tsx';

/**
 * Keeps what is being read for a time without a network: asks public/sw.js for a copy of this page, and lets links load
 * whole pages while there is no network, for those are what it keeps. Needs https or localhost; elsewhere it does nothing.
 */
export function useOfflineReading({ viewer, offline }: { readonly viewer: AnswerViewer; readonly offline: boolean }): void {
  const { pathname } = useLocation();
  const { viewerId, maySave } = viewer;
  useEffect(() => {
    // Not `offline`: the first pass over a page that comes to life does not know yet that it is a copy.
    if (isOfflineCopy()) return;
    rememberViewer({ viewerId, maySave });
    void keepPage(pathname);
  }, [pathname, viewerId, maySave]);

  useEffect(() => {
    function loadWholePage(event: MouseEvent) {
      const link = event.target instanceof Element ? event.target.closest('a[href]') : null;
      if (link && (offline || !navigator.onLine)) event.stopPropagation(); // the browser follows it, not the router
    }
    window.addEventListener('click', loadWholePage, true);
    return () => window.removeEventListener('click', loadWholePage, true);
  }, [offline]);
}

async function keepPage(pathname: string): Promise<void> {
  if (!('serviceWorker' in navigator)) return;
  try {
    await navigator.serviceWorker.register('/sw.js', { updateViaCache: 'none' });
    const { active } = await navigator.serviceWorker.ready;
    const assets = performance
      .getEntriesByType('resource')
      .map(({ name }) => new URL(name))
      .filter(({ origin, pathname: path }) => origin === location.origin && path.startsWith('/assets/'))
      .map(({ pathname: path }) => path);
    active?.postMessage({ type: 'keep', path: pathname, assets });
  } catch {
    // No service worker here (plain http, private window): reading goes on, only not without a network.
  }
}
