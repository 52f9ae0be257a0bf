import type { ItemFault } from '#app/domain/items/item-faults.ts';
import { faultPlace } from '#app/domain/items/fault-place.ts';

/** What keeps an item from being handed in: where, what, and how to mend it. */
export function FaultList({ faults }: { readonly faults: readonly ItemFault[] }) {
  if (faults.length === 0) return null;
  return (
    <ul className="list-disc space-y-1 pl-5">
      {faults.map(({ field, message, mend }, at) => (
        <li key={at}>
          <strong>{faultPlace(field)}</strong>：{message}。{mend}。
        </li>
      ))}
    </ul>
  );
}
