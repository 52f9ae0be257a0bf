import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { z } from 'zod';
import { BankNav } from '#app/components/bank/bank-nav.tsx';
import { ItemDiff } from '#app/components/bank/item-diff.tsx';
import { PageHeader } from '#app/components/ui/page-header.tsx';
import { comparedRows } from '#app/domain/items/item-rows.ts';
import { itemVersions } from '#app/server/queries/bank-item.server.ts';

export const meta: MetaFunction = ({ params }) => [{ title: `比较版本 ${params.itemId ?? ''} · 题库 · 基层学堂` }];

const askedSchema = z.object({ from: z.coerce.number().int().min(1), to: z.coerce.number().int().min(1) });

export async function loader({ params, request }: LoaderFunctionArgs) {
  const asked = askedSchema.safeParse(Object.fromEntries(new URL(request.url).searchParams));
  const itemId = params.itemId ?? '';
  const versions = asked.success ? await itemVersions(itemId, asked.data.from, asked.data.to) : null;
  if (!asked.success || !versions) throw new Response('没有这两个版本。请回到试题页，从版本列表进来。', { status: 404 });
  return { itemId, ...asked.data, rows: comparedRows(versions.from, versions.to) };
}

export default function CompareVersions() {
  const { itemId, from, to, rows } = useLoaderData<typeof loader>();
  return (
    <>
      <BankNav />
      <PageHeader back={{ to: `/bank/${itemId}`, label: itemId }} title={`第 ${from} 版到第 ${to} 版改了什么`} lead="划去的是旧版的字，加线的是新版的字。" />
      <ItemDiff rows={rows} />
    </>
  );
}
