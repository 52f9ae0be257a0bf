import { EmphasisedText } from '#app/components/exam/emphasised-text.tsx';
import { type CandidateItem, ITEM_TYPE_TITLES } from '#app/domain/items/item.ts';

/** An item as the candidate reads it, built from what a candidate may have. */
export function CandidateView({ item }: { readonly item: CandidateItem }) {
  return (
    <div className="space-y-4 text-lg leading-relaxed">
      <p className="text-[0.9375rem] text-muted">{ITEM_TYPE_TITLES[item.type]}</p>
      <p>
        <EmphasisedText text={item.stem} />
      </p>
      <ul className="space-y-2">
        {item.type === 'trueFalse' ? (
          <>
            <li>正确</li>
            <li>错误</li>
          </>
        ) : (
          item.options.map(({ id, text }) => (
            <li key={id} className="flex gap-3">
              <span className="font-bold">{id}</span>
              <span>
                <EmphasisedText text={text} />
              </span>
            </li>
          ))
        )}
      </ul>
    </div>
  );
}
