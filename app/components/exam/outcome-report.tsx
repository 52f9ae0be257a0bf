import { formatDateTime } from '#app/components/format-time.ts';
import { SectionChart } from '#app/components/exam/section-chart.tsx';
import { Badge } from '#app/components/ui/badge.tsx';
import { ButtonLink } from '#app/components/ui/button.tsx';
import { Card } from '#app/components/ui/card.tsx';
import { Table } from '#app/components/ui/table.tsx';
import type { EndedAs } from '#app/domain/attempts/phases.ts';
import { type CandidateOutcome, distanceFromCut, type SectionOutcome } from '#app/domain/certification/candidate-outcome.ts';
import { COMPONENT_OUTCOME_TITLES, type ComponentOutcome } from '#app/domain/certification/outcome.ts';
import { formatMarks } from '#app/domain/scoring/marks.ts';
import type { Component } from '#app/domain/standard/standard.ts';

const COMPONENT_TITLES: Readonly<Record<Component, string>> = { theory: '理论知识考试', skill: '技能考核' };
const ENDED: Readonly<Record<EndedAs, string>> = {
  submitted: '本人交卷',
  expired: '考试时间到，自动收卷',
  terminated: '考试被终止',
  cancelled: '未参加',
};
const TONES: Readonly<Record<ComponentOutcome, 'good' | 'danger' | 'neutral' | 'warn'>> = {
  pass: 'good',
  fail: 'danger',
  notYet: 'neutral',
  void: 'warn',
};

/** One component's outcome: the score against the cut, each area's distance from it, and what comes next. */
export function OutcomeReport({ outcome }: { readonly outcome: CandidateOutcome }) {
  const { component, score, cutScore, fullScore, endedAs, endedAt } = outcome;
  return (
    <div className="max-w-[56rem] space-y-6">
      <Card title={COMPONENT_TITLES[component]}>
        <div className="flex flex-wrap items-center gap-x-8 gap-y-3">
          {score === null ? null : (
            <p className="tabular-nums">
              <span className="text-[2.75rem] leading-none font-bold">{formatMarks(score.units)}</span>
              <span className="ml-2 text-muted">分（满分 {fullScore} 分）</span>
            </p>
          )}
          <Badge tone={TONES[outcome.outcome]}>{COMPONENT_OUTCOME_TITLES[outcome.outcome]}</Badge>
        </div>
        <p className="mt-3">{cutSentence(outcome)}</p>
        {endedAs === null ? null : (
          <p className="mt-1 text-muted">
            结束方式：{ENDED[endedAs]}
            {endedAt === null ? null : `，${formatDateTime(endedAt)}`}
          </p>
        )}
      </Card>
      {score === null ? null : <Sections sections={score.sections} cutScore={cutScore} />}
      <Card title="接下来">
        <NextSteps outcome={outcome} />
      </Card>
    </div>
  );
}

function cutSentence({ outcome, score, cutScore }: CandidateOutcome): string {
  if (outcome === 'void') return '考试被终止，本科目成绩无效。';
  if (score === null) return '本科目还没有成绩。';
  const distance = distanceFromCut(score.units, cutScore);
  if (distance === 0) return `合格线 ${cutScore} 分，刚好达到。`;
  return distance > 0
    ? `合格线 ${cutScore} 分，高出 ${formatMarks(distance)} 分。`
    : `合格线 ${cutScore} 分，还差 ${formatMarks(-distance)} 分。`;
}

function Sections({ sections, cutScore }: { readonly sections: readonly SectionOutcome[]; readonly cutScore: number }) {
  return (
    <Card title="各部分得分">
      <SectionChart sections={sections} cutScore={cutScore} />
      <Table caption={`各部分得分率与 ${cutScore}% 的距离`}>
        <thead>
          <tr>
            <th scope="col">部分</th>
            <th scope="col" className="text-right">
              得分／满分
            </th>
            <th scope="col" className="text-right">
              得分率
            </th>
            <th scope="col">距 {cutScore}%</th>
          </tr>
        </thead>
        <tbody>
          {sections.map((section) => (
            <tr key={section.section}>
              <th scope="row">{section.title}</th>
              <td className="text-right tabular-nums">
                {formatMarks(section.earnedUnits)}／{formatMarks(section.totalUnits)}
              </td>
              <td className="text-right tabular-nums">{formatMarks(section.percentUnits)}%</td>
              <td className="whitespace-nowrap tabular-nums">{distanceWords(distanceFromCut(section.percentUnits, cutScore))}</td>
            </tr>
          ))}
        </tbody>
      </Table>
      <p className="mt-3 text-[0.9375rem] text-muted">各部分的得分率只供学习参考，是否合格看总分。</p>
    </Card>
  );
}

function distanceWords(units: number): string {
  if (units === 0) return '刚好达到';
  return units > 0 ? `高 ${formatMarks(units)} 个百分点` : `低 ${formatMarks(-units)} 个百分点`;
}

function NextSteps({ outcome: { outcome, component, cutScore, score } }: { readonly outcome: CandidateOutcome }) {
  const other = COMPONENT_TITLES[component === 'theory' ? 'skill' : 'theory'];
  const weak = score?.sections.filter((section) => distanceFromCut(section.percentUnits, cutScore) < 0) ?? [];
  return (
    <div className="space-y-3">
      <p>
        {other}：{COMPONENT_OUTCOME_TITLES.notYet}。理论知识考试和技能考核都达到 {cutScore} 分，考核才算合格，两科互不替代。
      </p>
      {outcome === 'pass' ? <p>请等候考试机构通知{other}的时间和地点。</p> : null}
      {outcome === 'fail' ? <p>能否补考、何时补考，以考试机构的通知为准。</p> : null}
      {outcome === 'void' ? <p>如对处理有异议，请向考试机构提出。</p> : null}
      {weak.length > 0 ? (
        <>
          <p>得分率低于 {cutScore}% 的部分：{weak.map((section) => section.title).join('、')}。建议先复习这些内容。</p>
          <ButtonLink to="/learn" variant="secondary">
            去学习
          </ButtonLink>
        </>
      ) : null}
    </div>
  );
}
