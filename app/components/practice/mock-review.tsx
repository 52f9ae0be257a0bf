import { Link } from '@remix-run/react';
import { ButtonLink } from '#app/components/ui/button.tsx';
import { ConfirmDialog } from '#app/components/ui/confirm-dialog.tsx';
import type { RunView } from '#app/domain/practice/practice-views.ts';

/** All places of a mock exam before it is handed in: what is still open, and the one act that ends it. */
export function MockReview({ run }: { readonly run: RunView }) {
  const open = run.marks.flatMap((mark, at) => (mark === 'open' ? [at + 1] : []));
  const answered = run.marks.filter((mark) => mark === 'answered').length;
  return (
    <div className="max-w-[45rem] space-y-6">
      <p className="text-lg">
        共 {run.marks.length} 题，已答 {answered} 题{open.length === 0 ? '，都答了。' : `，还有 ${open.length} 题没有答。答错不扣分，能答的都答上。`}
      </p>
      {open.length === 0 ? null : (
        <nav aria-label="没有答的题">
          <ul className="flex flex-wrap gap-2">
            {open.map((position) => (
              <li key={position}>
                <Link to={`?n=${position}`} aria-label={`第 ${position} 题`} className="inline-flex min-h-11 min-w-11 items-center justify-center rounded border border-line-strong bg-raised px-2 tabular-nums">
                  {position}
                </Link>
              </li>
            ))}
          </ul>
        </nav>
      )}
      <div className="flex flex-wrap gap-3">
        <ConfirmDialog triggerLabel="交卷" triggerVariant="primary" title="现在交卷？" confirmLabel="确认交卷" form={{ method: 'post', fields: { intent: 'end' } }}>
          <p>交卷以后不能再改，马上看到得分和每一题的解析。</p>
          {open.length === 0 ? null : <p className="font-bold">还有 {open.length} 题没有答，不得分。</p>}
        </ConfirmDialog>
        <ButtonLink to={`?n=${open[0] ?? 1}`} variant="secondary">
          {open.length === 0 ? '从头再看一遍' : '接着答'}
        </ButtonLink>
      </div>
    </div>
  );
}
