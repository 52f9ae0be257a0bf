import { Form, Link } from '@remix-run/react';
import { Button } from '#app/components/ui/button.tsx';
import { SelectField, TextField } from '#app/components/ui/field.tsx';
import { BANK_ITEM_TYPE_TITLES, BANK_ITEM_TYPES } from '#app/domain/items/bank-item.ts';
import { FIGURE_FILTER_TITLES, FIGURE_FILTERS, ITEM_SORT_TITLES, ITEM_SORTS, type ItemFilter } from '#app/domain/items/item-filter.ts';
import { ITEM_STATE_TITLES, ITEM_STATES } from '#app/domain/items/item-state.ts';
import { LEVEL_TITLES, POOL_TITLES, POOLS } from '#app/domain/planning/sitting-form.ts';
import { LEVELS } from '#app/domain/standard/standard.ts';

export interface ItemFilterFormProps {
  readonly filter: ItemFilter;
  readonly narrowed: number;
  readonly sections: readonly { readonly key: string; readonly title: string }[];
  readonly tags: readonly string[];
}

const ANY = { value: '', label: '全部' };

function choices<Value extends string>(values: readonly Value[], titles: Readonly<Record<Value, string>>) {
  return [ANY, ...values.map((value) => ({ value, label: titles[value] }))];
}

/** What to look for. The common questions stand open, the rest is folded away until it is in use. */
export function ItemFilterForm({ filter, narrowed, sections, tags }: ItemFilterFormProps) {
  const rare = [filter.pool, filter.figure].some((value) => value !== undefined) || [filter.source, filter.tag].some((value) => value !== '') || filter.sort !== 'id';
  return (
    // The key makes the fields follow the address when one goes back.
    <Form key={JSON.stringify(filter)} method="get" className="mb-6 rounded border border-line bg-raised p-4">
      <div className="grid gap-4 sm:grid-cols-2 lg:grid-cols-3">
        <TextField label="文字或试题编号" name="q" type="search" defaultValue={filter.q} hint="几个词用空格隔开" />
        <SelectField label="权重项目" name="section" defaultValue={filter.section ?? ''} options={[ANY, ...sections.map(({ key, title }) => ({ value: key, label: title }))]} />
        <TextField label="标准节点" name="node" defaultValue={filter.node} placeholder="如 L4.K3.2.1" />
        <SelectField label="题型" name="type" defaultValue={filter.type ?? ''} options={choices(BANK_ITEM_TYPES, BANK_ITEM_TYPE_TITLES)} />
        <SelectField label="等级" name="level" defaultValue={filter.level ?? ''} options={[ANY, ...LEVELS.map((level) => ({ value: String(level), label: LEVEL_TITLES[level] }))]} />
        <SelectField label="状态" name="state" defaultValue={filter.state ?? ''} options={choices(ITEM_STATES, ITEM_STATE_TITLES)} />
      </div>
      <details open={rare} className="mt-3">
        <summary className="inline-flex min-h-11 items-center text-accent">更多条件</summary>
        <div className="grid gap-4 pt-2 sm:grid-cols-2 lg:grid-cols-3">
          <SelectField label="题库" name="pool" defaultValue={filter.pool ?? ''} options={choices(POOLS, POOL_TITLES)} />
          <SelectField label="用过以后的情况" name="figure" defaultValue={filter.figure ?? ''} options={choices(FIGURE_FILTERS, FIGURE_FILTER_TITLES)} />
          <TextField label="依据编号" name="source" defaultValue={filter.source} placeholder="如 social-insurance-law" />
          <TextField label="标签" name="tag" defaultValue={filter.tag} list="filter-tags" />
          <datalist id="filter-tags">
            {tags.map((tag) => (
              <option key={tag} value={tag} />
            ))}
          </datalist>
          <SelectField label="排列" name="sort" defaultValue={filter.sort} options={ITEM_SORTS.map((sort) => ({ value: sort, label: ITEM_SORT_TITLES[sort] }))} />
        </div>
      </details>
      <div className="mt-4 flex flex-wrap items-center gap-4">
        <Button variant="secondary">查找试题</Button>
        {narrowed === 0 ? null : (
          <Link to="/bank" className="inline-flex min-h-11 items-center text-accent underline underline-offset-4">
            清除 {narrowed} 个条件
          </Link>
        )}
      </div>
    </Form>
  );
}
