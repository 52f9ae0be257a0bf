import { AreaNav } from '#app/components/ui/area-nav.tsx';

const ENTRIES = [
  { to: '/bank', label: '试题', end: true },
  { to: '/bank/coverage', label: '覆盖' },
  { to: '/bank/clock', label: '政策时钟' },
  { to: '/bank/import', label: '导入导出' },
];

/** The bench's own areas, above every one of its pages. */
export function BankNav() {
  return <AreaNav label="题库" entries={ENTRIES} />;
}
