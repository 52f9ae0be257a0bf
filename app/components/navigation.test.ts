import { describe, expect, test } from 'vitest';
import { NAVIGATION, navigationFor } from '#app/components/navigation.ts';
import { ROLES, type Role } from '#app/domain/access/roles.ts';

describe('navigationFor', () => {
  const rows: { name: string; roles: readonly Role[]; expected: readonly string[] }[] = [
    { name: 'shows a visitor what needs no login', roles: [], expected: ['/learn', '/standard'] },
    { name: 'shows a learner the same', roles: ['learner'], expected: ['/learn', '/standard'] },
    { name: 'adds the exam for a candidate', roles: ['candidate'], expected: ['/learn', '/standard', '/exam'] },
    { name: 'adds the rooms for an invigilator', roles: ['invigilator'], expected: ['/learn', '/standard', '/invigilate'] },
    { name: 'adds the bank for an item writer', roles: ['itemWriter'], expected: ['/learn', '/standard', '/bank'] },
    { name: 'hides the bank from an administrator', roles: ['administrator'], expected: ['/learn', '/standard', '/teach', '/admin'] },
    { name: 'joins the areas of several roles in one order', roles: ['trainer', 'candidate'], expected: ['/learn', '/standard', '/exam', '/teach'] },
  ];
  test.each(rows)('$name', ({ roles, expected }) => {
    expect(navigationFor(roles).map((entry) => entry.to)).toEqual(expected);
  });

  test('shows somebody who holds every role every area once', () => {
    expect(navigationFor(ROLES)).toEqual(NAVIGATION);
  });
});
