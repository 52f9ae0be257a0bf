import type { Role } from '#app/domain/access/roles.ts';

/** Accounts of the demo, created only when APP_ENV is demo. Fictional people; the password is public. */
export const DEMO_PASSWORD = 'jiceng-demo-2026';

export interface DemoLogin {
  readonly role: Role;
  readonly title: string;
  readonly loginName: string;
  readonly displayName: string;
  readonly password: string;
}

function login(role: Role, title: string, loginName: string, displayName: string): DemoLogin {
  return { role, title, loginName, displayName, password: DEMO_PASSWORD };
}

/** One account per role, in the order a visitor would try them. */
export const DEMO_LOGINS: readonly DemoLogin[] = [
  login('learner', '学员', 'xueyuan', '示例学员甲'),
  login('candidate', '考生', 'kaosheng01', '示例考生01'),
  login('trainer', '培训师', 'peixun', '示例培训师'),
  login('itemWriter', '命题审题人员', 'mingti', '示例命题员'),
  login('itemWriter', '审题（另一位）', 'shenti', '示例审题员'),
  login('invigilator', '监考员', 'jiankao1', '示例监考员甲'),
  login('assessor', '考评员', 'kaoping', '示例考评员'),
  login('administrator', '管理员', 'guanli', '示例管理员'),
];
