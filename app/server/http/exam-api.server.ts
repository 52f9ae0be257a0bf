import type { IncomingMessage, ServerResponse } from 'node:http';
import { can } from '#app/domain/access/permissions.ts';
import { openRequestSchema, saveRequestSchema, type SaveReply, type StatusReply } from '#app/domain/attempts/exam-protocol.ts';
import { attemptPhaseSchema, endedAsSchema, phaseForCandidate } from '#app/domain/attempts/phases.ts';
import { responseFault } from '#app/domain/scoring/response.ts';
import { readLogin } from '#app/server/auth/login-session.server.ts';
import { now } from '#app/server/clock.server.ts';
import { openAttempt } from '#app/server/commands/open-attempt.server.ts';
import { submitAttempt } from '#app/server/commands/submit-attempt.server.ts';
import { readStandard } from '#app/server/content/authored.server.ts';
import { db } from '#app/server/db/db.server.ts';
import { candidatePlacesJson } from '#app/server/exam/frozen-form.server.ts';
import type { SaveVerdict } from '#app/server/exam/incoming-save.server.ts';
import { saveQueue } from '#app/server/exam/shared-save-queue.server.ts';
import { type WriterFacts, writerFacts } from '#app/server/exam/writer-facts.server.ts';
import { readJson, sendJson, sendJsonText } from '#app/server/http/json-body.server.ts';
import type { ReportError } from '#app/server/http/report-error.server.ts';

async function writerOf(request: IncomingMessage): Promise<WriterFacts | null> {
  const { authorization } = request.headers;
  if (!authorization?.startsWith('Writer ')) return null;
  return writerFacts(authorization.slice('Writer '.length));
}

const UNKNOWN_WRITER: SaveReply = { ok: false, reason: 'unknownWriter', message: '作答凭证无效，请刷新页面重新进入考试。' };

function badRequest(message: string): SaveReply {
  return { ok: false, reason: 'badRequest', message };
}

type Checked =
  | { readonly ok: true; readonly seq: number; readonly changes: ReturnType<typeof saveRequestSchema.parse>['changes'] }
  | { readonly ok: false; readonly reply: SaveReply };

function checkSave(body: unknown, writer: WriterFacts): Checked {
  const parsed = saveRequestSchema.safeParse(body);
  if (!parsed.success) return { ok: false, reply: badRequest('提交的内容格式不对。') };
  for (const change of parsed.data.changes) {
    const item = writer.items.get(change.position);
    if (!item) return { ok: false, reply: badRequest(`试卷没有第 ${change.position} 题。`) };
    const fault = responseFault(item, change.answer);
    if (fault) return { ok: false, reply: badRequest(`第 ${change.position} 题的作答不合题型。`) };
  }
  return { ok: true, ...parsed.data };
}

/**
 * The hot path. `receivedAt` is taken when the body is complete, before anything else waits: a body
 * sent byte by byte past the deadline is as late as its last byte.
 */
export async function handleSave(request: IncomingMessage, response: ServerResponse, report: ReportError): Promise<void> {
  const body = await readJson(request);
  const receivedAt = now();
  const writer = await writerOf(request);
  if (!writer) return sendJson(response, 401, UNKNOWN_WRITER);
  if (!body.ok) return sendJson(response, 400, badRequest('提交的内容无法读取。'));
  const checked = checkSave(body.value, writer);
  if (!checked.ok) return sendJson(response, 400, checked.reply);
  const verdict = await commit(writer, checked, receivedAt, report);
  if (verdict === null) return sendJson(response, 503, unavailable());
  sendJson(response, verdict.kind === 'kept' ? 200 : 409, saveReply(verdict, checked.seq, receivedAt));
}

async function commit(
  writer: WriterFacts,
  save: { seq: number; changes: readonly WriterChange[] },
  receivedAt: number,
  report: ReportError,
): Promise<SaveVerdict | null> {
  try {
    const queued = await saveQueue();
    return await queued.add({ attemptId: writer.attemptId, epoch: writer.epoch, seq: save.seq, changes: save.changes, receivedAt });
  } catch (error) {
    report('save', error); // disk full, database gone: never a false acknowledgement
    return null;
  }
}
type WriterChange = ReturnType<typeof saveRequestSchema.parse>['changes'][number];

function unavailable(): SaveReply {
  return { ok: false, reason: 'unavailable', message: '服务器暂时无法保存，作答仍在本机，正在重试。' };
}

function saveReply(verdict: SaveVerdict, seq: number, receivedAt: number): SaveReply {
  const state = { phase: verdict.phase, deadlineAt: verdict.deadlineAt, now: now() };
  return verdict.kind === 'kept'
    ? { ok: true, seq, savedAt: receivedAt, late: verdict.late, ...state }
    : { ok: false, reason: verdict.reason, ...state };
}

export async function handleSubmit(request: IncomingMessage, response: ServerResponse, report: ReportError): Promise<void> {
  const body = await readJson(request);
  const receivedAt = now();
  const writer = await writerOf(request);
  if (!writer) return sendJson(response, 401, UNKNOWN_WRITER);
  if (!body.ok) return sendJson(response, 400, badRequest('提交的内容无法读取。'));
  const checked = checkSave(body.value, writer);
  if (!checked.ok) return sendJson(response, 400, checked.reply);
  if (checked.changes.length > 0) {
    const verdict = await commit(writer, checked, receivedAt, report);
    if (verdict === null) return sendJson(response, 503, unavailable());
    // Over already: a repeated submit, or the deadline was faster. The receipt tells what was kept.
    if (verdict.kind === 'refused' && verdict.reason !== 'over') {
      return sendJson(response, 409, saveReply(verdict, checked.seq, receivedAt));
    }
  }
  const submitted = await submitAttempt(writer);
  if (!submitted.ok) {
    const reply: SaveReply = { ok: false, reason: submitted.reason.kind, now: now() };
    return sendJson(response, 409, reply);
  }
  sendJson(response, 200, { ok: true, receipt: submitted.value.receipt, endedAt: submitted.value.endedAt });
}

export async function handleStatus(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const writer = await writerOf(request);
  if (!writer) return sendJson(response, 401, UNKNOWN_WRITER);
  const { prisma } = await db();
  const attempt = await prisma.attempt.findUniqueOrThrow({
    where: { id: writer.attemptId },
    select: { phase: true, endedAs: true, deadlineAt: true, pausedAt: true, writerEpoch: true },
  });
  const phase = attemptPhaseSchema.parse(attempt.phase);
  const reply: StatusReply = {
    phase: phaseForCandidate(phase, endedAsSchema.nullable().parse(attempt.endedAs)),
    deadlineAt: attempt.deadlineAt?.getTime() ?? null,
    pausedAt: attempt.pausedAt?.getTime() ?? null,
    now: now(),
    epoch: attempt.writerEpoch,
    notice: phase === 'paused' ? '监考员已暂停您的考试，暂停期间不计时，请听从监考员安排。' : null,
  };
  sendJson(response, 200, reply);
}

export async function handleOpen(
  request: IncomingMessage,
  response: ServerResponse,
  client: { address: string; userAgent: string },
): Promise<void> {
  const body = await readJson(request);
  const { actor } = await readLogin(request.headers.cookie);
  if (actor === null) return sendJson(response, 401, { error: 'login' });
  if (!can(actor, 'attempt.take')) return sendJson(response, 403, { error: 'notYours' });
  // As for pages: whoever knows the first password is not yet known to be the candidate.
  if (actor.mustChangePassword) return sendJson(response, 403, { error: 'changePassword' });
  const parsed = openRequestSchema.safeParse(body.ok ? body.value : undefined);
  if (!parsed.success) return sendJson(response, 400, { error: 'badRequest' });
  const opened = await openAttempt(actor, parsed.data, client);
  if (!opened.ok) {
    return sendJson(response, opened.reason.kind === 'notYours' ? 404 : 409, { error: opened.reason.kind });
  }
  const decision = opened.value;
  if (decision.kind !== 'open') return sendJson(response, 200, decision);
  const { formId, ...rest } = decision;
  const sections = readStandard().sections.map(({ key, title }) => ({ key, title }));
  const head = JSON.stringify({ ...rest, sections });
  sendJsonText(response, 200, `${head.slice(0, -1)},"items":${await candidatePlacesJson(formId)}}`);
}
