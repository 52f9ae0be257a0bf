import { z } from 'zod';
import { EVERYBODY, TYPED_CLOSE, TYPED_TERMINATE } from '#app/domain/attempts/act-words.ts';
import { EXTENSION_MINUTES } from '#app/domain/attempts/extension.ts';
import { INCIDENT_KINDS } from '#app/domain/attempts/incident-kinds.ts';
import { DISRUPTIONS, lacksNote, OTHER_NOTE_MIN } from '#app/domain/attempts/stated-reason.ts';

/** One seat by its registration, or everybody it fits in the rooms of the one who acts. */
export type SeatTarget = { readonly kind: 'seat'; readonly registrationId: string } | { readonly kind: 'everybody' };

const seat = z.string({ error: '没有选中座位，请重新选择。' }).min(1).max(64);
const target = seat.transform((value): SeatTarget =>
  value === EVERYBODY ? { kind: 'everybody' } : { kind: 'seat', registrationId: value },
);
const note = z.string().trim().max(200, '说明最多 200 个字。').default('');
const disruption = z.enum(DISRUPTIONS, { error: '请选择原因。' });
const needsWords = {
  message: `选“其他”时请写明原因，至少 ${OTHER_NOTE_MIN} 个字。`,
  path: ['note'],
};
const minutesError = `请填写 ${EXTENSION_MINUTES.least} 到 ${EXTENSION_MINUTES.most} 之间的整数分钟。`;

/** Everything the console posts. */
export const invigilationSchema = z.discriminatedUnion('intent', [
  z.object({ intent: z.literal('open') }),
  z.object({ intent: z.literal('checkIn'), seat }),
  z.object({ intent: z.literal('undoCheckIn'), seat }),
  z.object({ intent: z.literal('authorise'), seat: target }),
  z.object({ intent: z.literal('withdraw'), seat }),
  z
    .object({ intent: z.literal('pause'), seat: target, kind: disruption, note })
    .refine((form) => !lacksNote(form.kind, form.note), needsWords),
  z.object({ intent: z.literal('resume'), seat: target }),
  z
    .object({
      intent: z.literal('extend'),
      seat: target,
      minutes: z.int({ error: minutesError }).min(EXTENSION_MINUTES.least, minutesError).max(EXTENSION_MINUTES.most, minutesError),
      kind: disruption,
      note,
    })
    .refine((form) => !lacksNote(form.kind, form.note), needsWords),
  z.object({
    intent: z.literal('terminate'),
    seat,
    reason: z
      .string({ error: '请写明终止的原因。' })
      .trim()
      .min(OTHER_NOTE_MIN, `终止的原因至少 ${OTHER_NOTE_MIN} 个字，会写入考场情况记录表。`)
      .max(200, '原因最多 200 个字。'),
    typed: z.literal(TYPED_TERMINATE, { error: `请输入“${TYPED_TERMINATE}”四个字以确认。` }),
  }),
  z.object({
    intent: z.literal('incident'),
    /** Empty: the whole room. */
    seat: z.string().max(64).default(''),
    kind: z.enum(INCIDENT_KINDS, { error: '请选择情况类别。' }),
    note: z.string({ error: '请写明情况。' }).trim().min(2, '请写明情况，至少 2 个字。').max(500, '情况最多写 500 个字。'),
  }),
  z.object({
    intent: z.literal('close'),
    /** What the invigilator was told: if it is no longer true, nothing happens. */
    notBegun: z.int(),
    typed: z.literal(TYPED_CLOSE, { error: `请输入“${TYPED_CLOSE}”四个字以确认。` }),
  }),
]);
export type InvigilationForm = z.infer<typeof invigilationSchema>;
export type InvigilationIntent = InvigilationForm['intent'];
