import { type InputHTMLAttributes, type ReactNode, type SelectHTMLAttributes, type TextareaHTMLAttributes, useId } from 'react';
import { Mark } from '#app/components/ui/mark.tsx';

interface FieldProps {
  readonly label: string;
  readonly name: string;
  /** What to write, before anything went wrong. */
  readonly hint?: ReactNode;
  /** Sentences that say what to mend; conform's `field.errors` fits. */
  readonly errors?: readonly string[];
}

const CONTROL = 'block min-h-11 w-full min-w-0 rounded border bg-raised px-3 py-2 text-ink disabled:bg-sunk disabled:text-muted';

function borderOf(errors: readonly string[] | undefined): string {
  return errors?.length ? 'border-2 border-danger' : 'border-line-strong';
}

/** Ids as conform names them, so that its own aria attributes would point to the same places. */
function describedBy(id: string, hint: ReactNode, errors: readonly string[] | undefined): string | undefined {
  return [hint ? `${id}-description` : '', errors?.length ? `${id}-error` : ''].filter(Boolean).join(' ') || undefined;
}

function FieldNotes({ id, hint, errors }: { readonly id: string } & Pick<FieldProps, 'hint' | 'errors'>) {
  return (
    <>
      {hint ? (
        <p id={`${id}-description`} className="mt-1 text-[0.9375rem] text-muted">
          {hint}
        </p>
      ) : null}
      {errors?.length ? (
        <ul id={`${id}-error`} className="mt-1 font-semibold text-danger">
          {errors.map((error) => (
            <li key={error} className="flex items-start gap-1.5">
              <Mark shape="triangle" className="mt-[0.35em]" />
              {error}
            </li>
          ))}
        </ul>
      ) : null}
    </>
  );
}

function FieldLabel({ id, children }: { readonly id: string; readonly children: string }) {
  return (
    <label htmlFor={id} className="mb-1 block font-semibold">
      {children}
    </label>
  );
}

export type TextFieldProps = FieldProps & Omit<InputHTMLAttributes<HTMLInputElement>, 'name'>;

/** One line of text, number, date, password… with its label above, its hint and its errors below. */
export function TextField({ label, hint, errors, id: givenId, className = '', ...attributes }: TextFieldProps) {
  const ownId = useId();
  const id = givenId ?? ownId;
  return (
    <div className={className}>
      <FieldLabel id={id}>{label}</FieldLabel>
      <input
        {...attributes}
        id={id}
        aria-invalid={errors?.length ? true : undefined}
        aria-describedby={describedBy(id, hint, errors)}
        className={`${CONTROL} ${borderOf(errors)}`}
      />
      <FieldNotes id={id} hint={hint} errors={errors} />
    </div>
  );
}

export interface SelectOption {
  readonly value: string;
  readonly label: string;
}

export type SelectFieldProps = FieldProps &
  Omit<SelectHTMLAttributes<HTMLSelectElement>, 'name'> & { readonly options: readonly SelectOption[] };

/** The browser's own list: it works with every keyboard, phone and screen reader. */
export function SelectField({ label, hint, errors, options, id: givenId, className = '', ...attributes }: SelectFieldProps) {
  const ownId = useId();
  const id = givenId ?? ownId;
  return (
    <div className={className}>
      <FieldLabel id={id}>{label}</FieldLabel>
      <select
        {...attributes}
        id={id}
        aria-invalid={errors?.length ? true : undefined}
        aria-describedby={describedBy(id, hint, errors)}
        className={`${CONTROL} ${borderOf(errors)}`}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
      <FieldNotes id={id} hint={hint} errors={errors} />
    </div>
  );
}

export type TextAreaFieldProps = FieldProps & Omit<TextareaHTMLAttributes<HTMLTextAreaElement>, 'name'>;

/** Several lines of text; grows by hand. */
export function TextAreaField({ label, hint, errors, id: givenId, className = '', rows = 5, ...attributes }: TextAreaFieldProps) {
  const ownId = useId();
  const id = givenId ?? ownId;
  return (
    <div className={className}>
      <FieldLabel id={id}>{label}</FieldLabel>
      <textarea
        {...attributes}
        id={id}
        rows={rows}
        aria-invalid={errors?.length ? true : undefined}
        aria-describedby={describedBy(id, hint, errors)}
        className={`${CONTROL} ${borderOf(errors)} resize-y leading-relaxed`}
      />
      <FieldNotes id={id} hint={hint} errors={errors} />
    </div>
  );
}

export type CheckboxFieldProps = FieldProps & Omit<InputHTMLAttributes<HTMLInputElement>, 'name' | 'type'>;

/** One box to tick; the whole line is its target. */
export function CheckboxField({ label, hint, errors, id: givenId, className = '', ...attributes }: CheckboxFieldProps) {
  const ownId = useId();
  const id = givenId ?? ownId;
  return (
    <div className={className}>
      <label htmlFor={id} className="flex min-h-11 items-center gap-3">
        <input
          {...attributes}
          type="checkbox"
          id={id}
          aria-invalid={errors?.length ? true : undefined}
          aria-describedby={describedBy(id, hint, errors)}
          className="size-5 shrink-0"
        />
        <span>{label}</span>
      </label>
      <FieldNotes id={id} hint={hint} errors={errors} />
    </div>
  );
}
