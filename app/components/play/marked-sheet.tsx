import { Badge } from '#app/components/ui/badge.tsx';
import { Stat } from '#app/components/ui/stat.tsx';
import { type MarkVerdict, NEEDLESS_MARKS } from '#app/domain/form-tasks/mark-sheet.ts';
import type { RecordedForm } from '#app/domain/plays/play-views.ts';
import { formatMarks } from '#app/domain/scoring/marks.ts';

const VERDICTS: Readonly<Record<MarkVerdict, { readonly tone: 'good' | 'warn' | 'danger' | 'neutral'; readonly title: string }>> = {
  right: { tone: 'good', title: '对' },
  partly: { tone: 'warn', title: '对一部分' },
  wrong: { tone: 'danger', title: '错' },
  blank: { tone: 'neutral', title: '没有写' },
};

/** A form marked field by field: what was written, what it should be, and why. */
export function MarkedSheet({ play }: { readonly play: RecordedForm }) {
  const { marked, unasked } = play;
  const right = marked.fields.filter(({ verdict }) => verdict === 'right').length;
  return (
    <div className="space-y-8">
      <div className="flex flex-wrap gap-x-10 gap-y-4">
        <Stat label="得分" value={formatMarks(marked.units)} note={marked.needless.length > 0 ? `问了用不着的私事，扣 ${marked.needless.length * NEEDLESS_MARKS} 分` : undefined} />
        <Stat label="全对的" value={`${right}／${marked.fields.length}`} />
      </div>
      <ol className="border-t border-line">
        {marked.fields.map(({ id, label, given, right: expected, verdict, units, whole, remarks, cited }) => (
          <li key={id} className="grid gap-x-6 gap-y-1 border-b border-line py-4 sm:grid-cols-[12rem_minmax(0,1fr)_auto]">
            <p className="font-bold">{label}</p>
            <div className="min-w-0 space-y-1 sm:row-span-1">
              <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
                <Badge tone={VERDICTS[verdict].tone}>{VERDICTS[verdict].title}</Badge>
                <span className="break-words whitespace-pre-wrap">{given === '' ? '（空着）' : given}</span>
              </p>
              {verdict === 'right' ? null : (
                <>
                  <p>
                    <span className="text-muted">应当是：</span>
                    {expected}
                  </p>
                  {remarks.map((remark) => (
                    <p key={remark}>{remark}</p>
                  ))}
                  {cited === '' ? null : <p className="text-[0.9375rem] text-muted">依据：{cited}</p>}
                </>
              )}
            </div>
            <p className="tabular-nums sm:text-right">
              {formatMarks(units)}／{formatMarks(whole)} 分
            </p>
          </li>
        ))}
      </ol>
      {marked.needless.length === 0 ? null : (
        <section aria-labelledby="needless-title">
          <h3 id="needless-title" className="mb-2 text-lg font-bold">
            用不着问的
          </h3>
          <ul className="space-y-2">
            {marked.needless.map(({ ask, why }) => (
              <li key={ask}>
                <span className="font-semibold">{ask}？</span> {why}
              </li>
            ))}
          </ul>
        </section>
      )}
      {unasked.length === 0 ? null : (
        <section aria-labelledby="unasked-title">
          <h3 id="unasked-title" className="mb-2 text-lg font-bold">
            没有问、其实用得着的
          </h3>
          <ul className="list-disc space-y-1 pl-6">
            {unasked.map((ask) => (
              <li key={ask}>{ask}？</li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}
