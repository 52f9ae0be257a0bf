/** Half-width marks touching a Han character: in Chinese prose they are typing slips. Returns the first slip with its neighbours. */
export function halfWidthSlip(text: string): string | undefined {
  // Brackets belong to a formula when they hold figures alone, 30÷(180+30)约占……, or follow a function's name, COUNTIF(D:D,"失业").
  return /\p{Script=Han}[,;:?!]|[,;:?!]\p{Script=Han}|(?<![A-Za-z0-9])\([^()]*\p{Script=Han}[^()]*\)/u.exec(text)?.[0];
}

/** Characters nobody means to write: control and zero-width ones, the replacement mark, private use. */
export function strayCharacter(text: string): string | undefined {
  const found = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u200b-\u200f\u2028-\u202e\ue000-\uf8ff\ufeff\ufffd]/.exec(text)?.[0];
  return found === undefined ? undefined : `U+${(found.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

/** The same words in other marks, spaces or emphasis are the same words. */
export function normalised(text: string): string {
  return text.normalize('NFKC').replace(/[\s\p{P}\p{S}]/gu, '').toLowerCase();
}
