import type { Actor } from '#app/domain/access/roles.ts';
import { drawCase, hideAnswers } from '#app/domain/form-tasks/form-case.ts';
import { sheetStateSchema } from '#app/domain/form-tasks/sheet-state.ts';
import { SOURCE_CHECKS } from '#app/domain/learning/source-wording.ts';
import { headOf } from '#app/domain/plays/play-script.ts';
import type { DeskCard, FormUnderWay, ScenarioUnderWay, SeenTurn } from '#app/domain/plays/play-views.ts';
import { hintsIn, playUseSchema } from '#app/domain/plays/play-use.ts';
import type { Scenario, Turn } from '#app/domain/scenarios/scenario.ts';
import { fillIn, variantOf } from '#app/domain/scenarios/variants.ts';
import { db } from '#app/server/db/db.server.ts';
import { storedScript } from '#app/server/plays/play-scripts.server.ts';
import { runScenario } from '#app/server/plays/run-scenario.server.ts';
import { readSources } from '#app/server/content/authored.server.ts';

/** A play under way, for its owner only; undefined for anybody else's. No mark, point, fault or right answer is in it. */
export async function playPage(actor: Actor, playId: string): Promise<ScenarioUnderWay | FormUnderWay | undefined> {
  const { prisma } = await db();
  const play = await prisma.play.findFirst({ where: { id: playId, userId: actor.id }, include: { steps: { orderBy: { seq: 'asc' } } } });
  if (!play) return undefined;
  const script = await storedScript(prisma, play.scriptHash);
  const head = headOf(script);
  const facts = {
    id: play.id,
    contentId: play.contentId,
    title: head.title,
    minutes: head.minutes,
    use: playUseSchema.parse(play.use),
    seq: play.seq,
    ended: play.endedAt !== null,
    cards: deskCards(head.cards),
  };
  if (script.kind === 'form') {
    const state = sheetStateSchema.parse(JSON.parse(play.sheetJson ?? '{"sheet":{},"asked":[]}'));
    return { ...facts, kind: 'form', form: script.task.form, case: hideAnswers(drawCase(script.task, play.seed), state.asked), state, savedAt: play.updatedAt.getTime() };
  }
  const { scenario } = script;
  const { play: running, states } = runScenario(script, play.seed, play.steps);
  const { choices, hint } = running.state;
  const ask = scenario.asks.find(({ id }) => choices.some(({ written }) => written?.ask === id));
  return {
    ...facts,
    kind: 'scenario',
    ...scenarioDesk(scenario, play.seed),
    people: scenario.people.map(({ name, age, trade }) => ({ name, age, trade })),
    turns: states.map(({ turn }, at) => seenTurn(turn, play.steps[at - 1]?.text ?? null)),
    // What an answer in words would lead to stays here: only the options that are picked are shown.
    choices: choices.flatMap(({ text, written }, index) => (written === null ? [{ index, text }] : [])),
    ask: ask ? { id: ask.id, prompt: ask.prompt, longest: ask.longest } : null,
    hint: hintsIn(facts.use) ? hint : null,
  };
}

/** A turn without its marks. Where words were asked for, they stand for the option that they led to. */
export function seenTurn({ chosen, lines }: Turn, written: string | null): SeenTurn {
  return { chosen: written === null ? chosen : null, written, lines: lines.filter(({ text }) => text !== '').map(({ text, who }) => ({ text, who })) };
}

/** Where the play stands and what lies on the desk, with the values of its variant. */
export function scenarioDesk(scenario: Scenario, seed: number) {
  const values = variantOf(scenario, seed);
  return {
    setting: fillIn(scenario.setting, values),
    documents: scenario.documents.map(({ id, title, text }) => ({ id, title, text: fillIn(text, values) })),
  };
}

type AuthoredCard = Scenario['cards'][number];

/** The policy cards with their documents, and what to bear in mind about those. */
export function deskCards(cards: readonly AuthoredCard[]): readonly DeskCard[] {
  const sources = new Map(readSources().map((source) => [source.id, source]));
  return cards.map(({ id, title, text, source: sourceId, article }) => {
    const source = sources.get(sourceId);
    return { id, title, text, cited: `《${source?.title ?? sourceId}》${article ?? ''}${source ? SOURCE_CHECKS[source.check] && `。${SOURCE_CHECKS[source.check]}` : ''}` };
  });
}
