import { ESLint } from 'eslint';
import { describe, expect, test } from 'vitest';

const eslint = new ESLint();

/** Rule ids that eslint.config.js raises for a snippet as if it stood in `file`. */
async function rulesBroken(file: string, code: string): Promise<(string | null)[]> {
  const [report] = await eslint.lintText(`${code}\n`, { filePath: file });
  return (report?.messages ?? []).map((message) => message.ruleId);
}

const DOMAIN = 'app/domain/scoring/snippet.ts';

describe('app/domain refuses', () => {
  test.each([
    { name: 'the clock', code: 'export const at = () => Date.now();', rule: 'no-restricted-properties' },
    { name: 'the clock by computed name', code: "export const at = () => Date['now']();", rule: 'no-restricted-properties' },
    { name: 'today as new Date()', code: 'export const at = () => new Date();', rule: 'no-restricted-syntax' },
    { name: 'today as Date()', code: 'export const at = () => Date();', rule: 'no-restricted-syntax' },
    { name: 'chance', code: 'export const draw = () => Math.random();', rule: 'no-restricted-properties' },
    { name: 'chance taken apart', code: 'export const { random } = Math;', rule: 'no-restricted-properties' },
    { name: 'waiting', code: 'export const load = async (work: Promise<number>) => await work;', rule: 'no-restricted-syntax' },
    { name: 'waiting in a loop', code: 'export async function all(work: AsyncIterable<number>) { for await (const one of work) void one; }', rule: 'no-restricted-syntax' },
    { name: 'async functions', code: 'export async function load() { return 1; }', rule: 'no-restricted-syntax' },
    { name: 'the process', code: 'export const mode = process.env.NODE_ENV;', rule: 'no-restricted-globals' },
    { name: 'the process by another name', code: 'export const mode = globalThis.process;', rule: 'no-restricted-globals' },
    { name: 'the console', code: "export const say = () => console.log('x');", rule: 'no-restricted-globals' },
    { name: 'the network', code: "export const get = () => fetch('/');", rule: 'no-restricted-globals' },
    { name: 'timers', code: 'export const later = (work: () => void) => setTimeout(work, 1);', rule: 'no-restricted-globals' },
    { name: 'randomness of crypto', code: 'export const id = () => crypto.randomUUID();', rule: 'no-restricted-globals' },
    { name: 'the clock of performance', code: 'export const at = () => performance.now();', rule: 'no-restricted-globals' },
    { name: 'an assertion with as', code: 'export const name = (value: unknown) => value as string;', rule: '@typescript-eslint/consistent-type-assertions' },
    { name: 'an assertion in angle brackets', code: 'export const name = (value: unknown) => <string>value;', rule: '@typescript-eslint/consistent-type-assertions' },
    { name: 'any', code: 'export const name = (value: any) => String(value);', rule: '@typescript-eslint/no-explicit-any' },
    { name: 'a non-null assertion', code: 'export const first = (list: number[]) => list[0]!;', rule: '@typescript-eslint/no-non-null-assertion' },
    { name: 'a loose comparison', code: 'export const same = (a: number, b: number) => a == b;', rule: 'eqeqeq' },
    { name: 'an import from the folder above', code: "export { accept } from '../shared/result.ts';", rule: 'no-restricted-imports' },
    { name: 'an import of a type as a value', code: "import { Level } from '#app/domain/standard/standard.ts';\nexport const one = (level: Level) => level;", rule: '@typescript-eslint/consistent-type-imports' },
    { name: 'an unused name', code: 'const forgotten = 1;\nexport {};', rule: '@typescript-eslint/no-unused-vars' },
  ])('$name', async ({ code, rule }) => {
    expect(await rulesBroken(DOMAIN, code)).toContain(rule);
  });
});

describe('app/domain accepts', () => {
  test.each([
    { name: 'time as an argument', code: 'export const dayOf = (at: number) => new Date(at).toISOString();' },
    { name: 'an instant built from parts', code: 'export const at = (year: number) => Date.UTC(year, 0, 1);' },
    { name: 'chance as an argument', code: 'export const draw = (random: () => number) => Math.floor(random() * 6);' },
    { name: 'as const', code: "export const kinds = ['a', 'b'] as const;" },
    { name: 'satisfies', code: "export const one = { kind: 'a' } satisfies { kind: string };" },
    { name: 'a field taken out of a copy', code: 'export const rest = ({ key: _key, ...kept }: { key: string }) => kept;' },
    { name: 'an argument that is there for its place', code: 'export const second = (_first: number, other: number) => other;' },
  ])('$name', async ({ code }) => {
    expect(await rulesBroken(DOMAIN, code)).toEqual([]);
  });
});

test.each([
  { name: 'the server may ask the clock', file: 'app/server/clock.server.ts', code: 'export const now = () => Date.now();' },
  { name: 'the server may wait', file: 'app/server/snippet.server.ts', code: 'export const load = async (work: Promise<number>) => await work;' },
  { name: 'a test of a rule may use dates', file: 'app/domain/scoring/snippet.test.ts', code: 'export const today = new Date();' },
  { name: 'a script may print', file: 'scripts/snippet.ts', code: "console.log('x');" },
])('$name', async ({ file, code }) => {
  expect(await rulesBroken(file, code)).toEqual([]);
});

test.each([
  { name: 'an assertion', file: 'app/server/snippet.server.ts', code: 'export const name = (value: unknown) => value as string;', rule: '@typescript-eslint/consistent-type-assertions' },
  { name: 'an assertion in a test', file: 'tests/integration/snippet.test.ts', code: 'export const name = (value: unknown) => value as string;', rule: '@typescript-eslint/consistent-type-assertions' },
  { name: 'printing on the server', file: 'app/server/snippet.server.ts', code: "console.log('x');", rule: 'no-console' },
  { name: 'a hook in a condition', file: 'app/components/snippet.tsx', code: "import { useState } from 'react';\nexport function Card({ open }: { open: boolean }) {\n  if (open) useState(1);\n  return null;\n}", rule: 'react-hooks/rules-of-hooks' },
])('everywhere else $name is refused as well', async ({ file, code, rule }) => {
  expect(await rulesBroken(file, code)).toContain(rule);
});
