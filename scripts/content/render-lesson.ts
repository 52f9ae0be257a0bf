import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { getMDXComponent } from 'mdx-bundler/client';
import type { CitedSource, LessonBlock, LessonTerm } from '#app/domain/learning/compiled-lesson.ts';
import type { Source } from '#app/domain/items/source.ts';
import type { JobForm } from '#app/domain/learning/job-form.ts';
import type { Region, RegionVariable } from '#app/domain/learning/region.ts';
import { lessonComponents, type LessonRendering } from './lesson-components.tsx';
import { figureIdPrefix } from './rules/module-rules.ts';
import { safeSvg } from './rules/safe-svg.ts';
import { islandMarks, splitBlocks } from './split-blocks.ts';

/** What a lesson's text refers to. */
export interface LessonSurroundings {
  /** Text of the module's figure files by src. */
  readonly figures: ReadonlyMap<string, string>;
  readonly sources: ReadonlyMap<string, Source>;
  readonly moduleSlug: string;
  readonly forms: ReadonlyMap<string, JobForm>;
  readonly region: Region;
  readonly variables: ReadonlyMap<string, RegionVariable>;
  readonly terms: readonly LessonTerm[];
  /** Letters and digits that occur in no lesson. */
  readonly token: string;
}

export interface RenderedLesson {
  readonly blocks: readonly LessonBlock[];
  readonly sources: readonly CitedSource[];
}

/**
 * Renders a bundled lesson once, at build. Throws when the lesson names a source, a figure, a form or a regional figure
 * that is not there; check:content says where.
 */
export function renderLesson(code: string, { figures, token, ...surroundings }: LessonSurroundings): RenderedLesson {
  const marks = islandMarks(token);
  const rendering: LessonRendering = {
    ...surroundings,
    marks,
    cited: [],
    islands: [],
    figure: (src, number) => {
      const { svg } = safeSvg(figures.get(src) ?? '', figureIdPrefix(number));
      if (svg === null) throw new Error(`图 ${src} 读不出来`);
      return svg;
    },
  };
  const Lesson = getMDXComponent(code);
  const html = renderToStaticMarkup(createElement(Lesson, { components: lessonComponents(rendering) }));
  return { blocks: splitBlocks(html, rendering.islands, marks), sources: rendering.cited };
}
