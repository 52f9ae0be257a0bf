import { type AttemptPhase, attemptPhaseSchema, type EndedAs, endedAsSchema } from '#app/domain/attempts/phases.ts';
import { type ComponentOutcome, componentOutcome } from '#app/domain/certification/outcome.ts';
import { type ScoreSummary, summariseScores } from '#app/domain/planning/score-summary.ts';
import { outOf } from '#app/domain/scoring/marks.ts';
import { scoreBreakdownSchema } from '#app/domain/scoring/score-attempt.ts';
import { type SectionKey } from '#app/domain/standard/standard.ts';
import { readStandard } from '#app/server/content/authored.server.ts';
import { db } from '#app/server/db/db.server.ts';

export interface ScoreRow {
  readonly admissionNumber: string;
  readonly displayName: string;
  readonly room: string;
  readonly seat: number;
  readonly formLabel: string;
  readonly phase: AttemptPhase;
  readonly endedAs: EndedAs | null;
  /** Out of the full score; null: no score. */
  readonly scoreUnits: number | null;
  readonly outcome: ComponentOutcome;
  readonly sections: Readonly<Partial<Record<SectionKey, { readonly earnedUnits: number; readonly totalUnits: number }>>>;
}

export interface SittingScores {
  readonly cutScore: number;
  readonly fullScore: number;
  readonly sections: readonly { readonly key: SectionKey; readonly title: string }[];
  readonly rows: readonly ScoreRow[];
  readonly summary: ScoreSummary;
  readonly unscored: number;
}

/** The scores of a sitting that is over, by admission number; of several runs the newest counts. */
export async function loadSittingScores(sittingId: string): Promise<SittingScores> {
  const { prisma } = await db();
  const { exam, sections } = readStandard();
  const attempts = await prisma.attempt.findMany({
    where: { sittingId },
    include: {
      registration: { include: { user: { select: { displayName: true } }, room: { select: { name: true } } } },
      scores: { orderBy: { run: 'desc' }, take: 1 },
    },
  });
  const rows = attempts
    .map((attempt): ScoreRow => {
      const score = attempt.scores[0];
      const endedAs = attempt.endedAs === null ? null : endedAsSchema.parse(attempt.endedAs);
      const scoreUnits = score ? outOf(score.earnedUnits, score.totalUnits, exam.fullScore) : null;
      const breakdown = score ? scoreBreakdownSchema.parse(JSON.parse(score.detailJson)) : null;
      return {
        admissionNumber: attempt.registration.admissionNumber,
        displayName: attempt.registration.user.displayName,
        room: attempt.registration.room.name,
        seat: attempt.registration.seat,
        formLabel: attempt.registration.formLabel,
        phase: attemptPhaseSchema.parse(attempt.phase),
        endedAs,
        scoreUnits,
        outcome: componentOutcome(scoreUnits, exam.cutScore, endedAs === 'terminated'),
        sections: Object.fromEntries(
          (breakdown?.sections ?? []).map(({ section, earnedUnits, totalUnits }) => [section, { earnedUnits, totalUnits }]),
        ),
      };
    })
    .sort((a, b) => a.admissionNumber.localeCompare(b.admissionNumber));
  return {
    cutScore: exam.cutScore,
    fullScore: exam.fullScore,
    sections: sections.map(({ key, title }) => ({ key, title })),
    rows,
    summary: summariseScores(rows),
    unscored: rows.filter((row) => !['scored', 'released', 'cancelled'].includes(row.phase)).length,
  };
}
