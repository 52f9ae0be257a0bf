import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { readBlueprints, readItems, readSources, readStandard } from '#app/server/content/authored.server.ts';

const roots: string[] = [];

/** A copy of the standard, sources and blueprints, with one small item file. */
function contentCopy(): string {
  const root = mkdtempSync(path.join(tmpdir(), 'authored-'));
  roots.push(root);
  for (const part of ['standard', 'blueprints', 'sources.yaml']) {
    cpSync(path.join(process.cwd(), 'content', part), path.join(root, part), { recursive: true });
  }
  cpSync(path.join(process.cwd(), 'content/items/ethics'), path.join(root, 'items/ethics'), { recursive: true });
  return root;
}

function edit(root: string, file: string, from: string | RegExp, to: string): void {
  const at = path.join(root, file);
  const text = readFileSync(at, 'utf8');
  const edited = text.replace(from, to);
  if (edited === text) throw new Error(`${file} has no ${String(from)}`);
  writeFileSync(at, edited);
}

afterEach(() => {
  for (const root of roots.splice(0)) rmSync(root, { recursive: true, force: true });
});

describe('authored content', () => {
  test('reads the standard of the repository with the counts of the draft', () => {
    const { basics, functions, tasks, requirements } = readStandard();
    expect([basics.length, functions.length, tasks.length]).toEqual([41, 5, 16]);
    expect(requirements.filter((entry) => entry.level === 4)).toHaveLength(65 + 69);
    expect(requirements.filter((entry) => entry.level === 3)).toHaveLength(60 + 62);
  });

  test('reads items, sources and the default blueprint', () => {
    const root = contentCopy();
    expect(readItems(root).length).toBeGreaterThan(0);
    expect(readSources(root).map((source) => source.id)).toContain('occupational-standard-draft');
    expect(readBlueprints(root).map((blueprint) => blueprint.id)).toContain('theory-default');
  });

  test('reads a root once', () => {
    const root = contentCopy();
    expect(readItems(root)).toBe(readItems(root));
    expect(readItems(contentCopy())).not.toBe(readItems(root));
  });

  test('names the file of each fault of the standard, in one error', () => {
    const root = contentCopy();
    edit(root, 'standard/requirements-3.yaml', 'kind: skill', 'kind: talent');
    edit(root, 'standard/basics.yaml', /part: ethics, group: '2.1.1', label/, "part: ethic, group: '2.1.1', label");
    edit(root, 'standard/standard.yaml', 'cutScore: 60', 'cutScore: sixty');
    expect(() => readStandard(root)).toThrow(/有 3 处问题/);
    expect(() => readStandard(root)).toThrow(/standard\/requirements-3\.yaml 第 \d+ 行 requirements\[0\]\.kind：无效/);
    expect(() => readStandard(root)).toThrow(/standard\/basics\.yaml 第 \d+ 行 points\[0\]\.part：/);
    expect(() => readStandard(root)).toThrow(/standard\/standard\.yaml 第 \d+ 行 exam\.cutScore：/);
  });

  test('lists the faults of every item file, duplicates too', () => {
    const root = contentCopy();
    cpSync(path.join(root, 'items/ethics/2.1.1.yaml'), path.join(root, 'items/ethics/copy.yaml'));
    expect(() => readItems(root)).toThrow(/copy\.yaml 第 \d+ 行 items\[0\]\.id：试题编号 \S+ 与 \S+ 中的重复/);
    edit(root, 'items/ethics/2.1.1.yaml', /difficulty: 0\.\d+/, 'difficulty: 7');
    writeFileSync(path.join(root, 'items/ethics/copy.yaml'), 'items: [\n');
    expect(() => readItems(root)).toThrow(/2\.1\.1\.yaml 第 \d+ 行 items\[0\]\.difficulty：/);
    expect(() => readItems(root)).toThrow(/copy\.yaml 第 \d+ 行：YAML 写法有误/);
  });

  test('says which file or folder is missing', () => {
    const root = contentCopy();
    rmSync(path.join(root, 'standard/functions.yaml'));
    rmSync(path.join(root, 'items'), { recursive: true });
    expect(() => readStandard(root)).toThrow('standard/functions.yaml：读不到这个文件');
    expect(() => readItems(root)).toThrow('items：没有这个文件夹');
  });
});
