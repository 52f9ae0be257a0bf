import { isRouteErrorResponse, Link, useLocation } from '@remix-run/react';
import { PageHeader } from '#app/components/ui/page-header.tsx';

interface Explanation {
  readonly title: string;
  readonly advice: string;
}

function explain(error: unknown): Explanation {
  if (!isRouteErrorResponse(error)) {
    return {
      title: '页面出错了',
      advice: '您刚才提交的内容可能没有保存。请返回上一页核对，再试一次；如果一直这样，请把出错的地址和时间告诉考点管理员。',
    };
  }
  // Refusals of our own loaders and of the permission table carry their sentence as the body.
  const said = typeof error.data === 'string' ? error.data : '';
  switch (error.status) {
    case 401:
      return { title: '请先登录', advice: said || '登录后再打开这个页面。' };
    case 403:
      return { title: '没有这项权限', advice: said || '您的账号不能打开这个页面。如需办理，请联系考点管理员。' };
    case 404:
      return { title: '没有找到', advice: said || '地址可能写错了，或者内容已经移走。请从首页重新进入。' };
    case 405:
      return { title: '此处不接受提交', advice: '请返回上一页，从页面上的按钮重新操作。' };
    case 429:
      return { title: '操作太频繁', advice: said || '请等一会儿再试。' };
    default:
      return {
        title: error.status >= 500 ? '服务器出错了' : '没有办成',
        advice: said || '请返回上一页再试一次；如果一直这样，请把出错的地址和时间告诉考点管理员。',
      };
  }
}

/** What went wrong and what to do now; nothing of the inside of the server. */
export function ErrorMessage({ error }: { readonly error: unknown }) {
  const { title, advice } = explain(error);
  const { pathname } = useLocation();
  return (
    <div className="max-w-[42em]">
      <PageHeader title={title} />
      <p className="text-lg">{advice}</p>
      <p className="mt-6 flex flex-wrap gap-x-6">
        <Link to="/" className="inline-flex min-h-11 items-center text-accent underline underline-offset-4">
          回到首页
        </Link>
        <Link to="/login" className="inline-flex min-h-11 items-center text-accent underline underline-offset-4">
          换一个账号登录
        </Link>
      </p>
      <p className="mt-6 text-[0.9375rem] break-all text-muted">出错的地址：{pathname}</p>
    </div>
  );
}
