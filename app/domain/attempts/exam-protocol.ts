// zod/mini and no import of the bigger schemas: this file is also sent to the exam room's browsers,
// where it costs 7 kB instead of 25. exam-protocol.test.ts holds the two lists below to the originals.
import * as z from 'zod/mini';
import type { AttemptPhase } from '#app/domain/attempts/phases.ts';
import type { CandidateItem, OptionId } from '#app/domain/items/item.ts';
import type { ItemResponse } from '#app/domain/scoring/response.ts';

/**
 * What the browser and the server say to each other during an exam. JSON, same origin; instants are
 * milliseconds of the server's clock. Only a reply with `ok: true` and the seq that was sent
 * acknowledges a save: a proxy's page or a captive portal's 200 is nothing.
 *
 * POST /api/exam/open    login cookie                    openRequest → openReply
 * POST /api/exam/save    authorization: Writer <token>   saveRequest → saveReply
 * GET  /api/exam/status  authorization: Writer <token>   → statusReply
 * POST /api/exam/submit  authorization: Writer <token>   submitRequest → submitReply
 */
export const EXAM_PATHS = {
  open: '/api/exam/open',
  save: '/api/exam/save',
  status: '/api/exam/status',
  submit: '/api/exam/submit',
} as const;

/** How often a browser asks for news of its attempt, in milliseconds. */
export const STATUS_INTERVAL = 4_000;

/** The most changes one save may carry; a form is far smaller. */
export const MAX_CHANGES = 400;

const PHASES = [
  'awaiting', 'authorised', 'active', 'paused', 'submitted', 'expired', 'terminated', 'cancelled', 'scored', 'released',
] as const satisfies readonly AttemptPhase[];
const OPTIONS = ['A', 'B', 'C', 'D', 'E', 'F'] as const satisfies readonly OptionId[];

export const examPhaseSchema: z.ZodMiniType<AttemptPhase, unknown> = z.enum(PHASES);
export const examOptionSchema: z.ZodMiniType<OptionId, unknown> = z.enum(OPTIONS);

const instant = z.number();
const MAX_INT = 2_147_483_647; // what an integer column holds
const position = z.int().check(z.gte(0), z.lte(MAX_INT));
const seq = z.int().check(z.gte(1), z.lte(MAX_INT));

const answerSchema: z.ZodMiniType<ItemResponse, unknown> = z.nullable(
  z.union([z.boolean(), examOptionSchema, z.array(examOptionSchema).check(z.maxLength(OPTIONS.length))]),
);

const candidateOptions = z.readonly(z.array(z.object({ id: examOptionSchema, text: z.string() })));
const candidateItemSchema: z.ZodMiniType<CandidateItem, unknown> = z.discriminatedUnion('type', [
  z.object({ type: z.literal('trueFalse'), stem: z.string() }),
  z.object({ type: z.literal('singleChoice'), stem: z.string(), options: candidateOptions }),
  z.object({ type: z.literal('multipleResponse'), stem: z.string(), options: candidateOptions }),
]);

export const candidateLineSchema = z.object({
  name: z.string(),
  admissionNumber: z.string(),
  room: z.string(),
  seat: z.int(),
});
export type CandidateLine = z.infer<typeof candidateLineSchema>;

/** Proof of a finished attempt, the same however often it is asked for. */
export const receiptSchema = z.object({ code: z.string(), answered: z.int(), total: z.int() });
export type Receipt = z.infer<typeof receiptSchema>;

/** The latest state of one place of the form, as the candidate left it. Null: cleared. */
export const examChangeSchema = z.object({ position, answer: answerSchema, flagged: z.boolean() });
export type ExamChange = z.infer<typeof examChangeSchema>;

const changes = z.array(examChangeSchema).check(z.maxLength(MAX_CHANGES));

// ── open ─────────────────────────────────────────────────────────────────────

/** `start`: begin now (phase authorised). `takeOver`: replace the browser that holds it. `writer`: this tab's own token. */
export const openRequestSchema = z.object({
  attemptId: z.string().check(z.minLength(1), z.maxLength(64)),
  start: z.optional(z.boolean()),
  takeOver: z.optional(z.boolean()),
  writer: z.optional(z.string().check(z.maxLength(100))),
});
export type OpenRequest = z.infer<typeof openRequestSchema>;

const waitingReply = z.object({
  kind: z.literal('waiting'),
  phase: z.enum(['awaiting', 'authorised']),
  now: instant,
  startsAt: instant,
  title: z.string(),
  durationMinutes: z.number(),
  candidate: candidateLineSchema,
});

const writerElsewhereReply = z.object({ kind: z.literal('writerElsewhere'), now: instant, openedAt: instant });

/** One place of the form as the candidate sees it. */
export const examItemSchema = z.object({
  position,
  section: z.string(),
  marks: z.number(),
  item: candidateItemSchema,
});
export type ExamItem = z.infer<typeof examItemSchema>;

/** What the server holds for one place; `seq` is of the writer that saved it. */
export const examResponseSchema = z.object({ position, answer: answerSchema, flagged: z.boolean(), seq: z.int() });
export type ExamResponse = z.infer<typeof examResponseSchema>;

const openedReply = z.object({
  kind: z.literal('open'),
  writer: z.string().check(z.minLength(1)),
  epoch: z.int(),
  phase: z.enum(['active', 'paused']),
  now: instant,
  deadlineAt: instant,
  pausedAt: z.nullable(instant),
  graceSeconds: z.number(),
  title: z.string(),
  candidate: candidateLineSchema,
  sections: z.array(z.object({ key: z.string(), title: z.string() })),
  items: z.array(examItemSchema),
  responses: z.array(examResponseSchema),
  /** The highest seq the server holds of this writer; the next save must be numbered above it. */
  lastSeq: z.int().check(z.gte(0)),
});
export type OpenedExam = z.infer<typeof openedReply>;

const overReply = z.object({
  kind: z.literal('over'),
  phase: examPhaseSchema,
  endedAt: z.nullable(instant),
  receipt: z.nullable(receiptSchema),
});

export const openReplySchema = z.discriminatedUnion('kind', [waitingReply, writerElsewhereReply, openedReply, overReply]);
export type OpenReply = z.infer<typeof openReplySchema>;

/**
 * 401 login: nobody is logged in. 403 changePassword: the first password is still in use. 403/404 notYours: no such
 * attempt of this person. 409 sittingNotOpen: too early or closed.
 */
export const openRefusalSchema = z.object({ error: z.enum(['login', 'changePassword', 'notYours', 'sittingNotOpen', 'badRequest']) });
export type OpenRefusalReason = z.infer<typeof openRefusalSchema>['error'];

// ── save ─────────────────────────────────────────────────────────────────────

/** `seq` grows by one per save of this writer; every save carries all that is not yet acknowledged. */
export const saveRequestSchema = z.object({ seq, changes });
export type SaveRequest = z.infer<typeof saveRequestSchema>;

/** 200: the changes are on disk. `late`: after the deadline, within the grace. */
export const saveAcknowledgementSchema = z.object({
  ok: z.literal(true),
  seq,
  savedAt: instant,
  late: z.boolean(),
  phase: examPhaseSchema,
  deadlineAt: z.nullable(instant),
  now: instant,
});
export type SaveAcknowledgement = z.infer<typeof saveAcknowledgementSchema>;

/** 409: kept by the server for the record, not counted. A refused submit says only the reason and the time. */
export const saveRefusalSchema = z.object({
  ok: z.literal(false),
  reason: z.enum(['replaced', 'paused', 'over', 'late', 'notStarted']),
  phase: z.optional(examPhaseSchema),
  deadlineAt: z.optional(z.nullable(instant)),
  now: instant,
});
export type SaveRefusalReply = z.infer<typeof saveRefusalSchema>;

/** 400 badRequest: not understood, nothing kept. 401 unknownWriter. 503 unavailable: try again later. */
export const saveUnservedSchema = z.object({
  ok: z.literal(false),
  reason: z.enum(['badRequest', 'unknownWriter', 'unavailable']),
  message: z.string(),
});

export type SaveReply = SaveAcknowledgement | SaveRefusalReply | z.infer<typeof saveUnservedSchema>;

// ── status ───────────────────────────────────────────────────────────────────

/** `epoch` greater than one's own: another browser has taken over. `notice`: a sentence for the candidate. */
export const statusReplySchema = z.object({
  phase: examPhaseSchema,
  deadlineAt: z.nullable(instant),
  pausedAt: z.nullable(instant),
  now: instant,
  epoch: z.int(),
  notice: z.nullable(z.string()),
});
export type StatusReply = z.infer<typeof statusReplySchema>;

// ── submit ───────────────────────────────────────────────────────────────────

/** `changes`: everything not yet acknowledged, so that submitting never loses an answer on the way. */
export const submitRequestSchema = z.object({ seq, changes });
export type SubmitRequest = z.infer<typeof submitRequestSchema>;

/** 200; repeated, it says the same. Refusals have the shape of a save's. */
export const submitReplySchema = z.object({ ok: z.literal(true), receipt: receiptSchema, endedAt: instant });
export type SubmitReply = z.infer<typeof submitReplySchema>;
