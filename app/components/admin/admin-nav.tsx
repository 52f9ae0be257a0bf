import { AreaNav } from '#app/components/ui/area-nav.tsx';

const ENTRIES = [
  { to: '/admin', label: '待办', end: true },
  { to: '/admin/forms', label: '试卷' },
  { to: '/admin/sittings', label: '场次' },
  { to: '/admin/users', label: '账号' },
  { to: '/admin/audit', label: '审计' },
];

/** The administrator's own areas, above every one of these pages. */
export function AdminNav() {
  return <AreaNav label="管理" entries={ENTRIES} />;
}
