import { describe, expect, test } from 'vitest';
import { searchCourse } from '#app/server/search/course-search.server.ts';

/** The course as it stands: what people type, and what they must find. */
describe('searching the course', () => {
  test.each<[string, string, string]>([
    ['everyday word for unemployment benefit', '失业金', '失业保险金'],
    ['everyday word for the pension check', '养老认证', '领取养老金资格认证'],
    ['short for a public-welfare post', '公岗', '公益性岗位'],
  ])('%s: understands %s as %s', (_name, words, term) => {
    const { meant, hits } = searchCourse(words);
    expect(meant).toContain(term);
    expect(hits[0]).toMatchObject({ kind: 'term', title: term });
    const passages = hits.filter(({ kind }) => kind !== 'term');
    expect(passages.length).toBeGreaterThan(2);
  });

  test.each<[string, string]>([
    ['公益性岗位', '公益性岗位'],
    ['一裁终局', '终局'],
    ['仲裁时效', '时效'],
  ])('%s: the definition first, then passages that say it', (words, said) => {
    const { hits, instead } = searchCourse(words);
    expect(instead).toBeNull();
    expect(hits[0]).toMatchObject({ kind: 'term', title: words });
    const passage = hits.find(({ kind }) => kind !== 'term');
    expect(passage?.snippet.map(({ text }) => text).join('')).toContain(said);
    expect(passage?.snippet.some(({ hit }) => hit)).toBe(true);
  });

  test.each<[string, string, string]>([
    ['a slip of one character', '公义性岗位', '公益性岗位'],
    ['a word that only sounds right', '失页金', '失业金'],
    ['another', '养老金认正', '养老金认证'],
  ])('%s: %s is answered with %s', (_name, words, near) => {
    const { instead, hits } = searchCourse(words);
    expect(instead).toBe(near);
    expect(hits.length).toBeGreaterThan(0);
  });

  test('nothing is near enough: nothing is pretended', () => {
    expect(searchCourse('外星人')).toEqual({ instead: null, meant: [], hits: [], total: 0 });
  });

  test('empty words find nothing', () => {
    expect(searchCourse('  ').hits).toEqual([]);
  });

  test('an analysis that is shown only after an answer is not found', () => {
    expect(searchCourse('沈月琴没有盖').hits.filter(({ snippet }) => snippet.map(({ text }) => text).join('').includes('没有盖'))).toEqual([]);
  });
});
