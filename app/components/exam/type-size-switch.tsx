import { TYPE_SIZES, TYPE_SIZE_TITLES, type TypeSize } from '#app/components/exam/type-size.ts';

/** How large stem and options are set. */
export function TypeSizeSwitch({ size, onChange }: { readonly size: TypeSize; readonly onChange: (size: TypeSize) => void }) {
  return (
    <fieldset className="flex shrink-0">
      <legend className="sr-only">字号</legend>
      {TYPE_SIZES.map((choice) => (
        <label key={choice} className="relative -ml-px inline-flex">
          <input
            type="radio"
            name="type-size"
            className="peer sr-only"
            checked={choice === size}
            onChange={() => onChange(choice)}
          />
          <span
            className={`inline-flex min-h-11 min-w-11 items-center justify-center border px-2 outline-(--focus) peer-focus-visible:z-1 peer-focus-visible:outline-3 ${
              choice === size ? 'border-accent bg-accent-soft font-bold text-accent' : 'border-line-strong bg-raised'
            }`}
          >
            {TYPE_SIZE_TITLES[choice]}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
