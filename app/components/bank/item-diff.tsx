import { diffChars } from 'diff';

export interface ComparedRow {
  readonly label: string;
  readonly before: string;
  readonly after: string;
}

/** Two versions field by field: what went is struck through, what came is underlined; unchanged fields are folded away. */
export function ItemDiff({ rows }: { readonly rows: readonly ComparedRow[] }) {
  const changed = rows.filter(({ before, after }) => before !== after);
  const same = rows.filter(({ before, after }) => before === after);
  return (
    <div className="space-y-4">
      {changed.length === 0 ? <p className="text-muted">两个版本的内容相同。</p> : null}
      <dl className="space-y-3">
        {changed.map(({ label, before, after }) => (
          <div key={label} className="rounded border border-line bg-raised p-3">
            <dt className="font-bold">{label}</dt>
            <dd className="mt-1 whitespace-pre-line">
              <Difference before={before} after={after} />
            </dd>
          </div>
        ))}
      </dl>
      {same.length === 0 ? null : (
        <details>
          <summary className="min-h-11 py-2 text-accent">没有变化的 {same.length} 项</summary>
          <dl className="mt-2 space-y-2">
            {same.map(({ label, after }) => (
              <div key={label}>
                <dt className="text-muted">{label}</dt>
                <dd className="whitespace-pre-line">{after}</dd>
              </div>
            ))}
          </dl>
        </details>
      )}
    </div>
  );
}

function Difference({ before, after }: Omit<ComparedRow, 'label'>) {
  // Where hardly anything is left, marks in every word would be unreadable: then the old stands above the new.
  const parts = diffChars(before, after);
  const kept = parts.reduce((sum, { value, added, removed }) => sum + (added || removed ? 0 : value.length), 0);
  if (kept * 3 < Math.max(before.length, after.length)) {
    return (
      <>
        {before === '' ? null : <del className="block bg-danger-soft text-danger">{before}</del>}
        {after === '' ? <span className="text-muted">（删去了）</span> : <ins className="block bg-accent-soft text-accent">{after}</ins>}
      </>
    );
  }
  return (
    <>
      {parts.map(({ value, added, removed }, at) => {
        if (removed) return <del key={at} className="bg-danger-soft text-danger">{value}</del>;
        return added ? <ins key={at} className="bg-accent-soft text-accent">{value}</ins> : <span key={at}>{value}</span>;
      })}
    </>
  );
}
