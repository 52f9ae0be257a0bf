import { useNavigate } from '@remix-run/react';
import { type FormEvent, useEffect, useMemo, useRef, useState } from 'react';
import { actHref } from '#app/components/invigilate/console-links.ts';
import { SeatRow } from '#app/components/invigilate/seat-row.tsx';
import { useServerNow } from '#app/components/invigilate/server-now.tsx';
import { Mark } from '#app/components/ui/mark.tsx';
import { EmptyState } from '#app/components/ui/empty-state.tsx';
import { actsFor } from '#app/domain/attempts/seat-acts.ts';
import {
  BOARD_SORT_TITLES,
  BOARD_SORTS,
  type BoardFilter,
  type BoardSort,
  type BoardView,
  isQuiet,
  viewSeats,
} from '#app/domain/attempts/board-view.ts';
import type { InvigilatorBoard } from '#app/domain/attempts/invigilator-board.ts';
import { countSeats, SEAT_PHASES, SEAT_PHASE_TITLES } from '#app/domain/attempts/seat-phase.ts';

const CHIP =
  'inline-flex min-h-11 items-center gap-1.5 rounded border px-3 text-[0.9375rem] whitespace-nowrap aria-pressed:border-accent aria-pressed:bg-accent-soft aria-pressed:font-bold aria-pressed:text-accent border-line-strong bg-raised hover:bg-sunk';
const CONTROL = 'min-h-11 rounded border border-line-strong bg-raised px-3 text-ink';

export interface SeatBoardProps {
  readonly board: InvigilatorBoard;
  /** What has just been done; it stands where the hint stands, so that the rows stay under the hand. */
  readonly said: string | null;
}

/** All seats of the own rooms: found by typing, narrowed by state, ordered by a column, without a reload. */
export function SeatBoard({ board, said }: SeatBoardProps) {
  const [view, setView] = useState<BoardView>({ text: '', filter: 'all', sort: 'seat', roomId: null });
  const change = (part: Partial<BoardView>) => setView((before) => ({ ...before, ...part }));
  const now = useServerNow();
  const navigate = useNavigate();
  const search = useSearchKey();
  const ownRooms = board.rooms.filter((room) => room.own);
  const inRoom = board.seats.filter((seat) => view.roomId === null || seat.roomId === view.roomId);
  const counts = countSeats(inRoom.map((seat) => ({ phase: seat.phase, count: 1 })));
  const quiet = inRoom.filter((seat) => isQuiet(seat, now)).length;
  const seats = viewSeats(board.seats, view, board.rooms.map((room) => room.id), now);
  const adjusted = useMemo(() => {
    const sums = new Map<string, number>();
    for (const entry of board.adjustments) sums.set(entry.seatId, (sums.get(entry.seatId) ?? 0) + entry.seconds);
    return sums;
  }, [board.adjustments]);

  function openFirst(event: FormEvent) {
    event.preventDefault();
    const [first] = seats;
    if (!first || view.text.trim() === '') return;
    const act = actsFor(first.phase, board.sitting.phase).includes('checkIn') ? 'checkIn' : 'seat';
    navigate(actHref(act, first.id), { preventScrollReset: true });
  }

  const filters: { readonly value: BoardFilter; readonly words: string; readonly count: number }[] = [
    { value: 'all', words: '全部', count: inRoom.length },
    // The chosen one stays, also when its last seat has moved on.
    ...SEAT_PHASES.filter((phase) => counts[phase] > 0 || view.filter === phase).map((phase) => ({
      value: phase,
      words: SEAT_PHASE_TITLES[phase],
      count: counts[phase],
    })),
    ...(quiet > 0 || view.filter === 'quiet' ? [{ value: 'quiet' as const, words: '超过 1 分钟未保存', count: quiet }] : []),
  ];

  return (
    <section aria-labelledby="seats" className="print:hidden">
      <h2 id="seats" className="sr-only">
        座位
      </h2>
      {ownRooms.length > 1 ? (
        <div role="group" aria-label="考场" className="mb-3 flex flex-wrap gap-2">
          {[{ id: null, name: '全部考场' }, ...ownRooms].map((room) => (
            <button key={room.id ?? ''} type="button" aria-pressed={view.roomId === room.id} onClick={() => change({ roomId: room.id })} className={CHIP}>
              {room.name}
            </button>
          ))}
        </div>
      ) : null}
      <div className="flex flex-wrap items-end gap-x-3 gap-y-3">
        <form role="search" onSubmit={openFirst} className="flex-[1_1_14rem] md:max-w-[20rem]">
          <label htmlFor="seat-search" className="sr-only">
            查找考生
          </label>
          <input
            ref={search}
            id="seat-search"
            type="search"
            autoComplete="off"
            value={view.text}
            onChange={(event) => change({ text: event.currentTarget.value })}
            onFocus={(event) => event.currentTarget.select()}
            placeholder="查找座位号、姓名、准考证号"
            aria-describedby="seat-search-hint"
            aria-keyshortcuts="/"
            className={`${CONTROL} w-full`}
          />
        </form>
        <label className="md:hidden">
          <span className="sr-only">排序</span>
          <select
            value={view.sort}
            onChange={(event) => change({ sort: BOARD_SORTS.find((sort) => sort === event.currentTarget.value) ?? 'seat' })}
            className={CONTROL}
          >
            {BOARD_SORTS.map((sort) => (
              <option key={sort} value={sort}>
                {BOARD_SORT_TITLES[sort]}
              </option>
            ))}
          </select>
        </label>
        <div role="group" aria-label="按状态筛选" className="flex flex-wrap gap-2">
          {filters.map(({ value, words, count }) => (
            <button key={value} type="button" aria-pressed={view.filter === value} onClick={() => change({ filter: value })} className={CHIP}>
              {words}
              <span className="tabular-nums">{count}</span>
            </button>
          ))}
        </div>
      </div>
      <div className="mt-1 md:min-h-7">
        <p role="status" className="flex items-center gap-2 font-semibold text-accent">
          {said === null ? null : <Mark shape="check" />}
          {said}
        </p>
        <p id="seat-search-hint" className={`text-[0.9375rem] text-muted ${said === null ? 'hidden md:block' : 'hidden'}`}>
          按 / 键到查找框，回车打开第一名考生：没有签到的核对身份，其余的显示操作和经过。
        </p>
      </div>
      <p role="status" className="sr-only">
        显示 {seats.length} 名考生
      </p>
      <div className="mt-2 max-md:mt-4">
        {seats.length === 0 ? (
          <EmptyState title="没有符合条件的座位">清空查找的内容，或把状态改为“全部”。</EmptyState>
        ) : (
          <div role="region" aria-label="座位" tabIndex={0} className="table-box max-md:max-h-none">
            <table role="table" className="data-table is-dense max-md:block">
              <caption className="sr-only">座位、考生与作答情况</caption>
              <thead role="rowgroup" className="max-md:hidden">
                <tr role="row">
                  <SortableHeader sort="seat" view={view} onSort={change}>
                    座位
                  </SortableHeader>
                  <SortableHeader sort="name" view={view} onSort={change}>
                    考生
                  </SortableHeader>
                  <SortableHeader sort="phase" view={view} onSort={change}>
                    状态
                  </SortableHeader>
                  <PlainHeader>剩余时间</PlainHeader>
                  <PlainHeader>已答／共</PlainHeader>
                  <SortableHeader sort="lastSave" view={view} onSort={change}>
                    最近保存
                  </SortableHeader>
                  <PlainHeader>留意</PlainHeader>
                  <PlainHeader>操作</PlainHeader>
                </tr>
              </thead>
              <tbody role="rowgroup" className="max-md:block">
                {seats.map((seat) => (
                  <SeatRow
                    key={seat.id}
                    seat={seat}
                    roomName={ownRooms.length > 1 && view.roomId === null ? (ownRooms.find((room) => room.id === seat.roomId)?.name ?? null) : null}
                    sittingPhase={board.sitting.phase}
                    adjustedSeconds={adjusted.get(seat.id) ?? 0}
                  />
                ))}
              </tbody>
            </table>
          </div>
        )}
      </div>
    </section>
  );
}

function PlainHeader({ children }: { readonly children: string }) {
  return (
    <th role="columnheader" scope="col" className="align-middle">
      {children}
    </th>
  );
}

interface SortableHeaderProps {
  readonly sort: BoardSort;
  readonly view: BoardView;
  readonly onSort: (part: Pick<BoardView, 'sort'>) => void;
  readonly children: string;
}

function SortableHeader({ sort, view, onSort, children }: SortableHeaderProps) {
  const sorted = view.sort === sort;
  return (
    <th role="columnheader" scope="col" aria-sort={sorted ? 'ascending' : undefined}>
      <button type="button" onClick={() => onSort({ sort })} className="-mx-1 inline-flex min-h-8 items-center gap-1 rounded px-1 font-bold hover:bg-raised">
        {children}
        <span aria-hidden="true" className={sorted ? '' : 'text-muted'}>
          {sorted ? '▲' : '△'}
        </span>
      </button>
    </th>
  );
}

/** `/` goes to the search field from anywhere but another field. */
function useSearchKey() {
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey) return;
      const at = event.target;
      if (at instanceof HTMLElement && at.closest('input, textarea, select, dialog')) return;
      event.preventDefault();
      input.current?.focus();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
  return input;
}
