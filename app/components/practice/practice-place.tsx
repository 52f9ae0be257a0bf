import { Form } from '@remix-run/react';
import { useEffect, useRef } from 'react';
import { AnswerForm } from '#app/components/practice/answer-form.tsx';
import { JudgedItem, Rationale } from '#app/components/practice/judged-item.tsx';
import { MarkForm } from '#app/components/practice/mark-form.tsx';
import { MockPlaces } from '#app/components/practice/mock-places.tsx';
import { ReportForm, type ReportFault } from '#app/components/practice/report-form.tsx';
import { Badge } from '#app/components/ui/badge.tsx';
import { Button, ButtonLink } from '#app/components/ui/button.tsx';
import { BANK_ITEM_TYPE_TITLES } from '#app/domain/items/bank-item.ts';
import type { AnswerFields } from '#app/domain/practice/practice-response.ts';
import type { PlaceView, RunView, ToldPlace } from '#app/domain/practice/practice-views.ts';
import { formatMarks } from '#app/domain/scoring/marks.ts';

export interface PracticePlaceProps {
  readonly run: RunView;
  readonly place: PlaceView;
  readonly fault: string | null;
  readonly sent: AnswerFields;
  readonly reportFault: ReportFault | null;
}

/** One place of a run: to answer, or with what is to be learnt from the answer. */
export function PracticePlace({ run, place, fault, sent, reportFault }: PracticePlaceProps) {
  const { position, item, told, units } = place;
  const heading = useRef<HTMLHeadingElement>(null);
  const state = `${position} ${told === null ? 'open' : told.toMark ? 'toMark' : 'told'}`;
  const shown = useRef(state);
  useEffect(() => {
    if (shown.current === state) return;
    shown.current = state;
    // The next item, or how the answer was, is read next by eye and by screen reader.
    heading.current?.focus();
  }, [state]);
  const name = `第 ${position} 题${item === null ? '' : ` · ${BANK_ITEM_TYPE_TITLES[item.type]}，${formatMarks(units)} 分`}`;
  return (
    <section aria-labelledby="place-title" key={position} className={item?.type === 'caseAnalysis' ? 'space-y-6' : 'max-w-[45rem] space-y-6'}>
      <h2 id="place-title" ref={told === null ? heading : undefined} tabIndex={-1} className="text-base font-semibold text-muted">
        {name}
      </h2>
      {item === null ? (
        <>
          <p>这道题已经从公开题库撤下，不用作答。</p>
          <Onward run={run} position={position} />
        </>
      ) : told === null ? (
        <AnswerForm
          position={position}
          item={item}
          response={place.response}
          sent={sent}
          fault={fault}
          asksSure={run.kind === 'mistakes' && item.type !== 'shortAnswer' && item.type !== 'caseAnalysis'}
          submitLabel={run.kind === 'mock' ? (position === run.marks.length ? '保存，去检查' : '保存，下一题') : '提交答案'}
        >
          {run.kind === 'mock' ? (
            <>
              {position > 1 ? (
                <Button variant="secondary" name="to" value={position - 1}>
                  上一题
                </Button>
              ) : null}
              <Button variant="quiet" name="to" value="review">
                检查并交卷
              </Button>
              <MockPlaces marks={run.marks} current={position} />
            </>
          ) : null}
        </AnswerForm>
      ) : (
        <>
          <JudgedItem item={item} response={place.response} reasons={told.reasons} />
          <div className="space-y-4 border-t-2 border-ink pt-4">
            <h3 ref={heading} tabIndex={-1} className="flex flex-wrap items-center gap-x-3 gap-y-1 text-xl font-bold">
              <Verdict told={told} units={units} />
            </h3>
            {fault === null ? null : <p role="alert" className="font-semibold text-danger">{fault}</p>}
            {told.toMark ? <MarkForm position={position} answers={told.reasons.answers} asksSure={run.kind === 'mistakes'} /> : null}
            <Rationale reasons={told.reasons} />
            {told.toMark ? null : <Onward run={run} position={position} />}
            <ReportForm position={position} report={told.report} fault={reportFault?.position === position ? reportFault : null} />
          </div>
        </>
      )}
    </section>
  );
}

function Verdict({ told: { right, toMark, earnedUnits, reasons }, units }: { readonly told: ToldPlace; readonly units: number }) {
  const words = reasons.answers.flatMap((answer) => (answer.kind === 'choice' ? [answer.words] : []));
  const written = reasons.answers.some(({ kind }) => kind === 'written');
  if (toMark) return <span>已记下，请对照参考答案</span>;
  if (written) {
    return (
      <>
        <Badge tone={right ? 'good' : 'warn'}>{right ? '过关' : '再看看'}</Badge>
        <span>
          得 {formatMarks(earnedUnits)} 分，满分 {formatMarks(units)} 分
        </span>
      </>
    );
  }
  return (
    <>
      <Badge tone={right ? 'good' : 'warn'}>{right ? '答对了' : '没有答对'}</Badge>
      <span>答案：{words.join('；')}</span>
    </>
  );
}

/** The one way on: to the next place without an answer, or to how it went. */
function Onward({ run, position }: { readonly run: RunView; readonly position: number }) {
  if (run.kind === 'mock') return <ButtonLink to={`?n=${position < run.marks.length ? position + 1 : 'review'}`}>下一题</ButtonLink>;
  const after = run.marks.findIndex((mark, at) => at >= position && mark === 'open');
  const next = after < 0 ? run.firstOpen : after + 1;
  if (next !== null) {
    return (
      <ButtonLink to={`?n=${next}`} size="lg">
        下一题
      </ButtonLink>
    );
  }
  return (
    <Form method="post">
      <input type="hidden" name="intent" value="end" />
      <Button size="lg">看这一轮的结果</Button>
    </Form>
  );
}
