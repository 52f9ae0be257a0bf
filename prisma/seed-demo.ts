import type { Actor, Role } from '#app/domain/access/roles.ts';
import { drawCase } from '#app/domain/form-tasks/form-case.ts';
import { perfectSheet } from '#app/domain/form-tasks/perfect-sheet.ts';
import type { ItemWithKey, OptionId } from '#app/domain/items/item.ts';
import { OPTION_IDS } from '#app/domain/items/item.ts';
import { playScriptSchema } from '#app/domain/plays/play-script.ts';
import type { ItemResponse } from '#app/domain/scoring/response.ts';
import { DAY, MINUTE, SECOND } from '#app/domain/shared/instant.ts';
import { type Random, seededRandom, shuffled } from '#app/domain/shared/random.ts';
import type { Result } from '#app/domain/shared/result.ts';
import { hashPassword } from '#app/server/auth/password.server.ts';
import { now, shiftClock } from '#app/server/clock.server.ts';
import { assembleDraftForms } from '#app/server/commands/assemble-forms.server.ts';
import { assignForms } from '#app/server/commands/assign-forms.server.ts';
import { assignInvigilators } from '#app/server/commands/assign-invigilators.server.ts';
import { assignPlay } from '#app/server/commands/assign-play.server.ts';
import { authoriseAttempts } from '#app/server/commands/authorise-attempts.server.ts';
import { checkIn } from '#app/server/commands/check-in.server.ts';
import { closeSitting } from '#app/server/commands/close-sitting.server.ts';
import { expireDueAttempts } from '#app/server/commands/expire-due-attempts.server.ts';
import { freezeForm } from '#app/server/commands/freeze-form.server.ts';
import { freezeSitting } from '#app/server/commands/freeze-sitting.server.ts';
import { markLessonRead } from '#app/server/commands/mark-lesson-read.server.ts';
import { openAttempt } from '#app/server/commands/open-attempt.server.ts';
import { openSitting } from '#app/server/commands/open-sitting.server.ts';
import { planSitting } from '#app/server/commands/plan-sitting.server.ts';
import { registerCandidates } from '#app/server/commands/register-candidates.server.ts';
import { releaseSitting } from '#app/server/commands/release-sitting.server.ts';
import { saveReflection } from '#app/server/commands/save-reflection.server.ts';
import { saveSheet } from '#app/server/commands/save-sheet.server.ts';
import { startPlay } from '#app/server/commands/start-play.server.ts';
import { submitAttempt } from '#app/server/commands/submit-attempt.server.ts';
import { takeStep } from '#app/server/commands/take-step.server.ts';
import { readBlueprints } from '#app/server/content/authored.server.ts';
import { db } from '#app/server/db/db.server.ts';
import { DEMO_LOGINS, DEMO_PASSWORD } from '#app/server/demo-logins.server.ts';
import { unsafeKeyedPlaces } from '#app/server/exam/frozen-form.server.ts';
import { saveQueue } from '#app/server/exam/shared-save-queue.server.ts';
import { runScenario } from '#app/server/plays/run-scenario.server.ts';
import { playPage } from '#app/server/queries/play-page.server.ts';
import { randomId } from '#app/server/random-id.server.ts';
import { seedBank } from './seed-demo-bank.ts';

const CANDIDATES = 12;
const SEED = 20261122;

/**
 * A fictional centre with a class, a sitting that is over and released, and one ready to open. Every
 * step goes through the commands people use, so the demo's audit trail is a real one.
 */
export async function seedDemo(): Promise<string> {
  const people = await createPeople();
  const centre = await createCentre();
  await createClass(centre.id, people);
  await seedLearning(people);
  await seedBank(person(people, 'mingti'), person(people, 'shenti'));

  shiftClock(-DAY);
  await seedPlays(people);
  shiftClock(-DAY); // the finished sitting was yesterday, by the server's clock
  const finished = await planDemoSitting(people, centre.roomId, '四级理论知识考试（演练）', 7, '2026年11月机考演练');
  await takeDemoSitting(people, finished);
  shiftClock(0);
  await planDemoSitting(people, centre.roomId, '四级理论知识考试', 8, '2026年第四季度考评');
  return `演示数据：账号 ${people.size} 个、班级 1 个、已公布场次 1 个、待开考场次 1 个（考生 ${CANDIDATES} 名）`;
}

type People = ReadonlyMap<string, Actor>;

async function createPeople(): Promise<People> {
  const { prisma } = await db();
  const passwordHash = await hashPassword(DEMO_PASSWORD);
  const named: { loginName: string; displayName: string; roles: Role[]; number: number }[] = [
    ...DEMO_LOGINS.map((login, index) => ({ ...login, roles: demoRoles(login.role), number: index + 1 })),
    { loginName: 'jiankao2', displayName: '示例监考员乙', roles: ['invigilator'], number: 50 },
    ...Array.from({ length: CANDIDATES - 1 }, (_, index) => {
      const serial = String(index + 2).padStart(2, '0');
      return { loginName: `kaosheng${serial}`, displayName: `示例考生${serial}`, roles: demoRoles('candidate'), number: 100 + index };
    }),
  ];
  const at = new Date(now());
  const actors = new Map<string, Actor>();
  for (const { loginName, displayName, roles, number } of named) {
    const id = randomId();
    await prisma.user.create({
      data: {
        id,
        loginName,
        displayName,
        passwordHash,
        status: 'active',
        // 000000 is no place: nobody has this number.
        idNumber: roles.includes('candidate') ? `00000019800101${String(number).padStart(3, '0')}X` : null,
        phone: null,
        createdAt: at,
        passwordChangedAt: at,
        roles: { create: roles.map((role) => ({ role, grantedAt: at })) },
      },
    });
    actors.set(loginName, { id, loginName, displayName, roles, mustChangePassword: false });
  }
  return actors;
}

function demoRoles(role: Role): Role[] {
  return role === 'candidate' ? ['candidate', 'learner'] : [role];
}

function person(people: People, loginName: string): Actor {
  const actor = people.get(loginName);
  if (!actor) throw new Error(`The demo has nobody called ${loginName}`);
  return actor;
}

function candidatesOf(people: People): Actor[] {
  return [...people.values()].filter((actor) => actor.roles.includes('candidate'));
}

async function createCentre(): Promise<{ id: string; roomId: string }> {
  const { prisma } = await db();
  const id = randomId();
  const roomId = randomId();
  await prisma.centre.create({ data: { id, code: 'DEMO', name: '示例市基层人才评价中心' } });
  await prisma.room.create({ data: { id: roomId, centreId: id, name: '第一机考室', seats: 30 } });
  return { id, roomId };
}

async function createClass(centreId: string, people: People): Promise<void> {
  const { prisma } = await db();
  const at = new Date(now());
  await prisma.classGroup.create({
    data: {
      id: randomId(),
      centreId,
      code: 'DEMO-2026-01',
      name: '示例市劳动保障专理员四级培训一班',
      level: 4,
      trainerId: person(people, 'peixun').id,
      startsOn: '2026-11-16',
      endsOn: '2026-11-20',
      members: {
        create: [person(people, 'xueyuan'), ...candidatesOf(people)].map((actor) => ({ userId: actor.id, joinedAt: at })),
      },
    },
  });
}

async function seedLearning(people: People): Promise<void> {
  const readers: readonly (readonly [string, readonly string[]])[] = [
    ['kaosheng02', ['m01-nature', 'm01-position', 'm01-tasks']],
    ['kaosheng03', ['m01-nature']],
    ['kaosheng05', ['m01-nature', 'm01-position']],
  ];
  for (const [loginName, lessons] of readers) {
    for (const lessonId of lessons) await markLessonRead(person(people, loginName), { moduleSlug: 'positioning', lessonId });
  }
  const answers: readonly (readonly [string, string])[] = [
    ['kaosheng02', '上周一位租房的大姐来问失业登记，我先看的是常住地，没有让她回老家。以前我会先问户口在哪，现在知道这一句话可能让人白跑一趟。'],
    ['kaosheng05', '我最拿不准的是企业要我们盖章证明没有欠薪。现在的答复是：社区不掌握工资发放情况，也没有出具的依据，可以查信用信息，有线索转监察。'],
  ];
  for (const [loginName, text] of answers) {
    await saveReflection(person(people, loginName), { moduleSlug: 'positioning', promptId: 'm01-r1', text });
  }
}

/** One scenario and one form that most of the class have done, so that a trainer opens on something to talk about; one more is set. */
async function seedPlays(people: People): Promise<void> {
  const trainer = person(people, 'peixun');
  const { prisma } = await db();
  const group = await prisma.classGroup.findFirstOrThrow({ where: { trainerId: trainer.id } });
  const random = seededRandom(SEED);
  const players = candidatesOf(people).slice(0, 9);
  for (const [at, actor] of players.entries()) {
    const { playId } = must(await startPlay(actor, { contentId: 's05-front-desk', use: 'practice', assignmentId: null, fresh: false }), 'start a scenario');
    await walkToTheEnd(actor, playId, (at + 1) / players.length, random);
  }
  for (const [at, actor] of players.slice(0, 6).entries()) await checkTheLedger(actor, at / 6, random);
  must(await assignPlay(trainer, { classId: group.id, contentId: 's12-lonely-door', use: 'class' }), 'set a scenario');
}

/** With `care` (0 to 1) takes what counts at once, otherwise chooses as it comes; writes a line where words are asked for. */
async function walkToTheEnd(actor: Actor, playId: string, care: number, random: Random): Promise<void> {
  const { prisma } = await db();
  for (let page = await playPage(actor, playId); page?.kind === 'scenario' && !page.ended; page = await playPage(actor, playId)) {
    const play = await prisma.play.findUniqueOrThrow({ where: { id: playId }, include: { steps: { orderBy: { seq: 'asc' } }, script: true } });
    const script = playScriptSchema.parse(JSON.parse(play.script.scriptJson));
    if (script.kind !== 'scenario') throw new Error('The play is not of a scenario');
    const worth = (index: number) => {
      const { turn } = runScenario(script, play.seed, play.steps).play.choose(index);
      return turn.lines.flatMap(({ marks }) => marks).reduce((sum, { kind }) => sum + (kind === 'mustNot' ? -3 : kind === 'ending' ? -1 : 1), random() / 2);
    };
    const careful = random() < care;
    const ranked = shuffled(page.choices, random).map(({ index }) => ({ index, worth: worth(index) }));
    const [best] = careful ? ranked.sort((a, b) => b.worth - a.worth) : ranked;
    const writes = page.ask !== null && (careful || !best);
    shiftClock(-DAY + play.seq * (12 + Math.floor(random() * 20)) * SECOND);
    const step = writes || !best ? { choice: null, text: '明天九点，到园林公司门口找沈岚', confirmed: true } : { choice: best.index, text: '', confirmed: false };
    must(await takeStep(actor, { playId, seq: page.seq, ...step }), 'take a step');
  }
}

async function checkTheLedger(actor: Actor, care: number, random: Random): Promise<void> {
  const { playId } = must(await startPlay(actor, { contentId: 'f10-hardship-ledger', use: 'practice', assignmentId: null, fresh: false }), 'start a form');
  const page = await playPage(actor, playId);
  const { prisma } = await db();
  const play = await prisma.play.findUniqueOrThrow({ where: { id: playId }, include: { script: true } });
  const script = playScriptSchema.parse(JSON.parse(play.script.scriptJson));
  if (page?.kind !== 'form' || script.kind !== 'form') throw new Error('The ledger is not a form');
  const right = Object.entries(perfectSheet(drawCase(script.task, play.seed)));
  // Who is careless leaves what looks odd as it is.
  const sheet = Object.fromEntries(right.map(([name, values]) => [name, random() < 0.4 + care * 0.6 ? [...values] : name.endsWith('-reason') || name.endsWith('-right') ? [] : ['ok']]));
  must(await saveSheet(actor, { playId, seq: page.seq, sheet, ask: null, handIn: true }), 'hand in a form');
}

function must<Value, Reason>(decision: Result<Value, Reason>, what: string): Value {
  if (decision.ok) return decision.value;
  throw new Error(`${what}: ${JSON.stringify(decision.reason)}`);
}

/** Forms A and B drawn and frozen, the sitting planned, staffed, seated and locked. Returns its id. */
async function planDemoSitting(people: People, roomId: string, title: string, seed: number, administrationName: string): Promise<string> {
  const administrator = person(people, 'guanli');
  const blueprintId = readBlueprints().find((blueprint) => blueprint.component === 'theory')?.id ?? '';
  const formIds = must(await assembleDraftForms(administrator, { level: 4, blueprintId, seed, count: 2, pools: ['open'] }), 'assemble');
  for (const formId of formIds) must(await freezeForm(administrator, formId), 'freeze form');
  const sittingId = must(
    await planSitting(administrator, {
      title,
      level: 4,
      startsAt: Math.ceil(now() / MINUTE) * MINUTE,
      durationMinutes: 90,
      graceSeconds: 15,
      multipleResponseRule: 'allOrNothing',
      roomIds: [roomId],
      pools: ['open'],
      administrationName,
    }),
    'plan',
  );
  must(await assignForms(administrator, sittingId, formIds), 'assign forms');
  must(
    await assignInvigilators(
      administrator,
      sittingId,
      ['jiankao1', 'jiankao2'].map((name) => ({ roomId, userId: person(people, name).id })),
    ),
    'assign invigilators',
  );
  must(
    await registerCandidates(administrator, sittingId, candidatesOf(people).map((actor) => actor.loginName).join('\n')),
    'register',
  );
  must(await freezeSitting(administrator, sittingId), 'freeze sitting');
  return sittingId;
}

/** Eleven candidates answer, with abilities spread around the cut score; ten hand in, one runs out of time, one stays away. */
async function takeDemoSitting(people: People, sittingId: string): Promise<void> {
  const { prisma } = await db();
  const invigilator = person(people, 'jiankao1');
  const byId = new Map([...people.values()].map((actor) => [actor.id, actor]));
  const random = seededRandom(SEED);
  must(await openSitting(invigilator, sittingId), 'open');

  const registrations = await prisma.registration.findMany({
    where: { sittingId },
    orderBy: { admissionNumber: 'asc' },
    select: { id: true, userId: true, attempt: { select: { id: true, formId: true } } },
  });
  const absent = person(people, 'kaosheng12').id;
  const present = registrations.filter((registration) => registration.userId !== absent);
  for (const registration of present) must(await checkIn(invigilator, { sittingId, registrationId: registration.id }), 'check in');
  must(await authoriseAttempts(invigilator, { sittingId, target: { kind: 'everybody' } }), 'authorise');

  let serial = 0;
  for (const registration of present) {
    const candidate = byId.get(registration.userId);
    const { attempt } = registration;
    if (!candidate || !attempt) throw new Error('The demo sitting lost a candidate');
    serial += 1;
    shiftClock(-DAY + serial * SECOND);
    const opened = must(
      await openAttempt(candidate, { attemptId: attempt.id, start: true }, { address: '127.0.0.1', userAgent: 'demo' }),
      'start',
    );
    if (opened.kind !== 'open') throw new Error(`The demo attempt is ${opened.kind}`);
    const ability = 0.42 + 0.05 * serial; // from clearly below to clearly above 60
    const places = await unsafeKeyedPlaces(attempt.formId);
    const queue = await saveQueue();
    await queue.add({
      attemptId: attempt.id,
      epoch: opened.epoch,
      seq: 1,
      receivedAt: now() + 30 * MINUTE,
      changes: places.map((place) => ({
        position: place.position,
        answer: demoAnswer(place.item, ability, random),
        flagged: random() < 0.05,
      })),
    });
    const last = serial === present.length;
    shiftClock(-DAY + (40 + 3 * serial) * MINUTE);
    if (!last) must(await submitAttempt({ attemptId: attempt.id, epoch: opened.epoch }), 'submit');
  }
  shiftClock(-DAY + 100 * MINUTE);
  await expireDueAttempts();
  must(await closeSitting(invigilator, { sittingId, notBegun: registrations.length - present.length }), 'close');
  must(await releaseSitting(person(people, 'guanli'), sittingId), 'release');
}

/** An answer as somebody of this ability (chance of knowing) might give it. */
function demoAnswer(item: ItemWithKey, ability: number, random: Random): ItemResponse {
  const knows = random() < ability + (item.difficulty - 0.65) * 0.6;
  switch (item.type) {
    case 'trueFalse':
      return knows ? item.key : !item.key;
    case 'singleChoice':
      return knows ? item.key : (otherOptions(item.options.length, [item.key], random)[0] ?? item.key);
    case 'multipleResponse':
      return knows ? [...item.key] : item.key.slice(1).concat(otherOptions(item.options.length, item.key, random).slice(0, 1));
  }
}

function otherOptions(count: number, key: readonly OptionId[], random: Random): OptionId[] {
  return shuffled(
    OPTION_IDS.slice(0, count).filter((id) => !key.includes(id)),
    random,
  );
}
