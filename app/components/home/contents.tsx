import { Link } from '@remix-run/react';

export interface ContentsPart {
  readonly title: string;
  readonly pace: string;
  readonly modules: readonly ContentsModule[];
}

export interface ContentsModule {
  readonly number: number;
  readonly slug: string;
  readonly title: string;
  /** Reading time; null: not published. */
  readonly minutes: number | null;
}

const NUMERALS = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '十一', '十二'];
const VOLUMES = ['上篇', '下篇'];

/** The contents page of the book: every module in its place, written or not. */
export function Contents({ parts }: { readonly parts: readonly ContentsPart[] }) {
  return (
    <section aria-labelledby="contents-title">
      <h2 id="contents-title" className="font-song text-2xl font-bold">
        全书目录
      </h2>
      <div className="mt-6 grid gap-x-16 gap-y-10 lg:grid-cols-2">
        {parts.map((part, index) => (
          <div key={part.title}>
            <h3 className="flex flex-wrap items-baseline justify-between gap-x-4 border-b-2 border-ink pb-2">
              <span className="font-song text-xl font-bold">
                {VOLUMES[index]}　{part.title}
              </span>
              <span className="text-[0.9375rem] font-normal text-muted">{part.pace}</span>
            </h3>
            <ol>
              {part.modules.map((module) => (
                <ContentsLine key={module.number} module={module} />
              ))}
            </ol>
          </div>
        ))}
      </div>
    </section>
  );
}

function ContentsLine({ module }: { readonly module: ContentsModule }) {
  const line = (
    <>
      <span className="w-[2.2em] shrink-0 font-song font-bold">{NUMERALS[module.number] ?? module.number}</span>
      <span className="min-w-0">{module.title}</span>
      <span aria-hidden="true" className="mb-[0.35em] min-w-4 flex-1 self-end border-b-2 border-dotted border-line-strong" />
      <span className="shrink-0 self-end text-[0.9375rem] tabular-nums">{module.minutes === null ? '尚未发布' : `${module.minutes} 分钟`}</span>
    </>
  );
  const look = 'flex min-h-12 items-baseline gap-x-1.5 py-2.5';
  return (
    <li>
      {module.minutes === null ? (
        <span className={`${look} text-muted`}>{line}</span>
      ) : (
        <Link to={`/learn/${module.slug}`} className={`${look} font-bold text-accent hover:bg-accent-soft`}>
          {line}
        </Link>
      )}
    </li>
  );
}
