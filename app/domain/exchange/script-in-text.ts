const SCRIPT = /<\s*\/?\s*(?:script|iframe|object|embed|svg|style|link|meta|base|form)\b|(?:java|vb)script\s*:|(?:^|[\s"'/<>])on[a-z]{3,24}\s*=|data\s*:\s*text\/html/i;

/** The first piece of a text that a browser might run if anything ever showed it as a page, or undefined. */
export function scriptIn(text: string): string | undefined {
  return SCRIPT.exec(text)?.[0].trim();
}
