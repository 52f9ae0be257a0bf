import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { getMDXComponent } from 'mdx-bundler/client';
import type { CitedSource, LessonBlock } from '#app/domain/learning/compiled-lesson.ts';
import type { Source } from '#app/domain/items/source.ts';
import { lessonComponents, type LessonRendering } from './lesson-components.tsx';
import { figureIdPrefix } from './rules/module-rules.ts';
import { safeSvg } from './rules/safe-svg.ts';
import { islandMarks, splitBlocks } from './split-blocks.ts';

export interface RenderedLesson {
  readonly blocks: readonly LessonBlock[];
  readonly sources: readonly CitedSource[];
}

/**
 * Renders a bundled lesson once, at build. `figures`: text of the figure files by src.
 * Throws when the lesson names a source or a figure that is not there; check:content says where.
 */
export function renderLesson(
  code: string,
  { figures, sources, token }: { readonly figures: ReadonlyMap<string, string>; readonly sources: ReadonlyMap<string, Source>; readonly token: string },
): RenderedLesson {
  const marks = islandMarks(token);
  const rendering: LessonRendering = {
    marks,
    sources,
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
