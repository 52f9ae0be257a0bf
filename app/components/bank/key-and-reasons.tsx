import { Facts } from '#app/components/admin/facts.tsx';
import { Badge } from '#app/components/ui/badge.tsx';
import type { BankItem } from '#app/domain/items/bank-item.ts';
import { keyInWords } from '#app/domain/items/key-in-words.ts';
import { OPTION_IDS, type OptionId } from '#app/domain/items/item.ts';
import { COGNITIVE_TITLES } from '#app/domain/items/item-rows.ts';
import type { CasePart } from '#app/domain/items/written-item.ts';

/** The author's side of an item: key or marking guide, why the others tempt, and the rationale. Only for those who may see items. */
export function KeyAndReasons({ item }: { readonly item: BankItem }) {
  return (
    <div className="space-y-4">
      <Answer from={item} />
      {item.type === 'trueFalse' && item.misconception ? <p>误解：{item.misconception}</p> : null}
      {item.type === 'caseAnalysis' ? (
        <ol className="space-y-5">
          {item.parts.map((part, at) => (
            <li key={at} className="space-y-2 border-t border-line pt-3">
              <p className="font-bold">小题 {at + 1}</p>
              <Answer from={part} />
              <p>{part.rationale}</p>
            </li>
          ))}
        </ol>
      ) : null}
      <Facts
        rows={[
          ['解析', item.rationale],
          ['预估答对率', `${Math.round(item.difficulty * 100)}%`],
          ['估计的理由', item.difficultyReason],
          ['认知层次', COGNITIVE_TITLES[item.cognitive]],
          ['互斥试题', item.enemies?.join('，') ?? '无'],
        ]}
      />
    </div>
  );
}

/** Whatever answers: a key with the temptations of the other options, or a guide with its model answer. */
function Answer({ from }: { readonly from: BankItem | CasePart }) {
  if ('guide' in from) {
    return (
      <div className="space-y-3">
        <ul className="space-y-1">
          {from.guide.map(({ point, marks }) => (
            <li key={point} className="flex gap-3">
              <span className="w-12 shrink-0 font-bold tabular-nums">{marks} 分</span>
              <span>{point}</span>
            </li>
          ))}
        </ul>
        <p>
          <span className="font-bold">参考答案：</span>
          {from.modelAnswer}
        </p>
        <ul className="text-muted">
          {from.commonFaults.map((fault) => (
            <li key={fault}>常见失误：{fault}</li>
          ))}
        </ul>
      </div>
    );
  }
  if (!('key' in from)) return null;
  return (
    <>
      <p className="text-lg">
        答案：<strong>{keyInWords(from.key)}</strong>
      </p>
      {'options' in from ? <Temptations options={from.options} right={typeof from.key === 'string' ? [from.key] : from.key} /> : null}
    </>
  );
}

interface TemptationsProps {
  readonly options: readonly { readonly misconception?: string | undefined }[];
  readonly right: readonly OptionId[];
}

function Temptations({ options, right }: TemptationsProps) {
  return (
    <ul className="space-y-2">
      {options.map(({ misconception }, at) => {
        const id = OPTION_IDS[at];
        return id === undefined ? null : (
          <li key={id} className="flex flex-wrap items-baseline gap-x-3">
            <span className="font-bold">{id}</span>
            {right.includes(id) ? <Badge tone="good">答案</Badge> : <span className="min-w-0 flex-1">误解：{misconception}</span>}
          </li>
        );
      })}
    </ul>
  );
}
