import { data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useLoaderData, useParams } from '@remix-run/react';
import { ExamScreen } from '#app/components/exam/exam-screen.tsx';
import { ITEM_TYPE_TITLES } from '#app/domain/items/item.ts';
import { requireActor } from '#app/server/auth/require-actor.server.ts';
import { attemptShell } from '#app/server/queries/attempt-shell.server.ts';

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [
  { title: `${loaded?.shell.title ?? '考试'} · 基层学堂` },
  { name: 'robots', content: 'noindex' },
];

/** Only whose it is and where; the form comes through /api/exam/open, and not before the start. */
export async function loader({ context, params }: LoaderFunctionArgs) {
  const shell = await attemptShell(requireActor(context), params.attemptId ?? '');
  if (shell === null) throw data(null, { status: 404 });
  return { shell, typeTitles: ITEM_TYPE_TITLES };
}

/** The shell never changes during an exam, and nothing may reload the screen behind the candidate's back. */
export function shouldRevalidate() {
  return false;
}

export default function AttemptPage() {
  const { shell, typeTitles } = useLoaderData<typeof loader>();
  const { attemptId = '' } = useParams();
  return (
    <>
      <noscript>
        <p className="border-b-4 border-danger bg-danger-soft p-4 text-lg font-bold text-ink">
          这台电脑的浏览器关闭了脚本（JavaScript），不能在这里答题。请举手告诉监考员，换一台电脑，或由监考员打开浏览器的脚本后刷新页面。
        </p>
      </noscript>
      <ExamScreen attemptId={attemptId} title={shell.title} candidate={shell.candidate} typeTitles={typeTitles} />
    </>
  );
}
