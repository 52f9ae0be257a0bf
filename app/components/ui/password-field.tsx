import { useState } from 'react';
import { TextField, type TextFieldProps } from '#app/components/ui/field.tsx';
import { useHydrated } from '#app/components/use-hydrated.ts';

/** A password with a way to look at what was typed; without scripts it is simply hidden. */
export function PasswordField({ className = '', ...field }: Omit<TextFieldProps, 'type'>) {
  const [shown, setShown] = useState(false);
  const hydrated = useHydrated();
  return (
    <div className={className}>
      <TextField {...field} type={shown ? 'text' : 'password'} autoCapitalize="none" spellCheck={false} />
      {hydrated ? (
        <label className="mt-1 inline-flex min-h-11 items-center gap-2.5">
          <input type="checkbox" className="size-5" checked={shown} onChange={(event) => setShown(event.currentTarget.checked)} />
          显示密码
        </label>
      ) : null}
    </div>
  );
}
