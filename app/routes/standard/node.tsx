import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { Link, useLoaderData } from '@remix-run/react';
import { Facts } from '#app/components/admin/facts.tsx';
import { Card } from '#app/components/ui/card.tsx';
import { Notice } from '#app/components/ui/notice.tsx';
import { PageHeader } from '#app/components/ui/page-header.tsx';
import { BANK_ITEM_TYPE_TITLES } from '#app/domain/items/bank-item.ts';
import { NODE_KIND_TITLES } from '#app/domain/standard/node-heading.ts';
import { standardNode } from '#app/server/queries/standard-node.server.ts';

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data ? data.node.label : '职业技能标准'} · 基层学堂` }];

export async function loader({ params }: LoaderFunctionArgs) {
  const node = await standardNode(params.nodeId ?? '');
  if (!node) throw new Response('标准里没有这个编号。请回到标准页查找。', { status: 404 });
  return { node };
}

const LINK = 'inline-flex min-h-11 items-center text-accent underline underline-offset-4';

export default function StandardNode() {
  const { node } = useLoaderData<typeof loader>();
  const items = node.items.reduce((sum, { count }) => sum + count, 0);
  return (
    <>
      <PageHeader
        back={{ to: node.level === 3 ? '/standard?level=3' : '/standard', label: '职业技能标准' }}
        title={node.label}
        lead={node.place}
      />
      <div className="max-w-[45rem] space-y-6">
        {node.errata ? (
          <Notice tone="warn" title="勘误">
            {node.errata}
          </Notice>
        ) : null}
        <Facts
          rows={[
            ['标准所印编号', node.code],
            ['本平台编号', node.id],
            ['类别', NODE_KIND_TITLES[node.kind]],
            ['等级', node.level === 'both' ? '四级、三级共有' : node.level === 4 ? '四级' : '三级'],
            ['理论权重项目', `${node.section}（四级 ${node.theoryWeights[4]}%，三级 ${node.theoryWeights[3]}%）`],
          ]}
        />
        <Card title="讲到它的课">
          {node.lessons.length === 0 ? (
            <p className="text-muted">已发布的课还没有讲到。</p>
          ) : (
            <ul>
              {node.lessons.map(({ moduleSlug, moduleNumber, id, title }) => (
                <li key={id}>
                  <Link to={`/learn/${moduleSlug}/${id}`} className={LINK}>
                    模块 {moduleNumber}：{title}
                  </Link>
                </li>
              ))}
            </ul>
          )}
        </Card>
        <Card title="公开题库里考它的试题">
          {items === 0 ? (
            <p className="text-muted">
              {node.kind === 'skill' ? '技能要求在技能考核中考，题库里暂时没有带到它的理论试题。' : '暂时没有试题。'}
            </p>
          ) : (
            <p className="tabular-nums">
              共 {items} 道：{node.items.filter(({ count }) => count > 0).map(({ type, count }) => `${BANK_ITEM_TYPE_TITLES[type]} ${count}`).join('，')}。
            </p>
          )}
        </Card>
        {node.siblings.length > 0 ? (
          <Card title="同组的条目">
            <ul>
              {node.siblings.map(({ id, code, label }) => (
                <li key={id}>
                  <Link to={`/standard/${id}`} className={LINK}>
                    <span className="mr-2 text-muted tabular-nums">{code}</span>
                    {label}
                  </Link>
                </li>
              ))}
            </ul>
          </Card>
        ) : null}
      </div>
    </>
  );
}
