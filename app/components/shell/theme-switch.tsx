import { useState } from 'react';
import { useRootData } from '#app/components/root-data.ts';
import { keepTheme, type Theme, THEME_TITLES, THEMES } from '#app/components/shell/theme.ts';
import { useHydrated } from '#app/components/use-hydrated.ts';

/** Light, dark, or as the system says. Without scripts the system decides, and there is nothing to press. */
export function ThemeSwitch() {
  const stored = useRootData().theme;
  const [chosen, setChosen] = useState<Theme | null>(null);
  const hydrated = useHydrated();
  if (!hydrated) return null;
  const current = chosen ?? stored;

  function choose(theme: Theme) {
    keepTheme(theme);
    setChosen(theme);
  }

  return (
    <div role="group" aria-label="界面颜色" className="inline-flex max-w-full flex-wrap overflow-hidden rounded border border-line-strong">
      {THEMES.map((theme) => (
        <button
          key={theme}
          type="button"
          aria-pressed={theme === current}
          onClick={() => choose(theme)}
          className={`min-h-11 border-r border-line-strong px-3 text-[0.9375rem] whitespace-nowrap last:border-r-0 focus-visible:-outline-offset-4 ${
            theme === current ? 'bg-accent font-bold text-on-accent focus-visible:outline-on-accent' : 'bg-raised text-ink hover:bg-sunk'
          }`}
        >
          {THEME_TITLES[theme]}
        </button>
      ))}
    </div>
  );
}
