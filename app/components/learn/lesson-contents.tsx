import { BookmarkButton } from '#app/components/learn/bookmark-button.tsx';

export interface LessonContentsProps {
  readonly headings: readonly { readonly id: string; readonly title: string }[];
  /** Ids of the headings that are marked. */
  readonly bookmarks: readonly string[];
  readonly maySave: boolean;
}

/** The lesson's headings: folded away on a phone, beside the text where there is room. */
export function LessonContents({ headings, bookmarks, maySave }: LessonContentsProps) {
  if (headings.length < 2) return null;
  const list = (
    <ol className="space-y-1">
      {headings.map(({ id, title }) => (
        <li key={id} className="flex items-start justify-between gap-1">
          <a href={`#${id}`} className="block min-w-0 py-1.5 text-accent underline-offset-4 hover:underline">
            {title}
          </a>
          <BookmarkButton anchor={id} set={bookmarks.includes(id)} what={title} shown={maySave} compact />
        </li>
      ))}
    </ol>
  );
  return (
    <nav aria-label="本课目录">
      <details className="group border-y border-line py-1 lg:hidden">
        <summary className="flex min-h-11 items-center gap-2 font-semibold text-accent">
          <svg viewBox="0 0 16 16" aria-hidden="true" className="size-4 shrink-0 group-open:rotate-90">
            <path d="M6 3.5 L10.5 8 L6 12.5" fill="none" stroke="currentColor" strokeWidth="1.75" strokeLinecap="round" strokeLinejoin="round" />
          </svg>
          本课目录
        </summary>
        <div className="pb-3">{list}</div>
      </details>
      <div className="sticky top-6 hidden max-h-[calc(100vh-3rem)] overflow-y-auto border-l border-line pl-5 lg:block">
        <p className="mb-2 font-bold">本课目录</p>
        {list}
      </div>
    </nav>
  );
}
