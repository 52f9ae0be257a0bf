import { useId } from 'react';
import { useAnswerDraft } from '#app/components/learn/use-answer-draft.ts';
import { type AnswerViewer, AnswerNeedsLogin, type LessonPlace, type SavedAnswer, WrittenAnswer } from '#app/components/learn/written-answer.tsx';
import { TextAreaField } from '#app/components/ui/field.tsx';
import type { ReflectionProps } from '#app/domain/learning/compiled-lesson.ts';

export interface ReflectionPromptProps extends ReflectionProps {
  /** Its place among the lesson's prompts, from 1. */
  readonly number: number;
  readonly place: LessonPlace;
  readonly saved: SavedAnswer | null;
  readonly viewer: AnswerViewer;
}

/** A thing to think about after reading, answered in one's own words. The note is there for trainers only. */
export function ReflectionPrompt({ id, number, prompt, noteHtml, place, saved, viewer }: ReflectionPromptProps) {
  const promptId = `${id}-prompt`;
  return (
    <section id={id} aria-labelledby={promptId} className="my-8 max-w-[45rem] scroll-mt-6 border-t border-line pt-6">
      <h2 id={promptId} className="flex items-baseline gap-3 text-[1.0625rem] leading-[1.8] font-bold">
        <span className="font-song text-xl tabular-nums">{number}</span>
        <span>{prompt}</span>
      </h2>
      <div className="mt-4 space-y-3">
        {viewer.maySave ? (
          <WrittenAnswer place={place} promptId={id} kind="reflection" label={`第 ${number} 题的回答`} saveLabel="保存回答" saved={saved} viewer={viewer} />
        ) : (
          <UnsavedReflection id={id} number={number} viewer={viewer} />
        )}
        {noteHtml === '' ? null : (
          <details className="no-print">
            <summary className="inline-flex min-h-11 items-center text-accent underline underline-offset-4">培训师看的提示</summary>
            <div className="prose-zh mt-2 border-l-4 border-line-strong bg-sunk px-5 py-3" dangerouslySetInnerHTML={{ __html: noteHtml }} />
          </details>
        )}
      </div>
    </section>
  );
}

function UnsavedReflection({ id, number, viewer }: { readonly id: string; readonly number: number; readonly viewer: AnswerViewer }) {
  const fieldId = useId();
  const draft = useAnswerDraft(viewer.viewerId, id, '', null);
  return (
    <>
      <TextAreaField
        id={fieldId}
        name="text"
        label={`第 ${number} 题的回答`}
        value={draft.text}
        onChange={(event) => draft.write(event.currentTarget.value)}
      />
      <AnswerNeedsLogin viewer={viewer} />
    </>
  );
}
