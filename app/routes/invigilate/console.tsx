import type { SubmissionResult } from '@conform-to/react';
import { parseWithZod } from '@conform-to/zod/v4';
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node';
import { useActionData, useLoaderData, useSearchParams } from '@remix-run/react';
import { ActDialog } from '#app/components/invigilate/act-dialog.tsx';
import { TroubleNotice } from '#app/components/invigilate/connection-line.tsx';
import { ConsoleHeader } from '#app/components/invigilate/console-header.tsx';
import { ConsoleLink } from '#app/components/invigilate/console-link.tsx';
import { readConsolePlace } from '#app/components/invigilate/console-links.ts';
import { doneSentence } from '#app/components/invigilate/done-sentence.ts';
import { Incidents } from '#app/components/invigilate/incidents.tsx';
import { OtherRooms } from '#app/components/invigilate/other-rooms.tsx';
import { PrintButton } from '#app/components/invigilate/print-button.tsx';
import { ProjectorView } from '#app/components/invigilate/projector-view.tsx';
import { RecordSheet } from '#app/components/invigilate/record-sheet.tsx';
import { SeatBoard } from '#app/components/invigilate/seat-board.tsx';
import { ServerNow } from '#app/components/invigilate/server-now.tsx';
import { StepPanel } from '#app/components/invigilate/step-panel.tsx';
import { StepStrip } from '#app/components/invigilate/step-strip.tsx';
import { useLiveBoard } from '#app/components/invigilate/use-live-board.ts';
import { Notice } from '#app/components/ui/notice.tsx';
import type { Actor } from '#app/domain/access/roles.ts';
import { sumCounts } from '#app/domain/attempts/board-view.ts';
import { type InvigilationForm, invigilationSchema } from '#app/domain/attempts/invigilation-form.ts';
import { invigilationMessages, type InvigilationReason } from '#app/domain/attempts/invigilation-messages.ts';
import { sittingStep } from '#app/domain/attempts/sitting-step.ts';
import { statedReason } from '#app/domain/attempts/stated-reason.ts';
import { accept, assertNever, type Result } from '#app/domain/shared/result.ts';
import { requireActor } from '#app/server/auth/require-actor.server.ts';
import { now } from '#app/server/clock.server.ts';
import { authoriseAttempts } from '#app/server/commands/authorise-attempts.server.ts';
import { checkIn, undoCheckIn } from '#app/server/commands/check-in.server.ts';
import { closeSitting } from '#app/server/commands/close-sitting.server.ts';
import { extendAttempt } from '#app/server/commands/extend-attempt.server.ts';
import { openSitting } from '#app/server/commands/open-sitting.server.ts';
import { pauseAttempt } from '#app/server/commands/pause-attempt.server.ts';
import { recordIncident } from '#app/server/commands/record-incident.server.ts';
import { resumeAttempt } from '#app/server/commands/resume-attempt.server.ts';
import { terminateAttempt } from '#app/server/commands/terminate-attempt.server.ts';
import { withdrawAuthorisation } from '#app/server/commands/withdraw-authorisation.server.ts';
import { loadInvigilatorBoard } from '#app/server/queries/invigilator-board.server.ts';
import { loadInvigilatorSeat } from '#app/server/queries/invigilator-seat.server.ts';

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [
  { title: `${loaded?.board.sitting.title ?? '监考'} · 基层学堂` },
];

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const actor = requireActor(context);
  const sittingId = params.sittingId ?? '';
  const board = await loadInvigilatorBoard(actor, sittingId);
  if (board === null) throw new Response('没有这个场次，或您没有被安排监考。请回到“监考”查看您的场次。', { status: 404 });
  const { act, seat } = readConsolePlace(new URL(request.url).searchParams);
  // The full id number leaves the server only for the dialog that checks this one candidate.
  const history = act === null || seat === '' ? null : await loadInvigilatorSeat(actor, sittingId, seat, act === 'checkIn');
  return { board, at: now(), history };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const submission = parseWithZod(await request.formData(), { schema: invigilationSchema });
  if (submission.status !== 'success') return data(submission.reply(), { status: 400 });
  const form = submission.value;
  const outcome = await perform(requireActor(context), params.sittingId ?? '', form);
  if (!outcome.ok) {
    return data(submission.reply({ formErrors: [...invigilationMessages(outcome.reason)] }), { status: 409 });
  }
  return redirect(`?done=${form.intent}&count=${outcome.value}`);
}

/** Runs the command a form asks for. The number is how many it reached. */
async function perform(actor: Actor, sittingId: string, form: InvigilationForm): Promise<Result<number, InvigilationReason>> {
  switch (form.intent) {
    case 'open':
      return counted(await openSitting(actor, sittingId), () => 1);
    case 'checkIn':
      return counted(await checkIn(actor, { sittingId, registrationId: form.seat }), ({ seats }) => seats);
    case 'undoCheckIn':
      return counted(await undoCheckIn(actor, { sittingId, registrationId: form.seat }), ({ seats }) => seats);
    case 'authorise':
      return counted(await authoriseAttempts(actor, { sittingId, target: form.seat }), ({ seats }) => seats);
    case 'withdraw':
      return counted(await withdrawAuthorisation(actor, { sittingId, registrationId: form.seat }), ({ seats }) => seats);
    case 'pause': {
      const reason = statedReason(form.kind, form.note);
      return counted(await pauseAttempt(actor, { sittingId, target: form.seat, reason }), ({ seats }) => seats);
    }
    case 'resume':
      return counted(await resumeAttempt(actor, { sittingId, target: form.seat }), ({ seats }) => seats);
    case 'extend': {
      const { seat: target, minutes } = form;
      const reason = statedReason(form.kind, form.note);
      return counted(await extendAttempt(actor, { sittingId, target, minutes, reason }), ({ seats }) => seats);
    }
    case 'terminate':
      return counted(await terminateAttempt(actor, { sittingId, registrationId: form.seat, reason: form.reason }), ({ seats }) => seats);
    case 'incident': {
      const { kind, note } = form;
      return counted(await recordIncident(actor, { sittingId, registrationId: form.seat || null, kind, note }), () => 1);
    }
    case 'close':
      return counted(await closeSitting(actor, { sittingId, notBegun: form.notBegun }), (absent) => absent);
    default:
      return assertNever(form);
  }
}

function counted<Value>(
  outcome: Result<Value, InvigilationReason>,
  count: (value: Value) => number,
): Result<number, InvigilationReason> {
  return outcome.ok ? accept(count(outcome.value)) : outcome;
}

export default function InvigilatorConsole() {
  const loaded = useLoaderData<typeof loader>();
  const lastResult = useActionData<SubmissionResult<string[]>>();
  const [search] = useSearchParams();
  const place = readConsolePlace(search);
  const closeTo = `/invigilate/${loaded.board.sitting.id}`;
  const live = useLiveBoard(loaded, `${closeTo}/live`);
  const { board } = live;
  const ownRooms = board.rooms.filter((room) => room.own);
  const own = sumCounts(ownRooms);
  const all = sumCounts(board.rooms);
  const checkedIn = board.seats.filter((seat) => seat.checkedInAt !== null).length;
  const step = sittingStep(board.sitting.phase, own, all);
  const trouble = live.trouble ? <TroubleNotice trouble={live.trouble} since={live.at} /> : null;

  return (
    <ServerNow clock={live.clock} initial={loaded.at}>
      {place.view === 'projector' ? (
        <div className="fixed inset-0 z-40 overflow-auto bg-paper px-[3vw] py-[3vh] text-ink">
          <p className="absolute top-3 right-4">
            <ConsoleLink to={closeTo} className="inline-flex min-h-11 items-center rounded px-3 text-muted hover:bg-sunk">
              退出投影
            </ConsoleLink>
          </p>
          {trouble}
          <ProjectorView board={board} counts={own} checkedIn={checkedIn} />
        </div>
      ) : (
        <>
          <ConsoleHeader board={board} at={live.at} />
          {place.view === 'record' ? (
            <>
              <p className="mb-5 flex flex-wrap gap-3 print:hidden">
                <PrintButton>打印考场情况记录表</PrintButton>
                <ConsoleLink to={closeTo} className="inline-flex min-h-11 items-center rounded border border-line-strong bg-raised px-4 font-semibold hover:bg-sunk">
                  回到考场
                </ConsoleLink>
              </p>
              <div className="space-y-8">
                {ownRooms.map((room) => (
                  <RecordSheet key={room.id} board={board} room={room} />
                ))}
              </div>
            </>
          ) : (
            <>
              <div className="space-y-3 print:hidden">
                {trouble}
                {place.act === null && lastResult?.error?.[''] ? (
                  <Notice tone="danger" title="没有办成">
                    {lastResult.error[''].map((sentence) => (
                      <p key={sentence}>{sentence}</p>
                    ))}
                  </Notice>
                ) : null}
                <StepStrip phase={board.sitting.phase} step={step} counts={own} checkedIn={checkedIn} />
                <StepPanel board={board} step={step} own={own} all={all} />
                <SeatBoard board={board} said={doneSentence(search)} />
                <Incidents board={board} />
                <OtherRooms rooms={board.rooms} />
              </div>
              {/* Printing from here prints the record, not the screen. */}
              <div className="hidden print:block">
                {ownRooms.map((room) => (
                  <RecordSheet key={room.id} board={board} room={room} />
                ))}
              </div>
            </>
          )}
          {place.act === null ? null : (
            <ActDialog
              key={`${place.act} ${place.seat}`}
              board={board}
              act={place.act}
              target={place.seat}
              history={loaded.history}
              lastResult={lastResult}
              closeTo={closeTo}
            />
          )}
        </>
      )}
    </ServerNow>
  );
}
