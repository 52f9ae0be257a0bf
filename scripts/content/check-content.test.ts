import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, unlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkContent, type ContentReport } from './check-content.ts';
import { compileCourse } from './compile-course.ts';

const TODAY = '2026-11-22';
const MODULE = 'content/modules/01-positioning';

/** A copy of everything authored, with these files changed. */
function plant(faults: Readonly<Record<string, (text: string) => string | null>>): string {
  const copy = mkdtempSync(path.join(tmpdir(), 'content-'));
  cpSync('content', path.join(copy, 'content'), { recursive: true });
  mkdirSync(path.join(copy, 'docs'));
  cpSync('docs/glossary.md', path.join(copy, 'docs/glossary.md'));
  for (const [file, change] of Object.entries(faults)) {
    const target = path.join(copy, file);
    const changed = change(readFileSync(target, 'utf8'));
    if (changed === null) unlinkSync(target);
    else writeFileSync(target, changed);
  }
  return copy;
}

describe('checkContent', () => {
  const copies: string[] = [];
  let report: ContentReport;
  beforeAll(async () => {
    const copy = plant({
      'content/standard/requirements-4.yaml': (text) => text.replace('id: L4.S1.1.1,', 'id: L4.S1.1.2,'),
      'content/items/ethics/2.1.1.yaml': (text) => text.replace('nodes: [B2.1.1.1]', 'nodes: [B2.9.9.9]').replace('cognitive: apply', 'cognitive: guess'),
      'content/sources.yaml': (text) => text.replace("inForceFrom: '1995-01-01'", "inForceFrom: '1995-02-30'"),
      'content/blueprints/theory-default.yaml': (text) => text.replace('total: 100', 'total: zero'),
      'content/glossary.yaml': (text) => text.replace('{ code: occupation,', '{ code: standard,'),
      'content/schemas/items.json': (text) => text.replace('$schema', '$stale'),
      'content/modules/outline.yaml': (text) => text.replace('slug: qualities', 'slug: Qualities'),
      [`${MODULE}/module.yaml`]: (text) => text.replace('  - 40-role\n', '  - 40-rule\n'),
      [`${MODULE}/10-nature.mdx`]: (text) => text.replace('id: m01-nature', 'id: m02-nature'),
      [`${MODULE}/30-tasks.mdx`]: (text) => `${text}\n<script>alert(1)</script>\n`,
      [`${MODULE}/figures/1-2.svg`]: () => null,
    });
    copies.push(copy);
    report = await checkContent(copy, TODAY);
  }, 60_000);
  afterAll(() => copies.forEach((copy) => rmSync(copy, { recursive: true })));

  test.each([
    ['content/standard/requirements-4.yaml', '编号重复'],
    ['content/items/ethics/2.1.1.yaml', '无效选项'],
    ['content/sources.yaml', '日历上没有'],
    ['content/blueprints/theory-default.yaml', ''],
    ['content/glossary.yaml', '代码名重复'],
    ['docs/glossary.md', '不一致'],
    ['content/schemas/items.json', '不一致'],
    ['content/modules/outline.yaml', '网址名'],
    [`${MODULE}/module.yaml`, '找不到 40-rule.mdx'],
    [`${MODULE}/30-tasks.mdx`, '没有名为 <script> 的组件'],
  ])('reports what is planted in %s', (file, message) => {
    const places = report.problems.filter((problem) => problem.path === file);
    expect(places.map((problem) => problem.message)).toEqual(expect.arrayContaining([expect.stringContaining(message)]));
  });

  test('every problem names a file, what is wrong and how to mend it', () => {
    expect(report.problems.length).toBeGreaterThan(9);
    for (const problem of report.problems) {
      expect(problem.path).not.toBe('');
      expect(problem.message).not.toBe('');
      expect(problem.mend).not.toBe('');
    }
  });

  test('a standard that cannot be read is reported in its place', async () => {
    const copy = plant({ 'content/standard/basics.yaml': (text) => text.replace('id: B2.1.1.1,', 'id: B2,') });
    copies.push(copy);
    const { problems, counts } = await checkContent(copy, TODAY);
    expect(problems).toEqual(
      expect.arrayContaining([expect.objectContaining({ path: 'content/standard/basics.yaml', field: 'points[0].id', line: expect.any(Number) })]),
    );
    expect(counts.standard).toBeUndefined();
  });

  test('items and lessons are checked against each other once standard and outline can be read', async () => {
    const copy = plant({
      'content/items/ethics/2.1.1.yaml': (text) => text.replace('nodes: [B2.1.1.1]', 'nodes: [B2.9.9.9]'),
      [`${MODULE}/10-nature.mdx`]: (text) => text.replace('id: m01-nature', 'id: m02-nature').replace('source="', 'source="no-such-'),
      [`${MODULE}/figures/1-2.svg`]: () => null,
    });
    copies.push(copy);
    const { problems } = await checkContent(copy, TODAY);
    const messages = problems.map(({ message }) => message);
    expect(messages).toEqual(
      expect.arrayContaining([
        '标准里没有节点 B2.9.9.9',
        '编号 m02-nature 没有以 m01- 开头',
        expect.stringContaining('sources.yaml 里没有 no-such-'),
        '找不到图 figures/1-2.svg',
      ]),
    );
  });
});

describe('compileCourse', () => {
  test('compiles once, keeps what has not changed, and writes nothing when a lesson is faulty', async () => {
    const copy = plant({});
    const root = path.join(copy, 'content');
    const out = path.join(copy, 'build');
    try {
      const first = await compileCourse(root, out);
      expect(first).toMatchObject({ problems: [], kept: 0 });
      const index = readFileSync(path.join(out, 'modules.json'), 'utf8');

      expect(await compileCourse(root, out)).toEqual({ problems: [], compiled: 0, kept: first.compiled });

      const lesson = path.join(copy, MODULE, '40-role.mdx');
      const text = readFileSync(lesson, 'utf8');
      writeFileSync(lesson, `${text}\n多写一句。\n`);
      expect(await compileCourse(root, out)).toEqual({ problems: [], compiled: 1, kept: first.compiled - 1 });

      writeFileSync(lesson, `${text}\n{process.exit(1)}\n`);
      const faulty = await compileCourse(root, out);
      expect(faulty.problems.map(({ path: file }) => file)).toEqual([`${MODULE}/40-role.mdx`]);
      writeFileSync(lesson, text);
      await compileCourse(root, out);
      expect(readFileSync(path.join(out, 'modules.json'), 'utf8')).toBe(index);
    } finally {
      rmSync(copy, { recursive: true });
    }
  }, 60_000);
});
