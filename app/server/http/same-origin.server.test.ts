import { describe, expect, test } from 'vitest';
import { isSameOrigin } from '#app/server/http/same-origin.server.ts';

const HOST = 'exam.example.cn';
const PUBLIC = 'https://exam.example.cn';

interface Row {
  readonly name: string;
  readonly headers: Record<string, string>;
  readonly allowed: boolean;
}

describe.each(['POST', 'PUT', 'PATCH', 'DELETE', 'TRACE'])('%s', (method) => {
  const rows: readonly Row[] = [
    { name: 'our own page', headers: { origin: 'http://exam.example.cn', 'sec-fetch-site': 'same-origin' }, allowed: true },
    { name: 'our own page in a browser without Sec-Fetch-Site', headers: { origin: 'http://exam.example.cn' }, allowed: true },
    { name: 'our own page, Origin left out', headers: { 'sec-fetch-site': 'same-origin' }, allowed: true },
    { name: 'neither header', headers: {}, allowed: false },
    { name: 'another site', headers: { origin: 'https://evil.example' }, allowed: false },
    { name: 'another site that says same-origin', headers: { origin: 'https://evil.example', 'sec-fetch-site': 'same-origin' }, allowed: false },
    { name: 'a sandboxed frame or a redirect', headers: { origin: 'null' }, allowed: false },
    { name: 'a sandboxed frame of ours', headers: { origin: 'null', 'sec-fetch-site': 'same-origin' }, allowed: false },
    { name: 'a sibling site', headers: { origin: 'http://exam.example.cn', 'sec-fetch-site': 'same-site' }, allowed: false },
    { name: 'a cross-site request', headers: { 'sec-fetch-site': 'cross-site' }, allowed: false },
    { name: 'a typed address', headers: { 'sec-fetch-site': 'none' }, allowed: false },
    { name: 'our name on another port', headers: { origin: 'http://exam.example.cn:8080' }, allowed: false },
    { name: 'our name as the beginning of another', headers: { origin: 'http://exam.example.cn.evil.example' }, allowed: false },
    { name: 'our name as the user of another', headers: { origin: 'http://exam.example.cn@evil.example' }, allowed: false },
    { name: 'another site with a forged X-Forwarded-Host', headers: { origin: 'https://evil.example', 'x-forwarded-host': 'evil.example' }, allowed: false },
    { name: 'an empty Origin', headers: { origin: '' }, allowed: false },
  ];
  test.each(rows)('from $name → $allowed', ({ headers, allowed }) => {
    expect(isSameOrigin({ method, headers: { host: HOST, ...headers } }, undefined)).toBe(allowed);
  });
});

test.each(['GET', 'HEAD', 'OPTIONS'])('%s may come from anywhere: it changes nothing', (method) => {
  expect(isSameOrigin({ method, headers: { host: HOST, origin: 'https://evil.example' } }, undefined)).toBe(true);
});

describe('behind a proxy the public address decides, not the Host header', () => {
  test.each([
    { name: 'the public address', origin: PUBLIC, host: '127.0.0.1:3000', allowed: true },
    { name: 'the inner address', origin: 'http://127.0.0.1:3000', host: '127.0.0.1:3000', allowed: false },
    { name: 'an attacker that also names itself as Host', origin: 'https://evil.example', host: 'evil.example', allowed: false },
    { name: 'nothing', origin: 'null', host: HOST, allowed: false },
  ])('$name → $allowed', ({ origin, host, allowed }) => {
    expect(isSameOrigin({ method: 'POST', headers: { host, origin } }, PUBLIC)).toBe(allowed);
  });
});
