import { useRouteLoaderData } from '@remix-run/react';
import type { Theme } from '#app/components/shell/theme.ts';
import type { Role } from '#app/domain/access/roles.ts';

/** The one looking at the page, as far as every page may know. */
export interface Viewer {
  readonly displayName: string;
  readonly roles: readonly Role[];
}

/** What the root loader gives to every page. */
export interface RootData {
  /** null: nobody is logged in. */
  readonly viewer: Viewer | null;
  readonly theme: Theme;
}

/** Also in an error boundary, where the root loader itself may have failed: then nobody, in the system's theme. */
export function useRootData(): RootData {
  return useRouteLoaderData<RootData>('root') ?? { viewer: null, theme: 'system' };
}
