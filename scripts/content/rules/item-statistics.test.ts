import { describe, expect, test } from 'vitest';
import { itemWithKeySchema } from '#app/domain/items/item.ts';
import { readStandard } from '#app/server/content/authored.server.ts';
import { itemStatistics, keyIsLongest, sectionRows } from './item-statistics.ts';

const choice = (id: string, key: string, texts: readonly string[]) =>
  itemWithKeySchema.parse({
    id,
    type: 'singleChoice',
    levels: [4],
    section: 'ethics',
    nodes: ['B2.1.1.1'],
    difficulty: 0.5,
    difficultyReason: '理由在此',
    cognitive: 'recall',
    stem: '下面哪一项是对的呢？',
    options: texts.map((text) => ({ text })),
    key,
    rationale: '解析文字写在这里，够十个字。',
    sources: [{ source: 'law', article: '第一条' }],
  });

describe('itemStatistics', () => {
  test('counts types, sections, levels, key positions and the longest option', () => {
    const items = [choice('a-1', 'A', ['最长的一个选项', '短', '短短']), choice('a-2', 'B', ['长长长', '短', '短短']), choice('a-3', 'B', ['一样', '一样', '一样'])];
    const counts = itemStatistics(items, readStandard());
    expect(counts.total).toBe(3);
    expect(counts.byType).toEqual({ trueFalse: 0, singleChoice: 3, multipleResponse: 0, shortAnswer: 0, caseAnalysis: 0 });
    expect(counts.byLevel).toEqual({ '4': 3, '3': 0 });
    expect(counts.keyPositions).toEqual({ A: 1, B: 2, C: 0, D: 0 });
    expect(counts.longestOptionShare).toBeCloseTo(1 / 3);
    expect(counts.nodesWithoutItems).toContain('B2.1.1.2');
    expect(counts.nodesWithoutItems).not.toContain('B2.1.1.1');
    expect(sectionRows(counts)[0]).toEqual(['ethics', 0, 3, 0, 0, 0, 3]);
  });

  test('a key as long as another option is not the longest', () => {
    expect(keyIsLongest(choice('a-1', 'A', ['两字', '两字', '一']))).toBe(false);
    expect(keyIsLongest(choice('a-1', 'A', ['三个字', '两字', '一']))).toBe(true);
  });
});
