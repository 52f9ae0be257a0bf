import { EmphasisedText } from '#app/components/exam/emphasised-text.tsx';
import type { BankCandidateItem, CandidatePart } from '#app/domain/items/bank-candidate.ts';
import { BANK_ITEM_TYPE_TITLES } from '#app/domain/items/bank-item.ts';
import type { CandidateOption } from '#app/domain/items/item.ts';
import { PART_KIND_TITLES } from '#app/domain/items/part-kinds.ts';

/** An item as the candidate reads it, built from what a candidate may have. */
export function CandidateView({ item }: { readonly item: BankCandidateItem }) {
  return (
    <div className="space-y-4 text-lg leading-relaxed">
      <p className="text-[0.9375rem] text-muted">
        {BANK_ITEM_TYPE_TITLES[item.type]}
        {item.type === 'shortAnswer' ? `，${item.marks} 分` : null}
        {item.type === 'caseAnalysis' ? `，${item.parts.length} 个小题，共 ${item.parts.reduce((sum, { marks }) => sum + marks, 0)} 分` : null}
      </p>
      <Lines text={item.stem === '' ? '（还没有题干）' : item.stem} />
      {item.type === 'trueFalse' ? <Judgement /> : null}
      {'options' in item ? <Options options={item.options} /> : null}
      {item.type === 'shortAnswer' ? <AnswerBox /> : null}
      {item.type === 'caseAnalysis' ? (
        <ol className="space-y-6 border-t border-line pt-4">
          {item.parts.map((part, at) => (
            <Part key={at} part={part} number={at + 1} />
          ))}
        </ol>
      ) : null}
    </div>
  );
}

function Part({ part, number }: { readonly part: CandidatePart; readonly number: number }) {
  return (
    <li className="space-y-3">
      <p>
        <span className="font-bold">{number}．</span>
        <span className="text-[0.9375rem] text-muted">
          （{PART_KIND_TITLES[part.kind]}，{part.marks} 分）
        </span>
        <EmphasisedText text={part.prompt} />
      </p>
      {part.kind === 'trueFalse' ? <Judgement /> : null}
      {part.options.length > 0 ? <Options options={part.options} /> : null}
      {part.kind === 'written' ? <AnswerBox /> : null}
    </li>
  );
}

/** Text with its paragraphs. */
function Lines({ text }: { readonly text: string }) {
  return (
    <div className="space-y-2">
      {text.split(/\n+/).map((line, at) => (
        <p key={at}>
          <EmphasisedText text={line} />
        </p>
      ))}
    </div>
  );
}

function Judgement() {
  return (
    <ul className="space-y-2">
      <li>正确</li>
      <li>错误</li>
    </ul>
  );
}

function Options({ options }: { readonly options: readonly CandidateOption[] }) {
  return (
    <ul className="space-y-2">
      {options.map(({ id, text }) => (
        <li key={id} className="flex gap-3">
          <span className="font-bold">{id}</span>
          <span className="min-w-0">
            <EmphasisedText text={text} />
          </span>
        </li>
      ))}
    </ul>
  );
}

function AnswerBox() {
  return <p className="rounded border border-dashed border-line-strong px-3 py-4 text-base text-muted">在这里书面作答</p>;
}
