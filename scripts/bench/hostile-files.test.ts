import { describe, expect, test } from 'vitest';
import { readSources, readStandard } from '#app/server/content/authored.server.ts';
import { readImport } from '#app/server/exchange/read-import.server.ts';
import { HOSTILE_FILES } from './hostile-files.ts';

const CONTEXT = { standard: readStandard(), sources: new Map(readSources().map((source) => [source.id, source])), today: '2026-11-26' };

describe('what a hostile file gets', () => {
  test.each(HOSTILE_FILES)('$name: a sentence that says why', async ({ format, make, says }) => {
    const { items, faults } = await readImport(format, make(), CONTEXT);
    expect(items).toEqual([]);
    expect(faults.map(({ message }) => message).join('\n')).toMatch(says);
    expect(faults.every(({ place, mend }) => place !== '' && mend !== '')).toBe(true);
  });
});
