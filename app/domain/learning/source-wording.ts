import type { Source } from '#app/domain/items/source.ts';
import type { CitedSource } from '#app/domain/learning/compiled-lesson.ts';
import { chineseDay } from '#app/domain/shared/chinese-day.ts';

/** What to bear in mind about a source by how its text was verified; empty where there is nothing to say. */
export const SOURCE_CHECKS: Readonly<Record<Source['check'], string>> = {
  confirmed: '',
  secondary: '这份文件只见到转述，使用前请核对原文。',
  teaching: '这是通行做法的归纳，不是法律规定。',
};

export interface SourceLine {
  readonly number: number;
  readonly text: string;
  /** What has changed since the guide of 2006; undefined when nothing has, or a line above says it. */
  readonly since2006: string | undefined;
}

/** The list that the raised numbers of a lesson lead to, on the page and on paper. A document's facts stand at its first article. */
export function sourceLines(sources: readonly CitedSource[]): readonly SourceLine[] {
  return sources.map(({ number, article, source }) => {
    const first = sources.find((earlier) => earlier.source.id === source.id)?.number ?? number;
    const facts = first === number ? `（${factsOf(source).join('，')}）。${source.note ? `${source.note}。` : ''}${SOURCE_CHECKS[source.check]}` : `（见 ${first}）。`;
    return { number, text: `《${source.title}》${article ?? ''}${facts}`, since2006: first === number ? source.since2006 : undefined };
  });
}

function factsOf({ issuer, document, inForceFrom, inForceUntil }: Source): readonly string[] {
  return [
    issuer,
    ...(document ? [document] : []),
    ...(inForceFrom ? [`${chineseDay(inForceFrom)}起施行`] : []),
    ...(inForceUntil ? [`${chineseDay(inForceUntil)}失效`] : []),
  ];
}
