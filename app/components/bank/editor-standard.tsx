import { useId } from 'react';
import { type NodeGroups, NodeSelect } from '#app/components/bank/node-select.tsx';
import { Button } from '#app/components/ui/button.tsx';
import { TextField } from '#app/components/ui/field.tsx';
import type { DraftItem } from '#app/domain/items/draft-item.ts';
import { LEVEL_TITLES } from '#app/domain/planning/sitting-form.ts';
import { LEVELS } from '#app/domain/standard/standard.ts';

export interface EditorSource {
  readonly id: string;
  readonly title: string;
  readonly check: 'confirmed' | 'secondary' | 'teaching';
}

const SELECT = 'block min-h-11 w-full min-w-0 rounded border border-line-strong bg-raised px-3 py-2 text-ink';
const MOST_NODES = 4;
const MOST_SOURCES = 8;

/** Level and nodes of the standard; the first node is what is examined. */
export function NodeFields({ groups, draft, onChange }: { readonly groups: NodeGroups; readonly draft: DraftItem; readonly onChange: (fields: Partial<DraftItem>) => void }) {
  const { nodes, levels } = draft;
  return (
    <fieldset className="space-y-4">
      <legend className="mb-2 font-song text-lg font-bold">考查什么</legend>
      <div className="flex flex-wrap gap-6">
        {LEVELS.map((level) => (
          <label key={level} className="flex min-h-11 items-center gap-2">
            <input
              type="checkbox"
              checked={levels.includes(level)}
              onChange={(event) => onChange({ levels: LEVELS.filter((entry) => (entry === level ? event.currentTarget.checked : levels.includes(entry))) })}
              className="size-5"
            />
            {LEVEL_TITLES[level]}
          </label>
        ))}
      </div>
      {nodes.map((node, at) => (
        <div key={at} className="flex flex-wrap items-end gap-3">
          <NodeSelect
            label={at === 0 ? '主要考查的节点' : `还考到的节点 ${at}`}
            groups={groups}
            none="请选择"
            value={node}
            onChange={(event) => onChange({ nodes: nodes.map((entry, index) => (index === at ? event.currentTarget.value : entry)) })}
          />
          {at === 0 ? null : (
            <Button type="button" variant="quiet" onClick={() => onChange({ nodes: nodes.filter((_, index) => index !== at) })}>
              删去节点 {at}
            </Button>
          )}
        </div>
      ))}
      {nodes.length >= MOST_NODES ? null : (
        <Button type="button" variant="secondary" onClick={() => onChange({ nodes: [...nodes, ''] })}>
          加一个节点
        </Button>
      )}
    </fieldset>
  );
}

const CHECKS = { confirmed: '', secondary: '（只见转述）', teaching: '（教学归纳）' } as const;

/** What the item rests on: a document of the list and its article. */
export function SourceFields({ sources, value, onChange }: { readonly sources: readonly EditorSource[]; readonly value: DraftItem['sources']; readonly onChange: (value: DraftItem['sources']) => void }) {
  const name = useId();
  const set = (at: number, fields: Partial<DraftItem['sources'][number]>) => onChange(value.map((entry, index) => (index === at ? { ...entry, ...fields } : entry)));
  return (
    <fieldset className="space-y-4">
      <legend className="mb-2 font-song text-lg font-bold">依据</legend>
      {value.map(({ source, article }, at) => (
        <div key={at} className="flex flex-wrap items-end gap-3">
          <div className="min-w-0 flex-[1_1_16rem]">
            <label htmlFor={`${name}-source-${at}`} className="mb-1 block font-semibold">
              文件 {at + 1}
            </label>
            <select id={`${name}-source-${at}`} value={source} onChange={(event) => set(at, { source: event.currentTarget.value })} className={SELECT}>
              <option value="">请选择</option>
              {sources.map(({ id, title, check }) => (
                <option key={id} value={id}>
                  {title}
                  {CHECKS[check]}
                </option>
              ))}
            </select>
          </div>
          <TextField className="min-w-0 flex-[1_1_10rem]" label={`条款 ${at + 1}`} name={`${name}-article-${at}`} value={article} onChange={(event) => set(at, { article: event.currentTarget.value })} placeholder="如 第四十五条" />
          {value.length <= 1 ? null : (
            <Button type="button" variant="quiet" onClick={() => onChange(value.filter((_, index) => index !== at))}>
              删去依据 {at + 1}
            </Button>
          )}
        </div>
      ))}
      {value.length >= MOST_SOURCES ? null : (
        <Button type="button" variant="secondary" onClick={() => onChange([...value, { source: '', article: '' }])}>
          加一条依据
        </Button>
      )}
    </fieldset>
  );
}
