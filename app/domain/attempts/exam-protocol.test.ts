import { describe, expect, test } from 'vitest';
import { examOptionSchema, examPhaseSchema, openReplySchema, saveRequestSchema } from '#app/domain/attempts/exam-protocol.ts';
import { ATTEMPT_PHASES } from '#app/domain/attempts/phases.ts';
import { OPTION_IDS } from '#app/domain/items/item.ts';
import { responseSchema } from '#app/domain/scoring/response.ts';

describe('the protocol speaks of exactly what the domain knows', () => {
  test.each(ATTEMPT_PHASES)('carries the phase %s', (phase) => {
    expect(examPhaseSchema.safeParse(phase).success).toBe(true);
  });

  test.each(OPTION_IDS)('carries the option %s', (option) => {
    expect(examOptionSchema.safeParse(option).success).toBe(true);
  });

  test('knows no phase and no option besides', () => {
    expect(examPhaseSchema.safeParse('open').success).toBe(false);
    expect(examOptionSchema.safeParse('G').success).toBe(false);
  });

  const answers: readonly unknown[] = [
    true, false, null, 'A', 'F', 'G', '', [], ['A'], ['A', 'C'], ['A', 'B', 'C', 'D', 'E', 'F', 'A'], ['x'], 1, undefined, {}, 'true',
  ];
  test.each(answers.map((answer) => ({ answer })))('agrees with the domain about the answer $answer', ({ answer }) => {
    const request = { seq: 1, changes: [{ position: 1, answer, flagged: false }] };
    expect(saveRequestSchema.safeParse(request).success).toBe(responseSchema.safeParse(answer).success);
  });
});

test('a key that slips into an item does not pass through the reply', () => {
  const parsed = openReplySchema.parse({
    kind: 'open', writer: 'w', epoch: 1, phase: 'active', now: 1, deadlineAt: 2, pausedAt: null, graceSeconds: 15, title: '理论',
    candidate: { name: '甲', admissionNumber: '1', room: '一', seat: 1 }, sections: [], responses: [], lastSeq: 0,
    items: [{ position: 1, section: 'ethics', marks: 1, item: { type: 'trueFalse', stem: '……', key: true } }],
  });
  expect(JSON.stringify(parsed)).not.toContain('key');
});

test.each([
  { name: 'a save without a number', request: { changes: [] } },
  { name: 'a save numbered zero', request: { seq: 0, changes: [] } },
  { name: 'a negative position', request: { seq: 1, changes: [{ position: -1, answer: null, flagged: false }] } },
  { name: 'more changes than any form has', request: { seq: 1, changes: Array.from({ length: 401 }, () => ({ position: 1, answer: null, flagged: false })) } },
])('refuses $name', ({ request }) => {
  expect(saveRequestSchema.safeParse(request).success).toBe(false);
});
