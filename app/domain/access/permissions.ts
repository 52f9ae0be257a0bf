import type { Actor, Role } from '#app/domain/access/roles.ts';

/** Everything a role can be allowed to do. What is not listed for a role is denied. */
export const PERMISSIONS = [
  'account.own',
  'learning.record',
  'class.follow',
  'attempt.take',
  'sitting.invigilate',
  'item.view',
  'item.write',
  'item.review',
  'form.view',
  'form.assemble',
  'sitting.view',
  'sitting.plan',
  'sitting.release',
  'user.manage',
  'audit.view',
] as const;
export type Permission = (typeof PERMISSIONS)[number];

export const PERMISSION_TITLES: Readonly<Record<Permission, string>> = {
  'account.own': '管理自己的账号',
  'learning.record': '记录自己的学习',
  'class.follow': '查看所带班级的学习情况',
  'attempt.take': '参加本人的考试',
  'sitting.invigilate': '监考本人负责的考场',
  'item.view': '查看试题与答案',
  'item.write': '命题、修改和导入试题',
  'item.review': '审定、复审和停用他人的试题',
  'form.view': '查看试卷与细目表核对表',
  'form.assemble': '组卷',
  'sitting.view': '查看场次',
  'sitting.plan': '编排场次',
  'sitting.release': '公布成绩',
  'user.manage': '管理账号',
  'audit.view': '查看审计记录',
};

const GRANTS: Readonly<Record<Role, readonly Permission[]>> = {
  learner: ['account.own', 'learning.record'],
  candidate: ['account.own', 'learning.record', 'attempt.take'],
  trainer: ['account.own', 'learning.record', 'class.follow'],
  // One role for both: who wrote an item never approves it, whoever he is (item-flow).
  itemWriter: ['account.own', 'learning.record', 'item.view', 'item.write', 'item.review'],
  invigilator: ['account.own', 'learning.record', 'sitting.invigilate'],
  assessor: ['account.own', 'learning.record'],
  // An administrator plans and releases, and does not read items: whoever sees names does not see keys.
  administrator: [
    'account.own',
    'learning.record',
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

export function permissionsOf(role: Role): readonly Permission[] {
  return GRANTS[role];
}

/** Deny by default: nobody (null) may do nothing. */
export function can(actor: Actor | null, permission: Permission): boolean {
  return actor !== null && actor.roles.some((role) => GRANTS[role].includes(permission));
}
