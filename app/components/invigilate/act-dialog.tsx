import type { SubmissionResult } from '@conform-to/react';
import type { ReactNode } from 'react';
import { ActForm } from '#app/components/invigilate/act-form.tsx';
import type { ConsoleAct } from '#app/components/invigilate/console-links.ts';
import { PageDialog } from '#app/components/invigilate/page-dialog.tsx';
import { ReasonFields } from '#app/components/invigilate/reason-fields.tsx';
import { FactList, SeatLine } from '#app/components/invigilate/seat-facts.tsx';
import { SeatOverview } from '#app/components/invigilate/seat-overview.tsx';
import { formatDateTime, formatDuration } from '#app/components/format-time.ts';
import { SelectField, TextAreaField, TextField } from '#app/components/ui/field.tsx';
import { Notice } from '#app/components/ui/notice.tsx';
import { sumCounts } from '#app/domain/attempts/board-view.ts';
import { EXTENSION_MINUTES } from '#app/domain/attempts/extension.ts';
import { INCIDENT_KINDS, INCIDENT_TITLES } from '#app/domain/attempts/incident-kinds.ts';
import { EVERYBODY, TYPED_CLOSE, TYPED_TERMINATE } from '#app/domain/attempts/act-words.ts';
import type { BoardSeat, InvigilatorBoard } from '#app/domain/attempts/invigilator-board.ts';
import type { SeatHistory } from '#app/domain/attempts/seat-history.ts';
import { notBegun, underWay } from '#app/domain/attempts/seat-phase.ts';
import { MINUTE } from '#app/domain/shared/instant.ts';

export interface ActDialogProps {
  readonly board: InvigilatorBoard;
  readonly act: ConsoleAct;
  /** A registration, EVERYBODY, or ''. */
  readonly target: string;
  readonly history: SeatHistory | null;
  readonly lastResult: SubmissionResult<string[]> | undefined;
  readonly closeTo: string;
}

/** The dialog the address asks for. Says what will happen and to whom before it asks. */
export function ActDialog({ board, act, target, history, lastResult, closeTo }: ActDialogProps) {
  const seat = board.seats.find((entry) => entry.id === target);
  const form = { lastResult, closeTo };
  switch (act) {
    case 'open':
      return (
        <PageDialog title="开考" closeTo={closeTo}>
          <ActForm intent="open" seat="" confirm="开考" {...form}>
            {() => (
              <>
                <p>
                  “{board.sitting.title}”的全部考场（{board.rooms.map((room) => room.name).join('、')}）现在开考。
                </p>
                <p>开考以后可以准许已签到的考生开始答题；每名考生从按下“开始答题”起各计 {formatDuration(board.sitting.durationMinutes * MINUTE)}。开考不能撤回。</p>
                <p>计划开考时间：{formatDateTime(board.sitting.startsAt)}。</p>
              </>
            )}
          </ActForm>
        </PageDialog>
      );
    case 'close':
      return <CloseDialog board={board} {...form} />;
    case 'incident':
      return <IncidentDialog board={board} seat={seat} {...form} />;
    default:
      if (target === EVERYBODY) return <EverybodyDialog board={board} act={act} {...form} />;
      return seat ? <SeatDialog board={board} act={act} seat={seat} history={history} {...form} /> : null;
  }
}

type FormParts = Pick<ActDialogProps, 'lastResult' | 'closeTo'>;

function SeatDialog({
  board,
  act,
  seat,
  history,
  ...form
}: FormParts & { readonly board: InvigilatorBoard; readonly act: ConsoleAct; readonly seat: BoardSeat; readonly history: SeatHistory | null }) {
  const roomName = board.rooms.find((room) => room.id === seat.roomId)?.name ?? '';
  const line = <SeatLine seat={seat} roomName={roomName} />;
  switch (act) {
    case 'seat':
      return (
        <PageDialog title={`${seat.seat} 号座位`} closeTo={form.closeTo} wide>
          <SeatOverview board={board} seat={seat} roomName={roomName} history={history} />
        </PageDialog>
      );
    case 'checkIn':
      return (
        <PageDialog title="核对身份，确认签到" closeTo={form.closeTo}>
          <ActForm intent="checkIn" seat={seat.id} confirm="身份相符，确认签到" {...form}>
            {() => (
              <>
                <p>请持证件与本人逐项核对。有一项不符，不要确认，请记录考场情况并报告管理员。</p>
                <FactList
                  large
                  facts={[
                    { name: '姓名', value: seat.name },
                    { name: '身份证号', value: spacedIdNumber(history?.idNumber ?? null) },
                    { name: '准考证号', value: seat.admissionNumber },
                    { name: '座位', value: `${roomName} ${seat.seat} 号` },
                  ]}
                />
                {history !== null && history.idNumber === null ? (
                  <Notice tone="warn" title="没有登记身份证号">
                    <p>无法核对号码，请核对其他证件，并记录考场情况。</p>
                  </Notice>
                ) : null}
              </>
            )}
          </ActForm>
        </PageDialog>
      );
    case 'undoCheckIn':
      return (
        <Simple title="撤销签到" intent="undoCheckIn" seat={seat.id} confirm="撤销签到" {...form}>
          {line}
          <p>这名考生回到“未签到”。撤销会留在审计记录里，以后可以重新签到。</p>
        </Simple>
      );
    case 'authorise':
      return (
        <Simple title="准许开始" intent="authorise" seat={seat.id} confirm="准许开始" {...form}>
          {line}
          <p>考生的屏幕上会出现“开始答题”，按下之后才计时。</p>
        </Simple>
      );
    case 'withdraw':
      return (
        <Simple title="收回准许" intent="withdraw" seat={seat.id} confirm="收回准许" {...form}>
          {line}
          <p>考生还没有开始答题，收回后回到“已签到”，不能开始。</p>
        </Simple>
      );
    case 'pause':
      return (
        <PageDialog title="暂停答题" closeTo={form.closeTo}>
          <ActForm intent="pause" seat={seat.id} confirm="暂停答题" {...form}>
            {(field) => (
              <>
                {line}
                <p>这名考生马上不能作答，时间停住；恢复时按停住的时长补足。</p>
                <ReasonFields field={field} />
              </>
            )}
          </ActForm>
        </PageDialog>
      );
    case 'resume':
      return (
        <Simple title="恢复答题" intent="resume" seat={seat.id} confirm="恢复答题" {...form}>
          {line}
          <p>收卷时间按暂停的时长顺延，系统自动计算并记入补时。</p>
        </Simple>
      );
    case 'extend':
      return (
        <PageDialog title="延长时间" closeTo={form.closeTo}>
          <ActForm intent="extend" seat={seat.id} confirm="延长时间" {...form}>
            {(field) => (
              <>
                {line}
                <p>只延长这名考生。原因和分钟数记入考场情况记录表。</p>
                <MinutesField {...field('minutes')} />
                <ReasonFields field={field} />
              </>
            )}
          </ActForm>
        </PageDialog>
      );
    case 'terminate':
      return (
        <PageDialog title="终止考试" closeTo={form.closeTo}>
          <ActForm intent="terminate" seat={seat.id} confirm="终止考试" danger {...form}>
            {(field) => (
              <>
                {line}
                <p>
                  这名考生的考试立刻结束，不能恢复。已保存的 {seat.answered} 题作答保留，成绩是否有效由管理员按规定处理。
                </p>
                <TextField label="终止的原因" name="reason" maxLength={200} autoComplete="off" required {...field('reason')} />
                <TextField label={`请输入“${TYPED_TERMINATE}”以确认`} name="typed" autoComplete="off" required {...field('typed')} />
              </>
            )}
          </ActForm>
        </PageDialog>
      );
    default:
      return null;
  }
}

function Simple({
  title,
  intent,
  seat,
  confirm,
  children,
  ...form
}: FormParts & {
  readonly title: string;
  readonly intent: 'undoCheckIn' | 'authorise' | 'withdraw' | 'resume';
  readonly seat: string;
  readonly confirm: string;
  readonly children: ReactNode;
}) {
  return (
    <PageDialog title={title} closeTo={form.closeTo}>
      <ActForm intent={intent} seat={seat} confirm={confirm} {...form}>
        {() => children}
      </ActForm>
    </PageDialog>
  );
}

/** One act for everybody it fits in the own rooms. */
function EverybodyDialog({ board, act, ...form }: FormParts & { readonly board: InvigilatorBoard; readonly act: ConsoleAct }) {
  const ownRooms = board.rooms.filter((room) => room.own);
  const counts = sumCounts(ownRooms);
  const rooms = ownRooms.map((room) => room.name).join('、');
  switch (act) {
    case 'authorise':
      return (
        <Simple title="全部准许开始" intent="authorise" seat={EVERYBODY} confirm={`准许 ${counts.checkedIn} 名考生开始`} {...form}>
          <p>
            {rooms}已签到的 {counts.checkedIn} 名考生，屏幕上会出现“开始答题”，各自按下之后才计时。未签到的不受影响，到场签到后再准许。
          </p>
        </Simple>
      );
    case 'pause':
      return (
        <PageDialog title="全部暂停" closeTo={form.closeTo}>
          <ActForm intent="pause" seat={EVERYBODY} confirm={`暂停 ${counts.active} 名考生`} {...form}>
            {(field) => (
              <>
                <p>
                  {rooms}正在答题的 {counts.active} 名考生马上不能作答，时间停住；恢复时按停住的时长补足。用于停电、断网等影响整个考场的情况。
                </p>
                <ReasonFields field={field} />
              </>
            )}
          </ActForm>
        </PageDialog>
      );
    case 'resume':
      return (
        <Simple title="全部恢复" intent="resume" seat={EVERYBODY} confirm={`恢复 ${counts.paused} 名考生`} {...form}>
          <p>
            {rooms}暂停中的 {counts.paused} 名考生继续答题，每人的收卷时间按各自暂停的时长顺延，系统自动计算并记入补时。
          </p>
        </Simple>
      );
    case 'extend':
      return (
        <PageDialog title="全部延长" closeTo={form.closeTo}>
          <ActForm intent="extend" seat={EVERYBODY} confirm={`延长 ${underWay(counts)} 名考生的时间`} {...form}>
            {(field) => (
              <>
                <p>
                  {rooms}正在答题和暂停中的 {underWay(counts)} 名考生，每人的收卷时间都推后同样的分钟数。还没有开始的考生不用延长，他们从开始时足额计时。
                </p>
                <MinutesField {...field('minutes')} />
                <ReasonFields field={field} />
              </>
            )}
          </ActForm>
        </PageDialog>
      );
    default:
      return null;
  }
}

function CloseDialog({ board, ...form }: FormParts & { readonly board: InvigilatorBoard }) {
  const counts = sumCounts(board.rooms);
  const absent = notBegun(counts);
  const answering = underWay(counts);
  const facts = [
    { name: '还在答题或暂停', value: `${answering} 人` },
    { name: '没有开始答题，将记为缺考', value: `${absent} 人` },
  ];
  if (answering > 0) {
    return (
      <PageDialog title="结束场次" closeTo={form.closeTo}>
        <div className="space-y-4">
          <FactList large facts={facts} />
          <Notice tone="warn" title="现在还不能结束">
            <p>请等这 {answering} 名考生交卷、到时收卷，或逐一处理。</p>
          </Notice>
        </div>
      </PageDialog>
    );
  }
  return (
    <PageDialog title="结束场次" closeTo={form.closeTo}>
      <ActForm intent="close" seat="" hidden={{ notBegun: String(absent) }} confirm="结束场次" danger {...form}>
        {(field) => (
          <>
            <p>“{board.sitting.title}”的全部考场一起结束，不能恢复。</p>
            <FactList large facts={facts} />
            <TextField label={`请输入“${TYPED_CLOSE}”以确认`} name="typed" autoComplete="off" required {...field('typed')} />
          </>
        )}
      </ActForm>
    </PageDialog>
  );
}

function IncidentDialog({ board, seat, ...form }: FormParts & { readonly board: InvigilatorBoard; readonly seat: BoardSeat | undefined }) {
  return (
    <PageDialog title="记录考场情况" closeTo={form.closeTo}>
      <ActForm intent="incident" seat="" confirm="记入考场情况" {...form}>
        {(field) => (
          <>
            <p>时间和您的姓名自动记入，写下后不能改；写错了，请再记一条说明。</p>
            <SelectField
              label="座位"
              name="seat"
              defaultValue={seat?.id ?? ''}
              options={[
                { value: '', label: '整个考场' },
                ...board.seats.map((entry) => ({ value: entry.id, label: `${seatName(board, entry)} ${entry.name}` })),
              ]}
            />
            <SelectField
              label="类别"
              name="kind"
              required
              options={[{ value: '', label: '请选择' }, ...INCIDENT_KINDS.map((kind) => ({ value: kind, label: INCIDENT_TITLES[kind] }))]}
              {...field('kind')}
            />
            <TextAreaField label="情况" name="note" rows={4} maxLength={500} required hint="写明经过、处置和结果。试题的疑问只记下题号和考生的话，不作解释。" {...field('note')} />
          </>
        )}
      </ActForm>
    </PageDialog>
  );
}

function seatName(board: InvigilatorBoard, seat: BoardSeat): string {
  const ownRooms = board.rooms.filter((room) => room.own);
  const room = ownRooms.length > 1 ? `${ownRooms.find((entry) => entry.id === seat.roomId)?.name ?? ''} ` : '';
  return `${room}${seat.seat} 号`;
}

function MinutesField({ errors, defaultValue }: { readonly errors: string[] | undefined; readonly defaultValue: string | undefined }) {
  return (
    <TextField
      label="延长的分钟数"
      name="minutes"
      type="number"
      inputMode="numeric"
      min={EXTENSION_MINUTES.least}
      max={EXTENSION_MINUTES.most}
      required
      hint={`${EXTENSION_MINUTES.least} 到 ${EXTENSION_MINUTES.most} 分钟。`}
      errors={errors}
      defaultValue={defaultValue}
    />
  );
}

/** In groups, as the eye compares: region, date of birth, order and check character. */
function spacedIdNumber(idNumber: string | null): string {
  if (idNumber === null) return '没有登记';
  return idNumber.length === 18 ? [idNumber.slice(0, 6), idNumber.slice(6, 14), idNumber.slice(14)].join(' ') : idNumber;
}
