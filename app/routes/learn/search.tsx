import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { Form, Link, useLoaderData, useNavigation } from '@remix-run/react';
import { Badge } from '#app/components/ui/badge.tsx';
import { Button } from '#app/components/ui/button.tsx';
import { EmptyState } from '#app/components/ui/empty-state.tsx';
import { TextField } from '#app/components/ui/field.tsx';
import { PageHeader } from '#app/components/ui/page-header.tsx';
import { SEARCH_KIND_TITLES } from '#app/domain/learning/search-text.ts';
import { searchCourse, type SearchHit } from '#app/server/search/course-search.server.ts';

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.words ? `“${data.words}”` : '搜索课程'} · 基层学堂` }];

export function loader({ request }: LoaderFunctionArgs) {
  const words = (new URL(request.url).searchParams.get('q') ?? '').trim().slice(0, 60);
  return { words, ...searchCourse(words) };
}

export default function Search() {
  const { words, instead, meant, hits, total } = useLoaderData<typeof loader>();
  const searching = useNavigation().state === 'loading';
  return (
    <>
      <PageHeader back={{ to: '/learn', label: '课程目录' }} title="搜索课程" lead="课文、案例、表单、用语和依据一起找。说法不必规范，平时怎么说就怎么写。" />
      <Form method="get" role="search" className="grid max-w-[45rem] items-end gap-3 sm:grid-cols-[minmax(0,1fr)_auto]">
        <TextField key={words} label="要找什么" name="q" type="search" defaultValue={words} maxLength={60} autoComplete="off" placeholder="例如：失业金、养老认证、一裁终局" />
        <Button variant="secondary">{searching ? '正在找…' : '搜索'}</Button>
      </Form>
      {words === '' ? null : (
        <section aria-labelledby="hits-title" className="mt-8 max-w-[45rem]">
          <h2 id="hits-title" className="sr-only">
            搜索结果
          </h2>
          <div role="status">
            {instead === null ? null : (
              <p>
                课程里没有“{words}”，下面是最接近的<strong>“{instead}”</strong>。
              </p>
            )}
            {meant.length === 0 ? null : <p>“{words}”在课程里写作{meant.map((term) => `“${term}”`).join('、')}。</p>}
            {total === 0 ? null : <p className="text-muted tabular-nums">找到 {total} 处{total > hits.length ? `，先列出最相关的 ${hits.length} 处` : ''}。</p>}
          </div>
          {total === 0 ? (
            <div className="mt-4">
              <EmptyState title={`没有找到“${words}”`}>换个短些的词，或只写关键的两三个字，例如“工伤”“异地”“公岗”。</EmptyState>
            </div>
          ) : (
            <ol className="mt-2">
              {hits.map((hit) => (
                <Hit key={hit.id} hit={hit} />
              ))}
            </ol>
          )}
        </section>
      )}
    </>
  );
}

function Hit({ hit: { kind, title, where, url, snippet } }: { readonly hit: SearchHit }) {
  return (
    <li className="border-b border-line py-4">
      <p className="flex flex-wrap items-center gap-x-3">
        <Badge tone={kind === 'term' ? 'accent' : 'neutral'}>{SEARCH_KIND_TITLES[kind]}</Badge>
        {kind === 'term' ? (
          <strong className="inline-flex min-h-11 items-center">{title}</strong>
        ) : (
          <Link to={url} className="inline-flex min-h-11 items-center font-bold text-accent underline underline-offset-4">
            {title}
          </Link>
        )}
      </p>
      <p className="leading-[1.75]">
        {snippet.map(({ text, hit }, at) =>
          hit ? (
            <mark key={at} className="bg-warn-soft font-bold text-ink">
              {text}
            </mark>
          ) : (
            <span key={at}>{text}</span>
          ),
        )}
      </p>
      {where === '' ? null : <p className="text-[0.9375rem] text-muted">{where}</p>}
    </li>
  );
}
