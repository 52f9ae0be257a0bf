import { expect, test } from 'vitest';
import type { Actor } from '#app/domain/access/roles.ts';
import { drawCase } from '#app/domain/form-tasks/form-case.ts';
import { perfectSheet } from '#app/domain/form-tasks/perfect-sheet.ts';
import { SECOND } from '#app/domain/shared/instant.ts';
import { type Random, seededRandom } from '#app/domain/shared/random.ts';
import { shiftClock } from '#app/server/clock.server.ts';
import { assignPlay } from '#app/server/commands/assign-play.server.ts';
import { closePlayAssignment } from '#app/server/commands/close-play-assignment.server.ts';
import { saveSheet } from '#app/server/commands/save-sheet.server.ts';
import { startPlay } from '#app/server/commands/start-play.server.ts';
import { takeStep } from '#app/server/commands/take-step.server.ts';
import { useDatabase } from '#app/server/db/db.server.ts';
import { compiledPlay, storedScript } from '#app/server/plays/play-scripts.server.ts';
import { classPlay, replayPage } from '#app/server/queries/class-plays.server.ts';
import { playCatalogue } from '#app/server/queries/play-catalogue.server.ts';
import { playDebrief } from '#app/server/queries/play-debrief.server.ts';
import { playPage } from '#app/server/queries/play-page.server.ts';
import { createUser } from '#tests/factories/users.ts';
import type { World } from '#tests/factories/world.ts';
import { eachDatabase } from '#tests/setup/each-database.ts';

const STORY = 's05-front-desk';
const FORM = 'f06-unemployment-registration';
const NOTE = '明天九点，园林公司门口，找沈岚';

async function begin(actor: Actor, contentId: string, assignmentId: string | null = null, use: 'practice' | 'assessment' = 'practice'): Promise<string> {
  const started = await startPlay(actor, { contentId, use, assignmentId, fresh: false });
  if (!started.ok) throw new Error(started.reason);
  return started.value.playId;
}

async function scenarioAt(actor: Actor, playId: string) {
  const page = await playPage(actor, playId);
  if (page?.kind !== 'scenario') throw new Error('Not a scenario of this actor');
  return page;
}

/** Takes an option as chance has it, or writes where words are asked for. */
async function goOn(actor: Actor, playId: string, random: Random) {
  const page = await scenarioAt(actor, playId);
  const choice = page.choices[Math.floor(random() * page.choices.length)];
  const step = choice ? { choice: choice.index, text: '' } : { choice: null, text: NOTE };
  return takeStep(actor, { playId, seq: page.seq, confirmed: true, ...step });
}

async function goToTheEnd(actor: Actor, playId: string, seed: number, between: () => Promise<void> = () => Promise.resolve()): Promise<void> {
  const random = seededRandom(seed);
  while (!(await scenarioAt(actor, playId)).ended) {
    await between();
    const taken = await goOn(actor, playId, random);
    if (!taken.ok) throw new Error(taken.reason);
  }
}

async function classOf(world: World, trainer: Actor, members: readonly Actor[]): Promise<string> {
  const centre = await world.prisma.centre.create({ data: { id: world.id('centre'), code: world.id('code'), name: '样本考点' } });
  const group = await world.prisma.classGroup.create({
    data: {
      id: world.id('class'),
      centreId: centre.id,
      code: world.id('code'),
      name: '样本班',
      level: 4,
      trainerId: trainer.id,
      startsOn: '2026-11-16',
      endsOn: '2026-11-20',
      members: { create: members.map(({ id }) => ({ userId: id, joinedAt: new Date(world.at) })) },
    },
  });
  return group.id;
}

eachDatabase('a play of a scenario', (openTestDb) => {
  test('goes on after the server has restarted, between any two steps', async () => {
    const { world, url } = await openTestDb();
    const { actor } = await createUser(world, { roles: ['learner'] });
    const playId = await begin(actor, STORY);
    const seen: string[] = [];
    await goToTheEnd(actor, playId, 0, async () => {
      const before = await scenarioAt(actor, playId);
      await useDatabase(url);
      expect(await scenarioAt(actor, playId)).toEqual(before);
      seen.push(before.turns.at(-1)?.lines[0]?.text ?? '');
    });
    expect(seen.length).toBeGreaterThan(3);
    const debrief = await playDebrief(actor, playId);
    expect(debrief?.waiting).toBeNull();
  });

  test('a step sent twice counts once; one from an older page is refused and changes nothing', async () => {
    const { world } = await openTestDb();
    const { actor } = await createUser(world, { roles: ['learner'] });
    const playId = await begin(actor, STORY);
    const [first, second] = (await scenarioAt(actor, playId)).choices;
    if (!first || !second) throw new Error('The story begins without a choice');
    const step = { playId, seq: 0, choice: first.index, text: '', confirmed: false };
    expect(await takeStep(actor, step)).toEqual({ ok: true, value: { ended: false, reading: null } });
    expect(await takeStep(actor, step)).toEqual({ ok: true, value: { ended: false, reading: null } });
    expect(await takeStep(actor, { ...step, choice: second.index })).toEqual({ ok: false, reason: 'movedOn' });
    expect((await scenarioAt(actor, playId)).seq).toBe(1);
  });

  test('of two devices at the same moment one goes on, the other is told', async () => {
    const { world } = await openTestDb();
    const { actor } = await createUser(world, { roles: ['learner'] });
    const playId = await begin(actor, STORY);
    const choices = (await scenarioAt(actor, playId)).choices.slice(0, 2);
    const taken = await Promise.all(choices.map(({ index }) => takeStep(actor, { playId, seq: 0, choice: index, text: '', confirmed: false })));
    expect(taken.filter(({ ok }) => ok)).toHaveLength(1);
    expect(taken.filter(({ ok }) => !ok)).toEqual([{ ok: false, reason: 'movedOn' }]);
    expect(await world.prisma.playStep.count({ where: { playId } })).toBe(1);
  });

  test('belongs to one person', async () => {
    const { world } = await openTestDb();
    const { actor } = await createUser(world, { roles: ['learner'] });
    const { actor: other } = await createUser(world, { roles: ['learner'] });
    const playId = await begin(actor, STORY);
    expect(await playPage(other, playId)).toBeUndefined();
    expect(await playDebrief(other, playId)).toBeUndefined();
    expect(await takeStep(other, { playId, seq: 0, choice: 0, text: '', confirmed: false })).toEqual({ ok: false, reason: 'unknownPlay' });
  });

  test('shows no mark, score or kind of answer while it is under way', async () => {
    const { world } = await openTestDb();
    const { actor } = await createUser(world, { roles: ['learner'] });
    const playId = await begin(actor, STORY);
    const script = compiledPlay(STORY)?.script;
    if (script?.kind !== 'scenario') throw new Error('The story is not there');
    const { criteria, musts, mustNots, endings } = script.scenario;
    const secrets = [...criteria, ...musts, ...mustNots, ...endings].map(({ text }) => text);
    const random = seededRandom(3);
    for (let steps = 0; steps < 40 && !(await scenarioAt(actor, playId)).ended; steps += 1) {
      const shown = JSON.stringify(await scenarioAt(actor, playId));
      expect(secrets.filter((secret) => shown.includes(secret))).toEqual([]);
      expect(shown).not.toMatch(/"marks"|"written":\{|mustNot/);
      await goOn(actor, playId, random);
    }
  });

  test('the score is the same however long one thinks', async () => {
    const { world } = await openTestDb();
    const units: (number | null)[] = [];
    for (const wait of [0, 3600]) {
      const { actor } = await createUser(world, { roles: ['learner'] });
      const playId = await begin(actor, STORY);
      await world.prisma.play.update({ where: { id: playId }, data: { seed: 7 } });
      let waited = 0;
      await goToTheEnd(actor, playId, 0, () => Promise.resolve(shiftClock((waited += wait) * SECOND)));
      units.push((await world.prisma.play.findUniqueOrThrow({ where: { id: playId } })).units);
    }
    expect(units[0]).not.toBeNull();
    expect(units[1]).toBe(units[0]);
  });

  test('keeps the text it was begun with when the content changes', async () => {
    const { world } = await openTestDb();
    const { actor } = await createUser(world, { roles: ['learner'] });
    const playId = await begin(actor, STORY);
    const { scriptHash } = await world.prisma.play.findUniqueOrThrow({ where: { id: playId } });
    expect(scriptHash).toBe(compiledPlay(STORY)?.hash);
    expect(await storedScript(world.prisma, scriptHash)).toEqual(compiledPlay(STORY)?.script);
  });
});

eachDatabase('a form task', (openTestDb) => {
  async function formAt(actor: Actor, playId: string) {
    const page = await playPage(actor, playId);
    if (page?.kind !== 'form') throw new Error('Not a form of this actor');
    return page;
  }

  test('is saved, asked about, handed in and marked; a save from an older page overwrites nothing', async () => {
    const { world } = await openTestDb();
    const { actor } = await createUser(world, { roles: ['learner'] });
    const playId = await begin(actor, FORM);
    const { seed } = await world.prisma.play.findUniqueOrThrow({ where: { id: playId } });
    const script = compiledPlay(FORM)?.script;
    if (script?.kind !== 'form') throw new Error('The form is not there');
    const answers = Object.fromEntries(Object.entries(perfectSheet(drawCase(script.task, seed))).map(([name, values]) => [name, [...values]]));

    expect((await formAt(actor, playId)).case.questions.map(({ answer }) => answer).join('')).toBe('');
    const saved = await saveSheet(actor, { playId, seq: 0, sheet: { name: ['某人'] }, ask: 'want', handIn: false });
    expect(saved).toMatchObject({ ok: true, value: { seq: 1 } });
    expect(await saveSheet(actor, { playId, seq: 0, sheet: { name: ['别人'] }, ask: null, handIn: false })).toEqual({ ok: false, reason: 'changedElsewhere' });
    const page = await formAt(actor, playId);
    expect(page.state.sheet).toEqual({ name: ['某人'] });
    expect(page.case.questions.filter(({ answer }) => answer !== '').map(({ id }) => id)).toEqual(['want']);

    expect(await saveSheet(actor, { playId, seq: 1, sheet: answers, ask: null, handIn: true })).toMatchObject({ ok: true });
    expect(await saveSheet(actor, { playId, seq: 2, sheet: {}, ask: null, handIn: true })).toEqual({ ok: false, reason: 'ended' });
    expect((await world.prisma.play.findUniqueOrThrow({ where: { id: playId } })).units).toBe(10_000);
    const debrief = await playDebrief(actor, playId);
    expect(debrief?.waiting).toBeNull();
    expect(debrief?.play).toMatchObject({ kind: 'form', marked: { units: 10_000 } });
  });
});

eachDatabase('what a trainer sets a class', (openTestDb) => {
  test('an assessment is taken once, shows nothing before it is closed, and then everything', async () => {
    const { world } = await openTestDb();
    const { actor: trainer } = await createUser(world, { roles: ['trainer'] });
    const { actor } = await createUser(world, { roles: ['learner'] });
    const { actor: stranger } = await createUser(world, { roles: ['learner'] });
    const classId = await classOf(world, trainer, [actor]);
    const assigned = await assignPlay(trainer, { classId, contentId: STORY, use: 'assessment' });
    if (!assigned.ok) throw new Error(assigned.reason);
    const { assignmentId } = assigned.value;
    expect(await assignPlay(trainer, { classId, contentId: STORY, use: 'class' })).toEqual({ ok: false, reason: 'alreadyOpen' });
    expect((await playCatalogue(actor)).assigned.map(({ contentId }) => contentId)).toEqual([STORY]);
    expect(await startPlay(stranger, { contentId: STORY, use: 'assessment', assignmentId, fresh: false })).toEqual({ ok: false, reason: 'notAssigned' });
    expect(await startPlay(actor, { contentId: STORY, use: 'assessment', assignmentId: null, fresh: false })).toEqual({ ok: false, reason: 'notAssigned' });

    const playId = await begin(actor, STORY, assignmentId, 'assessment');
    expect(await begin(actor, STORY, assignmentId, 'assessment')).toBe(playId);
    await goToTheEnd(actor, playId, 1);
    expect(await startPlay(actor, { contentId: STORY, use: 'assessment', assignmentId, fresh: false })).toEqual({ ok: false, reason: 'onlyOnce' });
    expect(await playDebrief(actor, playId)).toEqual({ waiting: 'notTold', play: expect.objectContaining({ contentId: STORY }) });

    expect(await closePlayAssignment(trainer, { classId, assignmentId })).toEqual({ ok: true, value: null });
    expect((await playDebrief(actor, playId))?.waiting).toBeNull();
    expect(await closePlayAssignment(trainer, { classId, assignmentId })).toEqual({ ok: false, reason: 'unknownAssignment' });
  });

  test('only who leads the class sees its plays and sets it anything', async () => {
    const { world } = await openTestDb();
    const { actor: trainer } = await createUser(world, { roles: ['trainer'] });
    const { actor: other } = await createUser(world, { roles: ['trainer'] });
    const { actor: administrator } = await createUser(world, { roles: ['administrator'] });
    const { actor } = await createUser(world, { roles: ['learner'] });
    const classId = await classOf(world, trainer, [actor]);
    const playId = await begin(actor, STORY);
    expect(await replayPage(trainer, playId)).toBeUndefined();
    await goToTheEnd(actor, playId, 0);
    expect(await replayPage(trainer, playId)).toMatchObject({ player: expect.any(String), kind: 'scenario' });
    expect(await replayPage(administrator, playId)).toBeDefined();
    expect(await replayPage(other, playId)).toBeUndefined();
    expect(await classPlay(other, classId, STORY, 4)).toBeNull();
    expect(await assignPlay(other, { classId, contentId: STORY, use: 'class' })).toEqual({ ok: false, reason: 'unknownClass' });
    expect(await assignPlay(actor, { classId, contentId: STORY, use: 'class' })).toEqual({ ok: false, reason: 'notAllowed' });
  });

  test('the class page counts the first finished play of each, and its streams lose nobody', async () => {
    const { world } = await openTestDb();
    const { actor: trainer } = await createUser(world, { roles: ['trainer'] });
    const learners: Actor[] = [];
    for (let nth = 0; nth < 4; nth += 1) learners.push((await createUser(world, { roles: ['learner'] })).actor);
    const classId = await classOf(world, trainer, learners);
    for (const [nth, actor] of learners.entries()) await goToTheEnd(actor, await begin(actor, STORY), nth);
    const [first] = learners;
    if (!first) throw new Error('no learner');
    await goToTheEnd(first, await begin(first, STORY), 2);
    const page = await classPlay(trainer, classId, STORY, 4);
    expect(page?.played).toBe(4);
    expect(page?.endings.reduce((sum, { count }) => sum + count, 0)).toBe(4);
    expect(page?.flow.nodes.find(({ column }) => column === 0)?.count).toBe(4);
    expect(page?.members.filter(({ plays }) => plays === 2)).toHaveLength(1);

    const debrief = await playDebrief(first, page?.members.find(({ id }) => id === first.id)?.first?.id ?? '');
    expect(debrief).toMatchObject({ classmates: { count: 3 } });
  });
});
