import { formatDateTime, formatDuration } from '#app/components/format-time.ts';
import { EmphasisedText } from '#app/components/exam/emphasised-text.tsx';
import { JudgedItem, Rationale } from '#app/components/practice/judged-item.tsx';
import { ReportForm, type ReportFault } from '#app/components/practice/report-form.tsx';
import { ShareBar } from '#app/components/practice/share-bar.tsx';
import { fromCut, wholePercent } from '#app/components/practice/share-words.ts';
import { Badge } from '#app/components/ui/badge.tsx';
import { ButtonLink } from '#app/components/ui/button.tsx';
import { Stat } from '#app/components/ui/stat.tsx';
import { BANK_ITEM_TYPE_TITLES } from '#app/domain/items/bank-item.ts';
import type { PlaceView, PracticeOutcome } from '#app/domain/practice/practice-views.ts';
import { formatMarks } from '#app/domain/scoring/marks.ts';

export interface PracticeOutcomeReportProps {
  readonly outcome: PracticeOutcome;
  readonly fault: ReportFault | null;
}

/** How a round went: the score, each section's distance from the cut, and what to look at again. */
export function PracticeOutcomeReport({ outcome, fault }: PracticeOutcomeReportProps) {
  const { kind, answered, places, right, scoreUnits, passed, cutScore, fullScore, startedAt, endedAt, sections, wrong } = outcome;
  const mock = kind === 'mock';
  return (
    <div className="max-w-[56rem] space-y-10">
      <section aria-label="得分" className="space-y-4">
        <div className="flex flex-wrap gap-x-10 gap-y-4">
          {mock ? (
            <Stat label="得分" value={`${formatMarks(scoreUnits)} 分`} note={`满分 ${fullScore} 分，合格线 ${cutScore} 分`} />
          ) : (
            <Stat label="答对" value={`${right}／${answered} 道`} note={answered < places ? `这一轮共 ${places} 道，没有答的不算` : undefined} />
          )}
          {mock ? <Stat label="答对" value={`${right}／${places} 道`} note={answered < places ? `${places - answered} 道没有答` : undefined} /> : <Stat label="得分率" value={`${wholePercent(scoreUnits)}%`} note={answered === 0 ? undefined : fromCut(scoreUnits, cutScore)} />}
          <Stat label="用时" value={formatDuration(endedAt - startedAt)} note={`${formatDateTime(endedAt)} 结束`} />
        </div>
        {mock ? (
          <p>
            <Badge tone={passed ? 'good' : 'warn'}>{passed ? '过了合格线' : '还没有到合格线'}</Badge>
          </p>
        ) : null}
      </section>
      {sections.length === 0 ? null : (
        <section aria-labelledby="sections-title">
          <h2 id="sections-title" className="border-b-2 border-ink pb-1 font-song text-xl font-bold">
            各项离 {cutScore}% 有多远
          </h2>
          <ul className="divide-y divide-line">
            {sections.map(({ section, title, earnedUnits, totalUnits, percentUnits }) => (
              <li key={section} className="grid items-center gap-x-6 gap-y-1 py-3 sm:grid-cols-2">
                <p className="tabular-nums">
                  <span className="font-bold">{title}</span>
                  <span className="text-muted">
                    ，{formatMarks(earnedUnits)}／{formatMarks(totalUnits)} 分，{wholePercent(percentUnits)}%，{fromCut(percentUnits, cutScore)}
                  </span>
                </p>
                <ShareBar percentUnits={percentUnits} cutScore={cutScore} />
              </li>
            ))}
          </ul>
        </section>
      )}
      <NextSteps outcome={outcome} />
      {wrong.length === 0 ? null : (
        <section aria-labelledby="wrong-title">
          <h2 id="wrong-title" className="border-b-2 border-ink pb-1 font-song text-xl font-bold">
            再看一看这 {wrong.length} 道
          </h2>
          <ol className="divide-y divide-line">
            {wrong.map((place) => (
              <WrongPlace key={place.position} place={place} fault={fault?.position === place.position ? fault : null} />
            ))}
          </ol>
        </section>
      )}
    </div>
  );
}

function WrongPlace({ place: { position, item, response, told }, fault }: { readonly place: PlaceView; readonly fault: ReportFault | null }) {
  if (item === null || told === null) return null;
  return (
    <li id={`place-${position}`} className="scroll-mt-6">
      <details open={fault !== null} className="group">
        <summary className="flex min-h-11 cursor-pointer items-start gap-2 py-3">
          <span aria-hidden="true" className="inline-block w-4 shrink-0 text-accent group-open:rotate-90">
            ›
          </span>
          <span className="min-w-0">
            <span className="text-[0.9375rem] text-muted">
              第 {position} 题 · {BANK_ITEM_TYPE_TITLES[item.type]}
              {response === null ? ' · 没有答' : ''}
            </span>
            <span className="line-clamp-2 group-open:hidden">
              <EmphasisedText text={item.stem} />
            </span>
          </span>
        </summary>
        <div className="space-y-4 pb-6 sm:pl-6">
          <JudgedItem item={item} response={response} reasons={told.reasons} />
          <Rationale reasons={told.reasons} />
          <ReportForm position={position} report={told.report} fault={fault} />
        </div>
      </details>
    </li>
  );
}

function NextSteps({ outcome: { level, sections, wrong, cutScore, answered } }: { readonly outcome: PracticeOutcome }) {
  const weakest = sections.filter(({ percentUnits }) => wholePercent(percentUnits) < cutScore).sort((a, b) => a.percentUnits - b.percentUnits);
  const missed = wrong.filter(({ response }) => response !== null).length;
  return (
    <section aria-labelledby="next-title" className="space-y-3">
      <h2 id="next-title" className="border-b-2 border-ink pb-1 font-song text-xl font-bold">
        接下来
      </h2>
      {answered === 0 ? <p>这一轮还没有答题，随时可以重新开始。</p> : null}
      {missed > 0 ? <p>答错的题进了错题本，明天起会按日子再出来。先把下面的解析看一遍。</p> : answered > 0 ? <p>答过的都过关了，换一项，或者做一份模拟考试。</p> : null}
      {weakest.length > 0 ? <p>低于 {cutScore}% 的：{weakest.map(({ title }) => title).join('、')}。先补这几项。</p> : null}
      <div className="flex flex-wrap gap-3">
        <ButtonLink to={`/learn/practice?level=${level}`}>再练一轮</ButtonLink>
        <ButtonLink to="/learn/mistakes" variant="secondary">
          看错题本
        </ButtonLink>
      </div>
    </section>
  );
}
