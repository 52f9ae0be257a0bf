import { Badge } from '#app/components/ui/badge.tsx';
import { Stat } from '#app/components/ui/stat.tsx';
import { Table } from '#app/components/ui/table.tsx';
import { ATTEMPT_PHASE_TITLES, type AttemptPhase, type EndedAs } from '#app/domain/attempts/phases.ts';
import { COMPONENT_OUTCOME_TITLES, type ComponentOutcome } from '#app/domain/certification/outcome.ts';
import type { ScoreSummary } from '#app/domain/planning/score-summary.ts';
import { formatMarks } from '#app/domain/scoring/marks.ts';
import type { SectionKey } from '#app/domain/standard/standard.ts';

export interface ScoreBoardProps {
  readonly scores: {
    readonly cutScore: number;
    readonly fullScore: number;
    readonly sections: readonly { readonly key: SectionKey; readonly title: string }[];
    readonly summary: ScoreSummary;
    readonly rows: readonly {
      readonly admissionNumber: string;
      readonly displayName: string;
      readonly room: string;
      readonly seat: number;
      readonly formLabel: string;
      readonly phase: AttemptPhase;
      readonly endedAs: EndedAs | null;
      readonly scoreUnits: number | null;
      readonly outcome: ComponentOutcome;
      readonly sections: Readonly<Partial<Record<SectionKey, { readonly earnedUnits: number; readonly totalUnits: number }>>>;
    }[];
  };
}

const OUTCOME_TONES = { pass: 'good', fail: 'danger', notYet: 'neutral', void: 'warn' } as const satisfies Record<ComponentOutcome, string>;

/** Everybody's marks of one sitting, whole and by section. */
export function ScoreBoard({ scores }: ScoreBoardProps) {
  const { summary, sections, rows, cutScore, fullScore } = scores;
  return (
    <div className="space-y-5">
      <div className="grid grid-cols-2 gap-4 md:grid-cols-4">
        <Stat label="应考" value={`${summary.registered} 人`} />
        <Stat label="实考" value={`${summary.sat} 人`} note={`缺考或取消 ${summary.registered - summary.sat} 人`} />
        <Stat
          label="合格率"
          value={summary.passRate === null ? '—' : `${(summary.passRate * 100).toFixed(1)}%`}
          note={`合格 ${summary.passed} 人，占实考`}
        />
        <Stat label="平均分" value={summary.meanUnits === null ? '—' : formatMarks(summary.meanUnits)} note="只算有效成绩" />
      </div>
      <Table caption={`理论知识考试成绩，满分 ${fullScore}，${cutScore} 分合格`} dense>
        <thead>
          <tr>
            <th scope="col">姓名</th>
            <th scope="col" className="text-right">总分</th>
            <th scope="col">结果</th>
            <th scope="col">如何结束</th>
            <th scope="col">准考证号</th>
            <th scope="col">考场座位</th>
            <th scope="col">卷别</th>
            {sections.map((section) => (
              <th key={section.key} scope="col" className="min-w-20 text-right whitespace-normal">
                {section.title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.admissionNumber}>
              <th scope="row" className="whitespace-nowrap">{row.displayName}</th>
              <td className="text-right font-bold">{row.scoreUnits === null ? '—' : formatMarks(row.scoreUnits)}</td>
              <td>
                <Badge tone={OUTCOME_TONES[row.outcome]}>{COMPONENT_OUTCOME_TITLES[row.outcome]}</Badge>
              </td>
              <td className="whitespace-nowrap">{ATTEMPT_PHASE_TITLES[row.endedAs ?? row.phase]}</td>
              <td>{row.admissionNumber}</td>
              <td className="whitespace-nowrap">
                {row.room} {row.seat} 号
              </td>
              <td>{row.formLabel}</td>
              {sections.map((section) => {
                const part = row.sections[section.key];
                return (
                  <td key={section.key} className="text-right whitespace-nowrap">
                    {part ? `${formatMarks(part.earnedUnits)}／${formatMarks(part.totalUnits)}` : '—'}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </Table>
    </div>
  );
}
