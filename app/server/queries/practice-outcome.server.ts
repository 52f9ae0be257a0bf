import type { Actor } from '#app/domain/access/roles.ts';
import { keysMayShow, runPhase } from '#app/domain/practice/practice-run.ts';
import type { PlaceView, PracticeOutcome } from '#app/domain/practice/practice-views.ts';
import { outOf, reachesCut } from '#app/domain/scoring/marks.ts';
import { SECTION_KEYS, sectionTitle } from '#app/domain/standard/standard.ts';
import { now } from '#app/server/clock.server.ts';
import { readStandard } from '#app/server/content/authored.server.ts';
import { db } from '#app/server/db/db.server.ts';
import { openReports, placeView } from '#app/server/practice/place-view.server.ts';
import { contentOfVersions } from '#app/server/practice/practice-pool.server.ts';
import { readPracticeRun } from '#app/server/practice/practice-record.server.ts';
import { checksShutFor } from '#app/server/queries/checks-shut.server.ts';

export type PracticeOutcomePage = { readonly state: 'ended'; readonly outcome: PracticeOutcome } | { readonly state: 'open' } | { readonly state: 'shut'; readonly title: string };

/** The outcome of one's own run once it has ended; undefined for anybody else's. */
export async function practiceOutcome(actor: Actor, runId: string): Promise<PracticeOutcomePage | undefined> {
  const { prisma } = await db();
  const run = await readPracticeRun(prisma, actor.id, runId);
  if (run === null) return undefined;
  if (run.endedAt === null) return { state: 'open' };
  if (await checksShutFor(prisma, actor.id)) return { state: 'shut', title: run.title };

  const standard = readStandard();
  const { cutScore, fullScore } = standard.exam;
  const phase = runPhase(run, now());
  const contents = await contentOfVersions(prisma, run.places.map(({ itemVersionId }) => itemVersionId));
  const reports = await openReports(prisma, actor.id, [...contents.values()].map(({ itemId }) => itemId));
  const views = run.places.flatMap(({ itemVersionId }, index) => {
    const content = contents.get(itemVersionId);
    const view = placeView(run, index + 1, content, keysMayShow(run.kind, phase, run.answers.has(index + 1)), reports.get(content?.itemId ?? '') ?? null);
    return view ? [view] : [];
  });
  const counted = views.filter(({ position }) => run.kind === 'mock' || run.answers.has(position));
  const earnedOf = (of: readonly PlaceView[]) => of.reduce((sum, { position }) => sum + (run.answers.get(position)?.earnedUnits ?? 0), 0);
  const unitsOf = (of: readonly PlaceView[]) => of.reduce((sum, { units }) => sum + units, 0);
  const earnedUnits = earnedOf(counted);
  const ofUnits = unitsOf(counted);
  const scoreUnits = outOf(earnedUnits, ofUnits, fullScore);
  return {
    state: 'ended',
    outcome: {
      id: run.id,
      kind: run.kind,
      title: run.title,
      level: run.level,
      startedAt: run.startedAt,
      endedAt: run.endedAt,
      places: run.places.length,
      answered: run.answers.size,
      right: views.filter(({ told }) => told?.right === true).length,
      earnedUnits,
      ofUnits,
      scoreUnits,
      passed: reachesCut(scoreUnits, cutScore),
      cutScore,
      fullScore,
      sections: SECTION_KEYS.flatMap((section) => {
        const own = counted.filter((view) => view.section === section);
        if (own.length === 0) return [];
        const [earned, total] = [earnedOf(own), unitsOf(own)];
        return [{ section, title: sectionTitle(standard, section), earnedUnits: earned, totalUnits: total, percentUnits: outOf(earned, total, 100) }];
      }),
      wrong: counted.filter(({ told }) => told !== null && !told.right),
    },
  };
}
