import { useId } from 'react';
import { Button } from '#app/components/ui/button.tsx';
import { TextAreaField, TextField } from '#app/components/ui/field.tsx';
import type { DraftItem, DraftOption, DraftPart, DraftPoint, PartKind } from '#app/domain/items/draft-item.ts';
import { OPTION_IDS, type OptionId } from '#app/domain/items/item.ts';

type Answer = Pick<DraftPart, 'options' | 'key' | 'statement' | 'guide' | 'modelAnswer' | 'commonFaults'>;

export interface AnswerFieldsProps {
  readonly kind: PartKind;
  readonly value: Answer;
  /** Of a true/false item; parts have none. */
  readonly misconception?: string;
  readonly onChange: (fields: Partial<Answer> & Partial<Pick<DraftItem, 'misconception'>>) => void;
}

/** What answers an item or a part of a case, by kind. */
export function AnswerFields({ kind, value, misconception, onChange }: AnswerFieldsProps) {
  switch (kind) {
    case 'trueFalse':
      return <Statement value={value} misconception={misconception} onChange={onChange} />;
    case 'singleChoice':
    case 'multipleResponse':
      return <Options kind={kind} value={value} onChange={onChange} />;
    case 'written':
      return <Guide value={value} onChange={onChange} />;
  }
}

function Statement({ value, misconception, onChange }: Omit<AnswerFieldsProps, 'kind'>) {
  const name = useId();
  return (
    <fieldset className="space-y-3">
      <legend className="font-semibold">这句话</legend>
      <div className="flex gap-6">
        {[true, false].map((statement) => (
          <label key={String(statement)} className="flex min-h-11 items-center gap-2">
            <input type="radio" name={name} checked={value.statement === statement} onChange={() => onChange({ statement })} className="size-5" />
            {statement ? '正确' : '错误'}
          </label>
        ))}
      </div>
      {misconception === undefined || value.statement !== false ? null : (
        <TextField label="考生为什么会误判" name={`${name}-misconception`} value={misconception} onChange={(event) => onChange({ misconception: event.currentTarget.value })} />
      )}
    </fieldset>
  );
}

function Options({ kind, value, onChange }: { readonly kind: 'singleChoice' | 'multipleResponse' } & Pick<AnswerFieldsProps, 'value' | 'onChange'>) {
  const name = useId();
  const { options, key } = value;
  const setOption = (at: number, fields: Partial<DraftOption>) => onChange({ options: options.map((option, index) => (index === at ? { ...option, ...fields } : option)) });
  const setRight = (id: OptionId, right: boolean) => {
    if (kind === 'singleChoice') onChange({ key: [id] });
    else onChange({ key: OPTION_IDS.filter((entry) => (entry === id ? right : key.includes(entry))) });
  };
  /** The key goes with the option it marks. */
  const swap = (at: number, other: number) => {
    const moved = options.map((option, index) => (index === at ? (options[other] ?? option) : index === other ? (options[at] ?? option) : option));
    const [one, two] = [OPTION_IDS[at], OPTION_IDS[other]];
    onChange({ options: moved, key: key.map((id) => (id === one ? (two ?? id) : id === two ? (one ?? id) : id)) });
  };
  const remove = (at: number) => {
    const kept = OPTION_IDS.filter((_, index) => index !== at && index < options.length);
    onChange({ options: options.filter((_, index) => index !== at), key: OPTION_IDS.slice(0, kept.length).filter((_, index) => key.includes(kept[index] ?? 'A')) });
  };
  return (
    <fieldset className="space-y-4">
      <legend className="font-semibold">选项（{kind === 'singleChoice' ? '点选一个答案' : '勾出全部答案'}）</legend>
      {options.map((option, at) => {
        const id = OPTION_IDS[at];
        if (id === undefined) return null;
        const right = key.includes(id);
        return (
          <div key={id} className={`space-y-2 rounded border p-3 ${right ? 'border-accent bg-accent-soft' : 'border-line'}`}>
            <div className="flex items-end gap-3">
              <label className="flex min-h-11 shrink-0 items-center gap-2 font-bold">
                <input type={kind === 'singleChoice' ? 'radio' : 'checkbox'} name={`${name}-key`} checked={right} onChange={(event) => setRight(id, event.currentTarget.checked)} className="size-5" />
                {id}
                <span className="sr-only">是答案</span>
              </label>
              <TextField className="min-w-0 flex-1" label={`选项 ${id}`} name={`${name}-option-${id}`} value={option.text} onChange={(event) => setOption(at, { text: event.currentTarget.value })} />
            </div>
            {right ? null : (
              <TextField label={`为什么会误选 ${id}`} name={`${name}-why-${id}`} value={option.misconception} onChange={(event) => setOption(at, { misconception: event.currentTarget.value })} />
            )}
            <div className="flex flex-wrap gap-2">
              {at === 0 ? null : (
                <Button type="button" variant="quiet" onClick={() => swap(at, at - 1)}>
                  上移 {id}
                </Button>
              )}
              {options.length <= 3 ? null : (
                <Button type="button" variant="quiet" onClick={() => remove(at)}>
                  删去 {id}
                </Button>
              )}
            </div>
          </div>
        );
      })}
      {options.length >= OPTION_IDS.length ? null : (
        <Button type="button" variant="secondary" onClick={() => onChange({ options: [...options, { text: '', misconception: '' }] })}>
          加一个选项
        </Button>
      )}
    </fieldset>
  );
}

function Guide({ value, onChange }: Pick<AnswerFieldsProps, 'value' | 'onChange'>) {
  const name = useId();
  const { guide, modelAnswer, commonFaults } = value;
  const setPoint = (at: number, fields: Partial<DraftPoint>) => onChange({ guide: guide.map((point, index) => (index === at ? { ...point, ...fields } : point)) });
  const total = guide.reduce((sum, { marks }) => sum + marks, 0);
  return (
    <fieldset className="space-y-4">
      <legend className="font-semibold">评分要点（共 {total} 分）</legend>
      {guide.map(({ point, marks }, at) => (
        <div key={at} className="flex flex-wrap items-end gap-3">
          <TextField className="min-w-0 flex-[1_1_16rem]" label={`要点 ${at + 1}`} name={`${name}-point-${at}`} value={point} onChange={(event) => setPoint(at, { point: event.currentTarget.value })} />
          <TextField className="w-24" label="分值" name={`${name}-marks-${at}`} type="number" min={1} max={10} value={String(marks)} onChange={(event) => setPoint(at, { marks: Math.min(20, Math.max(0, Math.trunc(Number(event.currentTarget.value)))) })} />
          {guide.length <= 2 ? null : (
            <Button type="button" variant="quiet" onClick={() => onChange({ guide: guide.filter((_, index) => index !== at) })}>
              删去要点 {at + 1}
            </Button>
          )}
        </div>
      ))}
      {guide.length >= 8 ? null : (
        <Button type="button" variant="secondary" onClick={() => onChange({ guide: [...guide, { point: '', marks: 2 }] })}>
          加一个要点
        </Button>
      )}
      <TextAreaField label="参考答案" name={`${name}-model`} rows={5} value={modelAnswer} onChange={(event) => onChange({ modelAnswer: event.currentTarget.value })} />
      <TextAreaField label="常见失误" name={`${name}-faults`} rows={3} value={commonFaults.join('\n')} onChange={(event) => onChange({ commonFaults: event.currentTarget.value.split('\n').slice(0, 8) })} hint="一行一条：考生会怎样答偏、为什么。" />
    </fieldset>
  );
}
