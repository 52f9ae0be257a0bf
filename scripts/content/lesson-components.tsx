import { Children, Fragment, isValidElement, type ReactElement, type ReactNode } from 'react';
import type { CitedSource, LessonIsland, LessonTerm } from '#app/domain/learning/compiled-lesson.ts';
import type { Source } from '#app/domain/items/source.ts';
import type { JobForm } from '#app/domain/learning/job-form.ts';
import { JOB_FORM_KIND_TITLES } from '#app/domain/learning/job-form-kinds.ts';
import type { Region, RegionVariable } from '#app/domain/learning/region.ts';
import type { IslandMarks } from './split-blocks.ts';

/** What a lesson's rendering gathers on its way through the text. */
export interface LessonRendering {
  readonly marks: IslandMarks;
  readonly sources: ReadonlyMap<string, Source>;
  /** Safe markup of a figure, by src and number. */
  readonly figure: (src: string, number: string) => string;
  readonly moduleSlug: string;
  /** The module's job forms by id. */
  readonly forms: ReadonlyMap<string, JobForm>;
  readonly region: Region;
  readonly variables: ReadonlyMap<string, RegionVariable>;
  readonly terms: readonly LessonTerm[];
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
    Procedure: ({ id, title, children }: Block & { readonly id: string; readonly title: string }) => {
      const steps = Children.toArray(children).filter(isStep);
      const at =
        islands.push({
          kind: 'island',
          name: 'Procedure',
          props: { id, title, steps: steps.map(({ props: { children: _text, ...facts } }) => ({ ...facts, html: '' })) },
        }) - 1;
      return (
        <>
          {marks.open(at)}
          {steps.map(({ props }, index) => (
            <Fragment key={index}>
              {props.children}
              {index < steps.length - 1 ? marks.within(at) : marks.close(at)}
            </Fragment>
          ))}
        </>
      );
    },
    Step,
    Form: ({ id }: { readonly id: string }) => <FormOffer form={formOf(rendering, id)} moduleSlug={rendering.moduleSlug} />,
    Local: ({ name }: { readonly name: string }) => <LocalFigure name={name} rendering={rendering} />,
    Term: ({ id, children }: Block & { readonly id: string }) => (
      <a className="term" href={`#term-${id}`}>
        {children}
      </a>
    ),
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

interface StepProps extends Block {
  readonly title: string;
  readonly who?: string;
  readonly when?: string;
  readonly output?: string;
}

function Step({ children }: StepProps) {
  return <>{children}</>;
}

function isStep(part: ReactNode): part is ReactElement<StepProps> {
  return isValidElement(part) && part.type === Step;
}

function formOf({ forms }: LessonRendering, id: string): JobForm {
  const form = forms.get(id);
  if (!form) throw new Error(`没有表单 ${id}`);
  return form;
}

/** A form of the job to take away: what it is for, and the files. */
function FormOffer({ form, moduleSlug }: { readonly form: JobForm; readonly moduleSlug: string }) {
  const file = `/learn/${moduleSlug}/forms/${form.id}`;
  return (
    <aside id={form.id} className="job-form">
      <p className="font-bold">
        {JOB_FORM_KIND_TITLES[form.kind]}：{form.title}
      </p>
      <p>{form.purpose}</p>
      <p className="text-muted">{form.keep}</p>
      <p className="no-print">
        <a href={`${file}.xlsx`} download>
          下载 Excel
        </a>
        <a href={`${file}.pdf`} download>
          下载 PDF{form.example === undefined ? '' : '（附填写示例）'}
        </a>
      </p>
    </aside>
  );
}

/** A figure that differs by place: the region's, marked as the region's. */
function LocalFigure({ name, rendering: { region, variables } }: { readonly name: string; readonly rendering: LessonRendering }) {
  const local = region.values[name];
  const variable = variables.get(name);
  if (!local || !variable) throw new Error(`没有地区数字 ${name}`);
  return (
    <span className="local-figure">
      {local.value}
      <span className="local-place">
        （{region.title}，{local.from}起）
      </span>
    </span>
  );
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
