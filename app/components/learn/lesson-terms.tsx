import type { LessonTerm } from '#app/domain/learning/compiled-lesson.ts';

/** What the dotted words of the text lead to. */
export function LessonTerms({ terms }: { readonly terms: readonly LessonTerm[] }) {
  if (terms.length === 0) return null;
  return (
    <section aria-labelledby="terms-title" className="prose-zh mt-12">
      <h2 id="terms-title">本课用语</h2>
      <dl>
        {terms.map(({ id, term, meaning }) => (
          <div key={id} id={`term-${id}`} className="mt-3 scroll-mt-6">
            <dt className="font-bold">{term}</dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
