import { describe, expect, test } from 'vitest';
import { can, type Permission, PERMISSION_TITLES, PERMISSIONS, permissionsOf } from '#app/domain/access/permissions.ts';
import { type Actor, type Role, ROLES } from '#app/domain/access/roles.ts';

function actorWith(...roles: Role[]): Actor {
  return { id: 'u1', loginName: 'somebody', displayName: '某人', roles, mustChangePassword: false };
}

// Written out a second time on purpose: whoever widens a role has to say so here as well.
const EVERYBODY: readonly Permission[] = ['account.own', 'learning.record'];
const EXPECTED: Readonly<Record<Role, readonly Permission[]>> = {
  learner: EVERYBODY,
  candidate: [...EVERYBODY, 'attempt.take'],
  trainer: [...EVERYBODY, 'class.follow'],
  itemWriter: [...EVERYBODY, 'item.view', 'item.write', 'item.review'],
  invigilator: [...EVERYBODY, 'sitting.invigilate'],
  assessor: EVERYBODY,
  administrator: [
    ...EVERYBODY,
    'class.follow',
    'form.view',
    'form.assemble',
    'sitting.view',
    'sitting.plan',
    'sitting.release',
    'user.manage',
    'audit.view',
  ],
};

describe('can', () => {
  const cells = ROLES.flatMap((role) => PERMISSIONS.map((permission) => ({ role, permission, allowed: EXPECTED[role].includes(permission) })));
  test.each(cells)('$role, $permission: $allowed', ({ role, permission, allowed }) => {
    expect(can(actorWith(role), permission)).toBe(allowed);
  });

  test.each(PERMISSIONS)('refuses %s to nobody and to an account without a role', (permission) => {
    expect(can(null, permission)).toBe(false);
    expect(can(actorWith(), permission)).toBe(false);
  });

  test('adds up the roles of one person and nothing more', () => {
    const actor = actorWith('candidate', 'trainer');
    const allowed = PERMISSIONS.filter((permission) => can(actor, permission));
    expect(new Set(allowed)).toEqual(new Set([...EXPECTED.candidate, ...EXPECTED.trainer]));
  });
});

describe('the table of grants', () => {
  test('gives every permission to somebody and a title to every permission', () => {
    for (const permission of PERMISSIONS) {
      expect(ROLES.some((role) => can(actorWith(role), permission)), permission).toBe(true);
      expect(PERMISSION_TITLES[permission]).not.toBe('');
    }
  });

  test('lists no permission twice for a role', () => {
    for (const role of ROLES) expect(new Set(permissionsOf(role)).size, role).toBe(permissionsOf(role).length);
  });

  test('lets no single role both handle names and read keys', () => {
    const handlesNames: readonly Permission[] = ['user.manage', 'sitting.view', 'sitting.plan', 'sitting.invigilate'];
    for (const role of ROLES.filter((entry) => permissionsOf(entry).includes('item.view'))) {
      expect(permissionsOf(role).filter((permission) => handlesNames.includes(permission)), role).toEqual([]);
    }
  });

  test('lets nobody but a candidate take an attempt', () => {
    expect(ROLES.filter((role) => permissionsOf(role).includes('attempt.take'))).toEqual(['candidate']);
  });
});
