import { EmphasisedText } from '#app/components/exam/emphasised-text.tsx';
import { Badge } from '#app/components/ui/badge.tsx';
import type { CandidateOption } from '#app/domain/items/item.ts';

export interface ChoicesProps {
  readonly name: string;
  readonly kind: 'trueFalse' | 'singleChoice' | 'multipleResponse';
  readonly options: readonly CandidateOption[];
  /** Values that stand chosen when the page opens. */
  readonly chosen: readonly string[];
}

interface Choice {
  readonly value: string;
  readonly mark: string | null;
  readonly text: string;
}

function choicesOf(kind: ChoicesProps['kind'], options: readonly CandidateOption[]): readonly Choice[] {
  if (kind !== 'trueFalse') return options.map(({ id, text }) => ({ value: id, mark: id, text }));
  return [
    { value: 'true', mark: null, text: '正确' },
    { value: 'false', mark: null, text: '错误' },
  ];
}

/** Real radio buttons or checkboxes; the fieldset around them is named by the stem. */
export function Choices({ name, kind, options, chosen }: ChoicesProps) {
  return (
    <div className="space-y-2.5">
      {choicesOf(kind, options).map(({ value, mark, text }) => (
        <label key={value} className="flex min-h-11 items-start gap-3 rounded border-2 border-line-strong bg-raised px-4 py-2.5 leading-[1.7] hover:bg-sunk has-checked:border-accent has-checked:bg-accent-soft">
          <input type={kind === 'multipleResponse' ? 'checkbox' : 'radio'} name={name} value={value} defaultChecked={chosen.includes(value)} className="mt-[0.3em] size-[1.15em] shrink-0" />
          <span className="min-w-0">
            {mark === null ? null : <span className="mr-2 font-bold">{mark}.</span>}
            <EmphasisedText text={text} />
          </span>
        </label>
      ))}
    </div>
  );
}

/** The same after the answer: what was chosen and what is right, in words and by colour. */
export function JudgedChoices({ kind, options, chosen, right }: Omit<ChoicesProps, 'name'> & { readonly right: readonly string[] }) {
  return (
    <ul className="space-y-2.5">
      {choicesOf(kind, options).map(({ value, mark, text }) => {
        const [isRight, isChosen] = [right.includes(value), chosen.includes(value)];
        return (
          <li key={value} className={`flex min-h-11 flex-wrap items-start gap-x-3 gap-y-1 rounded border-2 px-4 py-2.5 leading-[1.7] ${isRight ? 'border-accent bg-accent-soft' : isChosen ? 'border-warn bg-warn-soft' : 'border-line'}`}>
            <span className="min-w-0 flex-[1_1_12rem]">
              {mark === null ? null : <span className="mr-2 font-bold">{mark}.</span>}
              <EmphasisedText text={text} />
            </span>
            {isRight || isChosen ? (
              <span className="flex flex-wrap gap-2">
                {isRight ? <Badge tone="good">答案</Badge> : null}
                {isChosen ? <Badge tone={isRight ? 'neutral' : 'warn'}>您选的</Badge> : null}
              </span>
            ) : null}
          </li>
        );
      })}
    </ul>
  );
}
