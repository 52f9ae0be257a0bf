import { Form, useNavigation } from '@remix-run/react';
import { useState } from 'react';
import type { EditorSource } from '#app/components/bank/editor-standard.tsx';
import { type NodeGroups, NodeSelect } from '#app/components/bank/node-select.tsx';
import { Button } from '#app/components/ui/button.tsx';
import { Card } from '#app/components/ui/card.tsx';
import { SelectField, TextField } from '#app/components/ui/field.tsx';
import { EXCHANGE_FORMAT_TITLES, EXCHANGE_FORMATS } from '#app/domain/exchange/exchange-format.ts';
import { POOL_TITLES, POOLS } from '#app/domain/planning/sitting-form.ts';

export interface ImportFormProps {
  readonly groups: NodeGroups;
  readonly sources: readonly EditorSource[];
  readonly limitMegabytes: number;
}

/** Chooses a file, its format and its pool; what other systems' files do not say can be said once for all of them. */
export function ImportForm({ groups, sources, limitMegabytes }: ImportFormProps) {
  const busy = useNavigation().state !== 'idle';
  const [tooLarge, setTooLarge] = useState(false);
  return (
    <Card title="导入">
      <p className="mb-4">
        <a href="/bank/template.xlsx" className="inline-flex min-h-11 items-center text-accent underline underline-offset-4">
          下载 Excel 模板
        </a>
        <span className="text-muted">（有下拉选项和填写说明）</span>
      </p>
      <Form method="post" encType="multipart/form-data" className="space-y-4">
        <input type="hidden" name="intent" value="read" />
        <SelectField label="格式" name="format" defaultValue="excel" options={EXCHANGE_FORMATS.map((format) => ({ value: format, label: EXCHANGE_FORMAT_TITLES[format] }))} />
        <TextField
          label="文件"
          name="file"
          type="file"
          required
          hint={`最多 ${limitMegabytes} MB。`}
          errors={tooLarge ? [`这个文件超过 ${limitMegabytes} MB，请拆成几个小一点的文件。`] : []}
          onChange={(event) => setTooLarge((event.currentTarget.files?.[0]?.size ?? 0) > limitMegabytes * 1024 * 1024)}
        />
        <SelectField label="放进哪个题库" name="pool" defaultValue="secure" options={POOLS.map((value) => ({ value, label: POOL_TITLES[value] }))} />
        <details>
          <summary className="inline-flex min-h-11 items-center text-accent">文件里没有写节点、依据时用</summary>
          <div className="space-y-4 pt-2">
            <p className="text-muted">别的系统导出的题没有这几样，可以在这里统一补上。文件里写了的，以文件为准。</p>
            <NodeSelect label="标准节点" name="node" groups={groups} none="不补" defaultValue="" />
            <SelectField label="依据" name="source" defaultValue="" options={[{ value: '', label: '不补' }, ...sources.map(({ id, title }) => ({ value: id, label: title }))]} />
            <TextField label="条款" name="article" placeholder="如 第四十五条" maxLength={80} />
            <TextField label="预估答对率（%）" name="difficulty" type="number" min={20} max={98} />
          </div>
        </details>
        <Button disabled={busy || tooLarge}>{busy ? '正在读文件…' : '读文件，看结果'}</Button>
      </Form>
    </Card>
  );
}
