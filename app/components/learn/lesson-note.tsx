import { Form } from '@remix-run/react';
import type { FormEvent } from 'react';
import { useAnswerDraft } from '#app/components/learn/use-answer-draft.ts';
import { outboxOf, useOutboxState } from '#app/components/learn/use-outbox.ts';
import { type LessonPlace, SaveState, useRevalidatedOnce } from '#app/components/learn/written-answer.tsx';
import { Button } from '#app/components/ui/button.tsx';
import { TextAreaField } from '#app/components/ui/field.tsx';
import { LONGEST_NOTE } from '#app/domain/learning/answer-length.ts';

export interface LessonNoteProps {
  readonly place: LessonPlace;
  readonly viewerId: string;
  readonly saved: { readonly text: string; readonly savedAt: number } | null;
}

/** The reader's own note to a lesson; nobody else sees it. */
export function LessonNote({ place, viewerId, saved }: LessonNoteProps) {
  const key = `note:${place.lessonId}`;
  const state = useOutboxState(viewerId, key);
  const kept = state.kind === 'saved' ? { text: state.text, savedAt: state.savedAt } : saved;
  const draft = useAnswerDraft(viewerId, key, kept?.text ?? '', kept?.text ?? null);
  useRevalidatedOnce(state);

  function save(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    void outboxOf(viewerId).put({ kind: 'note', ...place, text: draft.text.trim(), basedOn: kept?.savedAt ?? null });
  }

  return (
    <section id="note" aria-labelledby="note-title" className="no-print mt-12 max-w-[45rem] scroll-mt-6">
      <h2 id="note-title" className="font-bold">
        我的笔记
      </h2>
      <Form method="post" preventScrollReset onSubmit={save} className="mt-2 space-y-3">
        <input type="hidden" name="intent" value="save-note" />
        <input type="hidden" name="basedOn" value={kept?.savedAt ?? ''} />
        <TextAreaField
          id="note-text"
          name="text"
          label="记一笔"
          hint="只有自己看得见，培训师也看不见。别记居民的姓名和证件号。"
          rows={4}
          maxLength={LONGEST_NOTE}
          value={draft.text}
          onChange={(event) => draft.write(event.currentTarget.value)}
          errors={state.kind === 'refused' ? [state.message] : undefined}
        />
        <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
          <Button variant="secondary" disabled={state.kind === 'sending'}>
            {state.kind === 'sending' ? '正在保存…' : '保存笔记'}
          </Button>
          <SaveState text={draft.text} kept={kept} state={state} />
        </div>
      </Form>
    </section>
  );
}
