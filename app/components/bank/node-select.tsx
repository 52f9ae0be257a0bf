import { type SelectHTMLAttributes, useId } from 'react';

export type NodeGroups = readonly { readonly title: string; readonly nodes: readonly { readonly id: string; readonly label: string }[] }[];

export interface NodeSelectProps extends Omit<SelectHTMLAttributes<HTMLSelectElement>, 'id'> {
  readonly label: string;
  readonly groups: NodeGroups;
  /** What the list says when none is chosen. */
  readonly none: string;
}

/** A node of the standard, chosen from its groups. */
export function NodeSelect({ label, groups, none, ...attributes }: NodeSelectProps) {
  const id = useId();
  return (
    <div className="min-w-0 flex-[1_1_18rem]">
      <label htmlFor={id} className="mb-1 block font-semibold">
        {label}
      </label>
      <select {...attributes} id={id} className="block min-h-11 w-full min-w-0 rounded border border-line-strong bg-raised px-3 py-2 text-ink">
        <option value="">{none}</option>
        {groups.map(({ title, nodes }) => (
          <optgroup key={title} label={title}>
            {nodes.map(({ id: node, label: words }) => (
              <option key={node} value={node}>
                {node} {words}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
    </div>
  );
}
