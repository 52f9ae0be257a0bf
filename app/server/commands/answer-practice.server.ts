import { can } from '#app/domain/access/permissions.ts';
import type { Actor } from '#app/domain/access/roles.ts';
import { hideBankKey } from '#app/domain/items/bank-candidate.ts';
import type { BankItem } from '#app/domain/items/bank-item.ts';
import { ratingOf } from '#app/domain/practice/mistake-card.ts';
import type { PracticeReason } from '#app/domain/practice/practice-messages.ts';
import { decideAnswer, type PracticeKind, runPhase } from '#app/domain/practice/practice-run.ts';
import { type AnswerFields, isMistake, needsMarking, type PracticeResponse, readResponse, scorePractice, withPoints } from '#app/domain/practice/practice-response.ts';
import type { Instant } from '#app/domain/shared/instant.ts';
import { accept, refuse, type Result } from '#app/domain/shared/result.ts';
import { now } from '#app/server/clock.server.ts';
import { readStandard } from '#app/server/content/authored.server.ts';
import type { Tx } from '#app/server/db/database.server.ts';
import { db } from '#app/server/db/db.server.ts';
import { closeRun } from '#app/server/practice/close-run.server.ts';
import { noteMistakes, noteReview } from '#app/server/practice/mistake-book.server.ts';
import { contentOfVersions, type VersionContent } from '#app/server/practice/practice-pool.server.ts';
import { holdPracticeRun, type PracticeRecord } from '#app/server/practice/practice-record.server.ts';
import { checksShutFor } from '#app/server/queries/checks-shut.server.ts';

interface PlaceInput {
  readonly runId: string;
  /** 1 for the first. */
  readonly position: number;
  /** 很有把握: a right answer then comes back later. */
  readonly sure: boolean;
}

/**
 * Keeps the answer to one place: the first one, and in a mock exam the last one before its end. A mock exam's place is
 * emptied by an answer without a choice.
 */
export async function answerPractice(actor: Actor, input: PlaceInput & { readonly fields: AnswerFields }): Promise<Result<null, PracticeReason>> {
  return atPlace(actor, input, async (tx, run, { item, itemId }, at) => {
    const { position } = input;
    const place = run.places[position - 1];
    if (place === undefined) return refuse('unknownPlace');
    const decided = decideAnswer(run.kind, runPhase(run, at), run.answers.has(position));
    if (!decided.ok) {
      // Committed with the refusal: who comes too late finds the run closed, not waiting.
      if (decided.reason === 'tooLate' && run.deadlineAt !== null) await closeRun(tx, run, run.deadlineAt);
      return decided;
    }
    const read = readResponse(hideBankKey(item), input.fields);
    const key = { runId_position: { runId: run.id, position } };
    if (!read.ok) {
      if (read.reason !== 'nothingChosen' || run.kind !== 'mock') return read;
      await tx.practiceAnswer.deleteMany({ where: { runId: run.id, position } });
      return accept(null);
    }
    const earnedUnits = scorePractice(item, read.value, place.units);
    const facts = { answerJson: JSON.stringify(read.value), units: place.units, earnedUnits, answeredAt: new Date(at) };
    await tx.practiceAnswer.upsert({ where: key, create: { runId: run.id, position, itemVersionId: place.itemVersionId, ...facts }, update: facts });
    if (!needsMarking(read.value)) await noteOutcome(tx, run, { item, itemId, earnedUnits, units: place.units, sure: input.sure }, at);
    return accept(null);
  });
}

/** Keeps which points of the guide the learner found in his own words. Once: it decides when the item comes back. */
export async function markPractice(actor: Actor, input: PlaceInput & { readonly points: readonly string[] }): Promise<Result<null, PracticeReason>> {
  return atPlace(actor, input, async (tx, run, { item, itemId }, at) => {
    const { position } = input;
    const answer = run.answers.get(position);
    if (runPhase(run, at) !== 'open') return refuse('ended');
    if (answer === undefined) return refuse('notAnswered');
    if (!needsMarking(answer.response)) return refuse('nothingToMark');
    const response: PracticeResponse = withPoints(item, answer.response, input.points);
    const earnedUnits = scorePractice(item, response, answer.units);
    await tx.practiceAnswer.update({ where: { runId_position: { runId: run.id, position } }, data: { answerJson: JSON.stringify(response), earnedUnits } });
    await noteOutcome(tx, run, { item, itemId, earnedUnits, units: answer.units, sure: input.sure }, at);
    return accept(null);
  });
}

type AtPlace = (tx: Tx, run: PracticeRecord, content: VersionContent, at: Instant) => Promise<Result<null, PracticeReason>>;

/** What both have in common: whose run it is, that keys are not shut, and what stands at the place. */
async function atPlace(actor: Actor, { runId, position }: PlaceInput, work: AtPlace): Promise<Result<null, PracticeReason>> {
  if (!can(actor, 'learning.record')) return refuse('notAllowed');
  const { prisma } = await db();
  const at = now();
  return prisma.$transaction(async (tx) => {
    const run = await holdPracticeRun(tx, actor.id, runId);
    if (run === null) return refuse('unknownRun');
    if (await checksShutFor(tx, actor.id)) return refuse('shut');
    const versionId = run.places[position - 1]?.itemVersionId;
    const content = versionId === undefined ? undefined : (await contentOfVersions(tx, [versionId])).get(versionId);
    if (content === undefined) return refuse('unknownPlace');
    return content.withdrawn ? refuse('withdrawn') : work(tx, run, content, at);
  });
}

interface PlaceOutcome {
  readonly item: BankItem;
  readonly itemId: string;
  readonly earnedUnits: number;
  readonly units: number;
  readonly sure: boolean;
}

async function noteOutcome(tx: Tx, run: PracticeRecord, { item, itemId, earnedUnits, units, sure }: PlaceOutcome, at: Instant): Promise<void> {
  if (!TELLS_AT_ONCE[run.kind]) return;
  const wrong = isMistake(item, earnedUnits, units, readStandard().exam.cutScore);
  if (run.kind === 'mistakes') await noteReview(tx, run.userId, itemId, ratingOf(!wrong, sure), at);
  else if (wrong) await noteMistakes(tx, run.userId, [itemId], at);
}

/** Whether an answer counts as soon as it is given; a mock exam's answers may change until its end. */
const TELLS_AT_ONCE: Readonly<Record<PracticeKind, boolean>> = { section: true, weak: true, written: true, mistakes: true, mock: false };
