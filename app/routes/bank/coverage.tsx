import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { Link, useLoaderData } from '@remix-run/react';
import { z } from 'zod';
import { BankNav } from '#app/components/bank/bank-nav.tsx';
import { CoverageTable } from '#app/components/bank/coverage-map.tsx';
import { CoverageShortages } from '#app/components/bank/coverage-shortages.tsx';
import { PageHeader } from '#app/components/ui/page-header.tsx';
import { can } from '#app/domain/access/permissions.ts';
import { DIFFICULTY_BAND_NOTE } from '#app/domain/items/coverage.ts';
import { LEVEL_TITLES, POOL_TITLES, POOLS, poolSchema } from '#app/domain/planning/sitting-form.ts';
import { type Level, LEVELS } from '#app/domain/standard/standard.ts';
import { requireActor } from '#app/server/auth/require-actor.server.ts';
import { coveragePage } from '#app/server/queries/coverage-page.server.ts';

export const meta: MetaFunction = () => [{ title: '覆盖 · 题库 · 基层学堂' }];

const askedSchema = z.object({ level: z.enum(['4', '3']).catch('4'), pool: poolSchema.optional().catch(undefined) });

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { level: asked, pool } = askedSchema.parse(Object.fromEntries(new URL(request.url).searchParams));
  const level: Level = asked === '3' ? 3 : 4;
  return { level, pool: pool ?? null, mayWrite: can(requireActor(context), 'item.write'), ...(await coveragePage(level, pool)) };
}

export default function Coverage() {
  const { level, pool, mayWrite, map, blueprints } = useLoaderData<typeof loader>();
  const linkTo = (to: { readonly level: number; readonly pool: string | null }) =>
    `/bank/coverage?${new URLSearchParams({ level: String(to.level), ...(to.pool === null ? {} : { pool: to.pool }) }).toString()}`;
  return (
    <>
      <BankNav />
      <PageHeader
        title="覆盖"
        lead={`${LEVEL_TITLES[level]}的基本要求和相关知识要求，各有多少道可用的题。点“缺”就能补一题。`}
      />
      <div className="mb-6 flex flex-wrap gap-x-8 gap-y-3">
        <Choices label="等级" entries={LEVELS.map((each) => ({ to: linkTo({ level: each, pool }), title: LEVEL_TITLES[each], here: each === level }))} />
        <Choices
          label="题库"
          entries={[
            { to: linkTo({ level, pool: null }), title: '全部', here: pool === null },
            ...POOLS.map((each) => ({ to: linkTo({ level, pool: each }), title: POOL_TITLES[each], here: each === pool })),
          ]}
        />
      </div>
      <h2 className="mb-3 font-song text-xl font-bold">组卷够不够</h2>
      <CoverageShortages blueprints={blueprints} />
      <h2 className="font-song text-xl font-bold">哪一条缺题</h2>
      <p className="mt-2 mb-4 text-muted">
        {map.bare === 0 ? '每一条都有题。' : `有 ${map.bare} 条一道可用的题也没有。`}每道题只算在它的主考查点上。{DIFFICULTY_BAND_NOTE}
      </p>
      <CoverageTable map={map} mayWrite={mayWrite} />
    </>
  );
}

interface ChoicesProps {
  readonly label: string;
  readonly entries: readonly { readonly to: string; readonly title: string; readonly here: boolean }[];
}

function Choices({ label, entries }: ChoicesProps) {
  return (
    <nav aria-label={label} className="flex flex-wrap items-center gap-2">
      <span className="text-muted">{label}</span>
      {entries.map(({ to, title, here }) => (
        <Link
          key={to}
          to={to}
          aria-current={here ? 'true' : undefined}
          className={`inline-flex min-h-11 items-center rounded border px-4 no-underline ${
            here ? 'border-accent bg-accent-soft font-bold text-accent' : 'border-line-strong bg-raised text-ink hover:bg-sunk'
          }`}
        >
          {title}
        </Link>
      ))}
    </nav>
  );
}
