import { data, type MetaFunction } from '@remix-run/node';
import { ButtonLink } from '#app/components/ui/button.tsx';
import { PageHeader } from '#app/components/ui/page-header.tsx';

export const meta: MetaFunction = () => [{ title: '没有这个页面 · 基层学堂' }];

export function loader() {
  return data(null, { status: 404 });
}

export default function NotFound() {
  return (
    <>
      <PageHeader title="没有这个页面" lead="地址可能抄错了一个字，或者内容已经移走。请从首页重新进入；如果是别人发来的链接，请向他再要一次。" />
      <ButtonLink to="/">回到首页</ButtonLink>
    </>
  );
}
