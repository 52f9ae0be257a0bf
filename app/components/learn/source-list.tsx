import { chineseDay } from '#app/components/chinese-day.ts';
import type { CitedSource } from '#app/domain/learning/compiled-lesson.ts';
import type { Source } from '#app/domain/items/source.ts';

const CHECKS: Readonly<Record<Source['check'], string>> = {
  confirmed: '',
  secondary: '这份文件只见到转述，使用前请核对原文。',
  teaching: '这是通行做法的归纳，不是法律规定。',
};

/** What the raised numbers in the text lead to. A document's facts stand at its first article. */
export function SourceList({ sources }: { readonly sources: readonly CitedSource[] }) {
  if (sources.length === 0) return null;
  return (
    <section aria-labelledby="sources-title" className="prose-zh">
      <div className="sources">
        <h2 id="sources-title">本课依据</h2>
        <ol>
          {sources.map(({ number, article, source }) => {
            const first = sources.find((earlier) => earlier.source.id === source.id)?.number ?? number;
            return (
              <li key={number} id={`source-${number}`} value={number}>
                《{source.title}》{article ?? ''}
                {first === number ? `（${factsOf(source).join('，')}）。${source.note ? `${source.note}。` : ''}${CHECKS[source.check]}` : `（见 ${first}）。`}
                {first === number && source.since2006 ? <span className="block">与2006年比：{source.since2006}</span> : null}
              </li>
            );
          })}
        </ol>
      </div>
    </section>
  );
}

function factsOf({ issuer, document, inForceFrom, inForceUntil }: Source): readonly string[] {
  return [
    issuer,
    ...(document ? [document] : []),
    ...(inForceFrom ? [`${chineseDay(inForceFrom)}起施行`] : []),
    ...(inForceUntil ? [`${chineseDay(inForceUntil)}失效`] : []),
  ];
}
