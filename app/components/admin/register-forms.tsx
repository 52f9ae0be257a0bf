import { Form, useNavigation } from '@remix-run/react';
import { CheckboxGroup } from '#app/components/admin/checkbox-group.tsx';
import { Badge } from '#app/components/ui/badge.tsx';
import { Button } from '#app/components/ui/button.tsx';
import { TextAreaField, TextField } from '#app/components/ui/field.tsx';
import { Notice } from '#app/components/ui/notice.tsx';
import { Table } from '#app/components/ui/table.tsx';
import type { CandidateLine } from '#app/domain/planning/candidate-list.ts';
import { candidateLineMessage } from '#app/domain/planning/planning-messages.ts';

export interface PasteCandidatesProps {
  readonly list: string;
  readonly preview: readonly CandidateLine[] | null;
}

/** A list of login names: looked at first, then registered as a whole or not at all. */
export function PasteCandidates({ list, preview }: PasteCandidatesProps) {
  const busy = useNavigation().state !== 'idle';
  const faulty = preview?.filter((line) => line.state === 'faulty').length ?? 0;
  const fresh = preview?.filter((line) => line.state === 'new').length ?? 0;
  return (
    <div className="space-y-4">
      <Form method="post" className="max-w-[36rem] space-y-3">
        <TextAreaField
          label="粘贴登录名"
          name="list"
          hint="一行一个。可以从表格里整列复制；名单里已登记的人不受影响，可以反复粘贴。"
          defaultValue={list}
          rows={6}
          required
        />
        <Button name="intent" value="preview" variant="secondary" disabled={busy}>
          核对名单
        </Button>
      </Form>
      {preview ? (
        <>
          {faulty > 0 ? (
            <Notice tone="danger" title={`有 ${faulty} 行要改，整份名单都没有登记`}>
              <p>请按下表改好后重新核对。</p>
            </Notice>
          ) : fresh === 0 ? (
            <Notice tone="info" title="名单里的人都已登记" />
          ) : (
            <Form method="post" className="flex flex-wrap items-center gap-3">
              <input type="hidden" name="list" value={list} />
              <Button name="intent" value="register" variant="secondary" disabled={busy}>
                登记这 {fresh} 名考生
              </Button>
              <span className="text-muted">登记后全场重新排座。</span>
            </Form>
          )}
          <Table caption="名单核对" dense>
            <thead>
              <tr>
                <th scope="col" className="text-right">行</th>
                <th scope="col">登录名</th>
                <th scope="col">姓名</th>
                <th scope="col">核对结果</th>
              </tr>
            </thead>
            <tbody>
              {preview.map((line) => (
                <tr key={line.line}>
                  <td className="text-right">{line.line}</td>
                  <th scope="row">{line.loginName}</th>
                  <td>{line.displayName ?? '—'}</td>
                  <td className="min-w-52">
                    {line.state === 'new' ? <Badge tone="good">将登记</Badge> : null}
                    {line.state === 'registered' ? <Badge tone="neutral">已登记</Badge> : null}
                    {line.state === 'faulty' ? (
                      <>
                        <Badge tone="danger">要改</Badge> {candidateLineMessage(line.fault)}
                      </>
                    ) : null}
                  </td>
                </tr>
              ))}
            </tbody>
          </Table>
        </>
      ) : null}
    </div>
  );
}

export interface PickCandidatesProps {
  readonly words: string;
  /** Null before anything was searched for. */
  readonly found: readonly { readonly loginName: string; readonly displayName: string }[] | null;
}

/** Search among candidate accounts, then tick. */
export function PickCandidates({ words, found }: PickCandidatesProps) {
  const busy = useNavigation().state !== 'idle';
  return (
    <div className="space-y-4">
      <Form method="get" className="flex max-w-[36rem] flex-wrap items-end gap-3" preventScrollReset>
        <TextField label="查找考生账号" name="q" defaultValue={words} hint="姓名或登录名的一部分；留空列出全部。" className="min-w-0 flex-1" />
        <Button variant="secondary">查找</Button>
      </Form>
      {found?.length === 0 ? <p>没有找到还未登记的考生，请换一个词，或先在“账号”中创建。</p> : null}
      {found?.length ? (
        <Form method="post" className="space-y-3">
          <input type="hidden" name="intent" value="pick" />
          <CheckboxGroup
            legend={found.length < 50 ? `找到 ${found.length} 人` : '只列前 50 人，请把词写得更具体'}
            name="pick"
            chosen={[]}
            options={found.map((person) => ({ value: person.loginName, label: person.displayName, note: person.loginName }))}
          />
          <Button variant="secondary" disabled={busy}>
            登记所选考生
          </Button>
        </Form>
      ) : null}
    </div>
  );
}
