export type MarkShape = 'check' | 'triangle' | 'cross' | 'dot' | 'square' | 'info';

const PATHS: Readonly<Record<MarkShape, string>> = {
  check: 'M3 8.5 L6.5 12 L13 4.5',
  triangle: 'M8 2.5 L14.5 13.5 L1.5 13.5 Z M8 6.5 L8 9.5 M8 11.6 L8 11.7',
  cross: 'M4 4 L12 12 M12 4 L4 12',
  dot: 'M8 5 A3 3 0 1 1 7.99 5 Z',
  square: 'M4 4 L12 4 L12 12 L4 12 Z',
  info: 'M8 2 A6 6 0 1 1 7.99 2 Z M8 7.4 L8 11 M8 5 L8 5.1',
};

/** A sign beside a word, so that colour is never the only one. Hidden from screen readers: the word says it. */
export function Mark({ shape, className = '' }: { readonly shape: MarkShape; readonly className?: string }) {
  return (
    <svg viewBox="0 0 16 16" aria-hidden="true" className={`inline-block size-[1em] shrink-0 ${className}`}>
      <path
        d={PATHS[shape]}
        fill={shape === 'square' || shape === 'dot' ? 'currentColor' : 'none'}
        stroke="currentColor"
        strokeWidth="1.75"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}
