import type { CitedSource } from '#app/domain/learning/compiled-lesson.ts';
import { sourceLines } from '#app/domain/learning/source-wording.ts';

/** What the raised numbers in the text lead to. */
export function SourceList({ sources }: { readonly sources: readonly CitedSource[] }) {
  if (sources.length === 0) return null;
  return (
    <section aria-labelledby="sources-title" className="prose-zh">
      <div className="sources">
        <h2 id="sources-title">本课依据</h2>
        <ol>
          {sourceLines(sources).map(({ number, text, since2006 }) => (
            <li key={number} id={`source-${number}`} value={number}>
              {text}
              {since2006 ? <span className="block">与2006年比：{since2006}</span> : null}
            </li>
          ))}
        </ol>
      </div>
    </section>
  );
}
