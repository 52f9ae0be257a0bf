import { Link } from '@remix-run/react';

export interface NodeLinksProps {
  readonly nodes: readonly { readonly id: string; readonly label: string }[];
}

/** The standard's nodes something serves, each a link to what the standard says. */
export function NodeLinks({ nodes }: NodeLinksProps) {
  return (
    <ul className="flex flex-wrap gap-x-4">
      {nodes.map(({ id, label }) => (
        <li key={id}>
          <Link to={`/standard/${id}`} className="inline-flex min-h-11 items-center text-[0.9375rem] text-accent underline-offset-4 hover:underline">
            <span className="mr-1.5 tabular-nums">{id}</span>
            {label}
          </Link>
        </li>
      ))}
    </ul>
  );
}
