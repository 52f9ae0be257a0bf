import type { Actor } from '#app/domain/access/roles.ts';
import { endedAsSchema } from '#app/domain/attempts/phases.ts';
import type { CandidateOutcome } from '#app/domain/certification/candidate-outcome.ts';
import { componentOutcome } from '#app/domain/certification/outcome.ts';
import { outOf } from '#app/domain/scoring/marks.ts';
import { scoreBreakdownSchema } from '#app/domain/scoring/score-attempt.ts';
import { componentSchema, sectionTitle } from '#app/domain/standard/standard.ts';
import { readStandard } from '#app/server/content/authored.server.ts';
import { db } from '#app/server/db/db.server.ts';

/** What may be said now: everything, or only that it is not released. */
export type OutcomeAnswer = ({ readonly kind: 'released' } & CandidateOutcome) | { readonly kind: 'notReleased'; readonly title: string };

/**
 * A candidate's own outcome. Null: no such attempt of this person. Before release the scores are not
 * even read, so that nothing of them can be in the response.
 */
export async function attemptOutcome(actor: Actor, attemptId: string): Promise<OutcomeAnswer | null> {
  const { prisma } = await db();
  const attempt = await prisma.attempt.findFirst({
    where: { id: attemptId, registration: { userId: actor.id } },
    select: {
      phase: true,
      endedAs: true,
      endedAt: true,
      registration: { select: { sitting: { select: { title: true, level: true, component: true, phase: true } } } },
    },
  });
  if (attempt === null) return null;
  const { sitting } = attempt.registration;
  if (attempt.phase !== 'released' || sitting.phase !== 'released') return { kind: 'notReleased', title: sitting.title };

  const standard = readStandard();
  const { cutScore, fullScore } = standard.exam;
  const row = await prisma.score.findFirst({ where: { attemptId }, orderBy: { run: 'desc' }, select: { detailJson: true } });
  const breakdown = row === null ? null : scoreBreakdownSchema.parse(JSON.parse(row.detailJson));
  const units = breakdown === null ? null : outOf(breakdown.earnedUnits, breakdown.totalUnits, fullScore);
  const endedAs = attempt.endedAs === null ? null : endedAsSchema.parse(attempt.endedAs);
  const outcome = componentOutcome(units, cutScore, endedAs === 'terminated');
  return {
    kind: 'released',
    title: sitting.title,
    level: sitting.level,
    component: componentSchema.parse(sitting.component),
    endedAs,
    endedAt: attempt.endedAt?.getTime() ?? null,
    outcome,
    cutScore,
    fullScore,
    score:
      breakdown === null || units === null || outcome === 'void'
        ? null
        : {
            units,
            sections: breakdown.sections.map(({ section, earnedUnits, totalUnits }) => ({
              section,
              title: sectionTitle(standard, section),
              earnedUnits,
              totalUnits,
              percentUnits: outOf(earnedUnits, totalUnits, 100),
            })),
          },
  };
}
