import { Link } from '@remix-run/react';
import type { LessonLink } from '#app/domain/plays/play-views.ts';

/** What to talk over afterwards, and where to read on. */
export function Discuss({ questions, lessons }: { readonly questions: readonly string[]; readonly lessons: readonly LessonLink[] }) {
  return (
    <div className="grid gap-8 md:grid-cols-2">
      <section aria-labelledby="discuss-title">
        <h2 id="discuss-title" className="mb-2 font-song text-2xl font-bold">
          议一议
        </h2>
        <ol className="list-decimal space-y-2 pl-6 text-lg">
          {questions.map((question) => (
            <li key={question}>{question}？</li>
          ))}
        </ol>
      </section>
      <section aria-labelledby="read-on-title">
        <h2 id="read-on-title" className="mb-2 font-song text-2xl font-bold">
          翻翻书
        </h2>
        <ul className="space-y-1">
          {lessons.map(({ id, title, to }) => (
            <li key={id}>
              <Link to={to} className="inline-flex min-h-11 items-center text-accent underline underline-offset-4">
                {title}
              </Link>
            </li>
          ))}
        </ul>
      </section>
    </div>
  );
}
