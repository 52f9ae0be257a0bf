import { useEffect, useState, useSyncExternalStore } from 'react';

/**
 * The text under the reader's hands. Kept in this tab's storage until it has been saved, so that a reload, a lost
 * network or a login in between loses nothing; closing the tab forgets it, for office PCs are shared.
 */
export function useAnswerDraft(viewerId: string | null, promptId: string, initial: string, savedText: string | null) {
  const key = draftKey(viewerId ?? GUEST, promptId);
  const guestKey = draftKey(GUEST, promptId);
  const [typed, setTyped] = useState<string | null>(null);
  // What an earlier stay on this page left unsaved; the server knows nothing of it.
  const left = useSyncExternalStore(
    neverChanges,
    // Somebody wrote first and logged in then.
    () => readDraft(key) ?? (initial === '' ? readDraft(guestKey) : null),
    () => null,
  );
  const text = typed ?? left ?? initial;
  useEffect(() => {
    if (savedText === null || savedText !== text.trim()) return;
    writeDraft(key, null);
    writeDraft(guestKey, null);
  }, [key, guestKey, savedText, text]);
  return {
    text,
    write: (next: string) => {
      setTyped(next);
      writeDraft(key, next);
    },
  };
}

const GUEST = 'guest';

function draftKey(owner: string, promptId: string): string {
  return `answer:${owner}:${promptId}`;
}

const neverChanges = () => () => undefined;

function readDraft(key: string): string | null {
  try {
    return window.sessionStorage.getItem(key);
  } catch {
    return null; // storage switched off
  }
}

function writeDraft(key: string, text: string | null): void {
  try {
    if (text === null) window.sessionStorage.removeItem(key);
    else window.sessionStorage.setItem(key, text);
  } catch {
    // Storage full or switched off: the text is still in the field.
  }
}
