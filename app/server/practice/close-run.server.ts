import { isMistake } from '#app/domain/practice/practice-response.ts';
import type { Instant } from '#app/domain/shared/instant.ts';
import { readStandard } from '#app/server/content/authored.server.ts';
import type { Tx } from '#app/server/db/database.server.ts';
import { noteMistakes } from '#app/server/practice/mistake-book.server.ts';
import { contentOfVersions } from '#app/server/practice/practice-pool.server.ts';
import type { PracticeRecord } from '#app/server/practice/practice-record.server.ts';

/** Ends a run with the answers it has. What went wrong in a mock exam enters the book only now: before, answers may change. */
export async function closeRun(tx: Tx, run: PracticeRecord, endedAt: Instant): Promise<void> {
  const answers = [...run.answers.values()];
  const earnedUnits = answers.reduce((sum, answer) => sum + answer.earnedUnits, 0);
  const { count } = await tx.practiceRun.updateMany({ where: { id: run.id, endedAt: null }, data: { endedAt: new Date(endedAt), earnedUnits } });
  if (count === 0 || run.kind !== 'mock') return;
  const { cutScore } = readStandard().exam;
  const contents = await contentOfVersions(tx, run.places.map(({ itemVersionId }) => itemVersionId));
  const wrong = answers.flatMap(({ position, earnedUnits: earned, units }) => {
    const content = contents.get(run.places[position - 1]?.itemVersionId ?? '');
    return content && isMistake(content.item, earned, units, cutScore) ? [content.itemId] : [];
  });
  await noteMistakes(tx, run.userId, wrong, endedAt);
}
