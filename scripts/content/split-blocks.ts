import type { LessonBlock, LessonIsland } from '#app/domain/learning/compiled-lesson.ts';
import { assertNever } from '#app/domain/shared/result.ts';

/** Words that islands leave in the rendered text, to be cut at afterwards. */
export interface IslandMarks {
  readonly open: (at: number) => string;
  readonly within: (at: number) => string;
  readonly close: (at: number) => string;
}

/** `token` must not occur in any lesson; letters and digits only, so that rendering leaves it as it is. */
export function islandMarks(token: string): IslandMarks {
  return {
    open: (at) => `[${token}:${at}:open]`,
    within: (at) => `[${token}:${at}:within]`,
    close: (at) => `[${token}:${at}:close]`,
  };
}

/**
 * Cuts rendered markup at the islands' marks. `islands` are in the order of the text, their HTML still empty.
 * Throws when a mark is missing: the renderer and this function no longer agree.
 */
export function splitBlocks(html: string, islands: readonly LessonIsland[], marks: IslandMarks): LessonBlock[] {
  const blocks: LessonBlock[] = [];
  let rest = html;
  const cut = (mark: string): string => {
    const at = rest.indexOf(mark);
    if (at < 0) throw new Error(`Mark ${mark} is not in the rendered lesson`);
    const before = rest.slice(0, at);
    rest = rest.slice(at + mark.length);
    return before.trim();
  };
  const addHtml = (text: string) => {
    if (text.trim() !== '') blocks.push({ kind: 'html', html: text.trim() });
  };
  islands.forEach((island, at) => {
    addHtml(cut(marks.open(at)));
    switch (island.name) {
      case 'Case':
        blocks.push({ ...island, props: { ...island.props, bodyHtml: cut(marks.within(at)), analysisHtml: cut(marks.close(at)) } });
        break;
      case 'Procedure': {
        const { steps } = island.props;
        const stepsWithText = steps.map((step, index) => ({ ...step, html: cut(index < steps.length - 1 ? marks.within(at) : marks.close(at)) }));
        blocks.push({ ...island, props: { ...island.props, steps: stepsWithText } });
        break;
      }
      case 'Reflection':
        blocks.push({ ...island, props: { ...island.props, noteHtml: cut(marks.close(at)) } });
        break;
      default:
        assertNever(island);
    }
  });
  addHtml(rest);
  return blocks;
}
