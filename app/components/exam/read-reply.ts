import {
  type OpenReply,
  type OpenRefusalReason,
  openRefusalSchema,
  openReplySchema,
  type SaveAcknowledgement,
  saveAcknowledgementSchema,
  type SaveRefusalReply,
  saveRefusalSchema,
  saveUnservedSchema,
  type StatusReply,
  statusReplySchema,
  type SubmitReply,
  submitReplySchema,
} from '#app/domain/attempts/exam-protocol.ts';
import type { AttemptPhase } from '#app/domain/attempts/phases.ts';
import type { RawReply } from '#app/components/exam/exam-ports.ts';

/** Nothing that can be believed: no reply, a proxy's page, a server that is not well. Try again. */
const FAILED = { kind: 'failed' } as const;
type Failed = typeof FAILED;

/** The server answered and will not do it as asked. */
type Unserved =
  | { readonly kind: 'refused'; readonly reply: SaveRefusalReply }
  | { readonly kind: 'unknownWriter' }
  | { readonly kind: 'badRequest' };

export type OpenOutcome =
  | { readonly kind: 'opened'; readonly reply: OpenReply }
  | { readonly kind: 'denied'; readonly error: OpenRefusalReason }
  | Failed;

export function readOpen(raw: RawReply): OpenOutcome {
  if (raw.kind === 'nothing') return FAILED;
  if (raw.status === 200) {
    const reply = openReplySchema.safeParse(raw.body);
    return reply.success ? { kind: 'opened', reply: reply.data } : FAILED;
  }
  const refusal = openRefusalSchema.safeParse(raw.body);
  return refusal.success ? { kind: 'denied', error: refusal.data.error } : FAILED;
}

export type SaveOutcome = { readonly kind: 'saved'; readonly reply: SaveAcknowledgement } | Unserved | Failed;

/** An acknowledgement is a 200 that says ok and names the number that was sent, and nothing else is. */
export function readSave(raw: RawReply, seq: number): SaveOutcome {
  if (raw.kind === 'nothing') return FAILED;
  if (raw.status !== 200) return readUnserved(raw);
  const reply = saveAcknowledgementSchema.safeParse(raw.body);
  return reply.success && reply.data.seq === seq ? { kind: 'saved', reply: reply.data } : FAILED;
}

export type SubmitOutcome = { readonly kind: 'submitted'; readonly reply: SubmitReply } | Unserved | Failed;

export function readSubmit(raw: RawReply): SubmitOutcome {
  if (raw.kind === 'nothing') return FAILED;
  if (raw.status !== 200) return readUnserved(raw);
  const reply = submitReplySchema.safeParse(raw.body);
  return reply.success ? { kind: 'submitted', reply: reply.data } : FAILED;
}

export type StatusOutcome =
  | { readonly kind: 'status'; readonly reply: StatusReply }
  | { readonly kind: 'unknownWriter' }
  | Failed;

export function readStatus(raw: RawReply): StatusOutcome {
  if (raw.kind === 'nothing') return FAILED;
  if (raw.status === 200) {
    const reply = statusReplySchema.safeParse(raw.body);
    return reply.success ? { kind: 'status', reply: reply.data } : FAILED;
  }
  return readUnserved(raw).kind === 'unknownWriter' ? { kind: 'unknownWriter' } : FAILED;
}

function readUnserved({ status, body }: { status: number; body: unknown }): Unserved | Failed {
  if (status === 409) {
    const refusal = saveRefusalSchema.safeParse(body);
    return refusal.success ? { kind: 'refused', reply: refusal.data } : FAILED;
  }
  const unserved = saveUnservedSchema.safeParse(body);
  if (!unserved.success || unserved.data.reason === 'unavailable') return FAILED;
  return { kind: unserved.data.reason };
}

/** Whether answering is over; agrees with isOver of the domain, whose module the browser does not load. */
export function hasEnded(phase: AttemptPhase): boolean {
  return phase !== 'awaiting' && phase !== 'authorised' && phase !== 'active' && phase !== 'paused';
}
