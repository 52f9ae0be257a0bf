const HERE = 'https://here.invalid';
const NEVER = ['/login', '/logout'];

/**
 * Where to go after login: only a path of this site, so that a link to /login cannot send a person
 * who has just typed a password to somebody else's page.
 * @returns path, query and fragment of `target`, or `fallback` when the target is anything else
 */
export function safeRedirect(target: string | null | undefined, fallback: string): string {
  // A browser reads `\` as `/` and drops tabs and newlines, so `/\evil` and `/<tab>/evil` leave the site.
  if (!target || !target.startsWith('/') || /^\/\/|[\\\u0000-\u0020\u007f]/.test(target)) return fallback;
  if (!URL.canParse(target, HERE)) return fallback;
  const url = new URL(target, HERE);
  if (url.origin !== HERE || url.pathname.startsWith('//') || NEVER.includes(url.pathname)) return fallback;
  return url.pathname + url.search + url.hash;
}
