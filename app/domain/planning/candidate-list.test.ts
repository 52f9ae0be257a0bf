import { describe, expect, test } from 'vitest';
import { type CandidateAccount, checkCandidateList, readCandidateList } from '#app/domain/planning/candidate-list.ts';

const account = (loginName: string, change: Partial<CandidateAccount> = {}): CandidateAccount => ({
  userId: `id-${loginName}`,
  loginName,
  displayName: `姓名${loginName}`,
  active: true,
  isCandidate: true,
  alreadyRegistered: false,
  invigilatesHere: false,
  busyWith: null,
  ...change,
});

describe('readCandidateList', () => {
  test('counts blank lines, trims, and takes every kind of line end', () => {
    expect(readCandidateList('  a1\r\n\r\nb2\n c3 \r')).toEqual([
      { line: 1, loginName: 'a1' },
      { line: 3, loginName: 'b2' },
      { line: 4, loginName: 'c3' },
    ]);
  });
});

describe('checkCandidateList', () => {
  const judge = (list: string, ...accounts: CandidateAccount[]) => checkCandidateList(readCandidateList(list), accounts);

  test.each([
    { name: 'takes a candidate', accounts: [account('a1')], expected: { state: 'new', userId: 'id-a1' } },
    { name: 'takes a login name in capitals', accounts: [account('a1')], list: 'A1', expected: { state: 'new' } },
    { name: 'lets somebody already registered be, so a list can be pasted twice', accounts: [account('a1', { alreadyRegistered: true })], expected: { state: 'registered' } },
    { name: 'refuses an unknown login name', accounts: [], expected: { state: 'faulty', fault: { kind: 'unknown' } } },
    { name: 'refuses a disabled account', accounts: [account('a1', { active: false })], expected: { state: 'faulty', fault: { kind: 'disabled' } } },
    { name: 'refuses an account that is no candidate', accounts: [account('a1', { isCandidate: false })], expected: { state: 'faulty', fault: { kind: 'notCandidate' } } },
    { name: 'refuses an invigilator of this sitting', accounts: [account('a1', { invigilatesHere: true })], expected: { state: 'faulty', fault: { kind: 'invigilator' } } },
    { name: 'refuses somebody who sits elsewhere at that time', accounts: [account('a1', { busyWith: 'L4T-1' })], expected: { state: 'faulty', fault: { kind: 'busy', sittingCode: 'L4T-1' } } },
  ])('$name', ({ accounts, list = 'a1', expected }) => {
    expect(judge(list, ...accounts)).toMatchObject([expected]);
  });

  test('refuses the second of two equal lines and names the first', () => {
    expect(judge('a1\n\nA1', account('a1'))).toMatchObject([
      { line: 1, state: 'new' },
      { line: 3, state: 'faulty', fault: { kind: 'repeated', firstLine: 1 } },
    ]);
  });
});
