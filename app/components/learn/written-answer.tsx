import { Form, Link, useActionData, useLocation, useRevalidator } from '@remix-run/react';
import { type FormEvent, useEffect, useState } from 'react';
import { formatDateTime } from '#app/components/format-time.ts';
import type { AnswerReply } from '#app/components/learn/answer-reply.ts';
import type { OutboxState } from '#app/components/learn/outbox.ts';
import { useAnswerDraft } from '#app/components/learn/use-answer-draft.ts';
import { outboxOf, useOutboxState } from '#app/components/learn/use-outbox.ts';
import { Button } from '#app/components/ui/button.tsx';
import { TextAreaField } from '#app/components/ui/field.tsx';
import { learningMessage } from '#app/domain/learning/learning-messages.ts';
import { answerFault } from '#app/domain/learning/answer-length.ts';

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

/** The lesson an answer or a note belongs to. */
export interface LessonPlace {
  readonly lessonId: string;
  readonly moduleSlug: string;
}

export interface WrittenAnswerProps {
  readonly place: LessonPlace;
  readonly promptId: string;
  readonly kind: 'case' | 'reflection';
  readonly label: string;
  readonly hint?: string;
  /** Verb and object of the button. */
  readonly saveLabel: string;
  readonly saved: SavedAnswer | null;
  readonly viewer: AnswerViewer;
  readonly rows?: number;
}

/**
 * One answer of a logged-in learner, saved by its own button without leaving the page. Without a network it waits on
 * this device; without scripts it is a plain form.
 */
export function WrittenAnswer({ place, promptId, kind, label, hint, saveLabel, saved, viewer, rows = 6 }: WrittenAnswerProps) {
  const { viewerId } = viewer;
  const posted = useActionData<AnswerReply>();
  // What a form without scripts was told.
  const reply = posted?.promptId === promptId && posted.fault !== null ? posted : undefined;
  const state = useOutboxState(viewerId, `answer:${promptId}`);
  const kept = state.kind === 'saved' ? { text: state.text, savedAt: state.savedAt } : saved;
  const draft = useAnswerDraft(viewerId, promptId, reply?.text ?? kept?.text ?? '', kept?.text ?? null);
  const [fault, setFault] = useState<string | null>(reply?.fault ?? null);
  useRevalidatedOnce(state);

  function save(event: FormEvent<HTMLFormElement>) {
    if (viewerId === null) return;
    event.preventDefault();
    const text = draft.text.trim();
    const found = answerFault(kind, text);
    setFault(found === null ? null : learningMessage(found));
    if (found === null) void outboxOf(viewerId).put({ kind: 'answer', ...place, promptId, text, basedOn: kept?.savedAt ?? null });
  }

  const errors = [...(fault === null ? [] : [fault]), ...(state.kind === 'refused' ? [state.message] : [])];
  return (
    <Form method="post" preventScrollReset onSubmit={save} className="space-y-3">
      <input type="hidden" name="intent" value="save-answer" />
      <input type="hidden" name="promptId" value={promptId} />
      <TextAreaField
        id={`answer-${promptId}-text`}
        name="text"
        label={label}
        hint={hint}
        rows={rows}
        value={draft.text}
        onChange={(event) => {
          draft.write(event.currentTarget.value);
          setFault(null);
        }}
        errors={errors}
      />
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <Button variant="secondary" disabled={state.kind === 'sending'}>
          {state.kind === 'sending' ? '正在保存…' : saveLabel}
        </Button>
        <SaveState text={draft.text} kept={kept} state={state} />
      </div>
    </Form>
  );
}

/** Shows what the server has made of a saved text: an analysis that opens, an hour that counts. */
export function useRevalidatedOnce(state: OutboxState): void {
  const { revalidate } = useRevalidator();
  const savedAt = state.kind === 'saved' ? state.savedAt : null;
  useEffect(() => {
    if (savedAt !== null) revalidate();
  }, [savedAt, revalidate]);
}

/** One sentence that is always true about where the text is. */
export function SaveState({
  text,
  kept,
  state,
}: {
  readonly text: string;
  readonly kept: { readonly text: string; readonly savedAt: number } | null;
  readonly state: OutboxState;
}) {
  const waiting = state.kind === 'waiting';
  return (
    <p role="status" className={`text-[0.9375rem] ${waiting ? 'text-warn' : 'text-muted'}`}>
      {waiting ? (
        <>
          {state.why === 'offline' ? '连不上网，已记在这台设备上，连上后自动保存。' : '登录已过期，已记在这台设备上，'}
          {state.why === 'login' ? (
            <Link to="/login" reloadDocument className="text-accent underline underline-offset-4">
              重新登录后自动保存
            </Link>
          ) : null}
        </>
      ) : (
        savedSentence(text, kept)
      )}
    </p>
  );
}

function savedSentence(text: string, kept: { readonly text: string; readonly savedAt: number } | null): string {
  const changed = text.trim() !== (kept?.text ?? '');
  if (kept && !changed) return `已保存于 ${formatDateTime(kept.savedAt)}`;
  if (kept) return '有改动还没有保存';
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
