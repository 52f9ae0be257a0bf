import type { Source } from '#app/domain/items/source.ts';
import { isDay } from '#app/domain/shared/day.ts';
import { type Problem, problemIn } from './problem.ts';

const FILE = 'sources.yaml';

/** What the schema cannot see in content/sources.yaml. */
export function sourceProblems(sources: readonly Source[]): readonly Problem[] {
  const seen = new Set<string>();
  return sources.flatMap((source, at) => {
    const problems: Problem[] = [];
    const place = `sources[${at}]（${source.id}）`;
    if (seen.has(source.id)) problems.push(problemIn(FILE, place, '依据编号重复', '请换一个编号，或合并成一条'));
    seen.add(source.id);
    for (const [field, date] of [['inForceFrom', source.inForceFrom], ['inForceUntil', source.inForceUntil]] as const) {
      if (date !== undefined && !isDay(date)) {
        problems.push(problemIn(FILE, `${place}.${field}`, `日历上没有 ${date} 这一天`, '请核对文件的施行日期'));
      }
    }
    if (source.inForceFrom !== undefined && source.inForceUntil !== undefined && source.inForceFrom > source.inForceUntil) {
      problems.push(problemIn(FILE, `${place}.inForceUntil`, '失效日期早于施行日期', '请核对两个日期'));
    }
    if (source.check !== 'teaching' && source.inForceFrom === undefined && source.note === undefined) {
      problems.push(problemIn(FILE, `${place}.inForceFrom`, '没有施行日期，也没有说明', '补上施行日期；查不到的在 note 里写明'));
    }
    return problems;
  });
}
