import { Form, useNavigation } from '@remix-run/react';
import { type ReactNode, type RefObject, useEffect, useId, useRef, useState } from 'react';
import { useHydrated } from '#app/components/use-hydrated.ts';
import { Button, type ButtonProps } from '#app/components/ui/button.tsx';
import { TextField } from '#app/components/ui/field.tsx';

export interface ConfirmDialogProps {
  readonly triggerLabel: string;
  readonly triggerVariant?: ButtonProps['variant'];
  readonly title: string;
  /** What will happen, and to whom. */
  readonly children: ReactNode;
  readonly confirmLabel: string;
  /** A word that must be typed first, posted as `typed`; the action checks it again. */
  readonly typed?: string;
  readonly form: { readonly method: 'post'; readonly action?: string; readonly fields: Readonly<Record<string, string>> };
  /** More fields of the form. */
  readonly extra?: ReactNode;
}

/**
 * Asks before something that hurts. With scripts a modal <dialog>; without them the trigger is a link
 * to it and `dialog:target` shows it, so the form can always be sent.
 */
export function ConfirmDialog({
  triggerLabel,
  triggerVariant = 'secondary',
  title,
  children,
  confirmLabel,
  typed,
  form,
  extra,
}: ConfirmDialogProps) {
  const id = useId().replaceAll(':', '');
  const titleId = `${id}-title`;
  const dialog = useRef<HTMLDialogElement>(null);
  const hydrated = useHydrated();
  const [word, setWord] = useState('');
  const sending = useCloseWhenDone(dialog);

  return (
    <>
      {hydrated ? (
        <Button type="button" variant={triggerVariant} aria-haspopup="dialog" onClick={() => dialog.current?.showModal()}>
          {triggerLabel}
        </Button>
      ) : (
        <a href={`#${id}`} className="inline-flex min-h-11 items-center rounded border border-line-strong bg-raised px-4 font-semibold text-ink">
          {triggerLabel}
        </a>
      )}
      <dialog
        ref={dialog}
        id={id}
        aria-labelledby={titleId}
        onClose={() => setWord('')}
        className="m-auto max-h-[90vh] w-[min(34rem,calc(100vw-2rem))] overflow-auto rounded border border-line-strong bg-raised p-6 text-left font-normal whitespace-normal text-ink"
      >
        <Form method={form.method} action={form.action} onSubmit={sending.begin}>
          {Object.entries(form.fields).map(([name, value]) => (
            <input key={name} type="hidden" name={name} value={value} />
          ))}
          <h2 id={titleId} className="font-song text-xl font-bold">
            {title}
          </h2>
          <div className="mt-3 space-y-3">{children}</div>
          {extra ? <div className="mt-4 space-y-4">{extra}</div> : null}
          {typed ? (
            <TextField
              className="mt-4"
              label={`请输入“${typed}”以确认`}
              name="typed"
              value={hydrated ? word : undefined}
              onChange={(event) => setWord(event.currentTarget.value)}
              autoComplete="off"
              required
            />
          ) : null}
          <div className="mt-6 flex flex-wrap justify-end gap-3">
            {hydrated ? (
              <Button type="button" variant="secondary" onClick={() => dialog.current?.close()}>
                取消
              </Button>
            ) : (
              <a href="#" className="inline-flex min-h-11 items-center px-4 font-semibold text-accent">
                取消
              </a>
            )}
            <Button
              variant={triggerVariant === 'danger' ? 'danger' : 'primary'}
              disabled={sending.busy || (hydrated && typed !== undefined && word.trim() !== typed)}
            >
              {sending.busy ? '正在提交…' : confirmLabel}
            </Button>
          </div>
        </Form>
      </dialog>
    </>
  );
}

/** Keeps the dialog open while its form is under way and closes it when the page has answered. */
function useCloseWhenDone(dialog: RefObject<HTMLDialogElement>) {
  const { state } = useNavigation();
  const begun = useRef(false);
  useEffect(() => {
    if (state !== 'idle' || !begun.current) return;
    begun.current = false;
    dialog.current?.close();
  }, [state, dialog]);
  return {
    busy: state !== 'idle',
    begin: () => {
      begun.current = true;
    },
  };
}
