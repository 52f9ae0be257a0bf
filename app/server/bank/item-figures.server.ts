import { setImmediate } from 'node:timers/promises';
import { itemFigures, type ItemFigures, optionCountsSchema, pooledFigures, type ResponseRow } from '#app/domain/item-analysis/item-figures.ts';
import { offeredIds } from '#app/domain/item-analysis/item-flags.ts';
import { type BankItem, bankItemSchema } from '#app/domain/items/bank-item.ts';
import { chosenOptions, needsMarking, practiceResponseSchema } from '#app/domain/practice/practice-response.ts';
import { isAnswered, responseSchema } from '#app/domain/scoring/response.ts';
import { scoreBreakdownSchema } from '#app/domain/scoring/score-attempt.ts';
import type { Instant } from '#app/domain/shared/instant.ts';
import { now } from '#app/server/clock.server.ts';
import type { Tx } from '#app/server/db/database.server.ts';
import { db } from '#app/server/db/db.server.ts';
import { inChunks } from '#app/server/db/in-chunks.server.ts';

/** `ItemUse.context` of what was answered in practice; every other context is the id of a sitting. */
export const PRACTICE = 'practice';
/** Rows of one statement, and versions handled before other requests get their turn. */
const CHUNK = 100;

/**
 * How each item did among those who handed in or whose time ran out in a sitting, by the newest scores. Written anew each
 * time, so that it may be repeated after a re-scoring. An attempt that was broken off says nothing of the items it did not
 * reach and is left out.
 */
export async function recordSittingFigures(tx: Tx, sittingId: string): Promise<void> {
  const attempts = await tx.attempt.findMany({
    where: { sittingId, phase: { in: ['scored', 'released'] }, endedAs: { in: ['submitted', 'expired'] } },
    orderBy: { id: 'asc' },
    select: { id: true, formId: true, scores: { orderBy: { run: 'desc' }, take: 1, select: { detailJson: true } } },
  });
  const forms = await formVersions(tx, [...new Set(attempts.map(({ formId }) => formId))]);
  const rows: ResponseRow[] = [];
  for (const chunk of inChunks(attempts, CHUNK)) {
    const answers = new Map(
      (await tx.response.findMany({ where: { attemptId: { in: chunk.map(({ id }) => id) } }, select: { attemptId: true, position: true, answerJson: true } })).map(
        ({ attemptId, position, answerJson }) => [`${attemptId} ${position}`, responseSchema.parse(JSON.parse(answerJson))],
      ),
    );
    for (const { id, formId, scores } of chunk) {
      const score = scores[0];
      if (!score) continue;
      for (const { position, units, earned } of scoreBreakdownSchema.parse(JSON.parse(score.detailJson)).items) {
        const item = forms.versionAt.get(`${formId} ${position}`);
        const answer = answers.get(`${id} ${position}`) ?? null;
        if (item !== undefined) rows.push({ person: id, item, units, earned, answered: isAnswered(answer), chosen: chosenOptions(answer) });
      }
    }
  }
  await tx.itemUse.deleteMany({ where: { context: sittingId } });
  await writeUses(tx, sittingId, itemFigures(rows, optionsOf(forms.contents), true), now());
  await refreshHeads(tx, forms.itemIds);
}

/**
 * Recomputes how the items do in practice, by each person's first answer to each version, for the versions that were
 * answered since it was last done. Nobody is compared with anybody: everyone practises other items. Answers in words count
 * once their writer has marked them. Answers with the number of versions.
 */
export async function recordPracticeFigures(): Promise<number> {
  const { prisma } = await db();
  const [answered, computed] = await Promise.all([
    prisma.practiceAnswer.groupBy({ by: ['itemVersionId'], _max: { answeredAt: true } }),
    prisma.itemUse.findMany({ where: { context: PRACTICE }, select: { itemVersionId: true, computedAt: true } }),
  ]);
  const doneAt = new Map(computed.map(({ itemVersionId, computedAt }) => [itemVersionId, computedAt.getTime()]));
  const due = answered.filter(({ itemVersionId, _max }) => (_max.answeredAt?.getTime() ?? 0) >= (doneAt.get(itemVersionId) ?? 0)).map(({ itemVersionId }) => itemVersionId);
  for (const chunk of inChunks(due, CHUNK)) {
    const at = now();
    const rows = await prisma.practiceAnswer.findMany({
      where: { itemVersionId: { in: [...chunk] } },
      orderBy: [{ answeredAt: 'asc' }, { runId: 'asc' }, { position: 'asc' }],
      select: { itemVersionId: true, answerJson: true, units: true, earnedUnits: true, run: { select: { userId: true } } },
    });
    const first = new Map<string, ResponseRow>();
    for (const { itemVersionId, answerJson, units, earnedUnits, run } of rows) {
      const answer = practiceResponseSchema.parse(JSON.parse(answerJson));
      const key = `${run.userId} ${itemVersionId}`;
      if (first.has(key) || needsMarking(answer)) continue;
      const answeredAny = answer !== null && !(Array.isArray(answer) && answer.length === 0);
      first.set(key, { person: run.userId, item: itemVersionId, units, earned: earnedUnits, answered: answeredAny, chosen: chosenOptions(answer) });
    }
    await prisma.$transaction(async (tx) => {
      const versions = await tx.itemVersion.findMany({ where: { id: { in: [...chunk] } }, select: { id: true, contentJson: true } });
      const contents = new Map(versions.map(({ id, contentJson }) => [id, contentOf(contentJson)]));
      await tx.itemUse.deleteMany({ where: { context: PRACTICE, itemVersionId: { in: [...chunk] } } });
      await writeUses(tx, PRACTICE, itemFigures([...first.values()], optionsOf(contents), false), at);
    });
    await setImmediate();
  }
  return due.length;
}

/** Brings what lists show in step with forms frozen and versions written since: of items that stand in a form, or did. */
export async function refreshItemHeads(): Promise<void> {
  const { prisma } = await db();
  const used = await prisma.itemVersion.findMany({ where: { formItems: { some: { form: { frozenAt: { not: null } } } } }, distinct: ['itemId'], select: { itemId: true } });
  for (const chunk of inChunks(used.map(({ itemId }) => itemId), CHUNK)) {
    await prisma.$transaction((tx) => refreshHeads(tx, chunk));
    await setImmediate();
  }
}

/** What an ItemUse row tells. */
export function figuresOfUse(use: { readonly answered: number; readonly right: number; readonly discrimination: number | null; readonly optionsJson: string }): ItemFigures {
  const { answered, right, discrimination, optionsJson } = use;
  return { answered, right, discrimination, counts: optionCountsSchema.parse(JSON.parse(optionsJson)) };
}

async function formVersions(tx: Tx, formIds: readonly string[]) {
  const places = await tx.formItem.findMany({
    where: { formId: { in: [...formIds] } },
    select: { formId: true, position: true, itemVersionId: true, itemVersion: { select: { itemId: true, contentJson: true } } },
  });
  return {
    versionAt: new Map(places.map(({ formId, position, itemVersionId }) => [`${formId} ${position}`, itemVersionId])),
    contents: new Map(places.map(({ itemVersionId, itemVersion }) => [itemVersionId, contentOf(itemVersion.contentJson)])),
    itemIds: [...new Set(places.map(({ itemVersion }) => itemVersion.itemId))],
  };
}

function contentOf(json: string): BankItem {
  return bankItemSchema.parse(JSON.parse(json));
}

function optionsOf(contents: ReadonlyMap<string, BankItem>): ReadonlyMap<string, readonly string[]> {
  return new Map([...contents].map(([id, item]) => [id, offeredIds(item)]));
}

async function writeUses(tx: Tx, context: string, figures: ReadonlyMap<string, ItemFigures>, at: Instant): Promise<void> {
  const data = [...figures].map(([itemVersionId, { answered, right, discrimination, counts }]) => ({
    itemVersionId,
    context,
    answered,
    right,
    discrimination,
    optionsJson: JSON.stringify(counts),
    computedAt: new Date(at),
  }));
  for (const chunk of inChunks(data, CHUNK)) await tx.itemUse.createMany({ data: [...chunk] });
}

/** The newest version's sittings as one line, and how many frozen forms any version stands in. Only what differs is written. */
export async function refreshHeads(tx: Tx, itemIds: readonly string[]): Promise<void> {
  for (const chunk of inChunks(itemIds, CHUNK)) {
    const heads = await tx.itemHead.findMany({
      where: { itemId: { in: [...chunk] } },
      select: { itemId: true, version: true, formsUsed: true, answered: true, facility: true, discrimination: true },
    });
    const versions = await tx.itemVersion.findMany({
      where: { itemId: { in: [...chunk] } },
      select: {
        itemId: true,
        version: true,
        uses: { where: { context: { not: PRACTICE } }, orderBy: { context: 'asc' } },
        formItems: { where: { form: { frozenAt: { not: null } } }, select: { formId: true } },
      },
    });
    for (const head of heads) {
      const own = versions.filter(({ itemId }) => itemId === head.itemId);
      const newest = own.find(({ version }) => version === head.version);
      const next = {
        ...pooledFigures((newest?.uses ?? []).map(figuresOfUse)),
        formsUsed: new Set(own.flatMap(({ formItems }) => formItems.map(({ formId }) => formId))).size,
      };
      const same = head.formsUsed === next.formsUsed && head.answered === next.answered && head.facility === next.facility && head.discrimination === next.discrimination;
      if (!same) await tx.itemHead.update({ where: { itemId: head.itemId }, data: next });
    }
  }
}
