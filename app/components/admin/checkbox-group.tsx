import { useId } from 'react';

export interface CheckboxGroupProps {
  readonly legend: string;
  readonly name: string;
  readonly options: readonly { readonly value: string; readonly label: string; readonly note?: string }[];
  readonly chosen: readonly string[];
  readonly hint?: string;
  readonly errors?: readonly string[];
}

/** Several of a few, each with its own box; sent as repeated values of one name. */
export function CheckboxGroup({ legend, name, options, chosen, hint, errors }: CheckboxGroupProps) {
  const id = useId();
  const described = [hint ? `${id}-hint` : '', errors?.length ? `${id}-error` : ''].filter(Boolean).join(' ');
  return (
    <fieldset aria-describedby={described || undefined}>
      <legend className="mb-1 font-semibold">{legend}</legend>
      {hint ? (
        <p id={`${id}-hint`} className="text-[0.9375rem] text-muted">
          {hint}
        </p>
      ) : null}
      <div className="flex flex-wrap gap-x-6">
        {options.map((option) => (
          <label key={option.value} className="flex min-h-11 items-center gap-2.5">
            <input
              type="checkbox"
              name={name}
              value={option.value}
              defaultChecked={chosen.includes(option.value)}
              className="size-5 shrink-0"
            />
            <span>
              {option.label}
              {option.note ? <span className="text-muted">（{option.note}）</span> : null}
            </span>
          </label>
        ))}
      </div>
      {errors?.length ? (
        <p id={`${id}-error`} className="font-semibold text-danger">
          {errors.join(' ')}
        </p>
      ) : null}
    </fieldset>
  );
}

/** What a conform field of repeated values holds, whether it came from the loader or from a refused form. */
export function chosenValues(value: unknown): string[] {
  const values: unknown[] = Array.isArray(value) ? value : [value];
  return values.filter((entry) => typeof entry === 'string');
}
