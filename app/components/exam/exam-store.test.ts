import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { AnswerLedger, holdsAnswer } from '#app/components/exam/answer-ledger.ts';
import { type AnsweringView, ExamStore, type ExamView } from '#app/components/exam/exam-store.ts';
import { hasEnded } from '#app/components/exam/read-reply.ts';
import { EXAM_PATHS } from '#app/domain/attempts/exam-protocol.ts';
import { ATTEMPT_PHASES, isOver } from '#app/domain/attempts/phases.ts';
import { isAnswered, type ItemResponse } from '#app/domain/scoring/response.ts';
import {
  FakeBrowser,
  FakeExamServer,
  FakeLine,
  FakeTime,
  fakeItems,
  type Fate,
  portsOf,
  SMOOTH,
} from '#tests/factories/fake-exam-room.ts';

const MINUTE = 60_000;
const LOST: Fate = { up: 'lost', down: 'lost' };
const LOST_REPLY: Fate = { up: 20, down: 'lost' };

function room(options: { minutes?: number; phase?: 'awaiting' | 'authorised'; offset?: number } = {}) {
  const time = new FakeTime();
  const server = new FakeExamServer(time, fakeItems(6), {
    offset: options.offset ?? 1_800_000_000_000,
    minutes: options.minutes ?? 90,
    graceSeconds: 15,
    ...(options.phase ? { phase: options.phase } : {}),
  });
  const browser = new FakeBrowser();
  const line = new FakeLine(time, server);
  const tab = browser.tab();
  const newStore = (where = browser, own = tab, via = line) => new ExamStore('attempt-1', portsOf(time, via, where, own));
  return { time, server, browser, line, tab, newStore };
}

async function started(options: Parameters<typeof room>[0] = {}) {
  const world = room(options);
  const store = world.newStore();
  store.run();
  await world.time.advance(100);
  store.start();
  await world.time.advance(100);
  return { ...world, store };
}

function answering(view: ExamView): AnsweringView {
  if (view.kind !== 'answering') throw new Error(`The screen shows ${view.kind}`);
  return view;
}

/** Lets only requests of one path come to grief. */
function onPath(path: string, fate: Fate) {
  return (request: { path: string }) => (request.path === path ? fate : SMOOTH);
}

describe('coming in', () => {
  test('waits until the invigilator authorises, then until the candidate starts', async () => {
    const { time, server, newStore } = room({ phase: 'awaiting' });
    const store = newStore();
    store.run();
    await time.advance(100);
    expect(store.view()).toMatchObject({ kind: 'waiting', phase: 'awaiting' });
    server.phase = 'authorised';
    await time.advance(5_000);
    expect(store.view()).toMatchObject({ kind: 'waiting', phase: 'authorised' });
    expect(server.phase).toBe('authorised');
    store.start();
    await time.advance(100);
    expect(store.view().kind).toBe('answering');
  });

  test('goes on by itself when the reply to the start is lost', async () => {
    const { time, line, newStore } = room();
    const store = newStore();
    store.run();
    await time.advance(100);
    let lost = false;
    line.fate = (request) => {
      if (lost || request.path !== EXAM_PATHS.open || !JSON.stringify(request.body).includes('start')) return SMOOTH;
      lost = true;
      return LOST_REPLY;
    };
    store.start();
    await time.advance(60_000);
    expect(store.view().kind).toBe('answering');
  });

  test('says so when the login has run out', async () => {
    const { time, server, newStore } = room();
    server.loggedIn = false;
    const store = newStore();
    store.run();
    await time.advance(100);
    expect(store.view()).toEqual({ kind: 'trouble', reason: 'login' });
  });
});

describe('saving', () => {
  test('says saved only after the acknowledgement', async () => {
    const { time, server, store } = await started();
    store.answer(2, 'B');
    expect(answering(store.view()).save).toMatchObject({ unsaved: 1, activity: 'saving' });
    expect(answering(store.view()).places.get(2)).toMatchObject({ answer: 'B', saved: false });
    await time.advance(100);
    expect(answering(store.view()).save).toMatchObject({ unsaved: 0, activity: 'idle' });
    expect(server.responses.get(2)).toMatchObject({ answer: 'B' });
  });

  test('sends what changed during a save with the next one, latest value per place', async () => {
    const { time, server, line, store } = await started();
    line.fate = onPath(EXAM_PATHS.save, { up: 500, down: 500 });
    store.answer(1, true);
    store.answer(2, 'A');
    store.answer(2, 'B');
    store.answer(3, ['A', 'C']);
    store.flag(2, true);
    await time.advance(3_000);
    expect(server.received.map(({ seq, positions }) => ({ seq, positions }))).toEqual([
      { seq: 1, positions: [1] },
      { seq: 2, positions: [2, 3] },
    ]);
    expect(server.responses.get(2)).toMatchObject({ answer: 'B', flagged: true });
  });

  test.each([
    { name: 'a lost request', fate: LOST },
    { name: 'a lost acknowledgement', fate: LOST_REPLY },
    { name: 'a portal page with status 200', fate: { ...SMOOTH, instead: 'html' as const } },
    { name: 'a bad gateway', fate: { ...SMOOTH, instead: 'badGateway' as const } },
    { name: 'a full disk', fate: { ...SMOOTH, instead: 'unavailable' as const } },
    { name: 'the acknowledgement of another save', fate: { ...SMOOTH, instead: 'otherSeq' as const } },
  ])('takes $name for no acknowledgement and tries again', async ({ fate }) => {
    const { time, server, line, store } = await started();
    line.fate = onPath(EXAM_PATHS.save, fate);
    store.answer(1, false);
    await time.advance(40_000);
    expect(answering(store.view()).save).toMatchObject({ unsaved: 1, activity: 'retrying' });
    line.fate = () => SMOOTH;
    await time.advance(30_000);
    expect(answering(store.view()).save.unsaved).toBe(0);
    expect(server.responses.get(1)).toMatchObject({ answer: false });
  });

  test('pauses 1, 2, 4, 8, 8 seconds between tries, and none once the network is back', async () => {
    const { time, line, store } = await started();
    const tries: number[] = [];
    line.fate = (request) => {
      if (request.path !== EXAM_PATHS.save) return LOST;
      tries.push(time.elapsed());
      return { up: 0, down: 0, instead: 'badGateway' };
    };
    store.answer(1, true);
    await time.advance(24_000);
    const first = tries[0] ?? 0;
    expect(tries.map((at) => at - first)).toEqual([0, 1_000, 3_000, 7_000, 15_000, 23_000]);
    line.fate = () => SMOOTH;
    store.hurry();
    await time.advance(50);
    expect(answering(store.view()).save.unsaved).toBe(0);
  });

  test('a save that arrives after a later one changes nothing', async () => {
    const { time, server, line, store } = await started();
    let saves = 0;
    line.fate = (request) => {
      if (request.path !== EXAM_PATHS.save) return SMOOTH;
      saves += 1;
      return saves === 1 ? { up: 60_000, down: 20 } : SMOOTH;
    };
    store.answer(2, 'A');
    await time.advance(1_000);
    store.answer(2, 'D');
    await time.advance(120_000);
    expect(server.received.map((save) => save.seq)).toEqual([2, 1]);
    expect(server.responses.get(2)).toMatchObject({ answer: 'D' });
    expect(answering(store.view()).places.get(2)).toMatchObject({ answer: 'D', saved: true });
  });

  test('goes on when the login expires during the exam', async () => {
    const { time, server, store } = await started();
    server.loggedIn = false;
    store.answer(1, true);
    await time.advance(100);
    expect(answering(store.view()).save.unsaved).toBe(0);
  });
});

describe('reloading', () => {
  test('brings back answers that were never acknowledged and sends them', async () => {
    const { time, server, line, store, newStore } = await started();
    store.answer(1, true);
    await time.advance(100);
    line.fate = () => LOST;
    store.answer(1, false);
    store.answer(2, 'C');
    await time.advance(100);
    store.stop();
    line.fate = () => SMOOTH;
    const reloaded = newStore();
    reloaded.run();
    await time.advance(200);
    expect(answering(reloaded.view()).places.get(2)).toMatchObject({ answer: 'C', saved: true });
    expect(server.responses.get(1)).toMatchObject({ answer: false });
    expect(server.epoch).toBe(1);
  });

  test('a save still under way from before the reload cannot undo a later answer', async () => {
    const { time, server, line, store, newStore } = await started();
    const fates: Fate[] = [LOST, LOST, { up: 120_000, down: 20 }];
    line.fate = (request) => (request.path === EXAM_PATHS.save ? (fates.shift() ?? SMOOTH) : SMOOTH);
    store.answer(2, 'A');
    await time.advance(36_000); // two tries lost, the third on its way
    expect(fates).toHaveLength(0);
    store.stop();
    const reloaded = newStore();
    reloaded.run();
    await time.advance(200);
    reloaded.answer(2, 'D');
    await time.advance(200_000);
    expect(answering(reloaded.view()).places.get(2)).toMatchObject({ answer: 'D', saved: true });
    expect(server.responses.get(2)).toMatchObject({ answer: 'D' });
  });

  test('an answer changed and changed back is sent again although the server seems to hold it', async () => {
    const { time, server, line, store, newStore } = await started();
    const fates: Fate[] = [LOST_REPLY, { up: 120_000, down: 20 }];
    line.fate = (request) => (request.path === EXAM_PATHS.save ? (fates.shift() ?? SMOOTH) : SMOOTH);
    store.answer(2, 'A');
    await time.advance(5_000);
    store.answer(2, 'B');
    await time.advance(12_000);
    expect(fates).toHaveLength(0);
    store.answer(2, 'A');
    store.stop();
    const reloaded = newStore();
    reloaded.run();
    await time.advance(200_000);
    expect(answering(reloaded.view()).places.get(2)).toMatchObject({ answer: 'A', saved: true });
    expect(server.responses.get(2)).toMatchObject({ answer: 'A' });
  });

  test('keeps own answers only until they are acknowledged, and nothing after the receipt', async () => {
    const { time, browser, store } = await started();
    store.answer(1, true);
    expect([...browser.records.values()][0]?.places).toHaveLength(1);
    await time.advance(100);
    expect([...browser.records.values()][0]?.places).toHaveLength(0);
    store.submit();
    await time.advance(100);
    expect(store.view()).toMatchObject({ kind: 'over', receipt: { code: 'AAAA-BBBB-CCCC', answered: 1, total: 6 } });
    expect(browser.records.size).toBe(0);
  });
});

describe('a second browser', () => {
  test('asks first; taking over turns the old one read-only, and it can take back', async () => {
    const { time, server, line, store, newStore } = await started();
    store.answer(2, 'A');
    await time.advance(100);
    const elsewhere = new FakeBrowser();
    const other = newStore(elsewhere, elsewhere.tab(), new FakeLine(time, server));
    other.run();
    await time.advance(100);
    expect(other.view().kind).toBe('writerElsewhere');
    other.takeOver();
    await time.advance(5_000);
    expect(answering(other.view()).places.get(2)).toMatchObject({ answer: 'A', saved: true });
    expect(answering(store.view()).input).toBe('replaced');

    store.answer(2, 'D');
    await time.advance(100);
    expect(answering(store.view()).places.get(2)).toMatchObject({ answer: 'A' });
    line.fate = () => SMOOTH;
    store.takeOver();
    await time.advance(100);
    expect(answering(store.view())).toMatchObject({ input: 'open' });
    expect(server.epoch).toBe(3);
  });

  test('an answer that never left the first machine does not replace a newer one from the second', async () => {
    const { time, server, line, store, newStore } = await started();
    line.fate = () => LOST;
    store.answer(2, 'A');
    store.answer(5, 'B');
    await time.advance(1_000);
    const elsewhere = new FakeBrowser();
    const other = newStore(elsewhere, elsewhere.tab(), new FakeLine(time, server));
    other.run();
    await time.advance(100);
    other.takeOver();
    await time.advance(100);
    other.answer(2, 'C');
    await time.advance(100);

    line.fate = () => SMOOTH;
    await time.advance(20_000);
    expect(answering(store.view()).input).toBe('replaced');
    store.takeOver();
    await time.advance(200);
    const view = answering(store.view());
    expect(view.places.get(2)).toMatchObject({ answer: 'C', saved: true });
    expect(view.places.get(5)).toMatchObject({ answer: 'B', saved: true });
    expect(view.overruled).toEqual([2]);
    expect(server.responses.get(2)).toMatchObject({ answer: 'C' });
  });

  test('a duplicated tab with the same token is treated as a second writer', async () => {
    const { time, browser, tab, store, newStore } = await started();
    store.answer(2, 'A');
    await time.advance(100);
    const duplicate = newStore(browser, browser.tab(tab.read()));
    duplicate.run();
    await time.advance(100);
    expect(duplicate.view().kind).toBe('writerElsewhere');
    expect(answering(store.view()).input).toBe('open');
  });
});

describe('time', () => {
  test('follows the server, however wrong the date of the computer is', async () => {
    const { time, store } = await started({ offset: -5_000_000_000 });
    expect(Math.abs((store.timeLeft() ?? 0) - 90 * MINUTE)).toBeLessThan(1_000);
    await time.advance(30 * MINUTE);
    expect(Math.abs((store.timeLeft() ?? 0) - 60 * MINUTE)).toBeLessThan(1_000);
  });

  test('stops input at the deadline, flushes, and shows what was kept once the server has collected', async () => {
    const { time, server, line, store } = await started({ minutes: 1 });
    line.fate = onPath(EXAM_PATHS.save, { up: 3_000, down: 100 });
    await time.advance(MINUTE - 1_000);
    store.answer(1, true);
    store.answer(2, 'B');
    await time.advance(2_000);
    expect(answering(store.view()).input).toBe('timeUp');
    store.answer(3, ['A']);
    await time.advance(30_000);
    expect(store.view()).toMatchObject({ kind: 'over', phase: 'expired', unsent: 0, receipt: { answered: 2 } });
    expect(server.responses.has(3)).toBe(false);
  });

  test('opens input again when the time is extended after it ran out', async () => {
    const { time, server, store } = await started({ minutes: 1 });
    await time.advance(MINUTE);
    expect(answering(store.view()).input).toBe('timeUp');
    server.deadlineAt = (server.deadlineAt ?? 0) + 5 * MINUTE;
    await time.advance(5_000);
    expect(answering(store.view()).input).toBe('open');
  });

  test('says how many answers were not counted when the network comes back too late', async () => {
    const { time, server, line, store, browser } = await started({ minutes: 1 });
    line.fate = () => LOST;
    store.answer(1, true);
    await time.advance(2 * MINUTE);
    line.fate = () => SMOOTH;
    await time.advance(MINUTE);
    expect(store.view()).toMatchObject({ kind: 'over', phase: 'expired', unsent: 1, receipt: { answered: 0 } });
    expect(server.refused.length).toBeGreaterThan(0);
    expect(browser.records.size).toBe(0);
  });
});

describe('pausing', () => {
  test('blocks input with the reason, stands the clock still, and resumes by itself', async () => {
    const { time, server, store } = await started();
    server.phase = 'paused';
    server.pausedAt = server.now();
    server.notice = '监考员已暂停考试。';
    await time.advance(5_000);
    expect(answering(store.view())).toMatchObject({ input: 'paused', notice: '监考员已暂停考试。' });
    const left = store.timeLeft();
    store.answer(1, true);
    expect(answering(store.view()).places.get(1)).toMatchObject({ answer: null });
    await time.advance(MINUTE);
    expect(store.timeLeft()).toBe(left);
    server.phase = 'active';
    server.notice = null;
    await time.advance(5_000);
    expect(answering(store.view()).input).toBe('open');
  });

  test('an answer on its way when the pause came is sent again afterwards', async () => {
    const { time, server, store } = await started();
    store.answer(1, true);
    server.phase = 'paused';
    server.pausedAt = server.now();
    await time.advance(10_000);
    expect(answering(store.view()).save.unsaved).toBe(1);
    expect(server.received).toHaveLength(1);
    server.phase = 'active';
    await time.advance(10_000);
    expect(server.responses.get(1)).toMatchObject({ answer: true });
    expect(answering(store.view()).save.unsaved).toBe(0);
  });
});

describe('handing in', () => {
  test('carries what is not yet acknowledged and survives a lost reply with the same receipt', async () => {
    const { time, server, line, store } = await started();
    line.fate = onPath(EXAM_PATHS.save, LOST);
    store.answer(1, true);
    let lost = false;
    line.fate = (request) => {
      if (request.path === EXAM_PATHS.save) return LOST;
      if (request.path !== EXAM_PATHS.submit || lost) return SMOOTH;
      lost = true;
      return LOST_REPLY;
    };
    store.submit();
    expect(answering(store.view()).input).toBe('submitting');
    await time.advance(60_000);
    expect(store.view()).toMatchObject({ kind: 'over', phase: 'submitted', receipt: { answered: 1 } });
    expect(server.phase).toBe('submitted');
  });

  test('is refused while paused, and answering goes on afterwards', async () => {
    const { time, server, store } = await started();
    server.phase = 'paused';
    server.pausedAt = server.now();
    store.submit();
    await time.advance(200);
    expect(answering(store.view()).input).toBe('paused');
    server.phase = 'active';
    await time.advance(5_000);
    expect(answering(store.view()).input).toBe('open');
  });
});

test.each(ATTEMPT_PHASES)('agrees with the domain whether %s is the end', (phase) => {
  expect(hasEnded(phase)).toBe(isOver(phase));
});

const SAMPLE_ANSWERS: readonly ItemResponse[] = [null, true, false, 'A', [], ['A'], ['A', 'B']];
test.each(SAMPLE_ANSWERS.map((answer) => ({ answer })))('agrees with the domain whether $answer is an answer', ({ answer }) => {
  expect(holdsAnswer(answer)).toBe(isAnswered(answer));
});

test('a numbered save is never numbered like an earlier one, also after a reload', () => {
  const opened = { epoch: 1, lastSeq: 4, positions: [1], responses: [] };
  const { ledger } = AnswerLedger.open(opened, []);
  ledger.change(1, { answer: true });
  expect(ledger.nextBatch().seq).toBe(5);
  const again = AnswerLedger.open(opened, [ledger.record()]).ledger;
  expect(again.nextBatch().seq).toBe(6);
});

describe('for any run of failures', () => {
  const delay = fc.integer({ min: 0, max: 40_000 });
  const fate: fc.Arbitrary<Fate> = fc.oneof(
    { weight: 4, arbitrary: fc.constant(SMOOTH) },
    { weight: 1, arbitrary: fc.constant(LOST) },
    { weight: 1, arbitrary: fc.constant(LOST_REPLY) },
    { weight: 1, arbitrary: fc.record({ up: delay, down: fc.integer({ min: 0, max: 3_000 }) }) },
    {
      weight: 1,
      arbitrary: fc.record({
        up: fc.constant(20),
        down: fc.constant(20),
        instead: fc.constantFrom('html' as const, 'badGateway' as const, 'otherSeq' as const, 'unavailable' as const),
      }),
    },
  );
  const step = fc.oneof(
    { weight: 6, arbitrary: fc.record({ act: fc.constant('answer' as const), position: fc.constantFrom(2, 5), answer: fc.constantFrom('A' as const, 'B' as const, null) }) },
    { weight: 1, arbitrary: fc.record({ act: fc.constant('flag' as const), position: fc.constantFrom(2, 5), flagged: fc.boolean() }) },
    { weight: 2, arbitrary: fc.record({ act: fc.constant('wait' as const), milliseconds: fc.integer({ min: 0, max: 20_000 }) }) },
    { weight: 1, arbitrary: fc.record({ act: fc.constant('reload' as const) }) },
    { weight: 1, arbitrary: fc.record({ act: fc.constant('pause' as const) }) },
    { weight: 1, arbitrary: fc.record({ act: fc.constant('hurry' as const) }) },
  );

  test('what is shown as saved is what the server holds, and in the end everything arrives', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 25 }), fc.array(fate, { minLength: 5, maxLength: 40 }), async (steps, fates) => {
        const world = await started({ minutes: 100_000 });
        const { time, server, line, newStore } = world;
        let { store } = world;
        let next = 0;
        line.fate = () => fates[(next += 1) % fates.length] ?? SMOOTH;
        const expected = new Map<number, { answer: ItemResponse; flagged: boolean }>();

        const check = () => {
          const view = store.view();
          if (view.kind !== 'answering') return;
          for (const place of view.places.values()) {
            const held = server.responses.get(place.position) ?? { answer: null, flagged: false };
            if (place.saved) expect({ answer: place.answer, flagged: place.flagged }).toEqual({ answer: held.answer, flagged: held.flagged });
          }
        };

        for (const what of steps) {
          const view = store.view();
          const open = view.kind === 'answering' && view.input === 'open';
          if (what.act === 'answer') {
            store.answer(what.position, what.answer);
            if (open) expected.set(what.position, { flagged: expected.get(what.position)?.flagged ?? false, answer: what.answer });
          } else if (what.act === 'flag') {
            store.flag(what.position, what.flagged);
            if (open) expected.set(what.position, { answer: expected.get(what.position)?.answer ?? null, flagged: what.flagged });
          } else if (what.act === 'wait') {
            for (let passed = 0; passed < what.milliseconds; passed += 500) {
              await time.advance(500);
              check();
            }
          } else if (what.act === 'reload') {
            store.stop();
            store = newStore();
            store.run();
          } else if (what.act === 'hurry') {
            store.hurry();
          } else if (server.phase === 'active') {
            server.phase = 'paused';
            server.pausedAt = server.now();
          } else {
            server.phase = 'active';
          }
          check();
        }

        server.phase = 'active';
        line.fate = () => SMOOTH;
        store.hurry();
        for (let passed = 0; passed < 120; passed += 1) {
          await time.advance(1_000);
          check();
        }
        expect(answering(store.view()).save).toMatchObject({ unsaved: 0, activity: 'idle' });
        for (const [position, { answer, flagged }] of expected) {
          const held = server.responses.get(position) ?? { answer: null, flagged: false };
          expect({ position, answer: held.answer, flagged: held.flagged }).toEqual({ position, answer, flagged });
        }
        store.stop();
      }),
      { seed: 20261122, numRuns: 120 },
    );
  }, 60_000);
});
