import { useRef } from 'react';
import type { AnswerCounts } from '#app/components/exam/exam-outline.ts';
import { Button } from '#app/components/ui/button.tsx';

export interface ExamReviewProps {
  readonly counts: AnswerCounts;
  readonly unsaved: number;
  readonly disabled: boolean;
  readonly onGo: (position: number) => void;
  readonly onBack: () => void;
  readonly onSubmit: () => void;
}

/** 交卷前检查: what is open, with a way to each of it; then handing in, asked once more with the numbers. */
export function ExamReview({ counts, unsaved, disabled, onGo, onBack, onSubmit }: ExamReviewProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const { total, answered, unanswered, flagged } = counts;
  return (
    <div className="max-w-[42em]">
      <p className="text-lg tabular-nums">
        共 {total} 题，已答 {answered} 题，未答 {unanswered.length} 题，标记 {flagged.length} 题。
      </p>
      <PlaceList title="还没有作答的题" positions={unanswered} none="每一题都已作答。" onGo={onGo} />
      <PlaceList title="做了标记的题" positions={flagged} none="没有做标记的题。" onGo={onGo} />
      <div className="mt-8 flex flex-wrap gap-3 border-t border-line pt-6">
        <Button type="button" variant="secondary" size="lg" onClick={onBack}>
          返回继续答题
        </Button>
        <Button type="button" size="lg" disabled={disabled} aria-haspopup="dialog" onClick={() => dialog.current?.showModal()}>
          交卷
        </Button>
      </div>
      <dialog
        ref={dialog}
        aria-labelledby="submit-title"
        className="m-auto w-[min(32rem,calc(100vw-2rem))] rounded border border-line-strong bg-raised p-6 text-ink"
      >
        <h2 id="submit-title" className="font-song text-xl font-bold">
          现在交卷吗？
        </h2>
        <div className="mt-3 space-y-2 tabular-nums">
          <p>
            共 {total} 题，已答 {answered} 题，未答 <strong>{unanswered.length}</strong> 题，标记 {flagged.length} 题。
          </p>
          {unsaved > 0 ? <p>有 {unsaved} 题尚未保存，会随交卷一起送往服务器。</p> : null}
          <p>交卷后不能再作答，也不能修改，不能撤回。</p>
        </div>
        <div className="mt-6 flex flex-wrap justify-end gap-3">
          <Button type="button" variant="secondary" onClick={() => dialog.current?.close()}>
            返回检查
          </Button>
          <Button
            type="button"
            variant="danger"
            disabled={disabled}
            onClick={() => {
              dialog.current?.close();
              onSubmit();
            }}
          >
            确认交卷
          </Button>
        </div>
      </dialog>
    </div>
  );
}

interface PlaceListProps {
  readonly title: string;
  readonly positions: readonly number[];
  readonly none: string;
  readonly onGo: (position: number) => void;
}

function PlaceList({ title, positions, none, onGo }: PlaceListProps) {
  return (
    <section className="mt-6">
      <h3 className="font-bold">
        {title}
        <span className="ml-2 font-normal text-muted">{positions.length} 题</span>
      </h3>
      {positions.length === 0 ? (
        <p className="mt-1 text-muted">{none}</p>
      ) : (
        <ul className="mt-2 flex flex-wrap gap-2">
          {positions.map((position) => (
            <li key={position}>
              <button
                type="button"
                className="min-h-11 rounded border border-line-strong bg-raised px-3 text-accent underline underline-offset-4 tabular-nums hover:bg-sunk"
                onClick={() => onGo(position)}
              >
                第 {position} 题
              </button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
