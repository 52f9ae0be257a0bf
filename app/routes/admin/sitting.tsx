import { parseWithZod } from '@conform-to/zod/v4';
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { AdminNav } from '#app/components/admin/admin-nav.tsx';
import { AssignFormsForm } from '#app/components/admin/assign-forms-form.tsx';
import { CandidateTable } from '#app/components/admin/candidate-table.tsx';
import { ChangeSittingForm } from '#app/components/admin/change-sitting-form.tsx';
import { Disclosure } from '#app/components/admin/disclosure.tsx';
import { DutyForm } from '#app/components/admin/duty-form.tsx';
import { Facts } from '#app/components/admin/facts.tsx';
import { SittingPhaseBadge } from '#app/components/admin/phase-badge.tsx';
import { PlanStep } from '#app/components/admin/plan-step.tsx';
import { RefusalNotice } from '#app/components/admin/refusal-notice.tsx';
import { PasteCandidates, PickCandidates } from '#app/components/admin/register-forms.tsx';
import { ScoreBoard } from '#app/components/admin/score-board.tsx';
import { SeatingList } from '#app/components/admin/seating-list.tsx';
import { RELEASE_WORD, SittingActions } from '#app/components/admin/sitting-actions.tsx';
import { SittingGate, STEP_OF_AREA } from '#app/components/admin/sitting-gate.tsx';
import type { SittingReply } from '#app/components/admin/sitting-reply.ts';
import { formatDateTime } from '#app/components/format-time.ts';
import { ButtonLink } from '#app/components/ui/button.tsx';
import { Card } from '#app/components/ui/card.tsx';
import { Notice } from '#app/components/ui/notice.tsx';
import { PageHeader } from '#app/components/ui/page-header.tsx';
import { Table } from '#app/components/ui/table.tsx';
import type { Actor } from '#app/domain/access/roles.ts';
import { FORM_PHASE_TITLES } from '#app/domain/planning/form-phases.ts';
import type { GateArea } from '#app/domain/planning/gate-areas.ts';
import { planningMessages, type PlanningReason } from '#app/domain/planning/planning-messages.ts';
import { cancelReasonSchema, LEVEL_TITLES, POOL_TITLES, sittingFieldsSchema } from '#app/domain/planning/sitting-form.ts';
import { MULTIPLE_RESPONSE_RULE_TITLES } from '#app/domain/scoring/score-item.ts';
import type { Result } from '#app/domain/shared/result.ts';
import { requireActor } from '#app/server/auth/require-actor.server.ts';
import { assignForms } from '#app/server/commands/assign-forms.server.ts';
import { assignInvigilators } from '#app/server/commands/assign-invigilators.server.ts';
import { cancelSitting } from '#app/server/commands/cancel-sitting.server.ts';
import { changeSitting } from '#app/server/commands/change-sitting.server.ts';
import { freezeSitting } from '#app/server/commands/freeze-sitting.server.ts';
import { previewCandidates, registerCandidates } from '#app/server/commands/register-candidates.server.ts';
import { releaseSitting } from '#app/server/commands/release-sitting.server.ts';
import { removeCandidate } from '#app/server/commands/remove-candidate.server.ts';
import { unfreezeSitting } from '#app/server/commands/unfreeze-sitting.server.ts';
import { readStandard } from '#app/server/content/authored.server.ts';
import { searchCandidates } from '#app/server/queries/candidate-search.server.ts';
import { loadSittingBoard } from '#app/server/queries/sitting-board.server.ts';
import { loadSittingChoices } from '#app/server/queries/sitting-choices.server.ts';
import { loadSittingScores } from '#app/server/queries/sitting-scores.server.ts';

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [
  { title: `${page?.sitting.title ?? '场次'} · 管理 · 基层学堂` },
];

const DONE = {
  planned: '场次已建好。请按下面的顺序安排，齐备后锁定。',
  change: '时间、规则与考场已保存。',
  duties: '监考员已保存。',
  forms: '试卷已保存，座位已重排。',
  register: '考生已登记，座位已排好。',
  pick: '考生已登记，座位已排好。',
  remove: '考生已移出，座位已重排。',
  freeze: '场次已锁定，考试当天由监考员开考。',
  unfreeze: '已解除锁定，可以继续编排。',
  cancel: '场次已取消，考场和人员已空出。',
  release: '成绩已公布，考生现在可以查看。',
} as const;

export async function loader({ params, request }: LoaderFunctionArgs) {
  const sittingId = params.sittingId ?? '';
  const sitting = await loadSittingBoard(sittingId);
  if (!sitting) throw data('没有这个场次，请回到场次列表重新查找。', { status: 404 });
  const { searchParams } = new URL(request.url);
  const words = searchParams.get('q');
  const over = sitting.phase === 'closed' || sitting.phase === 'released';
  return {
    sitting,
    choices: await loadSittingChoices(),
    words: words ?? '',
    found: words === null || sitting.phase !== 'planned' ? null : await searchCandidates(sittingId, words),
    scores: over ? await loadSittingScores(sittingId) : null,
    seatsOnly: searchParams.get('view') === 'seats',
    done: Object.entries(DONE).find(([key]) => key === searchParams.get('done'))?.[1] ?? null,
  };
}

export async function action({ params, request, context }: ActionFunctionArgs) {
  const actor = requireActor(context);
  const sittingId = params.sittingId ?? '';
  const formData = await request.formData();
  const intent = textOf(formData, 'intent');
  const list = textOf(formData, 'list');
  const nothing: SittingReply = { intent, lastResult: null, sentences: [], preview: null, list };

  if (intent === 'preview') {
    const lines = await previewCandidates(actor, sittingId, list);
    if (lines.ok) return { ...nothing, preview: lines.value } satisfies SittingReply;
    return data(refusal(nothing, lines.reason), { status: 409 });
  }
  if (intent === 'change') {
    const submission = parseWithZod(formData, { schema: sittingFieldsSchema });
    if (submission.status !== 'success') return data({ ...nothing, lastResult: submission.reply() }, { status: 400 });
    const changed = await changeSitting(actor, sittingId, submission.value);
    if (changed.ok) return redirect(`/admin/sittings/${sittingId}?done=change`);
    const formErrors = [...planningMessages(changed.reason, readStandard())];
    return data({ ...nothing, lastResult: submission.reply({ formErrors }) }, { status: 409 });
  }
  const outcome = await carryOut(actor, sittingId, intent, formData);
  if (outcome === null) return data({ ...nothing, sentences: ['没有完成：填写不全，请重新操作。'] }, { status: 400 });
  if (outcome.ok) return redirect(`/admin/sittings/${sittingId}?done=${intent}`);
  return data(refusal(nothing, outcome.reason), { status: 409 });
}

/** Null: what was sent makes no sense for this intent. */
async function carryOut(
  actor: Actor,
  sittingId: string,
  intent: string,
  formData: FormData,
): Promise<Result<unknown, PlanningReason> | null> {
  switch (intent) {
    case 'duties':
      return assignInvigilators(
        actor,
        sittingId,
        textsOf(formData, 'duty').map((duty) => {
          const [roomId = '', userId = ''] = duty.split(':');
          return { roomId, userId };
        }),
      );
    case 'forms':
      return assignForms(actor, sittingId, textsOf(formData, 'formId'));
    case 'register':
      return registerCandidates(actor, sittingId, textOf(formData, 'list'));
    case 'pick':
      return registerCandidates(actor, sittingId, textsOf(formData, 'pick').join('\n'));
    case 'remove':
      return removeCandidate(actor, sittingId, textOf(formData, 'registrationId'));
    case 'freeze':
      return freezeSitting(actor, sittingId);
    case 'unfreeze':
      return unfreezeSitting(actor, sittingId);
    case 'cancel': {
      const sent = cancelReasonSchema.safeParse({ reason: textOf(formData, 'reason') });
      return sent.success ? cancelSitting(actor, sittingId, sent.data.reason) : null;
    }
    case 'release':
      return textOf(formData, 'typed').trim() === RELEASE_WORD ? releaseSitting(actor, sittingId) : null;
    default:
      return null;
  }
}

function refusal(nothing: SittingReply, reason: PlanningReason): SittingReply {
  const preview = reason.kind === 'candidateList' ? reason.lines : null;
  return { ...nothing, preview, sentences: planningMessages(reason, readStandard()) };
}

function textOf(formData: FormData, name: string): string {
  const value = formData.get(name);
  return typeof value === 'string' ? value : '';
}

function textsOf(formData: FormData, name: string): string[] {
  return formData.getAll(name).filter((value) => typeof value === 'string');
}

export default function Sitting() {
  const { sitting, scores, seatsOnly, done } = useLoaderData<typeof loader>();
  const reply = useActionData<SittingReply>();
  if (seatsOnly) return <SeatingList sitting={sitting} />;
  return (
    <>
      <AdminNav />
      <PageHeader
        title={sitting.title}
        lead={
          <span className="flex flex-wrap items-center gap-x-3 gap-y-1">
            <SittingPhaseBadge phase={sitting.phase} />
            <span>{sitting.code}</span>
            <span>{LEVEL_TITLES[sitting.level]}理论知识考试</span>
            <span>考次：{sitting.administration}</span>
          </span>
        }
        back={{ to: '/admin/sittings', label: '场次' }}
        actions={<SittingActions sitting={sitting} unscored={scores?.unscored ?? 0} />}
      />
      <div className="space-y-6">
        <RefusalNotice title="没有完成" sentences={reply?.sentences} />
        {done && !reply ? <Notice tone="good">{done}</Notice> : null}
        <SittingGate phase={sitting.phase} gate={sitting.gate} unscored={scores?.unscored ?? 0} />
        {scores ? (
          <Card title="成绩">
            <ScoreBoard scores={scores} />
          </Card>
        ) : null}
        <TimeStep />
        <RoomStep />
        <CandidateStep />
        <FormStep />
      </div>
    </>
  );
}

/** How many clauses of a step are not met; null once the plan stands. */
function faultsOf(sitting: { readonly phase: string; readonly gate: readonly { area: GateArea }[] }, step: number): number | null {
  return sitting.phase === 'planned' ? sitting.gate.filter((fault) => STEP_OF_AREA[fault.area] === step).length : null;
}

function TimeStep() {
  const { sitting, choices } = useLoaderData<typeof loader>();
  const reply = useActionData<SittingReply>();
  const refused = reply?.intent === 'change' ? reply.lastResult : null;
  return (
    <PlanStep number={1} title="时间与规则" faults={faultsOf(sitting, 1)}>
      <Facts
        rows={[
          ['开考时间', formatDateTime(sitting.startsAt)],
          ['考试时间', `${sitting.durationMinutes} 分钟`],
          ['到时宽限', `${sitting.graceSeconds} 秒`],
          ['多选题计分', MULTIPLE_RESPONSE_RULE_TITLES[sitting.multipleResponseRule]],
          ['题库', sitting.pools.map((pool) => POOL_TITLES[pool]).join('；')],
          ...(sitting.openedAt === null ? [] : [['实际开考', formatDateTime(sitting.openedAt)] as const]),
          ...(sitting.closedAt === null ? [] : [['结束时间', formatDateTime(sitting.closedAt)] as const]),
          ...(sitting.releasedAt === null ? [] : [['公布时间', formatDateTime(sitting.releasedAt)] as const]),
        ]}
      />
      {sitting.phase === 'planned' ? (
        <Disclosure label="修改时间、规则与考场" open={refused !== null}>
          <ChangeSittingForm sitting={sitting} rooms={choices.rooms} minMinutes={choices.minMinutes} lastResult={refused} />
        </Disclosure>
      ) : null}
    </PlanStep>
  );
}

function RoomStep() {
  const { sitting } = useLoaderData<typeof loader>();
  const names = new Map(sitting.invigilators.map((person) => [person.id, person.displayName]));
  const staffing = sitting.phase === 'planned' || sitting.phase === 'frozen';
  return (
    <PlanStep number={2} title="考场与监考员" faults={faultsOf(sitting, 2)}>
      {sitting.rooms.length === 0 ? (
        <p className="text-muted">还没有考场。请在“修改时间、规则与考场”中选择。</p>
      ) : (
        <Table caption="各考场的座位和监考员" captionHidden dense>
          <thead>
            <tr>
              <th scope="col">考场</th>
              <th scope="col" className="text-right">座位</th>
              <th scope="col" className="text-right">考生</th>
              <th scope="col" className="text-right">应有监考员</th>
              <th scope="col">监考员</th>
            </tr>
          </thead>
          <tbody>
            {sitting.rooms.map((room) => (
              <tr key={room.id}>
                <th scope="row" className="whitespace-nowrap">{room.name}</th>
                <td className="text-right">{room.seats}</td>
                <td className="text-right">{room.candidates}</td>
                <td className="text-right">{room.requiredInvigilators}</td>
                <td className="min-w-40">{room.invigilatorIds.map((id) => names.get(id) ?? '—').join('、') || '—'}</td>
              </tr>
            ))}
          </tbody>
        </Table>
      )}
      {staffing ? (
        <Disclosure label="安排监考员" open={sitting.gate.some((fault) => fault.area === 'invigilators')}>
          <DutyForm rooms={sitting.rooms} invigilators={sitting.invigilators} />
        </Disclosure>
      ) : null}
    </PlanStep>
  );
}

function CandidateStep() {
  const { sitting, words, found, scores } = useLoaderData<typeof loader>();
  const reply = useActionData<SittingReply>();
  const planned = sitting.phase === 'planned';
  return (
    <PlanStep number={3} title="考生与座位" faults={faultsOf(sitting, 3)}>
      {sitting.candidates.length === 0 ? (
        <p className="text-muted">还没有登记考生。</p>
      ) : (
        <>
          {scores === null ? (
            <CandidateTable candidates={sitting.candidates} removable={planned} />
          ) : (
            <Disclosure label={`查看考生与座位（${sitting.candidates.length} 名）`}>
              <CandidateTable candidates={sitting.candidates} removable={false} />
            </Disclosure>
          )}
          <p className="no-print mt-4">
            <ButtonLink to={`/admin/sittings/${sitting.id}?view=seats`} variant="secondary">
              查看并打印座次表
            </ButtonLink>
          </p>
        </>
      )}
      {planned ? (
        <>
          <Disclosure label="查找并登记考生" open={found !== null}>
            <PickCandidates words={words} found={found} />
          </Disclosure>
          <Disclosure label="粘贴名单登记" open={Boolean(reply?.preview)}>
            <PasteCandidates list={reply?.list ?? ''} preview={reply?.preview ?? null} />
          </Disclosure>
        </>
      ) : null}
    </PlanStep>
  );
}

function FormStep() {
  const { sitting } = useLoaderData<typeof loader>();
  const assigned = sitting.forms.filter((form) => form.assigned);
  return (
    <PlanStep number={4} title="试卷" faults={faultsOf(sitting, 4)}>
      {assigned.length === 0 ? (
        <p className="text-muted">还没有安排试卷。</p>
      ) : (
        <ul className="flex flex-wrap gap-3">
          {assigned.map((form) => (
            <li key={form.id}>
              <ButtonLink to={`/admin/forms/${form.id}`} variant="secondary">
                {form.label} 卷：{form.code}（{FORM_PHASE_TITLES[form.phase]}）
              </ButtonLink>
            </li>
          ))}
        </ul>
      )}
      {sitting.phase === 'planned' ? (
        <Disclosure label="安排试卷" open={assigned.length === 0}>
          <AssignFormsForm forms={sitting.forms} />
        </Disclosure>
      ) : null}
    </PlanStep>
  );
}
