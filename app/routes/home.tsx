import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { Contents } from '#app/components/home/contents.tsx';
import { CounterScene } from '#app/components/home/counter-scene.tsx';
import { Entrances } from '#app/components/home/entrances.tsx';
import { ExamRulesTable } from '#app/components/home/exam-rules.tsx';
import { Road } from '#app/components/home/road.tsx';
import { TitleSlip } from '#app/components/home/title-slip.tsx';
import { useRootData } from '#app/components/root-data.ts';
import { ButtonLink } from '#app/components/ui/button.tsx';
import { Notice } from '#app/components/ui/notice.tsx';
import { homePage } from '#app/server/queries/home-page.server.ts';

export const meta: MetaFunction = () => [
  { title: '基层学堂：社区劳动保障工作者的课本和考场' },
  { name: 'description', content: '照国家职业技能标准（征求意见稿）编写课本、组织理论知识考试，供社区劳动保障工作者学习和参加考试。' },
];

export function loader({ context }: LoaderFunctionArgs) {
  return { ...homePage(), mustChangePassword: context.actor?.mustChangePassword ?? false };
}

export default function Home() {
  const { occupation, parts, rules, mustChangePassword } = useLoaderData<typeof loader>();
  const { viewer } = useRootData();
  const modules = parts.flatMap((part) => part.modules);
  const published = modules.filter((module) => module.minutes !== null);
  const first = published[0];

  return (
    <div className="space-y-16 lg:space-y-20">
      {mustChangePassword ? (
        <Notice tone="warn" title="请先改掉初始密码">
          <p>改好以后才能进入其他页面。</p>
          <p className="pt-2">
            <ButtonLink to="/account?reason=initial-password">修改密码</ButtonLink>
          </p>
        </Notice>
      ) : null}
      <div className="grid grid-cols-[minmax(0,1fr)] gap-x-16 gap-y-10 lg:grid-cols-[minmax(0,7fr)_minmax(0,5fr)]">
        <div>
          <div className="flex flex-wrap items-start gap-5 sm:gap-10">
            <TitleSlip />
            <div className="min-w-0 flex-[1_1_11em]">
              {/* keep-all: lines end at a comma, as a typesetter would have them. */}
              <p className="font-song text-[1.125rem] leading-normal font-bold [overflow-wrap:anywhere] break-keep sm:text-[1.875rem]">
                居民来问工作、社保、退休和欠薪，头一个见到的往往是您。
              </p>
              <p className="mt-4 max-w-[32em]">
                这份活儿有名有姓：{occupation.title}，职业编码 <span className="whitespace-nowrap">{occupation.code}</span>
                ，职业技能标准正在征求意见。基层学堂照着这份标准编课本、备试题，并在这里组织理论知识考试。
              </p>
              {first && !viewer ? (
                <p className="mt-6">
                  <ButtonLink to={`/learn/${first.slug}`} size="lg">
                    开始读模块{first.number}
                  </ButtonLink>
                </p>
              ) : null}
            </div>
          </div>
          <div className="mt-8 hidden sm:block">
            <CounterScene />
          </div>
        </div>
        <Entrances viewer={viewer} />
      </div>
      <Road published={published.length} total={modules.length} />
      <Contents parts={parts} />
      <ExamRulesTable rules={rules} />
    </div>
  );
}
