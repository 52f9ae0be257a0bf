import { Children, isValidElement, type ReactElement, type ReactNode } from 'react';
import type { CitedSource, LessonIsland } from '#app/domain/learning/compiled-lesson.ts';
import type { Source } from '#app/domain/items/source.ts';
import type { IslandMarks } from './split-blocks.ts';

/** What a lesson's rendering gathers on its way through the text. */
export interface LessonRendering {
  readonly marks: IslandMarks;
  readonly sources: ReadonlyMap<string, Source>;
  /** Safe markup of a figure, by src and number. */
  readonly figure: (src: string, number: string) => string;
  readonly cited: CitedSource[];
  readonly islands: LessonIsland[];
}

interface Block {
  readonly children?: ReactNode;
}

/** The components of the allow-list, as static markup; cases and reflections become marked stretches for split-blocks. */
export function lessonComponents(rendering: LessonRendering) {
  const { marks, islands } = rendering;
  return {
    table: ({ children }: Block) => (
      <div role="region" aria-label="表格" tabIndex={0} className="overflow-x-auto">
        <table>{children}</table>
      </div>
    ),
    Law: ({ source, article }: { readonly source: string; readonly article?: string }) => (
      <LawMark cited={cite(rendering, source, article)} />
    ),
    Figure: ({ src, number, title, children }: Block & { readonly src: string; readonly number: string; readonly title: string }) => (
      <figure id={`figure-${number}`}>
        <div dangerouslySetInnerHTML={{ __html: rendering.figure(src, number) }} />
        <figcaption>
          图 {number} {title}
        </figcaption>
        <details className="no-print mt-1 text-center">
          <summary className="inline-flex min-h-11 items-center text-accent underline underline-offset-4">看图 {number} 的文字说明</summary>
          <div className="mt-2 space-y-3 text-start">{children}</div>
        </details>
      </figure>
    ),
    Tip: ({ title, children }: Block & { readonly title: string }) => (
      <Aside kind="工作提示" title={title} look="border-accent bg-accent-soft">
        {children}
      </Aside>
    ),
    Changed: ({ title, children }: Block & { readonly title: string }) => (
      <Aside kind="今昔对照" title={title} look="border-line-strong bg-sunk">
        {children}
      </Aside>
    ),
    Case: ({ id, title, children }: Block & { readonly id: string; readonly title: string }) => {
      const parts = Children.toArray(children);
      const analysis = parts.filter((part) => isElementWithMark(part));
      const at = islands.push({ kind: 'island', name: 'Case', props: { id, title, bodyHtml: '', analysisHtml: '' } }) - 1;
      return (
        <>
          {marks.open(at)}
          {parts.filter((part) => !isElementWithMark(part))}
          {marks.within(at)}
          {analysis}
          {marks.close(at)}
        </>
      );
    },
    Analysis,
    Reflection: ({ id, prompt, children }: Block & { readonly id: string; readonly prompt: string }) => {
      const at = islands.push({ kind: 'island', name: 'Reflection', props: { id, prompt, noteHtml: '' } }) - 1;
      return (
        <>
          {marks.open(at)}
          {children}
          {marks.close(at)}
        </>
      );
    },
  };
}

function Analysis({ children }: Block) {
  return <>{children}</>;
}

function isElementWithMark(part: ReactNode): part is ReactElement {
  return isValidElement(part) && part.type === Analysis;
}

function Aside({ kind, title, look, children }: Block & { readonly kind: string; readonly title: string; readonly look: string }) {
  return (
    <aside className={`space-y-3 border-l-4 px-4 py-3 ${look}`}>
      <p className="font-bold">
        {kind}：{title}
      </p>
      {children}
    </aside>
  );
}

/** A raised number that leads to the list at the lesson's foot. */
function LawMark({ cited: { number, source, article } }: { readonly cited: CitedSource }) {
  // The word joiner keeps the number from falling to the next line alone.
  return (
    <>
      {'\u2060'}
      <sup>
        <a href={`#source-${number}`} aria-label={`依据 ${number}：${source.title}${article === undefined ? '' : ` ${article}`}`}>
          {number}
        </a>
      </sup>
    </>
  );
}

/** The same article of the same source keeps its number through the lesson. */
function cite({ cited, sources }: LessonRendering, id: string, article: string | undefined): CitedSource {
  const known = cited.find((entry) => entry.source.id === id && entry.article === article);
  if (known) return known;
  const source = sources.get(id);
  if (!source) throw new Error(`sources.yaml 里没有 ${id}`);
  const entry: CitedSource = { number: cited.length + 1, source, ...(article === undefined ? {} : { article }) };
  cited.push(entry);
  return entry;
}
