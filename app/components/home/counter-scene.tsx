const LINE = { fill: 'none', stroke: 'var(--fig-line)', strokeWidth: 2.25, strokeLinecap: 'round', strokeLinejoin: 'round' } as const;
const PAPER = { fill: 'var(--fig-paper)' } as const;

/**
 * The counter and the people before it, each with what they came for: work, insurance, retirement,
 * wages. Says the same as the sentence above it, so it is hidden from screen readers.
 */
export function CounterScene() {
  return (
    <svg viewBox="0 0 600 214" aria-hidden="true" className="block h-auto w-full max-w-[44rem]">
      <g {...LINE}>
        <path d="M8 206 L592 206" />
        <g stroke="var(--fig-accent)">
          <circle cx="112" cy="74" r="17" fill="var(--fig-accent-soft)" />
          <path d="M72 134 C72 106 90 98 112 98 C134 98 152 106 152 134" fill="var(--fig-accent-soft)" />
          <path d="M102 99 L112 112 L122 99" />
        </g>
        <rect x="28" y="134" width="176" height="72" rx="6" fill="var(--fig-soft)" />
        <path d="M20 134 L212 134" />
        <path d="M44 134 L44 122 L72 122 L72 134 M48 122 L48 112 L76 112 L76 130 L72 130" {...PAPER} />
        <path d="M168 134 L176 114 L200 114 L192 134" {...PAPER} />
      </g>
      <text x="116" y="177" fontSize="21" fontWeight="700" textAnchor="middle" fill="currentColor" className="font-song">
        服务台
      </text>
      <Bubble x={262} sign="工" />
      <Bubble x={352} sign="保" />
      <Bubble x={446} sign="退" />
      <Bubble x={542} sign="薪" />
      <g {...LINE}>
        <Person x={262} />
        <path d="M240 150 L226 168 L238 178" />
        <rect x="216" y="166" width="20" height="26" rx="2" {...PAPER} />
        <Person x={346} />
        <circle cx="384" cy="150" r="11" {...PAPER} />
        <path d="M368 206 C368 178 374 166 384 166 C394 166 400 178 400 206" {...PAPER} />
        <Person x={446} />
        <path d="M466 154 L480 162 M478 206 L478 164 C478 156 490 156 490 164" />
        <Person x={542} />
        <path d="M524 84 C524 66 560 66 560 84 M518 84 L566 84" {...PAPER} />
      </g>
    </svg>
  );
}

function Person({ x }: { readonly x: number }) {
  return (
    <>
      <circle cx={x} cy={92} r={15} {...PAPER} />
      <path d={`M${x - 24} 206 C${x - 27} 150 ${x - 22} 116 ${x} 116 C${x + 22} 116 ${x + 27} 150 ${x + 24} 206`} {...PAPER} />
    </>
  );
}

function Bubble({ x, sign }: { readonly x: number; readonly sign: string }) {
  return (
    <>
      <path
        {...LINE}
        d={`M${x - 18} 8 L${x + 18} 8 Q${x + 24} 8 ${x + 24} 14 L${x + 24} 42 Q${x + 24} 48 ${x + 18} 48 L${x - 2} 48 L${x - 10} 58 L${x - 12} 48 L${x - 18} 48 Q${x - 24} 48 ${x - 24} 42 L${x - 24} 14 Q${x - 24} 8 ${x - 18} 8 Z`}
      />
      <text x={x} y={37} fontSize="25" fontWeight="700" textAnchor="middle" fill="currentColor" className="font-song">
        {sign}
      </text>
    </>
  );
}
