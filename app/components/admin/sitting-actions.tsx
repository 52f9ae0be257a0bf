import { ConfirmDialog } from '#app/components/ui/confirm-dialog.tsx';
import { TextAreaField } from '#app/components/ui/field.tsx';
import type { SittingPhase } from '#app/domain/planning/sitting-phases.ts';

/** What must be typed before scores are released; the action checks it again. */
export const RELEASE_WORD = '公布成绩';

export interface SittingActionsProps {
  readonly sitting: {
    readonly code: string;
    readonly phase: SittingPhase;
    readonly gate: readonly unknown[];
    readonly candidates: readonly unknown[];
  };
  /** Attempts that are not scored yet. */
  readonly unscored: number;
}

/** What can be done with the sitting as a whole, at most one of it primary. */
export function SittingActions({ sitting, unscored }: SittingActionsProps) {
  const { phase, code } = sitting;
  const people = `${sitting.candidates.length} 名考生`;
  return (
    <>
      {phase === 'frozen' ? (
        <ConfirmDialog
          triggerLabel="解除锁定"
          title={`解除锁定 ${code}`}
          confirmLabel="解除锁定"
          form={{ method: 'post', fields: { intent: 'unfreeze' } }}
        >
          <p>场次回到编排中，可以再改考生、座位和试卷；改好后要重新锁定。已打印的座次表可能作废。</p>
        </ConfirmDialog>
      ) : null}
      {phase === 'planned' || phase === 'frozen' ? (
        <ConfirmDialog
          triggerLabel="取消场次"
          title={`取消场次 ${code}`}
          confirmLabel="取消场次"
          triggerVariant="secondary"
          form={{ method: 'post', fields: { intent: 'cancel' } }}
          extra={<TextAreaField label="取消的原因" name="reason" hint="至少 4 个字，记入审计。" rows={3} minLength={4} maxLength={200} required />}
        >
          <p>{people}将不能参加这场考试，考场和监考员空出。取消以后不能恢复。</p>
        </ConfirmDialog>
      ) : null}
      {phase === 'planned' && sitting.gate.length === 0 ? (
        <ConfirmDialog
          triggerLabel="锁定场次"
          triggerVariant="primary"
          title={`锁定场次 ${code}`}
          confirmLabel="锁定场次"
          form={{ method: 'post', fields: { intent: 'freeze' } }}
        >
          <p>锁定后考生、座位和试卷不再变动，为 {people}建立应考记录，可以打印座次表。开考前还可以解除锁定。</p>
        </ConfirmDialog>
      ) : null}
      {phase === 'closed' && unscored === 0 ? (
        <ConfirmDialog
          triggerLabel="公布成绩"
          triggerVariant="danger"
          title={`公布 ${code} 的成绩`}
          confirmLabel="公布成绩"
          typed={RELEASE_WORD}
          form={{ method: 'post', fields: { intent: 'release' } }}
        >
          <p>{people}马上可以看到自己的成绩和是否合格。公布以后不能收回。</p>
        </ConfirmDialog>
      ) : null}
    </>
  );
}
