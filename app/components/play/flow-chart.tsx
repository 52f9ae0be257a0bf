import { useEffect, useRef } from 'react';
import type { Flow } from '#app/domain/scenarios/class-paths.ts';

/** Where a class went, as streams whose width is the number of people. A second view of the tables beside it; nothing is missing without it. */
export function FlowChart({ flow }: { readonly flow: Flow }) {
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    let remove: (() => void) | undefined;
    let gone = false;
    void import('#app/components/play/draw-flow-chart.ts').then(({ drawFlowChart }) => {
      if (gone || canvas.current === null) return;
      remove = drawFlowChart(canvas.current, flow);
    });
    return () => {
      gone = true;
      remove?.();
    };
  }, [flow]);
  const columns = Math.max(...flow.nodes.map(({ column }) => column), 1);
  const tallest = Math.max(...Array.from({ length: columns + 1 }, (_, column) => flow.nodes.filter((node) => node.column === column).length), 1);
  return (
    <div aria-hidden="true" className="no-print overflow-x-auto">
      <div className="relative" style={{ minWidth: `${(columns + 1) * 11.5}rem`, height: `${Math.max(16, tallest * 4.5)}rem` }}>
        <canvas ref={canvas} />
      </div>
    </div>
  );
}
