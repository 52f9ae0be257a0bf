import { Outlet, useLoaderData, useRouteError } from '@remix-run/react';
import { ErrorMessage } from '#app/components/shell/error-message.tsx';
import { SiteFrame } from '#app/components/shell/site-frame.tsx';
import { standardTitle } from '#app/server/queries/standard-title.server.ts';

export function loader() {
  return { standardTitle: standardTitle() };
}

export default function Shell() {
  return (
    <SiteFrame standardTitle={useLoaderData<typeof loader>().standardTitle}>
      <Outlet />
    </SiteFrame>
  );
}

/** Errors of every page in the shell: the way out, the header, stays where it was. */
export function ErrorBoundary() {
  return (
    <SiteFrame>
      <ErrorMessage error={useRouteError()} />
    </SiteFrame>
  );
}
