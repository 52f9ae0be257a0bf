import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node';
import { Link, type ShouldRevalidateFunction, useActionData, useLoaderData } from '@remix-run/react';
import { FormPlay, type SheetReply } from '#app/components/play/form-play.tsx';
import { ScenarioPlay, type StepReply } from '#app/components/play/scenario-play.tsx';
import { PageHeader } from '#app/components/ui/page-header.tsx';
import { sheetStateSchema } from '#app/domain/form-tasks/sheet-state.ts';
import { sheetPostSchema, stepSchema } from '#app/domain/plays/play-forms.ts';
import { playMessage } from '#app/domain/plays/play-messages.ts';
import { PLAY_USE_TITLES } from '#app/domain/plays/play-use.ts';
import { requireActor } from '#app/server/auth/require-actor.server.ts';
import { saveSheet } from '#app/server/commands/save-sheet.server.ts';
import { takeStep } from '#app/server/commands/take-step.server.ts';
import { parseForm } from '#app/server/http/parse-form.server.ts';
import { playPage } from '#app/server/queries/play-page.server.ts';

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [{ title: `${loaded ? loaded.play.title : '情景和表单'} · 基层学堂` }];

export async function loader({ params, context }: LoaderFunctionArgs) {
  const play = await playPage(requireActor(context), params.playId ?? '');
  if (!play) throw new Response('没有找到这一次记录。请回到情景和表单页重新打开。', { status: 404 });
  if (play.ended) throw redirect(`/learn/plays/${play.id}/debrief`);
  return { play };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const actor = requireActor(context);
  const playId = params.playId ?? '';
  const formData = await request.formData();
  return formData.has('choice') || formData.has('text') ? takeStepOf(actor, playId, formData) : saveSheetOf(actor, playId, formData);
}

interface PlayReply {
  readonly step: StepReply | null;
  readonly sheet: SheetReply | null;
}

type Acting = ReturnType<typeof requireActor>;

async function takeStepOf(actor: Acting, playId: string, formData: FormData) {
  const input = parseForm(stepSchema, formData);
  const taken = await takeStep(actor, { playId, ...input });
  if (!taken.ok) {
    if (taken.reason === 'ended') return redirect(`/learn/plays/${playId}/debrief`);
    return data({ step: { fault: playMessage(taken.reason), reading: null, text: input.text }, sheet: null } satisfies PlayReply, { status: taken.reason === 'unknownPlay' ? 404 : 422 });
  }
  if (taken.value.ended) return redirect(`/learn/plays/${playId}/debrief`);
  return data({ step: { fault: null, reading: taken.value.reading, text: input.text }, sheet: null } satisfies PlayReply);
}

async function saveSheetOf(actor: Acting, playId: string, formData: FormData) {
  const { seq, intent } = parseForm(sheetPostSchema, formData);
  const written: Record<string, string[]> = {};
  for (const name of new Set(formData.keys())) {
    if (name === 'seq' || name === 'intent') continue;
    const values = formData.getAll(name).flatMap((value) => (typeof value === 'string' && value.trim() !== '' ? [value.trim()] : []));
    if (values.length > 0) written[name] = values;
  }
  const sheet = sheetStateSchema.shape.sheet.safeParse(written);
  if (!sheet.success) return data({ step: null, sheet: { fault: '有一格写得太长，保存不下；每格最多写 500 个字。', seq: null, savedAt: null } } satisfies PlayReply, { status: 422 });
  const handIn = intent === 'hand-in';
  const saved = await saveSheet(actor, { playId, seq, sheet: sheet.data, ask: intent.startsWith('ask:') ? intent.slice('ask:'.length) : null, handIn });
  if (saved.ok && handIn) return redirect(`/learn/plays/${playId}/debrief`);
  if (!saved.ok && saved.reason === 'ended') return redirect(`/learn/plays/${playId}/debrief`);
  const reply: PlayReply = { step: null, sheet: saved.ok ? { fault: null, ...saved.value } : { fault: playMessage(saved.reason), seq: null, savedAt: null } };
  return data(reply, { status: saved.ok ? 200 : saved.reason === 'unknownPlay' ? 404 : 422 });
}

/**
 * After a refusal a conversation is shown as it stands now. A form is not: its fields keep what was written here, and
 * with a newer `seq` the next save would overwrite what another device has saved.
 */
export const shouldRevalidate: ShouldRevalidateFunction = ({ actionResult, defaultShouldRevalidate }) =>
  defaultShouldRevalidate || (typeof actionResult === 'object' && actionResult !== null && 'step' in actionResult && actionResult.step !== null);

export default function Play() {
  const { play } = useLoaderData<typeof loader>();
  const reply = useActionData<PlayReply>();
  return (
    <>
      <PageHeader
        back={{ to: `/learn/scenarios/${play.contentId}`, label: '先离开，回头接着做' }}
        title={play.title}
        lead={`${PLAY_USE_TITLES[play.use]} · 一般 ${play.minutes} 分钟，不限时${play.kind === 'scenario' && play.seq > 0 ? `，走了 ${play.seq} 步` : ''}`}
      />
      {play.kind === 'scenario' ? (
        <ScenarioPlay play={play} reply={reply?.step ?? undefined} />
      ) : (
        <FormPlay play={play} fault={reply?.sheet?.fault ?? null} />
      )}
      <p className="mt-12 max-w-[42em] border-t border-line pt-4 text-[0.9375rem] text-muted">
        人物和号码都是虚构的。带班的培训师可以回看您走过的每一步，用来讲评。{' '}
        <Link to="/learn/scenarios" className="text-accent underline underline-offset-4">
          换一份
        </Link>
      </p>
    </>
  );
}
