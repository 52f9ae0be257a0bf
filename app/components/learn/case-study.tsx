import { useId, useState } from 'react';
import { useAnswerDraft } from '#app/components/learn/use-answer-draft.ts';
import { useOutboxState } from '#app/components/learn/use-outbox.ts';
import { type AnswerViewer, AnswerNeedsLogin, type LessonPlace, type SavedAnswer, WrittenAnswer } from '#app/components/learn/written-answer.tsx';
import { Button } from '#app/components/ui/button.tsx';
import { TextAreaField } from '#app/components/ui/field.tsx';
import type { CaseProps } from '#app/domain/learning/compiled-lesson.ts';
import { learningMessage } from '#app/domain/learning/learning-messages.ts';
import { answerFault } from '#app/domain/learning/answer-length.ts';

export interface CaseStudyProps extends CaseProps {
  readonly place: LessonPlace;
  readonly saved: SavedAnswer | null;
  readonly viewer: AnswerViewer;
}

const LABEL = '先写下您的回答';
const HINT = '写“我会怎么说、怎么做”，短些也行。写好以后才看得到分析。';

/** A case: people and facts, the learner's own answer, and only then the analysis. */
export function CaseStudy({ id, title, bodyHtml, analysisHtml, place, saved, viewer }: CaseStudyProps) {
  // Written without a network: it waits on this device, and its writer has committed all the same.
  const committed = useOutboxState(viewer.viewerId, `answer:${id}`).kind !== 'idle' || saved !== null;
  const titleId = `${id}-title`;
  return (
    <section id={id} aria-labelledby={titleId} className="mt-14 scroll-mt-6 border-t-2 border-ink pt-6">
      <p className="text-muted">案例</p>
      <h2 id={titleId} className="font-song text-2xl font-bold">
        {title}
      </h2>
      <div className="prose-zh mt-4" dangerouslySetInnerHTML={{ __html: bodyHtml }} />
      <div className="mt-6 max-w-[45rem]">
        {viewer.maySave ? (
          <>
            <WrittenAnswer
              place={place}
              promptId={id}
              kind="case"
              label={LABEL}
              hint={HINT}
              saveLabel={committed ? '保存修改' : '保存回答，看分析'}
              saved={saved}
              viewer={viewer}
            />
            {committed ? <Analysis html={analysisHtml} /> : null}
          </>
        ) : (
          <UnsavedAnswer id={id} analysisHtml={analysisHtml} viewer={viewer} />
        )}
      </div>
    </section>
  );
}

/** Whoever is not logged in commits to an answer too; it stays in the tab. */
function UnsavedAnswer({ id, analysisHtml, viewer }: { readonly id: string; readonly analysisHtml: string; readonly viewer: AnswerViewer }) {
  const fieldId = useId();
  const draft = useAnswerDraft(viewer.viewerId, id, '', null);
  const [asked, setAsked] = useState<'no' | 'tooEarly' | 'answered'>('no');
  return (
    <div className="space-y-3">
      <TextAreaField
        id={fieldId}
        name="text"
        label={LABEL}
        hint={HINT}
        rows={6}
        value={draft.text}
        onChange={(event) => draft.write(event.currentTarget.value)}
        errors={asked === 'tooEarly' ? [learningMessage('answerTooShort')] : undefined}
      />
      <AnswerNeedsLogin viewer={viewer} />
      {asked === 'answered' ? (
        <Analysis html={analysisHtml} />
      ) : (
        <Button type="button" variant="secondary" onClick={() => setAsked(answerFault('case', draft.text) === null ? 'answered' : 'tooEarly')}>
          写好了，看分析
        </Button>
      )}
      <noscript>
        <details>
          <summary className="inline-flex min-h-11 items-center text-accent underline underline-offset-4">写好了，看分析（这个浏览器没有启用脚本）</summary>
          <Analysis html={analysisHtml} />
        </details>
      </noscript>
    </div>
  );
}

function Analysis({ html }: { readonly html: string }) {
  return (
    <div className="mt-6 border-l-4 border-accent bg-accent-soft px-5 py-4">
      <h3 className="mb-3 font-song text-xl font-bold">分析</h3>
      <div className="prose-zh" dangerouslySetInnerHTML={{ __html: html }} />
    </div>
  );
}
