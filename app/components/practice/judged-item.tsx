import { EmphasisedText } from '#app/components/exam/emphasised-text.tsx';
import { NodeLinks } from '#app/components/learn/node-links.tsx';
import { CaseText } from '#app/components/practice/case-text.tsx';
import { JudgedChoices } from '#app/components/practice/choices.tsx';
import { Badge } from '#app/components/ui/badge.tsx';
import type { BankCandidateItem, CandidatePart } from '#app/domain/items/bank-candidate.ts';
import { chosenOptions, isWritten, type PracticeResponse, responsesOfParts } from '#app/domain/practice/practice-response.ts';
import type { AnswerReasons, PlaceReasons } from '#app/domain/practice/practice-views.ts';

export interface JudgedItemProps {
  readonly item: BankCandidateItem;
  readonly response: PracticeResponse | null;
  readonly reasons: PlaceReasons;
}

/** An answered item: what was answered, what is right, and why another answer tempts. */
export function JudgedItem({ item, response, reasons }: JudgedItemProps) {
  const [first] = reasons.answers;
  if (item.type === 'caseAnalysis') {
    const given = responsesOfParts(item, response ?? undefined);
    return (
      <CaseText stem={item.stem}>
        <ol className="space-y-8">
          {item.parts.map((part, at) => {
            const own = reasons.answers[at];
            return (
              <li key={at} className="space-y-3">
                <p className="text-lg leading-[1.75]">
                  <span className="mr-1 font-bold">{at + 1}．</span>
                  <EmphasisedText text={part.prompt} />
                  {own?.kind === 'choice' ? <span className="ml-2">{own.met ? <Badge tone="good">答对</Badge> : <Badge tone="warn">答错</Badge>}</span> : null}
                </p>
                {own ? <JudgedAnswer kind={part.kind} options={part.options} response={given[at] ?? null} reasons={own} /> : null}
              </li>
            );
          })}
        </ol>
      </CaseText>
    );
  }
  return (
    <div className="space-y-4">
      <p className="text-lg leading-[1.75]">
        <EmphasisedText text={item.stem} />
      </p>
      {first ? <JudgedAnswer kind={item.type === 'shortAnswer' ? 'written' : item.type} options={'options' in item ? item.options : []} response={response} reasons={first} /> : null}
    </div>
  );
}

interface JudgedAnswerProps {
  readonly kind: CandidatePart['kind'];
  readonly options: CandidatePart['options'];
  readonly response: PracticeResponse;
  readonly reasons: AnswerReasons;
}

function JudgedAnswer({ kind, options, response, reasons }: JudgedAnswerProps) {
  if (reasons.kind === 'choice') {
    if (kind === 'written') return null;
    return (
      <div className="space-y-3">
        <JudgedChoices kind={kind} options={options} chosen={isWritten(response) ? [] : chosenOptions(response)} right={reasons.right} />
        {reasons.temptations.map(({ option, text }) => (
          <p key={option} className="border-l-4 border-warn bg-warn-soft px-4 py-2">
            <span className="font-bold">为什么容易选“{option}”：</span>
            {text}
          </p>
        ))}
        {reasons.rationale === '' ? null : <p>{reasons.rationale}</p>}
      </div>
    );
  }
  const written = isWritten(response) ? response : null;
  return (
    <div className="space-y-3">
      <div className="rounded border border-line px-4 py-2">
        <p className="text-[0.9375rem] text-muted">您写的</p>
        <p className="whitespace-pre-wrap">{written?.text ?? '没有写。'}</p>
      </div>
      <div className="rounded border-2 border-accent bg-accent-soft px-4 py-2">
        <p className="font-bold">参考答案</p>
        <p className="whitespace-pre-wrap">{reasons.modelAnswer}</p>
      </div>
      {written !== null && written.points !== null ? (
        <ul aria-label="评分要点" className="space-y-1">
          {reasons.guide.map(({ point, marks }, at) => (
            <li key={point} className="flex flex-wrap items-baseline gap-x-3">
              <Badge tone={written.points?.includes(at) === true ? 'good' : 'warn'}>{written.points?.includes(at) === true ? `写到了，${marks} 分` : `没写到，${marks} 分`}</Badge>
              <span className="min-w-0 flex-[1_1_14rem]">{point}</span>
            </li>
          ))}
        </ul>
      ) : null}
      <ul className="list-disc space-y-1 pl-6 text-muted">
        {reasons.commonFaults.map((fault) => (
          <li key={fault}>常见失误：{fault}</li>
        ))}
      </ul>
      {reasons.rationale === '' ? null : <p>{reasons.rationale}</p>}
    </div>
  );
}

/** Why, on what ground, and where in the standard. */
export function Rationale({ reasons: { rationale, sources, nodes } }: { readonly reasons: PlaceReasons }) {
  return (
    <div className="space-y-3">
      <p className="leading-[1.75]">
        <span className="font-bold">解析：</span>
        <EmphasisedText text={rationale} />
      </p>
      <div>
        <p className="font-bold">依据：</p>
        <ul>
          {sources.map((source) => (
            <li key={source}>{source}</li>
          ))}
        </ul>
      </div>
      {nodes.length === 0 ? null : (
        <div className="flex flex-wrap items-baseline gap-x-3">
          <span className="font-bold">考查点：</span>
          <NodeLinks nodes={nodes} />
        </div>
      )}
    </div>
  );
}
