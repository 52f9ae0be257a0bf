import { Button } from '#app/components/ui/button.tsx';

export function PrintButton({ children }: { readonly children: string }) {
  return (
    <Button type="button" size="lg" onClick={() => window.print()}>
      {children}
    </Button>
  );
}
