import { Chart, LinearScale } from 'chart.js';
import { Flow as FlowElement, SankeyController } from 'chartjs-chart-sankey';
import { redrawnWithTheme } from '#app/components/ui/redrawn-with-theme.ts';
import type { Flow } from '#app/domain/scenarios/class-paths.ts';

Chart.register(SankeyController, FlowElement, LinearScale);

const CHARACTERS_A_LINE = 9;
const LINES = 2;

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
          labels: Object.fromEntries(nodes.map(({ key, title, count }) => [key, inLines(`${count} 人 ${title}`)])),
          column: Object.fromEntries(nodes.map(({ key, column }) => [key, column])),
          priority: Object.fromEntries(nodes.map(({ key }, at) => [key, ownNodes.has(key) ? 0 : at + 1])),
          color: token('--ink'),
          borderWidth: 0,
          nodeWidth: 8,
          nodeMinSize: size * 2.6,
          // On one side for all columns: labels of neighbours never meet.
          nodeLabels: { position: 'right' },
          font: { family: getComputedStyle(document.body).fontFamily, size: size * 0.82 },
        },
      ],
    },
    options: { animation: false, maintainAspectRatio: false, events: [], layout: { padding: { right: size * 8.5 } } },
  });
}

function keyOf(raw: unknown): string {
  return typeof raw === 'object' && raw !== null && 'from' in raw && 'to' in raw ? `${String(raw.from)}→${String(raw.to)}` : '';
}

/** A long title in two short lines, cut where it is longer still. */
function inLines(title: string): string {
  const lines = title.match(new RegExp(`.{1,${CHARACTERS_A_LINE}}`, 'gu')) ?? [title];
  return [...lines.slice(0, LINES - 1), lines.length > LINES ? `${(lines[LINES - 1] ?? '').slice(0, -1)}…` : (lines[LINES - 1] ?? '')].filter((line) => line !== '').join('\n');
}
