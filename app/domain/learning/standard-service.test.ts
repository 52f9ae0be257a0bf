import { expect, test } from 'vitest';
import type { CompiledModule } from '#app/domain/learning/compiled-lesson.ts';
import { lessonsByNode } from '#app/domain/learning/standard-service.ts';

const lesson = (id: string, nodes: string[]) => ({ id, title: id, nodes, minutes: 1, characters: 1, headings: [], prompts: [], sourceIds: [] });
const course = (number: number, slug: string, lessons: CompiledModule['lessons']): CompiledModule => ({
  number,
  slug,
  part: 'ability',
  title: slug,
  summary: '',
  minutes: 1,
  aims: [],
  updated: '2026-11-22',
  lessons,
  forms: [],
});

test('lessonsByNode lists every lesson of a node in course order', () => {
  const byNode = lessonsByNode([
    course(1, 'one', [lesson('m01-a', ['B2.1.1.1']), lesson('m01-b', ['B2.1.1.1', 'B2.1.1.2'])]),
    course(2, 'two', [lesson('m02-a', ['B2.1.1.1'])]),
  ]);
  expect(byNode.get('B2.1.1.1')?.map(({ moduleNumber, id }) => [moduleNumber, id])).toEqual([[1, 'm01-a'], [1, 'm01-b'], [2, 'm02-a']]);
  expect(byNode.get('B2.1.1.2')?.map(({ id }) => id)).toEqual(['m01-b']);
  expect(byNode.has('B2.1.1.3')).toBe(false);
});
