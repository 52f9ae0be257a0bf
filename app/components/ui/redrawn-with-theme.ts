/** Draws once, and again whenever the theme changes: what is drawn on a canvas does not follow the page's colours by itself. Returns how to remove it. */
export function redrawnWithTheme(draw: () => { destroy(): void }): () => void {
  let drawn = draw();
  const redraw = () => {
    drawn.destroy();
    drawn = draw();
  };
  const scheme = window.matchMedia('(prefers-color-scheme: dark)');
  scheme.addEventListener('change', redraw);
  const observer = new MutationObserver(redraw);
  observer.observe(document.documentElement, { attributeFilter: ['data-theme'] });
  return () => {
    scheme.removeEventListener('change', redraw);
    observer.disconnect();
    drawn.destroy();
  };
}
