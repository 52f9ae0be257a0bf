import { Badge } from '#app/components/ui/badge.tsx';
import { formatStudyHours, STUDY_ACT_TITLES, type StudyActKind } from '#app/domain/learning/study-hours.ts';

export interface CountedAct {
  readonly id: string;
  readonly kind: StudyActKind;
  readonly hundredths: number;
  readonly done: boolean;
}

/** What this lesson's acts are worth and which of them count already. */
export function StudyHours({ acts }: { readonly acts: readonly CountedAct[] }) {
  if (acts.length === 0) return null;
  const kinds = [...new Set(acts.map(({ kind }) => kind))];
  const earned = acts.filter(({ done }) => done).reduce((sum, { hundredths }) => sum + hundredths, 0);
  const whole = acts.reduce((sum, { hundredths }) => sum + hundredths, 0);
  return (
    <section aria-labelledby="hours-title" className="no-print mt-12 max-w-[45rem]">
      <h2 id="hours-title" className="font-bold">
        本课学时
      </h2>
      <p className="mt-1 tabular-nums">
        已计 {formatStudyHours(earned)}／{formatStudyHours(whole)} 学时。自测做完、案例和思考写出来才计，翻页不计。
      </p>
      <ul className="mt-2 flex flex-wrap gap-x-6 gap-y-1">
        {kinds.map((kind) => {
          const own = acts.filter((act) => act.kind === kind);
          const done = own.filter((act) => act.done).length;
          return (
            <li key={kind} className="flex items-center gap-2 tabular-nums">
              {STUDY_ACT_TITLES[kind]} {done}／{own.length}
              {done === own.length ? <Badge tone="good">已完成</Badge> : null}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
