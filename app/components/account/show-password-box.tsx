import { useHydrated } from '#app/components/use-hydrated.ts';

export interface ShowPasswordBoxProps {
  readonly shown: boolean;
  readonly onChange: (shown: boolean) => void;
}

/** Lets people look at what they typed. Needs scripts; without them there is nothing to tick. */
export function ShowPasswordBox({ shown, onChange }: ShowPasswordBoxProps) {
  if (!useHydrated()) return null;
  return (
    <label className="flex min-h-11 w-fit items-center gap-2.5">
      <input type="checkbox" className="size-5" checked={shown} onChange={(event) => onChange(event.currentTarget.checked)} />
      显示密码
    </label>
  );
}
