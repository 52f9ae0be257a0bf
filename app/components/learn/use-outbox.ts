import { useEffect, useSyncExternalStore } from 'react';
import { Outbox, type OutboxPorts, type OutboxState } from '#app/components/learn/outbox.ts';

const SYNC_PATH = '/learn/sync';
const IDLE: OutboxState = { kind: 'idle' };
const outboxes = new Map<string, Outbox>();

/** The browser's outbox of a viewer: one for all pages of the tab, trying again whenever the network comes back. */
export function outboxOf(viewerId: string): Outbox {
  const known = outboxes.get(viewerId);
  if (known) return known;
  const outbox = new Outbox(viewerId, browserPorts());
  outboxes.set(viewerId, outbox);
  window.addEventListener('online', () => void outbox.flush());
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') void outbox.flush();
  });
  return outbox;
}

/** Where a text stands on its way to the server. Idle on the server and for passers-by. */
export function useOutboxState(viewerId: string | null, key: string): OutboxState {
  return useSyncExternalStore(
    (listener) => (viewerId === null ? () => undefined : outboxOf(viewerId).subscribe(listener)),
    () => (viewerId === null ? IDLE : outboxOf(viewerId).stateOf(key)),
    () => IDLE,
  );
}

/** Sends what an earlier stay left behind. */
export function useOutboxFlush(viewerId: string | null): void {
  useEffect(() => {
    if (viewerId !== null) void outboxOf(viewerId).flush();
  }, [viewerId]);
}

function browserPorts(): OutboxPorts {
  return {
    read: (key) => {
      try {
        return window.localStorage.getItem(key);
      } catch {
        return null; // storage switched off
      }
    },
    write: (key, value) => {
      try {
        if (value === null) window.localStorage.removeItem(key);
        else window.localStorage.setItem(key, value);
      } catch {
        // Storage full or switched off: the text is still in the field, and the page says that it waits.
      }
    },
    send: async (body) => {
      try {
        const response = await fetch(SYNC_PATH, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body });
        const json: unknown = await response.json().catch(() => undefined);
        return { status: response.status, json };
      } catch {
        return null;
      }
    },
  };
}
