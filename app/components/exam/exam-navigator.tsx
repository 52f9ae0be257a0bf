import { useEffect, useRef } from 'react';
import { holdsAnswer, type ShownPlace } from '#app/components/exam/answer-ledger.ts';
import { countAnswers, type OutlineGroup } from '#app/components/exam/exam-outline.ts';
import type { ItemType } from '#app/domain/items/item.ts';

export interface ExamNavigatorProps {
  readonly outline: readonly OutlineGroup[];
  readonly places: ReadonlyMap<number, ShownPlace>;
  readonly current: number | null;
  readonly typeTitles: Readonly<Record<ItemType, string>>;
  readonly onGo: (position: number) => void;
}

/** 答题卡: every item as one button. Filled means answered, a flag means flagged, a double frame is here. */
export function ExamNavigator({ outline, places, current, typeTitles, onGo }: ExamNavigatorProps) {
  const counts = countAnswers(places);
  const here = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    here.current?.scrollIntoView({ block: 'nearest' });
  }, [current]);
  return (
    <nav aria-label="答题卡">
      <p className="tabular-nums">
        已答 <strong>{counts.answered}</strong>／{counts.total}，未答 {counts.unanswered.length}，标记 {counts.flagged.length}
      </p>
      <p aria-hidden="true" className="mt-2 flex flex-wrap gap-x-4 gap-y-1 text-[0.9375rem] text-muted">
        <Sample look={ANSWERED}>已答</Sample>
        <Sample look={UNANSWERED}>未答</Sample>
        <Sample look={UNANSWERED} flagged>
          标记
        </Sample>
        <Sample look={`${UNANSWERED} ${CURRENT}`}>当前</Sample>
      </p>
      {outline.map((group, index) => (
        <section key={`${group.type}-${index}`} className="mt-4">
          <h3 className="mb-2 font-bold">
            {typeTitles[group.type]}
            <span className="ml-2 font-normal text-muted">{group.positions.length} 题</span>
          </h3>
          <ol className="grid grid-cols-[repeat(auto-fill,minmax(2.75rem,1fr))] gap-1.5">
            {group.positions.map((position) => {
              const place = places.get(position);
              const answered = place !== undefined && holdsAnswer(place.answer);
              const flagged = place?.flagged === true;
              const isHere = position === current;
              const words = [`第 ${position} 题`, answered ? '已答' : '未答', flagged && '已标记', place?.saved === false && '尚未保存'];
              return (
                <li key={position}>
                  <button
                    type="button"
                    aria-label={words.filter(Boolean).join('，')}
                    ref={isHere ? here : undefined}
                    aria-current={isHere ? 'step' : undefined}
                    onClick={() => onGo(position)}
                    className={`relative min-h-11 w-full rounded-sm tabular-nums ${answered ? ANSWERED : UNANSWERED} ${isHere ? CURRENT : ''}`}
                  >
                    {position}
                    {flagged ? <FlagSign /> : null}
                  </button>
                </li>
              );
            })}
          </ol>
        </section>
      ))}
    </nav>
  );
}

const ANSWERED = 'border border-accent bg-accent font-bold text-on-accent';
const UNANSWERED = 'border border-line-strong bg-raised text-ink';
const CURRENT = 'outline-2 outline-offset-2 outline-ink';

function Sample({ look, flagged = false, children }: { readonly look: string; readonly flagged?: boolean; readonly children: string }) {
  return (
    <span className="inline-flex items-center gap-2">
      <span className={`relative inline-block size-5 rounded-sm ${look}`}>{flagged ? <FlagSign /> : null}</span>
      {children}
    </span>
  );
}

function FlagSign() {
  return (
    <svg viewBox="0 0 16 16" aria-hidden="true" className="absolute -top-1 -right-1 size-4.5">
      <path d="M3.5 1 V15 H5.5 V9.5 H14 L11 5.75 L14 2 H5.5 V1 Z" fill="var(--danger)" stroke="var(--raised)" strokeWidth="1" />
    </svg>
  );
}
