import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node';
import { Form, Link, useActionData, useLoaderData, useNavigation } from '@remix-run/react';
import { formatDateTime } from '#app/components/format-time.ts';
import { NodeLinks } from '#app/components/learn/node-links.tsx';
import { Badge } from '#app/components/ui/badge.tsx';
import { Button, ButtonLink } from '#app/components/ui/button.tsx';
import { Notice } from '#app/components/ui/notice.tsx';
import { PageHeader } from '#app/components/ui/page-header.tsx';
import { LEVEL_TITLES } from '#app/domain/planning/sitting-form.ts';
import { startPlaySchema } from '#app/domain/plays/play-forms.ts';
import { playMessage } from '#app/domain/plays/play-messages.ts';
import { PLAY_USE_TITLES, type PlayUse } from '#app/domain/plays/play-use.ts';
import { formatMarks } from '#app/domain/scoring/marks.ts';
import { requireActor } from '#app/server/auth/require-actor.server.ts';
import { startPlay } from '#app/server/commands/start-play.server.ts';
import { parseForm } from '#app/server/http/parse-form.server.ts';
import { playIntro } from '#app/server/queries/play-intro.server.ts';

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [{ title: `${loaded ? loaded.intro.title : '情景和表单'} · 基层学堂` }];

export async function loader({ params, context }: LoaderFunctionArgs) {
  const intro = await playIntro(context.actor, params.contentId ?? '');
  if (!intro) throw new Response('没有这一份情景或表单。请回到目录重新选。', { status: 404 });
  return { intro, loggedIn: context.actor !== null };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const actor = requireActor(context);
  const input = parseForm(startPlaySchema, await request.formData());
  const started = await startPlay(actor, { contentId: params.contentId ?? '', ...input });
  if (started.ok) return redirect(`/learn/plays/${started.value.playId}`);
  return data({ fault: playMessage(started.reason) }, { status: 422 });
}

export default function ScenarioIntro() {
  const { intro, loggedIn } = useLoaderData<typeof loader>();
  const { title, module, levels, minutes, about, nodes, lessons, kind } = intro;
  return (
    <div className="space-y-10">
      <PageHeader
        back={{ to: '/learn/scenarios', label: '情景和表单' }}
        title={title}
        lead={`模块 ${module} · ${intro.function} · ${levels.map((level) => LEVEL_TITLES[level]).join('、')} · 一般 ${minutes} 分钟，不限时，随时可以离开再回来`}
      />
      <div className="max-w-[44rem] space-y-4 text-lg leading-[1.75]">
        {'setting' in about ? (
          <>
            <p>{about.setting}</p>
            <p className="text-base text-muted">日子、钱数、地名每回都换。</p>
            <ul className="text-base text-muted">
              {about.people.map(({ name, age, trade }) => (
                <li key={name}>
                  {name}，{age} 岁，{trade}
                </li>
              ))}
            </ul>
          </>
        ) : (
          <>
            <p>
              {about.checks ? `核一份别人做好的《${about.form}》，${about.size} 处里埋了几处毛病，找出来，说清是哪一种。` : `对照桌上的材料和来人的话，填一份《${about.form}》，共 ${about.size} 栏。`}
            </p>
            <p className="text-base text-muted">人名、号码、单位都是虚构的，每回都换。</p>
          </>
        )}
      </div>
      <StartPanel intro={intro} loggedIn={loggedIn} />
      {intro.own.length === 0 ? null : <OwnPlays own={intro.own} />}
      <section aria-labelledby="before-title">
        <h2 id="before-title" className="mb-2 font-song text-xl font-bold">
          {kind === 'scenario' ? '先翻翻书' : '填以前翻翻书'}
        </h2>
        <ul className="flex flex-wrap gap-x-6">
          {lessons.map(({ id, title: lesson, to }) => (
            <li key={id}>
              <Link to={to} className="inline-flex min-h-11 items-center text-accent underline underline-offset-4">
                {lesson}
              </Link>
            </li>
          ))}
        </ul>
        <NodeLinks nodes={nodes} />
      </section>
    </div>
  );
}

type Intro = ReturnType<typeof useLoaderData<typeof loader>>['intro'];

function StartPanel({ intro, loggedIn }: { readonly intro: Intro; readonly loggedIn: boolean }) {
  const reply = useActionData<{ readonly fault: string }>();
  const sending = useNavigation().state !== 'idle';
  if (!loggedIn) {
    return (
      <div className="space-y-3">
        <p>登录以后就能做，走到哪一步都记着。</p>
        <ButtonLink to={`/login?redirectTo=/learn/scenarios/${intro.id}`}>登录</ButtonLink>
      </div>
    );
  }
  const open = (use: PlayUse, assignmentId: string | null) => intro.own.find((play) => !play.ended && play.use === use && (assignmentId !== null || use !== 'assessment'));
  const practising = open('practice', null);
  return (
    <div className="space-y-4">
      {reply?.fault ? <Notice tone="warn" title={reply.fault} /> : null}
      {intro.assignments.map(({ assignmentId, use, className, done }) => (
        <div key={assignmentId} className="flex flex-wrap items-center gap-4 rounded border-2 border-accent bg-accent-soft p-4">
          <p className="min-w-0 flex-1">
            <Badge tone={use === 'assessment' ? 'warn' : 'accent'}>{PLAY_USE_TITLES[use]}</Badge> {className}布置的。
            {use === 'assessment' ? '考核只做一次，没有提示，结果等老师收回布置以后看。' : '课堂上做，岔口有一句提示。'}
          </p>
          {done && use === 'assessment' ? <Badge tone="good">已经交了</Badge> : <StartButton use={use} assignmentId={assignmentId} label={use === 'assessment' ? '开始考核' : '开始做'} busy={sending} />}
        </div>
      ))}
      <div className="flex flex-wrap gap-3">
        {practising ? (
          <>
            <ButtonLink to={`/learn/plays/${practising.id}`}>接着练</ButtonLink>
            <StartButton use="practice" assignmentId={null} fresh label="从头再练" busy={sending} secondary />
          </>
        ) : (
          <StartButton use="practice" assignmentId={null} label={intro.own.some(({ use }) => use === 'practice') ? '再练一回' : '开始练习'} busy={sending} />
        )}
        {intro.mayLead && intro.uses.includes('class') ? <StartButton use="class" assignmentId={null} fresh label="投影给全班走一遍" busy={sending} secondary /> : null}
      </div>
    </div>
  );
}

function StartButton({
  use,
  assignmentId,
  label,
  busy,
  fresh = false,
  secondary = false,
}: {
  readonly use: PlayUse;
  readonly assignmentId: string | null;
  readonly label: string;
  readonly busy: boolean;
  readonly fresh?: boolean;
  readonly secondary?: boolean;
}) {
  return (
    <Form method="post">
      <input type="hidden" name="use" value={use} />
      {assignmentId === null ? null : <input type="hidden" name="assignmentId" value={assignmentId} />}
      {fresh ? <input type="hidden" name="fresh" value="on" /> : null}
      <Button variant={secondary ? 'secondary' : 'primary'} disabled={busy}>
        {label}
      </Button>
    </Form>
  );
}

function OwnPlays({ own }: { readonly own: Intro['own'] }) {
  return (
    <section aria-labelledby="own-title">
      <h2 id="own-title" className="mb-2 font-song text-xl font-bold">
        我做过的
      </h2>
      <ul className="border-t border-line">
        {own.map(({ id, use, startedAt, ended, units, ending }) => (
          <li key={id} className="flex flex-wrap items-center gap-x-5 gap-y-1 border-b border-line py-2">
            <Link to={ended ? `/learn/plays/${id}/debrief` : `/learn/plays/${id}`} className="inline-flex min-h-11 items-center text-accent underline underline-offset-4 tabular-nums">
              {formatDateTime(startedAt)}
            </Link>
            <span className="text-muted">{PLAY_USE_TITLES[use]}</span>
            <span>{!ended ? '还没有做完' : units === null ? '已交，等老师公布' : `${formatMarks(units)} 分`}</span>
            {ending === null ? null : <span className="text-muted">{ending}</span>}
          </li>
        ))}
      </ul>
    </section>
  );
}
