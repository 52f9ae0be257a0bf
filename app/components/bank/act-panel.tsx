import { Form, useNavigation } from '@remix-run/react';
import { Button } from '#app/components/ui/button.tsx';
import { ConfirmDialog } from '#app/components/ui/confirm-dialog.tsx';
import { TextAreaField } from '#app/components/ui/field.tsx';
import { ITEM_ACT_TITLES, type ItemAct, needsReason } from '#app/domain/items/item-flow.ts';

/** What each act does, said before it is done. */
const CONSEQUENCES: Readonly<Record<ItemAct, string>> = {
  handIn: '草稿成为新的一版，等另一位审题人来看；审定以前这道题不进试卷。',
  withdraw: '这一版退回草稿，您接着改。',
  approve: '这一版审定可用，从现在起可以抽进试卷。',
  sendBack: '退给命题人修改，他会看到您写的理由。',
  confirm: '这道题没有问题，回到可用，从现在起可以抽进试卷。',
  doubt: '这道题先不进试卷、不进练习，等别人复审。已经定卷的试卷不受影响。',
  retire: '这道题不再使用，版本和记录都留着。',
  restore: '先回到待复审，复审无误才可用。',
};

/** The steps this person may take with the item now; the first is the one expected of him. */
export function ActPanel({ acts, itemId }: { readonly acts: readonly ItemAct[]; readonly itemId: string }) {
  const busy = useNavigation().state !== 'idle';
  return (
    <div className="flex flex-wrap gap-3">
      {acts.map((act) =>
        needsReason(act) ? (
          <ConfirmDialog
            key={act}
            triggerLabel={ITEM_ACT_TITLES[act]}
            triggerVariant={act === 'retire' ? 'danger' : 'secondary'}
            title={`${ITEM_ACT_TITLES[act]}：${itemId}`}
            confirmLabel={ITEM_ACT_TITLES[act]}
            form={{ method: 'post', fields: { intent: 'act', act } }}
            extra={<TextAreaField label="理由" name="reason" rows={3} required minLength={4} hint="至少 4 个字，写明哪一处、依据什么。" />}
          >
            <p>{CONSEQUENCES[act]}</p>
          </ConfirmDialog>
        ) : (
          <Form key={act} method="post">
            <input type="hidden" name="intent" value="act" />
            <input type="hidden" name="act" value={act} />
            <Button variant={act === 'approve' || act === 'confirm' || act === 'handIn' ? 'primary' : 'secondary'} disabled={busy} title={CONSEQUENCES[act]}>
              {ITEM_ACT_TITLES[act]}
            </Button>
          </Form>
        ),
      )}
    </div>
  );
}
