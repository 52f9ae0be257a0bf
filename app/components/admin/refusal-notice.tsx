import { Notice } from '#app/components/ui/notice.tsx';

/** Why something was not done, one sentence a line. Nothing to say: nothing shown. */
export function RefusalNotice({ title, sentences }: { readonly title: string; readonly sentences: readonly string[] | undefined }) {
  if (!sentences?.length) return null;
  return (
    <Notice tone="danger" title={title}>
      <ul className="list-disc space-y-1 pl-5">
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </Notice>
  );
}
