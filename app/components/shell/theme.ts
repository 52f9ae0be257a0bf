const COOKIE = 'theme';
const YEAR_SECONDS = 31_536_000;

export const THEMES = ['system', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

export const THEME_TITLES: Readonly<Record<Theme, string>> = { system: '跟随系统', light: '浅色', dark: '深色' };

/** What the reader chose on this machine, from a Cookie header or document.cookie; `system` without a choice. */
export function readTheme(cookies: string | null): Theme {
  const value = cookies
    ?.split(';')
    .map((pair) => pair.trim())
    .find((pair) => pair.startsWith(`${COOKIE}=`))
    ?.slice(COOKIE.length + 1);
  return THEMES.find((theme) => theme === value) ?? 'system';
}

/** The cookie that keeps the choice. It holds a taste, not a right, so scripts may write it. */
export function themeCookie(theme: Theme): string {
  const age = theme === 'system' ? 0 : YEAR_SECONDS;
  return `${COOKIE}=${theme}; Path=/; Max-Age=${age}; SameSite=Lax`;
}

/** Shows the theme at once and remembers it on this machine. Browser only. */
export function keepTheme(theme: Theme): void {
  document.cookie = themeCookie(theme);
  if (theme === 'system') delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
}
