import { useEffect, useRef } from 'react';
import { UNITS_PER_MARK } from '#app/domain/scoring/marks.ts';

export interface SectionChartProps {
  readonly sections: readonly { readonly title: string; readonly percentUnits: number }[];
  readonly cutScore: number;
}

/**
 * Each section's share earned as a bar, with a line at the cut. Only a second view of the table that
 * stands beside it; the drawing code comes after the page and nothing is missing without it.
 */
export function SectionChart({ sections, cutScore }: SectionChartProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    let remove: (() => void) | undefined;
    let gone = false;
    void import('#app/components/exam/draw-section-chart.ts').then(({ drawSectionChart }) => {
      if (gone || canvas.current === null) return;
      remove = drawSectionChart(canvas.current, {
        titles: sections.map((section) => section.title),
        percents: sections.map((section) => section.percentUnits / UNITS_PER_MARK),
        cut: cutScore,
      });
    });
    return () => {
      gone = true;
      remove?.();
    };
  }, [sections, cutScore]);
  // Room for the bars from the start: the table below does not jump when they come.
  return (
    <div aria-hidden="true" className="no-print relative mb-5" style={{ height: `${sections.length * 2.4 + 2.5}rem` }}>
      <canvas ref={canvas} />
    </div>
  );
}
