import { BarController, BarElement, CategoryScale, Chart, LinearScale, type Plugin } from 'chart.js';
import { redrawnWithTheme } from '#app/components/ui/redrawn-with-theme.ts';

Chart.register(BarController, BarElement, CategoryScale, LinearScale);

export interface SectionBars {
  readonly titles: readonly string[];
  readonly percents: readonly number[];
  readonly cut: number;
}

const NARROW = 480;
const CHARACTERS_A_LINE = 5;

/** Draws the bars in the page's own colours, again when the theme changes. Returns how to remove them. */
export function drawSectionChart(canvas: HTMLCanvasElement, bars: SectionBars): () => void {
  return redrawnWithTheme(() => newChart(canvas, bars));
}

type BarChart = Chart<'bar', number[], string | string[]>;

function newChart(canvas: HTMLCanvasElement, { titles, percents, cut }: SectionBars): BarChart {
  const style = getComputedStyle(document.documentElement);
  const token = (name: string) => style.getPropertyValue(name).trim();
  const size = Number.parseFloat(style.fontSize);
  const font = { family: getComputedStyle(document.body).fontFamily, size: size * 0.9 };
  const ink = token('--ink');
  const cutLine: Plugin<'bar'> = {
    id: 'cutLine',
    afterDatasetsDraw: ({ ctx, chartArea, scales }) => {
      const x = scales.x?.getPixelForValue(cut);
      if (x === undefined) return;
      ctx.save();
      ctx.strokeStyle = ink;
      ctx.lineWidth = 2;
      ctx.setLineDash([6, 4]);
      ctx.beginPath();
      ctx.moveTo(x, chartArea.top);
      ctx.lineTo(x, chartArea.bottom);
      ctx.stroke();
      ctx.restore();
    },
  };
  return new Chart<'bar', number[], string | string[]>(canvas, {
    type: 'bar',
    data: {
      labels: canvas.clientWidth < NARROW ? titles.map(inLines) : [...titles],
      datasets: [
        {
          data: [...percents],
          // Below the line a bar is hollow: form says it too, not colour alone.
          backgroundColor: percents.map((percent) => (percent >= cut ? token('--accent') : token('--raised'))),
          borderColor: percents.map((percent) => (percent >= cut ? token('--accent') : token('--danger'))),
          borderWidth: 2,
          borderSkipped: false,
          barThickness: size * 1.1,
        },
      ],
    },
    options: {
      indexAxis: 'y',
      animation: false,
      maintainAspectRatio: false,
      events: [],
      scales: {
        x: {
          min: 0,
          max: 100,
          grid: { color: token('--line') },
          ticks: { color: token('--muted'), font, stepSize: 20, maxRotation: 0, callback: (value) => `${value}%` },
        },
        y: { grid: { display: false }, ticks: { color: ink, font, autoSkip: false } },
      },
    },
    plugins: [cutLine],
  });
}

/** A long title in several lines: on a phone the axis has no room for it in one. */
function inLines(title: string): string[] {
  return title.match(new RegExp(`.{1,${CHARACTERS_A_LINE}}`, 'gu')) ?? [title];
}
