import { describe, expect, test } from 'vitest';
import { bodyRefusal } from '#app/server/http/body-limit.server.ts';

const MB = 1024 * 1024;

describe('bodyRefusal', () => {
  test.each<{ name: string; method?: string; url: string; headers: Record<string, string>; status: number | undefined }>([
    { name: 'a form', url: '/login', headers: { 'content-length': '200' }, status: undefined },
    { name: 'a long form', url: '/admin/sittings/x', headers: { 'content-length': String(MB) }, status: undefined },
    { name: 'a form of 3 MB', url: '/login', headers: { 'content-length': String(3 * MB) }, status: 413 },
    { name: 'a file of 20 MB where files are read', url: '/bank/import', headers: { 'content-length': String(20 * MB) }, status: undefined },
    { name: 'the same as the browser asks once scripts are at work', url: '/bank/import.data?index', headers: { 'content-length': String(20 * MB) }, status: undefined },
    { name: 'a file of 200 MB', url: '/bank/import', headers: { 'content-length': String(200 * MB) }, status: 413 },
    { name: 'a file of 20 MB anywhere else', url: '/bank/import/more', headers: { 'content-length': String(20 * MB) }, status: 413 },
    { name: 'a body that does not say how long it is', url: '/bank/import', headers: { 'transfer-encoding': 'chunked' }, status: 411 },
    { name: 'no body at all', url: '/logout', headers: {}, status: undefined },
    { name: 'a page asked for', method: 'GET', url: '/bank', headers: {}, status: undefined },
  ])('$name: $status', ({ method = 'POST', url, headers, status }) => {
    expect(bodyRefusal({ method, url, headers })?.status).toBe(status);
  });
});
