import { Link } from '@remix-run/react';
import { useId } from 'react';
import { Badge } from '#app/components/ui/badge.tsx';

export interface OutlineLeaf {
  readonly id: string;
  readonly code: string;
  readonly label: string;
  /** The standard's text is mended here; the node's page says how. */
  readonly mended: boolean;
  readonly lessons: number;
  readonly items: number;
}

export interface OutlineGroup {
  readonly code: string;
  readonly title: string;
  readonly lists: readonly { readonly title: string; readonly leaves: readonly OutlineLeaf[] }[];
}

export interface OutlineBranch {
  readonly key: string;
  readonly code: string;
  readonly title: string;
  readonly groups: readonly OutlineGroup[];
}

/** Keeps the leaves whose number, id or words hold every word of the filter, and what stands above them. */
export function filterOutline(branches: readonly OutlineBranch[], words: string): readonly OutlineBranch[] {
  const wanted = words.trim().toLowerCase().split(/\s+/).filter((word) => word !== '');
  if (wanted.length === 0) return branches;
  const holds = (text: string) => wanted.every((word) => text.toLowerCase().includes(word));
  return branches.flatMap((branch) => {
    const groups = branch.groups.flatMap((group) => {
      const above = `${branch.title} ${group.code} ${group.title}`;
      const lists = group.lists
        .map((list) => ({ ...list, leaves: list.leaves.filter(({ id, code, label }) => holds(`${above} ${id} ${code} ${label}`)) }))
        .filter(({ leaves }) => leaves.length > 0);
      return lists.length > 0 ? [{ ...group, lists }] : [];
    });
    return groups.length > 0 ? [{ ...branch, groups }] : [];
  });
}

/** The tree of the standard: a branch is a heading, a group a titled list, a leaf a line with what serves it. */
export function StandardOutline({ branches }: { readonly branches: readonly OutlineBranch[] }) {
  return (
    <div className="space-y-10">
      {branches.map((branch) => (
        <Branch key={branch.key} branch={branch} />
      ))}
    </div>
  );
}

function Branch({ branch: { code, title, groups } }: { readonly branch: OutlineBranch }) {
  const titleId = useId();
  return (
    <section aria-labelledby={titleId}>
      <h3 id={titleId} className="border-b-2 border-ink pb-1.5 font-song text-xl font-bold">
        <span className="mr-2 tabular-nums">{code}</span>
        {title}
      </h3>
      {groups.map((group) => (
        <div key={group.code} className="mt-5">
          <h4 className="font-bold">
            <span className="mr-2 tabular-nums">{group.code}</span>
            {group.title}
          </h4>
          {group.lists.map((list) => (
            <div key={list.title} className="mt-1">
              {list.title === '' ? null : <h5 className="text-[0.9375rem] text-muted">{list.title}</h5>}
              <ul>
                {list.leaves.map((leaf) => (
                  <Leaf key={leaf.id} leaf={leaf} />
                ))}
              </ul>
            </div>
          ))}
        </div>
      ))}
    </section>
  );
}

function Leaf({ leaf: { id, code, label, mended, lessons, items } }: { readonly leaf: OutlineLeaf }) {
  return (
    <li className="grid grid-cols-[4.5rem_minmax(0,1fr)] items-center gap-x-2 border-b border-line sm:grid-cols-[4.5rem_minmax(0,1fr)_9rem]">
      <span className="text-muted tabular-nums">{code}</span>
      <Link to={`/standard/${id}`} className="flex min-h-11 flex-wrap items-center gap-x-3 py-1 text-accent underline-offset-4 hover:underline">
        {label}
        {mended ? <Badge tone="warn">勘误</Badge> : null}
      </Link>
      <span className="col-start-2 pb-1.5 text-[0.9375rem] text-muted tabular-nums sm:col-start-auto sm:pb-0 sm:text-right">
        {lessons} 课 · {items} 题
      </span>
    </li>
  );
}
