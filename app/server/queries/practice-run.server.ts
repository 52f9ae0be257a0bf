import type { Actor } from '#app/domain/access/roles.ts';
import { isMistake, needsMarking } from '#app/domain/practice/practice-response.ts';
import { keysMayShow, placeToShow, runPhase } from '#app/domain/practice/practice-run.ts';
import type { PlaceMark, RunView } from '#app/domain/practice/practice-views.ts';
import { now } from '#app/server/clock.server.ts';
import { readStandard } from '#app/server/content/authored.server.ts';
import { db } from '#app/server/db/db.server.ts';
import { openReports, placeView } from '#app/server/practice/place-view.server.ts';
import { contentOfVersions, type VersionContent } from '#app/server/practice/practice-pool.server.ts';
import { type PracticeRecord, readPracticeRun } from '#app/server/practice/practice-record.server.ts';
import { checksShutFor } from '#app/server/queries/checks-shut.server.ts';

export type PracticeRunPage = { readonly state: 'open'; readonly run: RunView } | { readonly state: 'ended' } | { readonly state: 'shut'; readonly title: string };

/**
 * A run under way at one of its places, for its owner only; undefined for anybody else's. No key is in it before its
 * place has an answer. `asked`: a position from 1, 'review' for the look over a mock exam, null for where one left off.
 */
export async function practiceRunPage(actor: Actor, runId: string, asked: number | 'review' | null): Promise<PracticeRunPage | undefined> {
  const { prisma } = await db();
  const run = await readPracticeRun(prisma, actor.id, runId);
  if (run === null) return undefined;
  const at = now();
  const phase = runPhase(run, at);
  if (phase !== 'open') return { state: 'ended' };
  if (await checksShutFor(prisma, actor.id)) return { state: 'shut', title: run.title };

  const contents = await contentOfVersions(prisma, run.places.map(({ itemVersionId }) => itemVersionId));
  const contentAt = (position: number) => contents.get(run.places[position - 1]?.itemVersionId ?? '');
  const marks = run.places.map((_, index) => markOf(run, index + 1, contentAt(index + 1)));
  const done = new Set(marks.flatMap((mark, index) => (mark === 'open' ? [] : [index + 1])));
  const position = placeToShow(run.places.length, done, asked === 'review' ? null : asked);
  const content = contentAt(position);
  const reports = await openReports(prisma, actor.id, content ? [content.itemId] : []);
  const told = keysMayShow(run.kind, phase, run.answers.has(position));
  const { id, kind, title, level, deadlineAt } = run;
  const firstOpen = marks.indexOf('open');
  return {
    state: 'open',
    run: {
      id,
      kind,
      title,
      level,
      deadlineAt,
      now: at,
      marks,
      place: asked === 'review' && kind === 'mock' ? null : placeView(run, position, content, told, reports.get(content?.itemId ?? '') ?? null),
      firstOpen: firstOpen < 0 ? null : firstOpen + 1,
    },
  };
}

function markOf(run: PracticeRecord, position: number, content: VersionContent | undefined): PlaceMark {
  if (content === undefined || content.withdrawn) return 'withdrawn';
  const answer = run.answers.get(position);
  if (answer === undefined) return 'open';
  if (run.kind === 'mock' || needsMarking(answer.response)) return 'answered';
  return isMistake(content.item, answer.earnedUnits, answer.units, readStandard().exam.cutScore) ? 'wrong' : 'right';
}
