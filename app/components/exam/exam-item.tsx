import { EmphasisedText } from '#app/components/exam/emphasised-text.tsx';
import { toggled } from '#app/components/exam/exam-keys.ts';
import { TYPE_SIZE_LOOK, type TypeSize } from '#app/components/exam/type-size.ts';
import type { ExamItem as Place } from '#app/domain/attempts/exam-protocol.ts';
import type { ItemResponse } from '#app/domain/scoring/response.ts';

export interface ExamItemProps {
  readonly place: Place;
  readonly answer: ItemResponse;
  readonly disabled: boolean;
  readonly size: TypeSize;
  readonly onAnswer: (answer: ItemResponse) => void;
}

interface Choice {
  readonly key: string;
  readonly mark: string | null;
  readonly text: string;
  readonly checked: boolean;
  readonly answer: ItemResponse;
}

/** Stem and options of one item. Real radio buttons or checkboxes in a fieldset named by the stem. */
export function ExamItem({ place, answer, disabled, size, onAnswer }: ExamItemProps) {
  const { item, position } = place;
  const stemId = `stem-${position}`;
  const several = item.type === 'multipleResponse';
  return (
    <fieldset disabled={disabled} aria-labelledby={stemId} className={`min-w-0 leading-[1.75] ${TYPE_SIZE_LOOK[size]}`}>
      <p id={stemId} className="max-w-[38em]">
        <EmphasisedText text={item.stem} />
        {several ? <span className="font-bold">（多选，请选出所有正确的选项）</span> : null}
      </p>
      <div className="mt-5 max-w-[38em] space-y-3">
        {choicesOf(place, answer).map((choice) => (
          <label
            key={choice.key}
            className={`flex min-h-11 items-start gap-3 rounded border-2 px-4 py-2.5 ${
              choice.checked ? 'border-accent bg-accent-soft' : disabled ? 'border-line bg-paper' : 'border-line-strong bg-raised hover:bg-sunk'
            }`}
          >
            <input
              type={several ? 'checkbox' : 'radio'}
              name={`answer-${position}`}
              checked={choice.checked}
              onChange={() => onAnswer(choice.answer)}
              className="mt-[0.3em] size-[1.15em] shrink-0"
            />
            <span className="min-w-0">
              {choice.mark === null ? null : <span className="mr-2 font-bold">{choice.mark}.</span>}
              <EmphasisedText text={choice.text} />
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

function choicesOf({ item }: Place, answer: ItemResponse): Choice[] {
  if (item.type === 'trueFalse') {
    return [
      { key: 'true', mark: null, text: '正确', checked: answer === true, answer: true },
      { key: 'false', mark: null, text: '错误', checked: answer === false, answer: false },
    ];
  }
  return item.options.map(({ id, text }) =>
    item.type === 'singleChoice'
      ? { key: id, mark: id, text, checked: answer === id, answer: id }
      : { key: id, mark: id, text, checked: Array.isArray(answer) && answer.includes(id), answer: toggled(answer, id) },
  );
}
