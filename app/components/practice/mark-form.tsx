import { Form, useNavigation } from '@remix-run/react';
import { Button } from '#app/components/ui/button.tsx';
import { CheckboxField } from '#app/components/ui/field.tsx';
import { POINT_FIELD, pointValue } from '#app/domain/practice/practice-response.ts';
import type { AnswerReasons } from '#app/domain/practice/practice-views.ts';

export interface MarkFormProps {
  readonly position: number;
  readonly answers: readonly AnswerReasons[];
  readonly asksSure: boolean;
}

/** The points of the guide, to be ticked where one's own words have them. */
export function MarkForm({ position, answers, asksSure }: MarkFormProps) {
  const sending = useNavigation().state !== 'idle';
  return (
    <Form method="post" className="space-y-4 rounded border-2 border-accent px-5 py-4">
      <input type="hidden" name="intent" value="mark" />
      <input type="hidden" name="position" value={position} />
      <p className="font-bold">对照要点给自己打分：写到了的打勾，意思到了就算。</p>
      {answers.map((answer, part) =>
        answer.kind === 'written' ? (
          <fieldset key={part} className="min-w-0">
            <legend className="font-semibold">{answers.length > 1 ? `第 ${part + 1} 小题的要点` : '评分要点'}</legend>
            {answer.guide.map(({ point, marks }, at) => (
              <CheckboxField key={point} name={POINT_FIELD} value={pointValue(part, at)} label={`${point}（${marks} 分）`} />
            ))}
          </fieldset>
        ) : null,
      )}
      {asksSure ? <CheckboxField label="很有把握（过得久一些再来）" name="sure" /> : null}
      <Button size="lg" disabled={sending}>
        {sending ? '正在记下…' : '记下得分'}
      </Button>
    </Form>
  );
}
