import { Form, useNavigation } from '@remix-run/react';
import type { ReactNode } from 'react';
import { EmphasisedText } from '#app/components/exam/emphasised-text.tsx';
import { CaseText } from '#app/components/practice/case-text.tsx';
import { Choices } from '#app/components/practice/choices.tsx';
import { Button } from '#app/components/ui/button.tsx';
import { CheckboxField, TextAreaField } from '#app/components/ui/field.tsx';
import type { BankCandidateItem, CandidatePart } from '#app/domain/items/bank-candidate.ts';
import { PART_KIND_TITLES } from '#app/domain/items/part-kinds.ts';
import { ANSWER_FIELD, type AnswerFields, chosenOptions, isWritten, LONGEST_TEXT, partField, type PracticeResponse } from '#app/domain/practice/practice-response.ts';

export interface AnswerFormProps {
  readonly position: number;
  readonly item: BankCandidateItem;
  /** What stands answered already, in a mock exam. */
  readonly response: PracticeResponse | null;
  /** What was sent and refused, for browsers without scripts. */
  readonly sent: AnswerFields;
  readonly fault: string | null;
  /** A review of the book asks how sure one is. */
  readonly asksSure: boolean;
  readonly submitLabel: string;
  /** More buttons of the form, after the one that Enter presses. */
  readonly children?: ReactNode;
}

/** One item as a plain form: it can be sent with Enter, and without scripts. */
export function AnswerForm({ position, item, response, sent, fault, asksSure, submitLabel, children }: AnswerFormProps) {
  const sending = useNavigation().state !== 'idle';
  return (
    <Form method="post" className="space-y-5">
      <input type="hidden" name="intent" value="answer" />
      <input type="hidden" name="position" value={position} />
      <ItemFields item={item} chosen={sent[ANSWER_FIELD] ?? (isWritten(response ?? undefined) ? [] : chosenOptions(response))} sent={sent} />
      {asksSure ? <CheckboxField label="很有把握（答对了就过得久一些再来）" name="sure" /> : null}
      {fault === null ? null : (
        <p role="alert" className="font-semibold text-danger">
          {fault}
        </p>
      )}
      <div className="flex flex-wrap items-center gap-3">
        <Button size="lg" name="to" value="next" disabled={sending}>
          {sending ? '正在提交…' : submitLabel}
        </Button>
        {children}
      </div>
    </Form>
  );
}

interface ItemFieldsProps {
  readonly item: BankCandidateItem;
  readonly chosen: readonly string[];
  readonly sent: AnswerFields;
}

function ItemFields({ item, chosen, sent }: ItemFieldsProps) {
  switch (item.type) {
    case 'shortAnswer':
      return (
        <>
          <Stem text={item.stem} />
          <WrittenField name={ANSWER_FIELD} label="您的回答" value={sent[ANSWER_FIELD]?.[0] ?? ''} />
        </>
      );
    case 'caseAnalysis':
      return (
        <CaseText stem={item.stem}>
          <ol className="space-y-8">
            {item.parts.map((part, at) => (
              <li key={at}>
                <PartFields part={part} at={at} sent={sent[partField(at)] ?? []} />
              </li>
            ))}
          </ol>
        </CaseText>
      );
    default:
      return (
        <fieldset aria-labelledby="stem" className="min-w-0 space-y-4">
          <Stem text={item.stem} several={item.type === 'multipleResponse'} />
          <Choices name={ANSWER_FIELD} kind={item.type} options={'options' in item ? item.options : []} chosen={chosen} />
        </fieldset>
      );
  }
}

function PartFields({ part, at, sent }: { readonly part: CandidatePart; readonly at: number; readonly sent: readonly string[] }) {
  const promptId = `part-${at}`;
  const prompt = (
    <p id={promptId} className="text-lg leading-[1.75]">
      <span className="mr-1 font-bold">{at + 1}．</span>
      <EmphasisedText text={part.prompt} />
      <span className="text-[0.9375rem] text-muted">
        （{PART_KIND_TITLES[part.kind]}，{part.marks} 分）
      </span>
    </p>
  );
  if (part.kind === 'written') {
    return (
      <div className="space-y-3">
        {prompt}
        <WrittenField name={partField(at)} label={`第 ${at + 1} 小题的回答`} value={sent[0] ?? ''} />
      </div>
    );
  }
  return (
    <fieldset aria-labelledby={promptId} className="min-w-0 space-y-3">
      {prompt}
      <Choices name={partField(at)} kind={part.kind} options={part.options} chosen={sent} />
    </fieldset>
  );
}

function WrittenField({ name, label, value }: { readonly name: string; readonly label: string; readonly value: string }) {
  return <TextAreaField name={name} label={label} rows={6} maxLength={LONGEST_TEXT} defaultValue={value} hint="一点一行，写出要点就行。提交以后对照参考答案自己打分。" />;
}

function Stem({ text, several = false }: { readonly text: string; readonly several?: boolean }) {
  return (
    <p id="stem" className="text-lg leading-[1.75]">
      <EmphasisedText text={text} />
      {several ? <span className="font-bold">（多选，请选出所有正确的选项）</span> : null}
    </p>
  );
}
