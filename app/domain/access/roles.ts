/** The seven kinds of people of the product (DESIGN.md section 1). A person may hold several. */
export const ROLES = ['learner', 'candidate', 'trainer', 'itemWriter', 'invigilator', 'assessor', 'administrator'] as const;
export type Role = (typeof ROLES)[number];

export const ROLE_TITLES: Readonly<Record<Role, string>> = {
  learner: '学员',
  candidate: '考生',
  trainer: '培训师',
  itemWriter: '命题审题人员',
  invigilator: '监考员',
  assessor: '考评员',
  administrator: '管理员',
};

/** Who is asking. Built once per request from the login session. */
export interface Actor {
  readonly id: string;
  readonly loginName: string;
  readonly displayName: string;
  readonly roles: readonly Role[];
  readonly mustChangePassword: boolean;
}
