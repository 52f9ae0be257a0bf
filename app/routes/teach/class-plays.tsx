import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node';
import { Form, Link, useActionData, useLoaderData, useNavigation } from '@remix-run/react';
import { formatDateTime } from '#app/components/format-time.ts';
import { Badge } from '#app/components/ui/badge.tsx';
import { Button } from '#app/components/ui/button.tsx';
import { ConfirmDialog } from '#app/components/ui/confirm-dialog.tsx';
import { Notice } from '#app/components/ui/notice.tsx';
import { PageHeader } from '#app/components/ui/page-header.tsx';
import { assignSchema } from '#app/domain/plays/play-forms.ts';
import { playMessage } from '#app/domain/plays/play-messages.ts';
import { PLAY_KIND_TITLES } from '#app/domain/plays/play-script.ts';
import { PLAY_USE_TITLES } from '#app/domain/plays/play-use.ts';
import { requireActor } from '#app/server/auth/require-actor.server.ts';
import { assignPlay } from '#app/server/commands/assign-play.server.ts';
import { closePlayAssignment } from '#app/server/commands/close-play-assignment.server.ts';
import { parseForm } from '#app/server/http/parse-form.server.ts';
import { type ClassPlayRow, classPlays } from '#app/server/queries/class-plays.server.ts';

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [{ title: `情景和表单：${loaded ? loaded.group.name : '班级'} · 基层学堂` }];

export async function loader({ params, context }: LoaderFunctionArgs) {
  const group = await classPlays(requireActor(context), params.classId ?? '');
  if (!group) throw new Response('没有这个班级，或者它不由您带。请回到带班页重新选择。', { status: 404 });
  return { group };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const actor = requireActor(context);
  const classId = params.classId ?? '';
  const input = parseForm(assignSchema, await request.formData());
  const done = input.intent === 'assign' ? await assignPlay(actor, { classId, contentId: input.contentId, use: input.use }) : await closePlayAssignment(actor, { classId, assignmentId: input.assignmentId });
  if (done.ok) return redirect(`/teach/${classId}/scenarios`);
  return data({ fault: playMessage(done.reason) }, { status: 422 });
}

export default function ClassPlays() {
  const { group } = useLoaderData<typeof loader>();
  const reply = useActionData<{ readonly fault: string }>();
  const open = group.modules.flatMap(({ rows }) => rows).filter(({ assignment }) => assignment !== null);
  return (
    <div className="space-y-10">
      <PageHeader
        back={{ to: `/teach/${group.id}`, label: group.name }}
        title="情景和表单"
        lead={`布置给全班 ${group.members.length} 名学员，看各人怎么走，投影讲评。课堂：有提示，可以反复做；考核：没有提示，各做一次，收回以后才看得到结果。`}
      />
      {reply?.fault ? <Notice tone="warn" title={reply.fault} /> : null}
      {open.length === 0 ? null : (
        <section aria-labelledby="open-title">
          <h2 id="open-title" className="border-b-2 border-ink pb-1 font-song text-2xl font-bold">
            正在做的
          </h2>
          <ul>
            {open.map((row) => (
              <ClassRow key={row.contentId} row={row} classId={group.id} members={group.members.length} />
            ))}
          </ul>
        </section>
      )}
      {group.modules.map(({ number, title, rows }) => (
        <section key={number} aria-labelledby={`module-${number}`}>
          <h2 id={`module-${number}`} className="border-b-2 border-ink pb-1 font-song text-xl font-bold">
            {number} {title}
          </h2>
          <ul>
            {rows
              .filter(({ assignment }) => assignment === null)
              .map((row) => (
                <ClassRow key={row.contentId} row={row} classId={group.id} members={group.members.length} />
              ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

function ClassRow({ row, classId, members }: { readonly row: ClassPlayRow; readonly classId: string; readonly members: number }) {
  const { contentId, kind, title, minutes, uses, ended, assignment } = row;
  const sending = useNavigation().state !== 'idle';
  return (
    <li className="flex flex-col justify-between gap-x-6 gap-y-2 border-b border-line py-3 lg:flex-row lg:items-center">
      <div className="min-w-0">
        <Link to={`/teach/${classId}/scenarios/${contentId}`} className="inline-flex min-h-11 items-center font-bold text-accent underline underline-offset-4">
          {title}
        </Link>
        <p className="text-[0.9375rem] text-muted tabular-nums">
          {PLAY_KIND_TITLES[kind]}，约 {minutes} 分钟，{ended}／{members} 人做完过
        </p>
      </div>
      {assignment === null ? (
        <div className="flex flex-wrap gap-3">
          {uses.map((use) =>
            use === 'assessment' ? (
              <ConfirmDialog
                key={use}
                triggerLabel="布置考核"
                title={`用《${title}》考核全班`}
                confirmLabel="布置考核"
                form={{ method: 'post', fields: { intent: 'assign', contentId, use } }}
              >
                <p>全班 {members} 名学员马上就能开始：没有提示，各做一次，数字和人名各不相同。收回以前，学员看不到结果，也不能拿它练习。</p>
              </ConfirmDialog>
            ) : (
            <Form key={use} method="post" preventScrollReset>
              <input type="hidden" name="intent" value="assign" />
              <input type="hidden" name="contentId" value={contentId} />
              <input type="hidden" name="use" value={use} />
              <Button variant="secondary" disabled={sending} aria-label={`布置${PLAY_USE_TITLES[use]}：${title}`}>
                布置{PLAY_USE_TITLES[use]}
              </Button>
            </Form>
            ),
          )}
        </div>
      ) : (
        <div className="flex flex-wrap items-center gap-3">
          <Badge tone={assignment.use === 'assessment' ? 'warn' : 'accent'}>{PLAY_USE_TITLES[assignment.use]}</Badge>
          <span className="text-muted tabular-nums">
            {formatDateTime(assignment.openedAt)} 布置，{assignment.handedIn}／{members} 人做完
          </span>
          <ConfirmDialog
            triggerLabel="收回"
            title={`收回《${title}》`}
            confirmLabel="收回布置"
            form={{ method: 'post', fields: { intent: 'close', assignmentId: assignment.id } }}
          >
            <p>收回以后，还没有开始的学员不能再开始；已经开始的可以做完。</p>
            {assignment.use === 'assessment' ? <p>这是考核：收回的同时，做完的学员就能看到自己的得分和讲评。</p> : null}
          </ConfirmDialog>
        </div>
      )}
    </li>
  );
}
