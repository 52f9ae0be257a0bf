import { describe, expect, test } from 'vitest';
import { homeOf } from '#app/domain/access/home-of.ts';
import type { Role } from '#app/domain/access/roles.ts';

describe('homeOf', () => {
  const rows: { name: string; roles: readonly Role[]; expected: string }[] = [
    { name: 'sends a learner to the lessons', roles: ['learner'], expected: '/learn' },
    { name: 'sends a candidate to the exam, also one who learns', roles: ['learner', 'candidate'], expected: '/exam' },
    { name: 'sends an administrator who trains to the office', roles: ['trainer', 'administrator'], expected: '/admin' },
    { name: 'sends an invigilator who trains to the room', roles: ['trainer', 'invigilator'], expected: '/invigilate' },
    { name: 'sends a trainer to the classes', roles: ['trainer'], expected: '/teach' },
    { name: 'sends an item writer to the bank', roles: ['itemWriter'], expected: '/bank' },
    { name: 'sends an assessor, who has no area yet, to the lessons', roles: ['assessor'], expected: '/learn' },
    { name: 'sends somebody without a role to the lessons', roles: [], expected: '/learn' },
  ];
  test.each(rows)('$name', ({ roles, expected }) => {
    expect(homeOf(roles)).toBe(expected);
  });
});
