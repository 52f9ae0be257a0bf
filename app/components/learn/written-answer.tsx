import { getFormProps, useForm } from '@conform-to/react';
import { parseWithZod } from '@conform-to/zod/v4';
import { Link, useActionData, useFetcher, useLocation } from '@remix-run/react';
import { formatDateTime } from '#app/components/format-time.ts';
import type { AnswerReply } from '#app/components/learn/answer-reply.ts';
import { useAnswerDraft } from '#app/components/learn/use-answer-draft.ts';
import { Button } from '#app/components/ui/button.tsx';
import { TextAreaField } from '#app/components/ui/field.tsx';
import { saveAnswerSchema } from '#app/domain/learning/written-answer.ts';

export interface SavedAnswer {
  readonly promptId: string;
  readonly text: string;
  readonly savedAt: number;
}

/** Who reads, as far as answers are concerned. */
export interface AnswerViewer {
  /** null: a passer-by. */
  readonly viewerId: string | null;
  readonly maySave: boolean;
}

export interface WrittenAnswerProps {
  readonly promptId: string;
  readonly label: string;
  readonly hint?: string;
  /** Verb and object of the button. */
  readonly saveLabel: string;
  readonly saved: SavedAnswer | null;
  readonly viewer: AnswerViewer;
  readonly rows?: number;
}

/** One answer of a logged-in learner: saved by its own button, without leaving the page; a plain form without scripts. */
export function WrittenAnswer({ promptId, label, hint, saveLabel, saved, viewer, rows = 6 }: WrittenAnswerProps) {
  const fetcher = useFetcher<AnswerReply>();
  const posted = useActionData<AnswerReply>();
  const reply = fetcher.data ?? (posted?.promptId === promptId ? posted : undefined);
  const refusedText = reply?.lastResult.initialValue?.text;
  const [form, fields] = useForm({
    id: `answer-${promptId}`,
    lastResult: reply?.lastResult,
    onValidate: ({ formData }) => parseWithZod(formData, { schema: saveAnswerSchema }),
    shouldRevalidate: 'onInput',
  });
  const draft = useAnswerDraft(
    viewer.viewerId,
    promptId,
    reply?.lastResult.status === 'error' && typeof refusedText === 'string' ? refusedText : (saved?.text ?? ''),
    saved?.text ?? null,
  );
  const saving = fetcher.state !== 'idle';
  return (
    <fetcher.Form method="post" {...getFormProps(form)} className="space-y-3">
      <input type="hidden" name="intent" value="save-answer" />
      <input type="hidden" name="promptId" value={promptId} />
      <TextAreaField
        id={fields.text.id}
        name="text"
        label={label}
        hint={hint}
        rows={rows}
        value={draft.text}
        onChange={(event) => draft.write(event.currentTarget.value)}
        errors={[...(fields.text.errors ?? []), ...(form.errors ?? [])]}
      />
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <Button variant="secondary" disabled={saving}>
          {saving ? '正在保存…' : saveLabel}
        </Button>
        <p role="status" className="text-[0.9375rem] text-muted">
          {saveState(draft.text, saved)}
        </p>
      </div>
    </fetcher.Form>
  );
}

function saveState(text: string, saved: SavedAnswer | null): string {
  const changed = text.trim() !== (saved?.text ?? '');
  if (saved && !changed) return `已保存于 ${formatDateTime(saved.savedAt)}`;
  if (saved) return '有改动还没有保存';
  return text.trim() === '' ? '' : '还没有保存';
}

/** Why there is no button, and the way to one. */
export function AnswerNeedsLogin({ viewer }: { readonly viewer: AnswerViewer }) {
  const { pathname } = useLocation();
  if (viewer.viewerId !== null) return <p className="no-print text-[0.9375rem] text-muted">您的账号不记录学习，写下的文字只留在这个窗口里。</p>;
  return (
    <p className="no-print text-[0.9375rem] text-muted">
      没有登录，写下的文字只留在这个窗口里。
      <Link to={`/login?redirectTo=${encodeURIComponent(pathname)}`} className="inline-flex min-h-11 items-center text-accent underline underline-offset-4">
        登录后可以保存
      </Link>
    </p>
  );
}
