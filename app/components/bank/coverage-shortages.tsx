import { Badge } from '#app/components/ui/badge.tsx';
import { Card } from '#app/components/ui/card.tsx';

export interface BlueprintSupply {
  readonly id: string;
  readonly title: string;
  /** Whether the blueprint can be drawn for this level at all. */
  readonly fits: boolean;
  readonly forms: readonly {
    readonly count: number;
    readonly shortages: readonly { readonly section: string; readonly type: string; readonly needed: number; readonly available: number; readonly lacking: number }[];
  }[];
}

/** For each blueprint: whether the bank has enough for parallel forms without a common item, and what it lacks. */
export function CoverageShortages({ blueprints }: { readonly blueprints: readonly BlueprintSupply[] }) {
  return (
    <div className="mb-8 grid grid-cols-[minmax(0,1fr)] gap-4 lg:grid-cols-2">
      {blueprints.map(({ id, title, fits, forms }) => (
        <Card key={id} title={title}>
          {fits ? (
            <dl className="space-y-3">
              {forms.map(({ count, shortages }) => (
                <div key={count}>
                  <dt className="flex flex-wrap items-center gap-3 font-semibold">
                    {count} 套平行卷
                    {shortages.length === 0 ? <Badge tone="good">题量够</Badge> : <Badge tone="warn">缺 {shortages.reduce((sum, { lacking }) => sum + lacking, 0)} 题</Badge>}
                  </dt>
                  {shortages.map(({ section, type, needed, available, lacking }) => (
                    <dd key={`${section} ${type}`} className="tabular-nums">
                      {section}·{type}：缺 {lacking} 题（要 {needed}，有 {available}）
                    </dd>
                  ))}
                </div>
              ))}
            </dl>
          ) : (
            <p className="text-muted">这张双向细目表与本级的权重配不拢，组不出卷。请在组卷页查看原因。</p>
          )}
        </Card>
      ))}
    </div>
  );
}
