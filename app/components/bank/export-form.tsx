import { Button } from '#app/components/ui/button.tsx';
import { Card } from '#app/components/ui/card.tsx';
import { SelectField } from '#app/components/ui/field.tsx';
import { EXCHANGE_FORMAT_TITLES, EXCHANGE_FORMATS } from '#app/domain/exchange/exchange-format.ts';

/** Takes the items that the filter in the address names out of the bank, in any of the formats. */
export function ExportForm({ search, total }: { readonly search: string; readonly total: number }) {
  return (
    <Card title="导出">
      <div id="export" className="space-y-4">
        {total === 0 ? (
          <p className="text-muted">没有符合条件的试题可导出。请到“试题”里先查找。</p>
        ) : (
          // A plain form: the answer is a file, not a page.
          <form method="get" action="/bank/export" className="space-y-4">
            <p>
              {search === '' ? '题库里的' : '符合条件的'} <strong className="tabular-nums">{total}</strong> 道（草稿除外）。要只导出一部分，请到“试题”里先查找，再点“导出来”。
            </p>
            {[...new URLSearchParams(search)].map(([name, value]) => (
              <input key={name} type="hidden" name={name} value={value} />
            ))}
            <SelectField label="格式" name="format" defaultValue="excel" options={EXCHANGE_FORMATS.map((format) => ({ value: format, label: EXCHANGE_FORMAT_TITLES[format] }))} />
            <p className="text-muted">导出的文件里有答案。保密题的文件请存在单位规定的地方，用完删除；谁、何时导出会记入审计。</p>
            <Button variant="secondary">导出试题</Button>
          </form>
        )}
      </div>
    </Card>
  );
}
