import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { Link, useLoaderData } from '@remix-run/react';
import { chineseDay } from '#app/domain/shared/chinese-day.ts';
import { EmptyState } from '#app/components/ui/empty-state.tsx';
import { PageHeader } from '#app/components/ui/page-header.tsx';
import { Table } from '#app/components/ui/table.tsx';
import { LEVEL_TITLES } from '#app/domain/planning/sitting-form.ts';
import { requireActor } from '#app/server/auth/require-actor.server.ts';
import { listClasses } from '#app/server/queries/trainer-classes.server.ts';

export const meta: MetaFunction = () => [{ title: '带班 · 基层学堂' }];

export async function loader({ context }: LoaderFunctionArgs) {
  const actor = requireActor(context);
  return { classes: await listClasses(actor), all: actor.roles.includes('administrator') };
}

export default function Classes() {
  const { classes, all } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHeader title="带班" lead={all ? '全部班级。' : '您带的班级：谁读到哪里，读后思考写了什么，谁还没有写。'} />
      {classes.length === 0 ? (
        <EmptyState title="还没有班级">{all ? '班级登记以后会出现在这里。' : '请管理员把班级登记到您名下。'}</EmptyState>
      ) : (
        <Table caption="班级" captionHidden>
          <thead>
            <tr>
              <th scope="col">班级</th>
              <th scope="col">编号</th>
              <th scope="col">等级</th>
              <th scope="col">日期</th>
              <th scope="col">考点</th>
              <th scope="col">培训师</th>
              <th scope="col" className="text-right">学员</th>
            </tr>
          </thead>
          <tbody>
            {classes.map((row) => (
              <tr key={row.id}>
                <th scope="row" className="min-w-40">
                  <Link to={`/teach/${row.id}`} className="inline-flex min-h-11 items-center text-accent underline underline-offset-4">
                    {row.name}
                  </Link>
                </th>
                <td className="whitespace-nowrap">{row.code}</td>
                <td className="whitespace-nowrap">{LEVEL_TITLES[row.level]}</td>
                <td className="whitespace-nowrap">
                  {chineseDay(row.startsOn)}至{chineseDay(row.endsOn)}
                </td>
                <td>{row.centre}</td>
                <td className="whitespace-nowrap">{row.trainer}</td>
                <td className="text-right">{row.members}</td>
              </tr>
            ))}
          </tbody>
        </Table>
      )}
    </>
  );
}
