import { useState } from 'react';

/** A choice of this browser that is kept for the next exam too. Only for what is never rendered on the server. */
export function useRememberedChoice<Choice extends string>(
  key: string,
  choices: readonly Choice[],
  fallback: Choice,
): [Choice, (choice: Choice) => void] {
  const [choice, setChoice] = useState(() => {
    const kept = readStored(key);
    return choices.find((candidate) => candidate === kept) ?? fallback;
  });
  const remember = (next: Choice) => {
    setChoice(next);
    try {
      localStorage.setItem(key, next);
    } catch {
      // Storage is forbidden here: the choice holds until the page is left.
    }
  };
  return [choice, remember];
}

function readStored(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}
