import { useLocation, useNavigation } from '@remix-run/react';
import { type ReactNode, type RefObject, useEffect, useRef } from 'react';
import { useRootData } from '#app/components/root-data.ts';
import { SiteHeader } from '#app/components/shell/site-header.tsx';
import { ThemeSwitch } from '#app/components/shell/theme-switch.tsx';

export interface SiteFrameProps {
  /** Which standard the site follows, in words; left out where it could not be read. */
  readonly standardTitle?: string;
  readonly children: ReactNode;
}

/** Header, the page, footer: everything but the exam screen lives in it. */
export function SiteFrame({ standardTitle, children }: SiteFrameProps) {
  const { viewer } = useRootData();
  const main = useRef<HTMLElement>(null);
  useFocusOnNewPage(main);
  return (
    <div className="flex min-h-screen flex-col">
      <a href="#main" className="skip-link">
        跳到正文
      </a>
      <OpeningLine />
      <SiteHeader viewer={viewer} />
      <main id="main" ref={main} tabIndex={-1} className="mx-auto w-full max-w-[76rem] flex-1 px-4 py-8 sm:px-6 sm:py-10">
        {children}
      </main>
      <footer className="no-print mt-8 border-t border-line">
        <div className="mx-auto flex max-w-[76rem] flex-wrap items-center justify-between gap-x-8 gap-y-3 px-4 py-5 text-[0.9375rem] text-muted sm:px-6">
          <p>基层学堂为社区劳动保障工作者的培训和考试而设。{standardTitle ? `内容依据${standardTitle}编写。` : ''}</p>
          {viewer ? null : <ThemeSwitch />}
        </div>
      </footer>
    </div>
  );
}

/** A client-side navigation leaves the focus on a link that is gone; readers of the screen start at the new page. */
function useFocusOnNewPage(main: RefObject<HTMLElement>) {
  const { pathname, hash } = useLocation();
  const shown = useRef(pathname);
  useEffect(() => {
    if (shown.current === pathname) return;
    shown.current = pathname;
    if (hash === '') main.current?.focus({ preventScroll: true });
  }, [pathname, hash, main]);
}

/** On a slow network something must say that the press was felt; appears only when the page takes its time. */
function OpeningLine() {
  const { state } = useNavigation();
  return (
    <div role="status" className="no-print">
      {state === 'idle' ? null : (
        <p className="appear-late fixed inset-x-0 top-0 z-50 bg-accent py-1 text-center text-[0.9375rem] font-semibold text-on-accent">
          {state === 'submitting' ? '正在提交，请稍候…' : '正在打开，请稍候…'}
        </p>
      )}
    </div>
  );
}
