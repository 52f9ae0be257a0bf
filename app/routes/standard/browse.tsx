import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { Form, Link, useLoaderData } from '@remix-run/react';
import { useState } from 'react';
import { filterOutline, StandardOutline } from '#app/components/standard/standard-outline.tsx';
import { WeightsTable } from '#app/components/standard/weights-table.tsx';
import { Button } from '#app/components/ui/button.tsx';
import { EmptyState } from '#app/components/ui/empty-state.tsx';
import { TextField } from '#app/components/ui/field.tsx';
import { Notice } from '#app/components/ui/notice.tsx';
import { PageHeader } from '#app/components/ui/page-header.tsx';
import { useHydrated } from '#app/components/use-hydrated.ts';
import type { Level } from '#app/domain/standard/standard.ts';
import { type StandardTree, standardTree } from '#app/server/queries/standard-tree.server.ts';

export const meta: MetaFunction = () => [{ title: '职业技能标准 · 基层学堂' }];

export async function loader({ request }: LoaderFunctionArgs) {
  const { searchParams } = new URL(request.url);
  return { tree: await standardTree(searchParams.get('level') === '3' ? 3 : 4), words: searchParams.get('q') ?? '' };
}

export default function Browse() {
  const { tree, words } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHeader
        title={tree.title}
        lead={
          <>
            <p>
              国家职业技能标准{tree.draft ? '（征求意见稿）' : ''}，职业编码 {tree.code}
            </p>
            <p className="mt-2 text-ink">{tree.definition}</p>
          </>
        }
      />
      <div className="space-y-14">
        {tree.draft ? (
          <Notice tone="info">
            条目的文字是本平台按标准的意思另写的，编号照标准所印；印错或过时的地方标“勘误”，点进去看怎样读。
          </Notice>
        ) : null}
        <section aria-labelledby="outline-title">
          <h2 id="outline-title" className="font-song text-2xl font-bold">
            要求
          </h2>
          <LevelSwitch tree={tree} words={words} />
          <FilteredOutline key={tree.level} tree={tree} words={words} />
        </section>
        <section aria-labelledby="weights-title">
          <h2 id="weights-title" className="mb-4 font-song text-2xl font-bold">
            权重表
          </h2>
          <p className="mb-3 max-w-[42em]">每个数字是该项目在一科满分中占的百分比。技能考核不单独考职业道德和基础知识。</p>
          <WeightsTable rows={tree.weights} />
        </section>
        <ExamRules tree={tree} />
        <Conditions tree={tree} />
      </div>
    </>
  );
}

function LevelSwitch({ tree, words }: { readonly tree: StandardTree; readonly words: string }) {
  const linkTo = (level: Level) => `/standard?${new URLSearchParams({ level: String(level), ...(words ? { q: words } : {}) }).toString()}`;
  return (
    <nav aria-label="等级" className="mt-3 flex flex-wrap gap-2">
      {tree.levels.map(({ level, title, grade }) => (
        <Link
          key={level}
          to={linkTo(level)}
          preventScrollReset
          aria-current={level === tree.level ? 'true' : undefined}
          className={`inline-flex min-h-11 items-center rounded border px-4 ${
            level === tree.level ? 'border-accent bg-accent-soft font-bold text-accent' : 'border-line-strong bg-raised text-ink hover:bg-sunk'
          }`}
        >
          {grade} {title}
        </Link>
      ))}
    </nav>
  );
}

function FilteredOutline({ tree, words }: { readonly tree: StandardTree; readonly words: string }) {
  const [typed, setTyped] = useState(words);
  const hydrated = useHydrated();
  const branches = [...tree.parts, ...tree.functions];
  const shown = filterOutline(branches, typed);
  const count = shown.flatMap(({ groups }) => groups.flatMap(({ lists }) => lists.flatMap(({ leaves }) => leaves))).length;
  return (
    <>
      <Form method="get" className="no-print mt-4 grid max-w-[32rem] grid-cols-[minmax(0,1fr)_auto] items-end gap-3">
        <input type="hidden" name="level" value={tree.level} />
        <TextField
          label="筛选条目"
          name="q"
          type="search"
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
          placeholder="如：失业 登记"
        />
        {hydrated ? null : <Button variant="secondary">筛选条目</Button>}
      </Form>
      <p role="status" className="mt-2 mb-6 text-[0.9375rem] text-muted">
        {typed.trim() === '' ? `共 ${count} 条。“课”是讲到它的课数，“题”是公开题库中的题数。` : `找到 ${count} 条。`}
      </p>
      {count === 0 ? (
        <EmptyState title="没有这样的条目">请换一个词，少写几个字，或看看另一个等级。</EmptyState>
      ) : (
        <StandardOutline branches={shown} />
      )}
    </>
  );
}

function ExamRules({ tree: { exam, hours } }: { readonly tree: StandardTree }) {
  const { theory, skill } = exam;
  return (
    <section aria-labelledby="exam-title" className="prose-zh">
      <h2 id="exam-title" className="!mt-0 !border-0 !p-0 text-2xl">
        培训和考核
      </h2>
      <ul>
        <li>
          培训：四级不少于 {hours[4]} 标准学时，三级不少于 {hours[3]} 标准学时。
        </li>
        <li>
          考核分理论知识考试和技能考核两科，满分都是 {exam.fullScore} 分，两科都达到 {exam.cutScore} 分才合格，不能以一科补另一科。
        </li>
        <li>
          理论知识考试不少于 {theory.minMinutes} 分钟；监考人员与考生之比不低于 1∶{theory.candidatesPerInvigilator}，每个考场不少于{' '}
          {theory.minInvigilatorsPerRoom} 人。
        </li>
        <li>
          技能考核不少于 {skill.minMinutes} 分钟；考评员与考生之比不低于 1∶{skill.candidatesPerAssessor}，不少于 {skill.minAssessors} 人
          {skill.oddAssessors ? '，而且是单数' : ''}。
        </li>
      </ul>
    </section>
  );
}

function Conditions({ tree: { conditions, levels, level } }: { readonly tree: StandardTree }) {
  const title = levels.find((entry) => entry.level === level)?.title ?? '';
  return (
    <section aria-labelledby="conditions-title">
      <h2 id="conditions-title" className="font-song text-2xl font-bold">
        {title}的申报条件
      </h2>
      <p className="mt-2">符合下面任何一条，就可以申报。</p>
      <ol className="mt-2">
        {conditions.map(({ id, clause, label, errata }) => (
          <li key={id} className="border-b border-line py-3">
            <p>{label}</p>
            <p className="text-[0.9375rem] text-muted">
              标准 {clause}
              {errata ? `。${errata}` : ''}
            </p>
          </li>
        ))}
      </ol>
    </section>
  );
}
