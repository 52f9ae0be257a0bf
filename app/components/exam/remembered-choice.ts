import { useEffect, useState } from 'react';

/** A choice of this browser that is kept for the next exam too. Starts with the default until storage has been read. */
export function useRememberedChoice<Choice extends string>(
  key: string,
  choices: readonly Choice[],
  fallback: Choice,
): [Choice, (choice: Choice) => void] {
  const [choice, setChoice] = useState(fallback);
  useEffect(() => {
    const kept = readStored(key);
    const known = choices.find((candidate) => candidate === kept);
    if (known !== undefined) setChoice(known);
  }, [key, choices]);
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
