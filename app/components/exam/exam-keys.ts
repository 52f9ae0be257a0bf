import type { CandidateItem, OptionId } from '#app/domain/items/item.ts';
import type { ItemResponse } from '#app/domain/scoring/response.ts';

/** What a key press means on the answering screen. There is none that hands in. */
export type KeyAction =
  | { readonly kind: 'answer'; readonly answer: ItemResponse }
  | { readonly kind: 'previous' }
  | { readonly kind: 'next' }
  | { readonly kind: 'flag' };

export interface KeyPress {
  /** KeyboardEvent.code: the same under a Chinese input method, which swallows `key`. */
  readonly code: string;
  readonly modified: boolean;
}

/** Null: the key means nothing here and keeps its usual effect. */
export function keyAction(press: KeyPress, item: CandidateItem, current: ItemResponse): KeyAction | null {
  if (press.modified) return null;
  if (press.code === 'ArrowLeft') return { kind: 'previous' };
  if (press.code === 'ArrowRight') return { kind: 'next' };
  const answer = answerOf(press.code, item, current);
  if (answer !== undefined) return { kind: 'answer', answer };
  // On an item with six options F is the sixth option.
  return press.code === 'KeyF' ? { kind: 'flag' } : null;
}

function answerOf(code: string, item: CandidateItem, current: ItemResponse): ItemResponse | undefined {
  const digit = /^(?:Digit|Numpad)([1-6])$/.exec(code)?.[1];
  if (item.type === 'trueFalse') {
    if (code === 'KeyY' || digit === '1') return true;
    if (code === 'KeyN' || digit === '2') return false;
    return undefined;
  }
  const letter = /^Key([A-F])$/.exec(code)?.[1];
  const chosen = item.options.find((option, index) => option.id === letter || String(index + 1) === digit);
  if (chosen === undefined) return undefined;
  return item.type === 'singleChoice' ? chosen.id : toggled(current, chosen.id);
}

/** A multiple response with one option put in or taken out, in alphabetical order; null when none is left. */
export function toggled(current: ItemResponse, id: OptionId): ItemResponse {
  const chosen = Array.isArray(current) ? current : [];
  const next = chosen.includes(id) ? chosen.filter((other) => other !== id) : [...chosen, id].sort();
  return next.length === 0 ? null : next;
}
