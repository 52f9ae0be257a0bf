import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  MaxPartSizeExceededError,
  type MetaFunction,
  unstable_createMemoryUploadHandler as createMemoryUploadHandler,
  unstable_parseMultipartFormData as parseMultipartFormData,
} from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { z } from 'zod';
import { BankNav } from '#app/components/bank/bank-nav.tsx';
import { ExportForm } from '#app/components/bank/export-form.tsx';
import { ImportForm } from '#app/components/bank/import-form.tsx';
import { ImportFaults, ImportPreview, type ImportReply } from '#app/components/bank/import-reply.tsx';
import { Notice } from '#app/components/ui/notice.tsx';
import { PageHeader } from '#app/components/ui/page-header.tsx';
import { importDefaults, importDefaultsSchema } from '#app/domain/exchange/import-defaults.ts';
import { exchangeFormatSchema } from '#app/domain/exchange/exchange-format.ts';
import { itemFilterSchema } from '#app/domain/items/item-filter.ts';
import { poolSchema } from '#app/domain/planning/sitting-form.ts';
import { requireActor } from '#app/server/auth/require-actor.server.ts';
import { importUpload, stageUpload } from '#app/server/commands/upload-items.server.ts';
import { UPLOAD_LIMIT_BYTES } from '#app/server/exchange/upload-guard.server.ts';
import { parseForm } from '#app/server/http/parse-form.server.ts';
import { listBankItems } from '#app/server/queries/bank-items.server.ts';
import { nodeChoices } from '#app/server/queries/node-choices.server.ts';
import { sourceChoices } from '#app/server/queries/source-choices.server.ts';
import { readStandard } from '#app/server/content/authored.server.ts';

export const meta: MetaFunction = () => [{ title: '导入导出 · 题库 · 基层学堂' }];

const SHOWN_FAULTS = 200;

export async function loader({ request, context }: LoaderFunctionArgs) {
  const search = new URL(request.url).searchParams;
  const filter = itemFilterSchema.parse(Object.fromEntries(search));
  const { total } = await listBankItems(requireActor(context), filter);
  return { groups: nodeChoices(), sources: sourceChoices(), search: search.toString(), total, limitMegabytes: UPLOAD_LIMIT_BYTES / 1024 / 1024 };
}

const fileSchema = z.object({
  intent: z.literal('read'),
  format: exchangeFormatSchema,
  pool: poolSchema,
  file: z.instanceof(File, { error: '请先选一个文件。' }),
  ...importDefaultsSchema.shape,
});
const confirmSchema = z.object({ intent: z.literal('import'), uploadId: z.string().max(60) });

export async function action({ request, context }: ActionFunctionArgs) {
  const actor = requireActor(context);
  const form = await readForm(request);
  if (form === null) return told(`文件超过 ${UPLOAD_LIMIT_BYTES / 1024 / 1024} MB，没有读。请拆成几个小一点的文件。`);
  const fields = Object.fromEntries(form);
  if (fields['intent'] === 'import') {
    const { uploadId } = parseForm(confirmSchema, form);
    const done = await importUpload(actor, uploadId);
    if (done.ok) return data<ImportReply>({ kind: 'done', added: done.value.added.length, changed: done.value.changed.length, same: done.value.same.length });
    if (typeof done.reason === 'object') return faulty(done.reason.faults, done.reason.faults.length);
    return told(done.reason === 'uploadGone' ? '这份文件已经导入过，或者放了一天过期了。要再导入，请重新选文件。' : '您没有导入试题的权限。');
  }
  const input = fileSchema.safeParse(fields);
  if (!input.success) return told(input.error.issues[0]?.message ?? '提交的内容格式不对。');
  const { format, pool, file } = input.data;
  if (file.size === 0) return told('请先选一个文件。空文件没有可导入的试题。');
  const defaults = importDefaults(input.data, readStandard());
  const staged = await stageUpload(actor, { format, pool, fileName: file.name, bytes: new Uint8Array(await file.arrayBuffer()), defaults });
  if (staged.ok) return data<ImportReply>({ kind: 'preview', fileName: file.name, uploadId: staged.value.uploadId, plan: staged.value.plan });
  return typeof staged.reason === 'object' ? faulty(staged.reason.faults, staged.reason.total) : told('您没有导入试题的权限。');
}

/** Null when the file is larger than what is read into memory; it is dropped as soon as it shows. */
async function readForm(request: Request): Promise<FormData | null> {
  if (request.headers.get('content-type')?.startsWith('multipart/form-data') !== true) return request.formData();
  try {
    return await parseMultipartFormData(request, createMemoryUploadHandler({ maxPartSize: UPLOAD_LIMIT_BYTES }));
  } catch (error) {
    if (error instanceof MaxPartSizeExceededError) return null;
    throw error;
  }
}

function told(message: string) {
  return data<ImportReply>({ kind: 'refused', message }, { status: 422 });
}

function faulty(faults: Extract<ImportReply, { kind: 'faults' }>['faults'], total: number) {
  return data<ImportReply>({ kind: 'faults', faults: faults.slice(0, SHOWN_FAULTS), count: faults.length, total }, { status: 422 });
}

export default function ImportItems() {
  const { groups, sources, search, total, limitMegabytes } = useLoaderData<typeof loader>();
  const reply = useActionData<ImportReply>();
  return (
    <>
      <BankNav />
      <PageHeader title="导入导出" lead="先读文件给您看结果，您确认了才进题库；有一处错就一道也不进。导入的题要经另一位审题人审定。" />
      <div className="space-y-4">
        {reply?.kind === 'refused' ? <Notice tone="danger" title={reply.message} /> : null}
        {reply?.kind === 'done' ? (
          <Notice tone="good" title={reply.added + reply.changed === 0 ? '题库里已经都有，没有改动。' : `已导入：新增 ${reply.added} 道，改版 ${reply.changed} 道，另有 ${reply.same} 道没有变化。`}>
            <p>新增和改版的题在“等待审题”里。</p>
          </Notice>
        ) : null}
        {reply?.kind === 'faults' ? <ImportFaults reply={reply} /> : null}
        {reply?.kind === 'preview' ? <ImportPreview reply={reply} /> : null}
      </div>
      <div className="mt-8 grid grid-cols-[minmax(0,1fr)] gap-8 lg:grid-cols-2">
        <ImportForm groups={groups} sources={sources} limitMegabytes={limitMegabytes} />
        <ExportForm search={search} total={total} />
      </div>
    </>
  );
}
