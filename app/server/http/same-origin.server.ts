import type { IncomingMessage } from 'node:http';

const SAFE = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Whether an unsafe request comes from our own pages. Remix 2.17 checks the Origin of document
 * posts only and lets `?_data=` and resource routes through, so this stands in front of everything.
 * A browser always sends Sec-Fetch-Site or Origin with a POST; a request with neither is refused.
 */
export function isSameOrigin(request: Pick<IncomingMessage, 'method' | 'headers'>, publicUrl: string | undefined): boolean {
  if (SAFE.has(request.method ?? 'GET')) return true;
  const { origin, host } = request.headers;
  const site = request.headers['sec-fetch-site'];
  if (site !== undefined && site !== 'same-origin') return false;
  if (origin === undefined) return site === 'same-origin';
  return originHost(origin) === (publicUrl === undefined ? host : originHost(publicUrl));
}

function originHost(origin: string): string | null {
  try {
    return new URL(origin).host;
  } catch {
    return null;
  }
}
