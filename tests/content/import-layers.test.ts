import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const ROOT = process.cwd();
/** A run takes some ten seconds; the checks beside it in `npm test` may have the machine to themselves for a while. */
const LOADED_MACHINE = 240_000;

interface CheckRun {
  readonly code: number;
  readonly output: string;
  /** `rule: from → to` of every forbidden import. */
  readonly violations: readonly string[];
}

/** `npm run check:layers` in a folder. */
function checkLayers(folder: string): Promise<CheckRun> {
  const command = [path.join(ROOT, 'node_modules/tsx/dist/cli.mjs'), path.join(ROOT, 'scripts/check-layers.ts')];
  return new Promise((resolve) => {
    const child = execFile(process.execPath, command, { cwd: folder, maxBuffer: 10_000_000 }, (_error, stdout, stderr) => {
      const output = `${stdout}${stderr}`;
      const violations = [...output.matchAll(/^ *error ([\w-]+): (.+)$/gm)].map(([, rule = '', rest = '']) => `${rule}: ${rest.trim()}`);
      resolve({ code: child.exitCode ?? 1, output, violations });
    });
  });
}

type Files = Readonly<Record<string, string>>;

/** A tree that keeps to every rule and uses every import that is allowed. */
const CLEAN: Files = {
  'app/domain/shared/result.ts': 'export const accept = 1;',
  'app/domain/scoring/score.ts': "import { z } from 'zod';\nimport * as mini from 'zod/mini';\nimport { accept } from '#app/domain/shared/result.ts';\nexport const score = [z, mini, accept];",
  'app/domain/scoring/score.test.ts': "import 'node:fs';\nimport { made } from '#tests/factories/made.ts';\nimport { score } from '#app/domain/scoring/score.ts';\nexport default [made, score];",
  'app/domain/practice/card.ts': "import { fsrs } from 'ts-fsrs';\nexport const card = fsrs;",
  'app/server/db/db.server.ts': "import 'node:fs';\nimport { client } from '#generated/sqlite/client.ts';\nexport const db = client;",
  'app/server/auth/lucia.server.ts': "import { Lucia } from 'lucia';\nimport { db } from '#app/server/db/db.server.ts';\nexport const lucia = [Lucia, db];",
  'app/server/queries/page.server.ts': "import { card } from '#app/domain/practice/card.ts';\nimport { score } from '#app/domain/scoring/score.ts';\nimport { db } from '#app/server/db/db.server.ts';\nexport const page = [card, score, db];",
  'app/server/pdf/sheet.server.ts': "import { Card } from '#app/components/card.tsx';\nexport const sheet = Card;",
  'app/components/card.tsx': "import { useState } from 'react';\nimport { score } from '#app/domain/scoring/score.ts';\nexport const Card = [useState, score];",
  'app/routes.ts': "export const routes = ['routes/learn/lesson.tsx'];",
  'app/routes/shell.tsx': "import { Card } from '#app/components/card.tsx';\nexport default Card;",
  'app/routes/learn/lesson.tsx': "import { Card } from '#app/components/card.tsx';\nimport { page } from '#app/server/queries/page.server.ts';\nimport { part } from '#app/routes/learn/part.tsx';\nexport default [Card, page, part];",
  'app/routes/learn/part.tsx': "import { Card } from '#app/components/card.tsx';\nexport const part = Card;",
  'app/routes/learn/live.ts': "import { createHash } from 'node:crypto';\nexport const loader = createHash;",
  'app/routes/admin/overview.tsx': "import { page } from '#app/server/queries/page.server.ts';\nexport const overview = page;",
  'scripts/import.ts': "import process from 'node:process';\nimport { db } from '#app/server/db/db.server.ts';\nexport const all = [process, db];",
  'tests/factories/made.ts': 'export const made = 1;',
  'prisma/generated/sqlite/client.ts': 'export const client = 1;',
};

interface Planted {
  readonly rule: string;
  readonly name: string;
  readonly file: string;
  readonly text: string;
  /** As the report names it: resolved, builtins without `node:`. */
  readonly to: string;
}

/** One forbidden import each, in a file of its own. Where a rule can be broken in several ways, each way. */
const PLANTED: readonly Planted[] = [
  { rule: 'domain-stays-pure', name: 'a rule reads a file', file: 'app/domain/scoring/reads.ts', text: "import { readFileSync } from 'node:fs';\nexport default readFileSync;", to: '→ fs' },
  { rule: 'domain-stays-pure', name: 'a rule names a builtin without node:', file: 'app/domain/scoring/hashes.ts', text: "import { createHash } from 'crypto';\nexport default createHash;", to: '→ crypto' },
  { rule: 'domain-stays-pure', name: 'a rule loads a builtin at run time', file: 'app/domain/scoring/waits.ts', text: "export const load = () => import('node:timers/promises');", to: '→ timers/promises' },
  { rule: 'domain-stays-pure', name: 'a rule asks the server', file: 'app/domain/scoring/asks.ts', text: "import { db } from '#app/server/db/db.server.ts';\nexport default db;", to: 'app/server/db/db.server.ts' },
  { rule: 'domain-stays-pure', name: 'a rule takes a type of Prisma', file: 'app/domain/scoring/typed.ts', text: "import type { client } from '#generated/sqlite/client.ts';\nexport type Client = typeof client;", to: 'prisma/generated/sqlite/client.ts' },
  { rule: 'domain-stays-pure', name: 'a rule uses React', file: 'app/domain/scoring/shows.ts', text: "import { useState } from 'react';\nexport default useState;", to: 'react' },
  { rule: 'domain-stays-pure', name: 'a rule passes a component on', file: 'app/domain/scoring/passes.ts', text: "export { Card } from '#app/components/card.tsx';", to: 'app/components/card.tsx' },
  { rule: 'scheduling-in-practice', name: 'another rule schedules reviews', file: 'app/domain/scoring/recalls.ts', text: "import { fsrs } from 'ts-fsrs';\nexport default fsrs;", to: 'ts-fsrs' },
  { rule: 'no-cycles', name: 'two rules need each other', file: 'app/domain/scoring/hen.ts', text: "import { egg } from '#app/domain/shared/egg.ts';\nexport const hen = () => egg;", to: '→' },
  { rule: 'every-import-resolves', name: 'an import of nothing', file: 'app/server/lost.server.ts', text: "import { gone } from '#app/server/gone.server.ts';\nexport default gone;", to: '#app/server/gone.server.ts' },
  { rule: 'components-know-no-server', name: 'a component asks the server', file: 'app/components/asks.tsx', text: "import { page } from '#app/server/queries/page.server.ts';\nexport default page;", to: 'app/server/queries/page.server.ts' },
  { rule: 'components-know-no-server', name: 'a component takes a type of the server', file: 'app/components/typed.tsx', text: "import type { page } from '#app/server/queries/page.server.ts';\nexport type Page = typeof page;", to: 'app/server/queries/page.server.ts' },
  { rule: 'components-know-no-server', name: 'a component takes a part of a route', file: 'app/components/takes.tsx', text: "import { part } from '#app/routes/learn/part.tsx';\nexport default part;", to: 'app/routes/learn/part.tsx' },
  { rule: 'components-know-no-server', name: 'a component opens a database', file: 'app/components/opens.tsx', text: "import Sqlite from 'better-sqlite3';\nexport default Sqlite;", to: 'better-sqlite3' },
  { rule: 'routes-know-no-prisma', name: 'a route opens the database', file: 'app/routes/learn/opens.tsx', text: "import { db } from '#app/server/db/db.server.ts';\nexport default db;", to: 'app/server/db/db.server.ts' },
  { rule: 'routes-know-no-prisma', name: 'a route uses the generated client', file: 'app/routes/learn/client.tsx', text: "import { client } from '#generated/sqlite/client.ts';\nexport default client;", to: 'prisma/generated/sqlite/client.ts' },
  { rule: 'routes-know-no-prisma', name: 'a route uses Prisma itself', file: 'app/routes/learn/prisma.tsx', text: "import { Prisma } from '@prisma/client';\nexport default Prisma;", to: '@prisma/client' },
  { rule: 'pages-know-no-node', name: 'a route reads a file', file: 'app/routes/learn/reads.tsx', text: "import { readFileSync } from 'node:fs';\nexport default readFileSync;", to: '→ fs' },
  { rule: 'pages-know-no-node', name: 'a component hashes', file: 'app/components/hashes.tsx', text: "import { createHash } from 'node:crypto';\nexport default createHash;", to: '→ crypto' },
  { rule: 'routes-keep-to-their-audience', name: 'a route of another audience', file: 'app/routes/learn/borrows.tsx', text: "import { overview } from '#app/routes/admin/overview.tsx';\nexport default overview;", to: 'app/routes/admin/overview.tsx' },
  { rule: 'routes-keep-to-their-audience', name: 'a route takes the shell', file: 'app/routes/admin/wraps.tsx', text: "import Shell from '#app/routes/shell.tsx';\nexport default Shell;", to: 'app/routes/shell.tsx' },
  { rule: 'shared-routes-know-no-audience', name: 'the front page takes from an audience', file: 'app/routes/home.tsx', text: "import { overview } from '#app/routes/admin/overview.tsx';\nexport default overview;", to: 'app/routes/admin/overview.tsx' },
  { rule: 'server-knows-no-routes', name: 'a query takes a part of a route', file: 'app/server/queries/takes.server.ts', text: "import { part } from '#app/routes/learn/part.tsx';\nexport default part;", to: 'app/routes/learn/part.tsx' },
  { rule: 'only-pdf-imports-components', name: 'a query renders', file: 'app/server/queries/renders.server.ts', text: "import { Card } from '#app/components/card.tsx';\nexport default Card;", to: 'app/components/card.tsx' },
  { rule: 'product-knows-no-tests', name: 'the product uses a factory', file: 'app/server/queries/fakes.server.ts', text: "import { made } from '#tests/factories/made.ts';\nexport default made;", to: 'tests/factories/made.ts' },
  { rule: 'product-knows-no-tests', name: 'a script uses a factory', file: 'scripts/fakes.ts', text: "import { made } from '../tests/factories/made.ts';\nexport default made;", to: 'tests/factories/made.ts' },
  { rule: 'app-knows-no-scripts', name: 'the product runs a script', file: 'app/server/queries/runs.server.ts', text: "import { all } from '../../../scripts/import.ts';\nexport default all;", to: 'scripts/import.ts' },
  { rule: 'scripts-know-no-routes', name: 'a script takes a part of a route', file: 'scripts/takes.ts', text: "import { part } from '#app/routes/learn/part.tsx';\nexport default part;", to: 'app/routes/learn/part.tsx' },
  { rule: 'lucia-in-one-file', name: 'a second file knows Lucia', file: 'app/server/auth/session.server.ts', text: "import { Lucia } from 'lucia';\nexport default Lucia;", to: 'lucia' },
  { rule: 'lucia-in-one-file', name: 'a second file takes a type of Lucia', file: 'app/server/auth/user.server.ts', text: "import type { User } from 'lucia';\nexport type Person = User;", to: 'lucia' },
  { rule: 'no-orphaned-modules', name: 'a file nobody imports', file: 'app/components/lonely.ts', text: 'export const lonely = 1;', to: '' },
];

/** The way back of the cycle. */
const EGG: Files = { 'app/domain/shared/egg.ts': "import { hen } from '#app/domain/scoring/hen.ts';\nexport const egg = () => hen;" };

const folder = mkdtempSync(path.join(tmpdir(), 'jiceng-layers-'));

function plant(files: Files): string {
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), `${text}\n`);
  }
  for (const file of ['.dependency-cruiser.cjs', 'tsconfig.json', 'package.json']) cpSync(path.join(ROOT, file), path.join(folder, file));
  symlinkSync(path.join(ROOT, 'node_modules'), path.join(folder, 'node_modules'), 'junction');
  return folder;
}

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the import table', () => {
  let planted: CheckRun;

  beforeAll(async () => {
    planted = await checkLayers(plant({ ...CLEAN, ...EGG, ...Object.fromEntries(PLANTED.map(({ file, text }) => [file, text])) }));
  }, LOADED_MACHINE);

  test('ends with an error when anything is forbidden', () => {
    expect(planted.code).not.toBe(0);
  });

  test.each(PLANTED)('$rule: refuses when $name', ({ rule, file, to }) => {
    const own = planted.violations.filter((violation) => violation.startsWith(`${rule}: ${file}`));
    expect(own, planted.output).not.toEqual([]);
    expect(own.join('\n')).toContain(to);
  });

  test('lets every allowed import pass: refuses nothing that was not planted', () => {
    const expected = PLANTED.map(({ rule, file }) => `${rule}: ${file}`);
    const surprises = planted.violations.filter((violation) => !expected.some((start) => violation.startsWith(start)));
    expect(surprises).toEqual([]);
  });

  test('has no rule that nothing here breaks', async () => {
    const { default: config } = await import('../../.dependency-cruiser.cjs');
    const names = (config.forbidden ?? []).map((rule) => rule.name ?? '');
    expect([...new Set(PLANTED.map(({ rule }) => rule))].sort()).toEqual(names.sort());
  });
});

test('this tree keeps to the import table', async () => {
  const { code, violations, output } = await checkLayers(ROOT);
  expect(violations).toEqual([]);
  expect(code, output).toBe(0);
}, LOADED_MACHINE);
