import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decideStart, type StartFacts, type StartRefusal } from '#app/domain/plays/start-play.ts';

const SEEDED = { seed: 20261126 };
const FACTS: StartFacts = { uses: ['class', 'practice', 'assessment'], wanted: 'practice', leadsClasses: false, assignment: null, openPlayId: null, ended: false, assessmentAhead: false, fresh: false };
const CLASS = { wanted: 'class', assignment: { use: 'class', closed: false } } as const;
const CLASS_CLOSED = { wanted: 'class', assignment: { use: 'class', closed: true } } as const;
const ASSESSMENT = { wanted: 'assessment', assignment: { use: 'assessment', closed: false } } as const;
const ASSESSMENT_CLOSED = { wanted: 'assessment', assignment: { use: 'assessment', closed: true } } as const;

const OPEN = { openPlayId: 'open' } as const;

describe('decideStart', () => {
  test.each<[string, Partial<StartFacts>]>([
    ['anybody may practise', {}],
    ['one who leads classes may practise', { leadsClasses: true }],
    ['practice can be had again after it has ended', { ended: true }],
    ['practice begins anew when asked to', { ...OPEN, fresh: true }],
    ['to begin anew with nothing open is to begin', { fresh: true }],
    ['class work that was set begins', CLASS],
    ['class work that was set can be done again', { ...CLASS, ended: true }],
    ['class work begins anew when asked to', { ...CLASS, ...OPEN, fresh: true }],
    ['who leads classes shows it in class without an assignment', { wanted: 'class', leadsClasses: true }],
    ['an assessment that was set begins', ASSESSMENT],
    ['an assessment that was set begins, asked anew or not', { ...ASSESSMENT, fresh: true }],
    ['the assessment that is still to take', { ...ASSESSMENT, assessmentAhead: true }],
    ['a use allowed alone is enough', { uses: ['practice'] }],
  ])('begins: %s', (_name, change) => {
    expect(decideStart({ ...FACTS, ...change })).toEqual({ ok: true, value: { resume: null } });
  });

  test.each<[string, Partial<StartFacts>]>([
    ['practice that stands open', OPEN],
    ['practice that stands open though another has ended', { ...OPEN, ended: true }],
    ['class work that stands open', { ...CLASS, ...OPEN }],
    ['a trainer’s own class work that stands open', { wanted: 'class', leadsClasses: true, ...OPEN }],
    ['an assessment that stands open', { ...ASSESSMENT, ...OPEN }],
    ['an assessment that stands open, though asked to begin anew', { ...ASSESSMENT, ...OPEN, fresh: true }],
  ])('goes on with %s', (_name, change) => {
    expect(decideStart({ ...FACTS, ...change })).toEqual({ ok: true, value: { resume: 'open' } });
  });

  test.each<[string, Partial<StartFacts>, StartRefusal]>([
    ['practice of what the author keeps for class', { uses: ['class'] }, 'notForThat'],
    ['an assessment of what the author does not judge by', { ...ASSESSMENT, uses: ['class', 'practice'] }, 'notForThat'],
    ['a use not allowed, even where one stands open', { uses: ['class'], ...OPEN }, 'notForThat'],
    ['class work without an assignment', { wanted: 'class' }, 'notAssigned'],
    ['an assessment without an assignment', { wanted: 'assessment' }, 'notAssigned'],
    ['an assessment without an assignment, by one who leads classes', { wanted: 'assessment', leadsClasses: true }, 'notAssigned'],
    ['an assessment on an assignment to class work', { ...CLASS, wanted: 'assessment' }, 'notAssigned'],
    ['class work on an assignment to an assessment', { ...ASSESSMENT, wanted: 'class' }, 'notAssigned'],
    ['class work on an assignment to an assessment, by one who leads classes', { ...ASSESSMENT, wanted: 'class', leadsClasses: true }, 'notAssigned'],
    ['practice in the name of an assignment', { ...CLASS, wanted: 'practice' }, 'notAssigned'],
    ['class work that was taken back', CLASS_CLOSED, 'assignmentClosed'],
    ['an assessment that was taken back', ASSESSMENT_CLOSED, 'assignmentClosed'],
    ['what was taken back, even where one stands open', { ...ASSESSMENT_CLOSED, ...OPEN }, 'assignmentClosed'],
    ['what was taken back before it is said to be done', { ...ASSESSMENT_CLOSED, ended: true }, 'assignmentClosed'],
    ['practice of what one has still to be assessed by', { assessmentAhead: true }, 'assessmentOpen'],
    ['class work of what one has still to be assessed by', { ...CLASS, assessmentAhead: true }, 'assessmentOpen'],
    ['an assessment that has ended', { ...ASSESSMENT, ended: true }, 'onlyOnce'],
    ['an assessment that has ended, asked to begin anew', { ...ASSESSMENT, ended: true, fresh: true }, 'onlyOnce'],
  ])('refuses %s', (_name, change, reason) => {
    expect(decideStart({ ...FACTS, ...change })).toEqual({ ok: false, reason });
  });

  const anyUse = fc.constantFrom('class', 'practice', 'assessment');
  const anyFacts: fc.Arbitrary<StartFacts> = fc.record({
    uses: fc.subarray(['class', 'practice', 'assessment']),
    wanted: anyUse,
    leadsClasses: fc.boolean(),
    assignment: fc.option(fc.record({ use: fc.constantFrom('class', 'assessment'), closed: fc.boolean() })),
    openPlayId: fc.option(fc.constant('open')),
    ended: fc.boolean(),
    assessmentAhead: fc.boolean(),
    fresh: fc.boolean(),
  });

  test('whatever the facts: nothing begins against the author, on what was taken back, or on an assignment to something else', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        if (!decideStart(facts).ok) return;
        expect(facts.uses).toContain(facts.wanted);
        expect(facts.assignment?.closed ?? false).toBe(false);
        expect(facts.assignment?.use ?? facts.wanted).toBe(facts.wanted);
      }),
      { ...SEEDED, numRuns: 500 },
    );
  });

  test('whatever the facts: an assessment needs an assignment, and a second one never begins beside the first', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const decided = decideStart({ ...facts, wanted: 'assessment' });
        if (!decided.ok) return;
        expect(facts.assignment?.use).toBe('assessment');
        if (facts.openPlayId !== null || facts.ended) expect(decided.value.resume).toBe('open');
      }),
      { ...SEEDED, numRuns: 500 },
    );
  });
});
