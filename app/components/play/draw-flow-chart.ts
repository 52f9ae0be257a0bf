import { Chart, LinearScale } from 'chart.js';
import { Flow as FlowElement, SankeyController } from 'chartjs-chart-sankey';
import { redrawnWithTheme } from '#app/components/ui/redrawn-with-theme.ts';
import type { Flow } from '#app/domain/scenarios/class-paths.ts';

Chart.register(SankeyController, FlowElement, LinearScale);

const CHARACTERS_A_LINE = 9;
const LINES = 3;

/** Draws the streams in the page's own colours; the own way is dark, the others are pale. Returns how to remove them. */
export function drawFlowChart(canvas: HTMLCanvasElement, flow: Flow): () => void {
  return redrawnWithTheme(() => newChart(canvas, flow));
}

function newChart(canvas: HTMLCanvasElement, { nodes, links }: Flow): Chart<'sankey'> {
  const style = getComputedStyle(document.documentElement);
  const token = (name: string) => style.getPropertyValue(name).trim();
  const size = Number.parseFloat(style.fontSize);
  const own = new Map(links.map(({ from, to, own: mine }) => [`${from}→${to}`, mine]));
  const ownNodes = new Set(nodes.filter((node) => node.own).map(({ key }) => key));
  const colour = (mine: boolean) => (mine ? token('--accent') : token('--line-strong'));
  return new Chart(canvas, {
    type: 'sankey',
    data: {
      datasets: [
        {
          data: links.map(({ from, to, count }) => ({ from, to, flow: count })),
          colorFrom: ({ raw }) => colour(own.get(keyOf(raw)) ?? false),
          colorTo: ({ raw }) => colour(own.get(keyOf(raw)) ?? false),
          alpha: 0.55,
          labels: Object.fromEntries(nodes.map(({ key, title, count }) => [key, inLines(`${title} ${count} 人`)])),
          column: Object.fromEntries(nodes.map(({ key, column }) => [key, column])),
          priority: Object.fromEntries(nodes.map(({ key }, at) => [key, ownNodes.has(key) ? 0 : at + 1])),
          color: token('--ink'),
          borderWidth: 0,
          nodeWidth: 8,
          font: { family: getComputedStyle(document.body).fontFamily, size: size * 0.82 },
        },
      ],
    },
    options: { animation: false, maintainAspectRatio: false, events: [], layout: { padding: { right: size * 7 } } },
  });
}

function keyOf(raw: unknown): string {
  return typeof raw === 'object' && raw !== null && 'from' in raw && 'to' in raw ? `${String(raw.from)}→${String(raw.to)}` : '';
}

/** A long title in a few short lines, cut where it is longer still. */
function inLines(title: string): string {
  const lines = title.match(new RegExp(`.{1,${CHARACTERS_A_LINE}}`, 'gu')) ?? [title];
  return lines.length <= LINES ? lines.join('\n') : [...lines.slice(0, LINES - 1), `…${title.slice(-4)}`].join('\n');
}
