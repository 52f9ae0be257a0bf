import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { readEnv } from '#app/server/env.server.ts';

const { scripts } = z.object({ scripts: z.record(z.string(), z.string()) }).parse(JSON.parse(readFileSync('package.json', 'utf8')));

function filesUnder(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const file = path.posix.join(folder, entry.name);
    if (!entry.isDirectory()) return [file];
    return ['node_modules', 'generated', 'build', 'data', '.git'].includes(entry.name) ? [] : filesUnder(file);
  });
}

const FOLDERS = ['app', 'content', 'docs', 'prisma', 'public', 'scripts', 'tests'];
const files = [...FOLDERS.flatMap(filesUnder), ...readdirSync('.', { withFileTypes: true }).flatMap((entry) => (entry.isFile() ? [entry.name] : []))];
const places = new Set(files.flatMap((file) => file.split('/').map((_, index, parts) => parts.slice(0, index + 1).join('/'))));
const documents = files.filter((file) => /^(README.*\.md|docs\/.*\.md)$/.test(file));
const sources = files.filter((file) => /^(app|scripts|prisma|tests)\/.*\.[jt]sx?$/.test(file) || /^[\w.-]+\.(ts|js|cjs)$/.test(file));

/** What stands between backticks, inline or fenced: names of things. Prose is not searched. */
function codeOf(text: string): string[] {
  const fenced = [...text.matchAll(/^```(?!mermaid)\w*\n([\s\S]*?)^```/gm)].map(([, code = '']) => code);
  const inline = [...text.replaceAll(/^```[\s\S]*?^```/gm, '').matchAll(/`([^`\n]+)`/g)].map(([, code = '']) => code);
  return [...fenced, ...inline];
}

/** Whether a file or folder exists; `<anything>` and `*` stand for a part of a name. */
function exists(named: string): boolean {
  const wanted = named.replace(/\/$/, '');
  if (!/[<*]/.test(wanted)) return places.has(wanted);
  const pattern = wanted.replaceAll(/<[^>]+>|\*/g, '\u0000').replaceAll(/[.+?^${}()|[\]\\]/g, '\\$&').replaceAll('\u0000', '[^/]+');
  return [...places].some((place) => new RegExp(`^${pattern}$`).test(place));
}

// Made at run time, so not in the tree.
const isMade = (named: string) => /^(build|data|prisma\/generated)(\/|$)/.test(named);

const namedCommands = (text: string) => [...text.matchAll(/npm run (?:-s )?([a-z]\w*(?:[:-]\w+)*)/g)].map(([, name = '']) => name);
const namedPaths = (text: string) =>
  codeOf(text)
    .flatMap((code) => code.match(new RegExp(`(?<![\\w./@-])(?:${FOLDERS.join('|')})/[^\\s\`'"|,;:()（）、]*`, 'g')) ?? [])
    .map((named) => named.replace(/\.$/, ''))
    .filter((named) => !isMade(named));
const namedFiles = (text: string) => codeOf(text).filter((code) => /^[\w.-]+\.(ts|tsx|js|cjs|css|yaml|mdx|sql|prisma|json)$/.test(code));
const namedLinks = (text: string) => [...text.matchAll(/\]\(([^)#\s]+)[^)]*\)/g)].map(([, target = '']) => target).filter((target) => !/^\w+:/.test(target));

// In capitals, and yet no variable of ours.
const NOT_VARIABLES = new Set(['SQLITE_BUSY_SNAPSHOT', 'BEGIN', 'IMMEDIATE', 'FULL', 'NORMAL', 'POST', 'GET']);
const namedVariables = (text: string) =>
  codeOf(text)
    .flatMap((code) => [...(code.match(/(?<![\w-])[A-Z][A-Z0-9_]{2,}(?==)/g) ?? []), ...(code.match(/(?<=\$)[A-Z][A-Z0-9_]{2,}/g) ?? []), ...(/^[A-Z][A-Z0-9_]{2,}$/.test(code) ? [code] : [])])
    .filter((name) => !NOT_VARIABLES.has(name));

const ownVariables = Object.keys(readEnv({ NODE_ENV: 'test', PUBLIC_URL: 'https://exam.example' }));
const knownVariables = new Set([
  ...ownVariables,
  ...sources.flatMap((file) => [...readFileSync(file, 'utf8').matchAll(/process\.env\.([A-Z_0-9]+)/g)].map(([, name = '']) => name)),
]);

describe.each(documents)('%s', (document) => {
  const text = readFileSync(document, 'utf8');

  test('names only npm commands that exist', () => {
    expect(namedCommands(text).filter((name) => scripts[name] === undefined)).toEqual([]);
  });

  test('names only files and folders that exist', () => {
    expect(namedPaths(text).filter((named) => !exists(named))).toEqual([]);
    expect(namedFiles(text).filter((name) => !files.some((file) => path.posix.basename(file) === name))).toEqual([]);
  });

  test('links only to what exists', () => {
    const folder = path.posix.dirname(document);
    expect(namedLinks(text).filter((target) => !existsSync(path.posix.join(folder, target)))).toEqual([]);
  });

  test('names only environment variables that something reads', () => {
    expect(namedVariables(text).filter((name) => !knownVariables.has(name))).toEqual([]);
  });
});

describe('the check itself', () => {
  test.each([
    { name: 'a command', found: namedCommands('run `npm run nonsense:now -- --x`'), expected: ['nonsense:now'] },
    { name: 'a path', found: namedPaths('see `app/domain/nothing.ts`, `content/items/<section>/*.yaml`.'), expected: ['app/domain/nothing.ts', 'content/items/<section>/*.yaml'] },
    { name: 'a path in a command', found: namedPaths('```sh\nnode scripts/serve.js app/\n```'), expected: ['scripts/serve.js', 'app/'] },
    { name: 'no path that is made at run time', found: namedPaths('`build/content/x.json` and `data/`'), expected: [] },
    { name: 'a bare file name', found: namedFiles('`nowhere.ts` and `sitting.plan`'), expected: ['nowhere.ts'] },
    { name: 'a link', found: namedLinks('[a](docs/a.md#part) [b](https://x.example)'), expected: ['docs/a.md'] },
    { name: 'a variable', found: namedVariables('`PORT`, `APP_ENV=demo`, `"$DATABASE_URL"`, ALOUD'), expected: ['PORT', 'APP_ENV', 'DATABASE_URL'] },
  ])('finds $name', ({ found, expected }) => {
    expect(found).toEqual(expected);
  });

  test.each([
    { named: 'app/domain/', there: true },
    { named: 'content/items/<section>/*.yaml', there: true },
    { named: 'app/routes/<audience>/', there: true },
    { named: 'app/domain/scoring/*.mdx', there: false },
    { named: 'app/nothing', there: false },
  ])('$named exists: $there', ({ named, there }) => {
    expect(exists(named)).toBe(there);
  });

  test('would miss nothing for want of documents', () => {
    expect(documents).toEqual(expect.arrayContaining(['README.md', 'README.zh-CN.md', 'docs/architecture.md', 'docs/runbook.md']));
    expect(namedPaths(readFileSync('docs/architecture.md', 'utf8')).length).toBeGreaterThan(30);
  });
});

test('the runbook explains every environment variable of the server', () => {
  const rows = [...readFileSync('docs/runbook.md', 'utf8').matchAll(/^\| `([A-Z_]+)` \|/gm)].map(([, name = '']) => name);
  expect(rows.sort()).toEqual([...ownVariables].sort());
});

test('no message or comment of the code sends people to an npm command that does not exist', () => {
  const unknown = sources
    .filter((file) => file !== 'tests/content/docs.test.ts')
    .flatMap((file) => namedCommands(readFileSync(file, 'utf8')).map((name) => ({ file, name })))
    .filter(({ name }) => scripts[name] === undefined);
  expect(unknown).toEqual([]);
});

describe('the decisions', () => {
  const decisions = files.filter((file) => file.startsWith('docs/decisions/')).sort();

  test('are numbered one after the other, none twice', () => {
    expect(decisions.map((file) => Number(path.posix.basename(file).slice(0, 4)))).toEqual(decisions.map((_, index) => index + 1));
  });

  test.each(decisions)('%s has its number, date, status and three parts', (file) => {
    const text = readFileSync(file, 'utf8');
    expect(text).toMatch(new RegExp(`^# ${Number(path.posix.basename(file).slice(0, 4))}\\. \\S`));
    expect(text).toMatch(/^Date: \d{4}-\d{2}-\d{2}\. Status: (accepted|superseded by .+)\.$/m);
    expect(text.match(/^## .+$/gm)).toEqual(['## Context', '## Decision', '## Consequences']);
  });
});
