import { formatDate } from '#app/components/format-time.ts';
import { Badge } from '#app/components/ui/badge.tsx';
import { Table } from '#app/components/ui/table.tsx';
import type { ItemUseView, VersionFigures } from '#app/domain/item-analysis/figures-view.ts';

/** How an item did once it was used, version by version: in plain words, option by option, with what deserves a look. */
export function FiguresTable({ versions }: { readonly versions: readonly VersionFigures[] }) {
  const used = versions.filter(({ sittings, practice, exposure }) => sittings.length > 0 || practice !== null || exposure.forms + exposure.practiceAnswers > 0);
  if (used.length === 0) return <p className="text-muted">还没有人答过。考过一场并公布成绩，或有学员练过以后，这里会有数字。</p>;
  return (
    <div className="space-y-8">
      {used.map(({ version, sittings, practice, exposure }) => (
        <section key={version} className="space-y-5">
          <h3 className="font-bold">第 {version} 版</h3>
          <p className="tabular-nums">
            进过 {exposure.forms} 份定卷，{exposure.attempts} 名考生见过；练习中答过 {exposure.practiceAnswers} 次。
          </p>
          {sittings.map((use) => (
            <Use key={use.id} use={use} />
          ))}
          {practice ? <Use use={practice} /> : null}
        </section>
      ))}
    </div>
  );
}

function percent(share: number): string {
  return `${Math.round(share * 100)}%`;
}

function Use({ use }: { readonly use: ItemUseView }) {
  const { id, title, at, people, answered, right, facility, discrimination, small, options, flags } = use;
  const ofPractice = id === 'practice';
  return (
    <div className="space-y-3 border-l-4 border-line pl-4">
      <p>
        <span className="font-semibold">{title}</span>
        {at === null ? null : <span className="text-muted">（{formatDate(at)}{ofPractice ? '统计，每人只算第一次' : '公布'}）</span>}
      </p>
      <p className="flex flex-wrap items-center gap-x-4 gap-y-1 tabular-nums">
        <strong>{percent(facility)} 答对</strong>
        <span>
          {people} 人中 {right} 人全对，{people - answered} 人没有作答
        </span>
        <span>{discrimination === null ? (ofPractice ? '练习里各人做的题不同，不算区分度' : '区分度算不出') : `区分度 ${discrimination.toFixed(2).replace('-', '−')}`}</span>
        {small ? <Badge tone="neutral">样本小：{people} 人</Badge> : null}
      </p>
      {flags.length === 0 ? null : (
        <ul className="list-disc space-y-1 pl-5">
          {flags.map((flag) => (
            <li key={flag}>{flag}</li>
          ))}
        </ul>
      )}
      {options.length === 0 ? null : <Options use={use} caption={`${title}：各选项的人数，前后三分之一按其余各题的成绩分`} />}
    </div>
  );
}

function Options({ use: { options, people, thirds }, caption }: { readonly use: ItemUseView; readonly caption: string }) {
  return (
    <Table caption={caption} captionHidden dense>
      <thead>
        <tr>
          <th scope="col">选项</th>
          <th scope="col">选的人</th>
          {thirds ? (
            <>
              <th scope="col" className="text-right">
                前三分之一
              </th>
              <th scope="col" className="text-right">
                后三分之一
              </th>
            </>
          ) : null}
        </tr>
      </thead>
      <tbody>
        {options.map(({ id, title, right, chosen, upper, lower }) => (
          <tr key={id}>
            <th scope="row" className="whitespace-nowrap">
              {title} {right ? <Badge tone="good">答案</Badge> : null}
            </th>
            <td className="min-w-40">
              <span className="flex items-center gap-3">
                <span className="w-20 shrink-0 tabular-nums">
                  {chosen} 人 {percent(people === 0 ? 0 : chosen / people)}
                </span>
                {/* The figures beside it say the same. */}
                <svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true" className="h-3 min-w-16 flex-1">
                  <rect width={people === 0 ? 0 : (chosen / people) * 100} height="10" className={right ? 'fill-accent' : 'fill-line-strong'} />
                </svg>
              </span>
            </td>
            {thirds ? (
              <>
                <td className="text-right tabular-nums">
                  {upper}／{thirds.upper}
                </td>
                <td className="text-right tabular-nums">
                  {lower}／{thirds.lower}
                </td>
              </>
            ) : null}
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
