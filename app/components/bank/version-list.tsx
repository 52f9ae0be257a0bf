import { Link } from '@remix-run/react';
import { formatDateTime } from '#app/components/format-time.ts';

export interface ShownVersion {
  readonly version: number;
  readonly createdAt: number;
  readonly origin: string;
  readonly by: string | null;
}

const ORIGINS: Readonly<Record<string, string>> = { git: '内容文件', bench: '题库', import: '导入' };
const LINK = 'inline-flex min-h-11 items-center text-accent underline underline-offset-4';

/** Every version, newest first, each with the comparison to the one before it. */
export function VersionList({ itemId, shown, versions }: { readonly itemId: string; readonly shown: number | null; readonly versions: readonly ShownVersion[] }) {
  if (versions.length === 0) return <p className="text-muted">还没有提交过，没有版本。</p>;
  return (
    <ul>
      {versions.map(({ version, createdAt, origin, by }) => (
        <li key={version} className="flex flex-wrap items-center gap-x-4">
          {version === shown ? (
            <span className="inline-flex min-h-11 items-center font-bold">第 {version} 版（正在看）</span>
          ) : (
            <Link to={`/bank/${itemId}?version=${version}`} className={LINK}>
              第 {version} 版
            </Link>
          )}
          <span className="text-muted">
            {by ?? ORIGINS[origin] ?? origin}，{formatDateTime(createdAt)}
          </span>
          {version > 1 ? (
            <Link to={`/bank/${itemId}/compare?from=${version - 1}&to=${version}`} className={LINK}>
              改了什么
            </Link>
          ) : null}
        </li>
      ))}
    </ul>
  );
}
