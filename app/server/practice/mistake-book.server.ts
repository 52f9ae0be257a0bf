import { afterReview, afterWrong, dueInstant, isLearnt, type MemoryCard, memoryCardSchema, type ReviewRating } from '#app/domain/practice/mistake-card.ts';
import type { Instant } from '#app/domain/shared/instant.ts';
import type { Tx } from '#app/server/db/database.server.ts';

/** Puts items into somebody's wrong-item book, or lets their cards lapse. One that had left comes back. */
export async function noteMistakes(tx: Tx, userId: string, itemIds: readonly string[], at: Instant): Promise<void> {
  const known = await tx.mistakeCard.findMany({ where: { userId, itemId: { in: [...itemIds] } } });
  const kept = new Set(known.map(({ itemId }) => itemId));
  await tx.mistakeCard.createMany({
    data: [...new Set(itemIds)].filter((itemId) => !kept.has(itemId)).map((itemId) => ({ userId, itemId, ...columnsOf(afterWrong(null, at)), wrongCount: 1, addedAt: new Date(at) })),
  });
  for (const { itemId, cardJson } of known) {
    await tx.mistakeCard.update({
      where: { userId_itemId: { userId, itemId } },
      data: { ...columnsOf(afterWrong(cardOf(cardJson), at)), leftAt: null, wrongCount: { increment: 1 } },
    });
  }
}

/** Keeps how a review went; an item that has become firm leaves the book. */
export async function noteReview(tx: Tx, userId: string, itemId: string, rating: ReviewRating, at: Instant): Promise<void> {
  if (rating === 'again') return noteMistakes(tx, userId, [itemId], at);
  const row = await tx.mistakeCard.findUnique({ where: { userId_itemId: { userId, itemId } } });
  if (row === null || row.leftAt !== null) return; // taken out while it was being reviewed
  const card = afterReview(cardOf(row.cardJson), at, rating);
  await tx.mistakeCard.update({
    where: { userId_itemId: { userId, itemId } },
    data: { ...columnsOf(card), leftAt: isLearnt(card) ? new Date(at) : null },
  });
}

function cardOf(json: string): MemoryCard {
  return memoryCardSchema.parse(JSON.parse(json));
}

function columnsOf(card: MemoryCard): { readonly cardJson: string; readonly dueAt: Date } {
  return { cardJson: JSON.stringify(card), dueAt: new Date(dueInstant(card)) };
}
