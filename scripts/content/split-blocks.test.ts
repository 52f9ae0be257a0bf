import { describe, expect, test } from 'vitest';
import type { LessonIsland } from '#app/domain/learning/compiled-lesson.ts';
import { islandMarks, splitBlocks } from './split-blocks.ts';

const marks = islandMarks('token');
const CASE: LessonIsland = { kind: 'island', name: 'Case', props: { id: 'm01-case-1', title: '证明', bodyHtml: '', analysisHtml: '' } };
const REFLECTION: LessonIsland = { kind: 'island', name: 'Reflection', props: { id: 'm01-r1', prompt: '想一想', noteHtml: '' } };

describe('splitBlocks', () => {
  test('a lesson without islands is one block', () => {
    expect(splitBlocks('<p>正文</p>', [], marks)).toEqual([{ kind: 'html', html: '<p>正文</p>' }]);
  });

  test('cuts text, case and reflection apart, and leaves no empty block', () => {
    const html = `<p>前</p>\n${marks.open(0)}<p>事</p>${marks.within(0)}<p>析</p>${marks.close(0)}\n${marks.open(1)}<p>注</p>${marks.close(1)}<p>后</p>`;
    expect(splitBlocks(html, [CASE, REFLECTION], marks)).toEqual([
      { kind: 'html', html: '<p>前</p>' },
      { ...CASE, props: { ...CASE.props, bodyHtml: '<p>事</p>', analysisHtml: '<p>析</p>' } },
      { ...REFLECTION, props: { ...REFLECTION.props, noteHtml: '<p>注</p>' } },
      { kind: 'html', html: '<p>后</p>' },
    ]);
  });

  test('throws when the renderer left a mark out', () => {
    expect(() => splitBlocks('<p>正文</p>', [REFLECTION], marks)).toThrow('[token:0:open]');
  });
});
