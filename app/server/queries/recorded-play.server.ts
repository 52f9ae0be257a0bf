import type { Play, PlayStep } from '#generated/sqlite/client.ts';
import { drawCase } from '#app/domain/form-tasks/form-case.ts';
import { markSheet } from '#app/domain/form-tasks/mark-sheet.ts';
import { EMPTY_SHEET, sheetStateSchema } from '#app/domain/form-tasks/sheet-state.ts';
import { headOf, type PlayScript } from '#app/domain/plays/play-script.ts';
import type { RecordedForm, RecordedScenario, RecordedTurn } from '#app/domain/plays/play-views.ts';
import { playUseSchema } from '#app/domain/plays/play-use.ts';
import { scorePlay } from '#app/domain/scenarios/score-play.ts';
import { readSources, readStandard } from '#app/server/content/authored.server.ts';
import { runScenario, turnsOf } from '#app/server/plays/run-scenario.server.ts';
import { lessonLinks } from '#app/server/queries/lesson-links.server.ts';
import { deskCards, scenarioDesk, seenTurn } from '#app/server/queries/play-page.server.ts';

type PlayRow = Play & { readonly steps: readonly PlayStep[] };

/**
 * Everything a play shows once it may be told: turn by turn with score and remarks, or the form field by field. The
 * caller has checked who asks and whether it may be told.
 */
export function recordedPlay(play: PlayRow, script: PlayScript): RecordedScenario | RecordedForm {
  const head = headOf(script);
  const facts = {
    id: play.id,
    contentId: play.contentId,
    title: head.title,
    use: playUseSchema.parse(play.use),
    startedAt: play.startedAt.getTime(),
    endedAt: play.endedAt?.getTime() ?? null,
    units: play.units,
    lessons: lessonLinks(head.lessons),
    discuss: head.discuss,
    cards: deskCards(head.cards),
  };
  if (script.kind === 'form') {
    const drawn = drawCase(script.task, play.seed);
    const state = play.sheetJson === null ? EMPTY_SHEET : sheetStateSchema.parse(JSON.parse(play.sheetJson));
    const { setting, documents, talk, questions } = drawn;
    const marked = markSheet(drawn, state.sheet, state.asked);
    return {
      ...facts,
      kind: 'form',
      form: script.task.form,
      desk: { setting, documents, talk, asked: questions.filter(({ id }) => state.asked.includes(id)).map(({ ask, answer }) => ({ ask, answer })) },
      unasked: questions.filter(({ id, needless }) => needless === null && !state.asked.includes(id)).map(({ ask }) => ask),
      marked: { ...marked, fields: marked.fields.map(({ source, article, ...field }) => ({ ...field, cited: source === undefined ? '' : citedAs(source, article) })) },
    };
  }
  const { scenario } = script;
  const run = runScenario(script, play.seed, play.steps);
  const turns = turnsOf(run).map((turn, at): RecordedTurn => {
    const step = play.steps[at - 1];
    return {
      ...seenTurn(turn, step?.text ?? null),
      chosen: turn.chosen,
      at: step?.at.getTime() ?? null,
      offered: step ? (run.states[at - 1]?.choices ?? []).map(({ text }, index) => ({ text, taken: index === step.choice })) : [],
    };
  });
  const score = scorePlay(scenario, turnsOf(run), readStandard().exam.cutScore);
  const links = new Map(lessonLinks(scenario.criteria.flatMap(({ lesson }) => lesson ?? [])).map((link) => [link.id, link]));
  const lessonOf = (id: string) => links.get(scenario.criteria.find((criterion) => criterion.id === id)?.lesson ?? '') ?? null;
  return {
    ...facts,
    kind: 'scenario',
    setting: scenarioDesk(scenario, play.seed).setting,
    turns,
    score: { ...score, missed: score.missed.map((entry) => ({ ...entry, lesson: lessonOf(entry.id) })) },
    ending: scenario.endings.find(({ id }) => id === score.ending) ?? null,
  };
}

/** 《document》article, as a remark cites it. */
function citedAs(sourceId: string, article: string | undefined): string {
  return `《${readSources().find(({ id }) => id === sourceId)?.title ?? sourceId}》${article ?? ''}`;
}

/** One play with its steps, as `recordedPlay` takes it. */
export const withSteps = { steps: { orderBy: { seq: 'asc' } } } as const;
