import { Facts } from '#app/components/admin/facts.tsx';
import { Badge } from '#app/components/ui/badge.tsx';
import { keyInWords } from '#app/domain/items/key-in-words.ts';
import { type ItemWithKey, OPTION_IDS } from '#app/domain/items/item.ts';

/** The author's side of an item: key, why the others tempt, and the rationale. Only for those who may see items. */
export function KeyAndReasons({ item }: { readonly item: ItemWithKey }) {
  return (
    <div className="space-y-4">
      <p className="text-lg">
        答案：<strong>{keyInWords(item)}</strong>
      </p>
      <Temptations item={item} />
      <Facts
        rows={[
          ['解析', item.rationale],
          ['预估答对率', `${Math.round(item.difficulty * 100)}%`],
          ['估计的理由', item.difficultyReason],
          ['认知层次', COGNITIVE[item.cognitive]],
          ['互斥试题', item.enemies?.join('，') ?? '无'],
        ]}
      />
    </div>
  );
}

const COGNITIVE: Readonly<Record<ItemWithKey['cognitive'], string>> = { recall: '识记', understand: '理解', apply: '应用', analyse: '分析' };

function Temptations({ item }: { readonly item: ItemWithKey }) {
  if (item.type === 'trueFalse') return item.misconception ? <p>误解：{item.misconception}</p> : null;
  const right: readonly string[] = item.type === 'singleChoice' ? [item.key] : item.key;
  return (
    <ul className="space-y-2">
      {item.options.map(({ misconception }, at) => {
        const id = OPTION_IDS[at] ?? '';
        return (
          <li key={id} className="flex flex-wrap items-baseline gap-x-3">
            <span className="font-bold">{id}</span>
            {right.includes(id) ? <Badge tone="good">答案</Badge> : <span className="min-w-0 flex-1">误解：{misconception}</span>}
          </li>
        );
      })}
    </ul>
  );
}
