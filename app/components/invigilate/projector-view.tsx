import { formatDuration, formatTime } from '#app/components/format-time.ts';
import { useServerNow } from '#app/components/invigilate/server-now.tsx';
import type { InvigilatorBoard } from '#app/domain/attempts/invigilator-board.ts';
import { ended, registered, type SeatCounts, underWay } from '#app/domain/attempts/seat-phase.ts';
import { MINUTE } from '#app/domain/shared/instant.ts';

export interface ProjectorViewProps {
  readonly board: InvigilatorBoard;
  /** Seats of the own rooms. */
  readonly counts: SeatCounts;
  readonly checkedIn: number;
}

/** For the wall of the room: the clock, how many, what holds for everybody. Nobody's name. */
export function ProjectorView({ board, counts, checkedIn }: ProjectorViewProps) {
  const { sitting } = board;
  const now = useServerNow();
  const figures: readonly (readonly [string, number])[] = [
    ['应到', registered(counts)],
    ['已签到', checkedIn],
    ['答题中', underWay(counts)],
    ['已收卷', ended(counts)],
  ];
  return (
    <div className="flex min-h-full flex-col justify-between gap-[2vh]">
      <div>
        <h1 className="font-song text-[clamp(1.5rem,4vw,4rem)] leading-tight font-bold">{sitting.title}</h1>
        <p className="mt-[1vh] text-[clamp(1.1rem,2.2vw,2.2rem)]">
          {board.rooms
            .filter((room) => room.own)
            .map((room) => room.name)
            .join('、')}
          ，每人 {formatDuration(sitting.durationMinutes * MINUTE)}
        </p>
      </div>
      <div className="text-center">
        <time className="block text-[clamp(4rem,min(19vw,36vh),22rem)] leading-none font-bold tabular-nums">{formatTime(now)}</time>
        <p className="mt-[2vh] text-[clamp(1.4rem,min(3.4vw,6vh),3.6rem)] font-bold">{stateWords(board, counts)}</p>
      </div>
      <dl className="grid grid-cols-4 gap-[2vw] text-center">
        {figures.map(([name, value]) => (
          <div key={name} className="flex flex-col-reverse">
            <dt className="text-[clamp(1rem,2vw,2rem)]">{name}</dt>
            <dd className="text-[clamp(2rem,min(6vw,10vh),6.5rem)] leading-none font-bold tabular-nums">{value}</dd>
          </div>
        ))}
      </dl>
      <p className="border-t-2 border-ink pt-[2vh] text-[clamp(1.1rem,min(2.2vw,3.8vh),2.3rem)] leading-snug">
        请核对姓名和座位，手机关机存放；独立作答，不交谈、不离座，有事举手。作答自动保存，到时系统自动收卷；电脑有异常请举手，不要自行关机。
      </p>
    </div>
  );
}

function stateWords(board: InvigilatorBoard, counts: SeatCounts): string {
  const { sitting } = board;
  if (sitting.phase === 'planned' || sitting.phase === 'frozen') return `${formatTime(sitting.startsAt).slice(0, 5)} 开考，请等候签到`;
  if (sitting.phase !== 'open') return '考试结束，请听从监考员安排离场';
  if (underWay(counts) > 0) return counts.paused > 0 && counts.active === 0 ? '考试暂停，时间已停住，请在座位上等候' : '考试进行中';
  if (counts.authorised > 0) return '可以按“开始答题”';
  return ended(counts) > 0 ? '本考场答题已结束，请安静等候' : '正在签到，请等候准许';
}
