import { useId } from 'react';
import { AnswerFields } from '#app/components/bank/editor-answer.tsx';
import { Button } from '#app/components/ui/button.tsx';
import { SelectField, TextAreaField, TextField } from '#app/components/ui/field.tsx';
import { type DraftPart, emptyPart, PART_KINDS } from '#app/domain/items/draft-item.ts';
import { PART_KIND_TITLES } from '#app/domain/items/part-kinds.ts';

const MOST_PARTS = 5;
const FEWEST_PARTS = 3;

/** The linked questions of a case, three to five, in order. */
export function PartsEditor({ parts, onChange }: { readonly parts: readonly DraftPart[]; readonly onChange: (parts: readonly DraftPart[]) => void }) {
  const set = (at: number, fields: Partial<DraftPart>) => onChange(parts.map((part, index) => (index === at ? { ...part, ...fields } : part)));
  return (
    <div className="space-y-6">
      {parts.map((part, at) => (
        <PartEditor key={at} part={part} number={at + 1} onChange={(fields) => set(at, fields)} onRemove={parts.length > FEWEST_PARTS ? () => onChange(parts.filter((_, index) => index !== at)) : undefined} />
      ))}
      {parts.length >= MOST_PARTS ? null : (
        <Button type="button" variant="secondary" onClick={() => onChange([...parts, emptyPart('singleChoice')])}>
          加一个小题
        </Button>
      )}
    </div>
  );
}

interface PartEditorProps {
  readonly part: DraftPart;
  readonly number: number;
  readonly onChange: (fields: Partial<DraftPart>) => void;
  readonly onRemove: (() => void) | undefined;
}

function PartEditor({ part, number, onChange, onRemove }: PartEditorProps) {
  const name = useId();
  return (
    <section aria-label={`小题 ${number}`} className="space-y-4 border-l-4 border-line pl-4">
      <div className="flex flex-wrap items-end gap-4">
        <h3 className="font-song text-lg font-bold">小题 {number}</h3>
        <SelectField
          label="作答方式"
          name={`${name}-kind`}
          value={part.kind}
          onChange={(event) => {
            const kind = PART_KINDS.find((entry) => entry === event.currentTarget.value);
            if (kind) onChange({ kind });
          }}
          options={PART_KINDS.map((kind) => ({ value: kind, label: PART_KIND_TITLES[kind] }))}
        />
        {part.kind === 'written' ? null : (
          <TextField className="w-24" label="分值" name={`${name}-marks`} type="number" min={1} max={6} value={String(part.marks)} onChange={(event) => onChange({ marks: Math.min(20, Math.max(0, Math.trunc(Number(event.currentTarget.value)))) })} />
        )}
        {onRemove ? (
          <Button type="button" variant="quiet" onClick={onRemove}>
            删去小题 {number}
          </Button>
        ) : null}
      </div>
      <TextAreaField label={`小题 ${number} 题干`} name={`${name}-prompt`} rows={3} value={part.prompt} onChange={(event) => onChange({ prompt: event.currentTarget.value })} />
      <AnswerFields kind={part.kind} value={part} onChange={onChange} />
      <TextAreaField label={`小题 ${number} 解析`} name={`${name}-rationale`} rows={3} value={part.rationale} onChange={(event) => onChange({ rationale: event.currentTarget.value })} />
    </section>
  );
}
