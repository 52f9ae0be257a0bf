import { useId } from 'react';

export interface ProgressProps {
  readonly value: number;
  readonly max: number;
  readonly label: string;
}

/** How far, as a bar and in figures. */
export function Progress({ value, max, label }: ProgressProps) {
  const id = useId();
  return (
    <div>
      <div className="mb-1 flex items-baseline justify-between gap-4">
        <label htmlFor={id}>{label}</label>
        <span className="tabular-nums">
          {value}／{max}
        </span>
      </div>
      <progress id={id} className="meter" value={Math.min(value, max)} max={Math.max(max, 1)} />
    </div>
  );
}
