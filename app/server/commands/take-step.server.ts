import { can } from '#app/domain/access/permissions.ts';
import type { Actor } from '#app/domain/access/roles.ts';
import type { PlayReason } from '#app/domain/plays/play-messages.ts';
import { choiceOfAnswer, routeOfAnswer } from '#app/domain/scenarios/answer-route.ts';
import type { Ask } from '#app/domain/scenarios/scenario.ts';
import { scorePlay } from '#app/domain/scenarios/score-play.ts';
import { UNITS_PER_MARK } from '#app/domain/scoring/marks.ts';
import { readAnswer } from '#app/domain/shared/short-answer.ts';
import { accept, refuse, type Result } from '#app/domain/shared/result.ts';
import { now } from '#app/server/clock.server.ts';
import { readStandard } from '#app/server/content/authored.server.ts';
import { db } from '#app/server/db/db.server.ts';
import { storedScript } from '#app/server/plays/play-scripts.server.ts';
import { runScenario, turnsOf } from '#app/server/plays/run-scenario.server.ts';

export interface StepInput {
  readonly playId: string;
  /** How many steps had been taken when the choices were shown. */
  readonly seq: number;
  /** Index of the choice picked; null: `text` was written. */
  readonly choice: number | null;
  readonly text: string;
  /** That the writer has seen what was read in a partial answer, and keeps it. */
  readonly confirmed: boolean;
}

export interface StepOutcome {
  readonly ended: boolean;
  /** Set when nothing was taken yet: what was read in the answer, for the writer to add to it. */
  readonly reading: readonly string[] | null;
}

/**
 * Takes a step of a scenario. A step sent twice counts once; one that was shown before another device went on is
 * refused. Outside an assessment a partial answer is first read back.
 */
export async function takeStep(actor: Actor, input: StepInput): Promise<Result<StepOutcome, PlayReason>> {
  if (!can(actor, 'learning.record')) return refuse('notAllowed');
  const { prisma } = await db();
  const at = new Date(now());
  const play = await prisma.play.findFirst({ where: { id: input.playId, userId: actor.id, kind: 'scenario' }, include: { steps: { orderBy: { seq: 'asc' } } } });
  if (!play) return refuse('unknownPlay');
  const script = await storedScript(prisma, play.scriptHash);
  if (script.kind !== 'scenario') return refuse('unknownPlay');
  const again = play.steps[input.seq];
  if (again && sameStep(again, input)) return accept({ ended: play.endedAt !== null, reading: null });
  if (play.endedAt !== null) return refuse('ended');
  if (play.seq !== input.seq) return refuse('movedOn');

  const run = runScenario(script, play.seed, play.steps);
  const { choices } = run.play.state;
  const ask = script.scenario.asks.find(({ id }) => choices.some(({ written }) => written?.ask === id));
  let index = input.choice;
  let text: string | null = null;
  if (index === null) {
    if (!ask) return refuse('noSuchChoice');
    text = input.text.trim();
    const fault = answerFault(ask, text);
    if (fault !== null) return refuse(fault);
    const reading = readAnswer(ask, text);
    const route = routeOfAnswer(reading);
    if (play.use !== 'assessment' && !input.confirmed && (route === 'some' || route === 'none')) return accept({ ended: false, reading: reading.found });
    index = choiceOfAnswer(choices, ask, route);
  } else if (choices[index]?.written !== null) {
    return refuse('noSuchChoice');
  }
  const chosen = index === null ? undefined : choices[index];
  if (index === null || !chosen) return refuse('noSuchChoice');

  const after = run.play.choose(index);
  const ended = after.choices.length === 0;
  const score = ended ? scorePlay(script.scenario, [...turnsOf(run), after.turn], readStandard().exam.cutScore) : null;
  // The story ran outside: nobody's exam waits for it. `seq` is the guard, repeated here.
  return prisma.$transaction(async (tx) => {
    const moved = await tx.play.updateMany({
      where: { id: play.id, seq: play.seq },
      data: {
        seq: play.seq + 1,
        updatedAt: at,
        ...(score ? { endedAt: at, units: score.points * UNITS_PER_MARK, ending: score.ending } : {}),
      },
    });
    if (moved.count === 0) return refuse('movedOn');
    await tx.playStep.create({ data: { playId: play.id, seq: play.seq + 1, at, choice: index, option: chosen.option, text } });
    return accept({ ended, reading: null });
  });
}

function sameStep(step: { readonly choice: number; readonly text: string | null }, { choice, text }: StepInput): boolean {
  return choice === null ? step.text === text.trim() : step.choice === choice && step.text === null;
}

function answerFault({ longest }: Ask, text: string): Extract<PlayReason, 'answerMissing' | 'answerTooLong'> | null {
  if (text === '') return 'answerMissing';
  return [...text].length > longest ? 'answerTooLong' : null;
}
