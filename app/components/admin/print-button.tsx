import { Button } from '#app/components/ui/button.tsx';
import { useHydrated } from '#app/components/use-hydrated.ts';

/** Opens the browser's print window; without scripts the browser's own menu does it. */
export function PrintButton({ label }: { readonly label: string }) {
  if (!useHydrated()) return null;
  return (
    <Button type="button" variant="secondary" onClick={() => window.print()}>
      {label}
    </Button>
  );
}
