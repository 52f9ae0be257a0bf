import type { ReactNode } from 'react';

/** A calm page of its own for everything before and after answering. The title is the page's h1. */
export function ExamSheet({ title, lead, children }: { readonly title: string; readonly lead?: string; readonly children: ReactNode }) {
  return (
    <main className="mx-auto max-w-[44rem] px-4 py-10 sm:py-16">
      {lead ? <p className="text-muted">{lead}</p> : null}
      <h1 className="font-song text-[1.75rem] font-bold sm:text-[2rem]">{title}</h1>
      <div className="mt-6 space-y-6">{children}</div>
    </main>
  );
}
