import { Link } from '@remix-run/react';
import { formatDateTime } from '#app/components/format-time.ts';
import type { LessonPrompt } from '#app/domain/learning/compiled-lesson.ts';

export interface PromptAnswersProps {
  readonly moduleSlug: string;
  readonly prompt: LessonPrompt & {
    readonly lessonId: string;
    readonly noteHtml: string;
    readonly answers: readonly { readonly userId: string; readonly name: string; readonly text: string; readonly savedAt: number }[];
    readonly missing: readonly string[];
  };
}

/** One case or reflection and what the class wrote to it, folded until asked for. */
export function PromptAnswers({ moduleSlug, prompt: { id, kind, title, lessonId, noteHtml, answers, missing } }: PromptAnswersProps) {
  return (
    <details className="group border-b border-line">
      <summary className="flex min-h-12 items-center gap-3 py-2">
        <svg viewBox="0 0 16 16" aria-hidden="true" className="size-4 shrink-0 text-accent group-open:rotate-90">
          <path d="M6 3.5 L10.5 8 L6 12.5" fill="none" stroke="currentColor" strokeWidth="1.75" strokeLinecap="round" strokeLinejoin="round" />
        </svg>
        <span className="flex min-w-0 flex-1 flex-col justify-between gap-x-4 sm:flex-row sm:items-center">
          <span className="font-semibold">
            {kind === 'case' ? '案例：' : ''}
            {title}
          </span>
          <span className="shrink-0 text-[0.9375rem] text-muted tabular-nums">
            {answers.length} 人写了，{missing.length} 人没写
          </span>
        </span>
      </summary>
      <div className="space-y-5 pb-6 pl-7">
        {missing.length > 0 ? <p>还没有写：{missing.join('、')}。</p> : null}
        {noteHtml === '' ? null : <div className="prose-zh border-l-4 border-line-strong bg-sunk px-5 py-3" dangerouslySetInnerHTML={{ __html: noteHtml }} />}
        {kind === 'case' ? (
          <p>
            <Link to={`/learn/${moduleSlug}/${lessonId}#${id}`} className="inline-flex min-h-11 items-center text-accent underline underline-offset-4">
              打开这个案例
            </Link>
          </p>
        ) : null}
        {answers.map(({ userId, name, text, savedAt }) => (
          <article key={userId} aria-label={`${name}的回答`} className="max-w-[45rem]">
            <p className="flex flex-wrap items-baseline gap-x-4">
              <strong>{name}</strong>
              <span className="text-[0.9375rem] text-muted">{formatDateTime(savedAt)}</span>
            </p>
            <p className="mt-1 leading-relaxed break-words whitespace-pre-line">{text}</p>
          </article>
        ))}
      </div>
    </details>
  );
}
