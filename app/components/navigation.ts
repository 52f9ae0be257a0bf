import { permissionsOf, type Permission } from '#app/domain/access/permissions.ts';
import type { Role } from '#app/domain/access/roles.ts';

export interface NavigationEntry {
  readonly to: string;
  readonly label: string;
  /** Whom the area is for, as the front page greets them. */
  readonly audience: string;
  /** One character for the front page. */
  readonly sign: string;
  /** What one does there, for the front page. */
  readonly purpose: string;
  /** Who sees it; null: everybody, also without a login. The server's route table decides, this only spares dead ends. */
  readonly needs: Permission | null;
}

/** The areas of the site, in the order of the header. */
export const NAVIGATION: readonly NavigationEntry[] = [
  { to: '/learn', label: '学习', audience: '学员', sign: '学', purpose: '读课文，想案例，走情景，填表单', needs: null },
  { to: '/standard', label: '标准', audience: '查标准', sign: '标', purpose: '查职业技能标准的要求、权重和申报条件', needs: null },
  { to: '/exam', label: '我的考试', audience: '考生', sign: '考', purpose: '看考试安排，进入考场，查成绩', needs: 'attempt.take' },
  { to: '/invigilate', label: '监考', audience: '监考员', sign: '监', purpose: '签到、开考、补时，记录考场情况', needs: 'sitting.invigilate' },
  { to: '/teach', label: '带班', audience: '培训师', sign: '教', purpose: '看班里读到哪一课，读后思考写得怎样', needs: 'class.follow' },
  { to: '/bank', label: '题库', audience: '命题、审题', sign: '题', purpose: '按标准查试题、答案和依据', needs: 'item.view' },
  { to: '/admin', label: '管理', audience: '考点管理员', sign: '管', purpose: '管账号，组试卷，排场次，公布成绩', needs: 'sitting.view' },
];

/** The entries a person with these roles can use; nobody's roles are empty. */
export function navigationFor(roles: readonly Role[]): readonly NavigationEntry[] {
  return NAVIGATION.filter(({ needs }) => needs === null || roles.some((role) => permissionsOf(role).includes(needs)));
}
