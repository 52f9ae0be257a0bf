import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { z } from 'zod';
import { BankNav } from '#app/components/bank/bank-nav.tsx';
import { ItemEditor } from '#app/components/bank/item-editor.tsx';
import type { EditorReply, SimilarReply } from '#app/components/bank/editor-reply.ts';
import { Badge } from '#app/components/ui/badge.tsx';
import { ConfirmDialog } from '#app/components/ui/confirm-dialog.tsx';
import { Notice } from '#app/components/ui/notice.tsx';
import { PageHeader } from '#app/components/ui/page-header.tsx';
import { BANK_ITEM_TYPE_TITLES } from '#app/domain/items/bank-item.ts';
import { bankMessage, type BankReason } from '#app/domain/items/bank-messages.ts';
import { draftItemSchema } from '#app/domain/items/draft-item.ts';
import { ITEM_STATE_TITLES, itemStateTone } from '#app/domain/items/item-state.ts';
import { POOL_TITLES } from '#app/domain/planning/sitting-form.ts';
import { requireActor } from '#app/server/auth/require-actor.server.ts';
import { actOnItem } from '#app/server/commands/act-on-item.server.ts';
import { discardDraft, saveItemDraft } from '#app/server/commands/write-item.server.ts';
import { itemDraft, similarToDraft } from '#app/server/queries/item-draft.server.ts';

export const meta: MetaFunction = ({ params }) => [{ title: `修改 ${params.itemId ?? ''} · 题库 · 基层学堂` }];

export async function loader({ params }: LoaderFunctionArgs) {
  const page = await itemDraft(params.itemId ?? '');
  if (!page) throw new Response('这道题现在没有草稿。请回到试题页，点“修改试题”。', { status: 404 });
  return page;
}

const savedJson = z.string().max(100_000).transform((text, context): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    context.addIssue({ code: 'custom', message: 'not JSON' });
    return z.NEVER;
  }
});
const intentSchema = z.discriminatedUnion('intent', [
  z.object({ intent: z.enum(['save', 'handIn']), seq: z.coerce.number().int().min(0), draft: savedJson.pipe(draftItemSchema) }),
  z.object({ intent: z.literal('similar'), draft: savedJson.pipe(draftItemSchema) }),
  z.object({ intent: z.literal('discard') }),
]);

export async function action({ params, request, context }: ActionFunctionArgs) {
  const actor = requireActor(context);
  const itemId = params.itemId ?? '';
  const input = intentSchema.safeParse(Object.fromEntries(await request.formData()));
  if (!input.success) return refused('notAllowed', '有一栏太长或格式不对，这次没有保存。请缩短后再试。');
  if (input.data.intent === 'discard') {
    const gone = await discardDraft(actor, itemId);
    if (!gone.ok) return refused(gone.reason);
    return redirect(gone.value === 'item' ? '/bank' : `/bank/${itemId}`);
  }
  if (input.data.intent === 'similar') return data<SimilarReply>({ similar: await similarToDraft(itemId, input.data.draft) });
  const saved = await saveItemDraft(actor, itemId, input.data.seq, input.data.draft);
  if (!saved.ok) return refused(saved.reason);
  if (input.data.intent === 'save') return data<EditorReply>({ seq: saved.value, fault: null, faults: [] });
  const handedIn = await actOnItem(actor, itemId, 'handIn', '');
  if (handedIn.ok) return redirect(`/bank/${itemId}`);
  return refused(handedIn.reason, undefined, saved.value);
}

/** `seq` tells the editor that its words were kept although the act was refused. */
function refused(reason: BankReason, sentence?: string, seq: number | null = null) {
  return data<EditorReply>({ seq, fault: sentence ?? bankMessage(reason), faults: typeof reason === 'object' ? reason.faults : [] }, { status: 422 });
}

export default function EditItem() {
  const { id, pool, state, draft, seq, baseVersion, groups, sources } = useLoaderData<typeof loader>();
  return (
    <>
      <BankNav />
      <PageHeader
        back={{ to: baseVersion === null ? '/bank' : `/bank/${id}`, label: baseVersion === null ? '题库' : id }}
        title={baseVersion === null ? `新试题 ${id}` : `修改 ${id}`}
        lead={
          <span className="flex flex-wrap items-center gap-x-4 gap-y-1">
            <span>{BANK_ITEM_TYPE_TITLES[draft.type]}</span>
            <span>{POOL_TITLES[pool]}</span>
            <Badge tone={itemStateTone(state)}>{ITEM_STATE_TITLES[state]}</Badge>
          </span>
        }
        actions={
          <ConfirmDialog triggerLabel="放弃草稿" title="放弃这份草稿？" confirmLabel="放弃草稿" form={{ method: 'post', fields: { intent: 'discard' } }} triggerVariant="secondary">
            <p>{baseVersion === null ? '这道题还没有提交过，放弃以后就没有了。' : `改动全部丢掉，第 ${baseVersion} 版不受影响。`}</p>
          </ConfirmDialog>
        }
      />
      <noscript>
        <Notice tone="warn" title="写题要用到脚本，请换一个浏览器或允许脚本运行。" />
      </noscript>
      <ItemEditor key={id} itemId={id} initial={draft} seq={seq} groups={groups} sources={sources} />
    </>
  );
}
