import type { LinksFunction, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { Links, Meta, Outlet, Scripts, ScrollRestoration, useRouteError } from '@remix-run/react';
import { type ReactNode, useContext } from 'react';
import { NonceContext } from '#app/components/nonce-context.ts';
import { type RootData, useRootData } from '#app/components/root-data.ts';
import { ErrorMessage } from '#app/components/shell/error-message.tsx';
import { readTheme } from '#app/components/shell/theme.ts';
import stylesheet from '#app/styles/app.css?url';

/** For pages whose own title never came: errors. */
export const meta: MetaFunction = () => [{ title: '基层学堂' }];

export const links: LinksFunction = () => [
  { rel: 'stylesheet', href: stylesheet },
  { rel: 'icon', href: '/favicon.svg', type: 'image/svg+xml' },
];

export function loader({ request, context }: LoaderFunctionArgs): RootData {
  const { actor } = context;
  return {
    viewer: actor && { displayName: actor.displayName, roles: actor.roles },
    theme: readTheme(request.headers.get('Cookie')),
  };
}

export function Layout({ children }: { readonly children: ReactNode }) {
  const nonce = useContext(NonceContext);
  const { theme } = useRootData();
  return (
    <html lang="zh-CN" data-theme={theme === 'system' ? undefined : theme}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content={theme === 'system' ? 'light dark' : theme} />
        <meta name="format-detection" content="telephone=no" />
        <Meta />
        <Links />
      </head>
      <body>
        {children}
        <ScrollRestoration nonce={nonce} />
        <Scripts nonce={nonce} />
      </body>
    </html>
  );
}

export default function Root() {
  return <Outlet />;
}

/** Only for what fails outside the shell: the exam screen, or the shell itself. */
export function ErrorBoundary() {
  return (
    <main className="mx-auto max-w-[76rem] px-4 py-10 sm:px-6">
      <ErrorMessage error={useRouteError()} />
    </main>
  );
}
