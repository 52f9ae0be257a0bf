import { describe, expect, test } from 'vitest';
import { candidateLineMessage, planningMessages, type PlanningReason } from '#app/domain/planning/planning-messages.ts';
import { readBlueprints, readStandard } from '#app/server/content/authored.server.ts';

const standard = readStandard();

describe('planningMessages', () => {
  test.each<{ name: string; reason: PlanningReason; says: RegExp }>([
    { name: 'names the clause of a sitting that is too short', reason: { kind: 'tooShort', minutes: 60, required: 90 }, says: /60 分钟.*1\.9\.4.*90 分钟/ },
    { name: 'names the room and the sitting that has it', reason: { kind: 'roomTaken', room: '第一机考室', sittingCode: 'L4T-1' }, says: /第一机考室.*L4T-1.*请/ },
    { name: 'counts the missing seats', reason: { kind: 'notEnoughSeats', needed: 31, available: 30 }, says: /31.*30.*请/ },
    { name: 'says in which phase the sitting is', reason: { kind: 'sittingPhaseForbids', phase: 'open' }, says: /考试中/ },
    { name: 'names the sittings that use a form', reason: { kind: 'formInUse', sittingCodes: ['L4T-1', 'L4T-2'] }, says: /L4T-1、L4T-2.*请/ },
    { name: 'counts what is not scored', reason: { kind: 'notAllScored', attempts: 3 }, says: /3 份/ },
  ])('$name', ({ reason, says }) => {
    expect(planningMessages(reason, standard).join('')).toMatch(says);
  });

  test('lists every clause of the gate, not only the first', () => {
    const faults = [{ kind: 'noRoom' as const }, { kind: 'noForm' as const }, { kind: 'noCandidates' as const }];
    expect(planningMessages({ kind: 'gate', faults }, standard)).toHaveLength(3);
  });

  test('lists every shortage of the bank', () => {
    const blueprint = readBlueprints()[0];
    if (!blueprint) throw new Error('no blueprint');
    const shortage = { section: 'insurance', type: 'singleChoice', needed: 18, available: 12, lacking: 6, cause: 'supply' } as const;
    const shortages = [shortage, { ...shortage, type: 'trueFalse' as const }];
    const reason: PlanningReason = { kind: 'assembly', refusal: { kind: 'shortages', formCount: 2, shortages }, blueprint };
    expect(planningMessages(reason, standard)).toHaveLength(2);
  });

  test('says of a list only what has to be mended, with its line', () => {
    const sentences = planningMessages(
      {
        kind: 'candidateList',
        lines: [
          { line: 1, loginName: 'a1', displayName: '甲', state: 'new', userId: 'u1' },
          { line: 3, loginName: 'b2', displayName: null, state: 'faulty', fault: { kind: 'unknown' } },
        ],
      },
      standard,
    );
    expect(sentences).toEqual([expect.stringMatching(/^第 3 行“b2”.*请/)]);
  });
});

test.each([
  { name: 'an unknown login', fault: { kind: 'unknown' as const } },
  { name: 'a repeated line', fault: { kind: 'repeated' as const, firstLine: 2 } },
  { name: 'a disabled account', fault: { kind: 'disabled' as const } },
  { name: 'somebody who is no candidate', fault: { kind: 'notCandidate' as const } },
  { name: 'somebody busy elsewhere', fault: { kind: 'busy' as const, sittingCode: 'L4T-2' } },
])('$name is told how to mend it', ({ fault }) => {
  expect(candidateLineMessage(fault)).toMatch(/请/);
});
