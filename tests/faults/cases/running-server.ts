import { z } from 'zod';
import routes from '#app/routes.ts';
import { ExamStore } from '#app/components/exam/exam-store.ts';
import type { ExamPorts, ExamTransport } from '#app/components/exam/exam-ports.ts';
import type { LedgerRecord } from '#app/components/exam/answer-ledger.ts';
import type { HeldWriter } from '#app/components/exam/exam-ports.ts';
import { EXAM_PATHS } from '#app/domain/attempts/exam-protocol.ts';
import { MINUTE } from '#app/domain/shared/instant.ts';
import { seededRandom, shuffled } from '#app/domain/shared/random.ts';
import { createForm } from '#tests/factories/forms.ts';
import { candidateAt, createSitting, type MadeSitting } from '#tests/factories/sittings.ts';
import { createLogins } from '#tests/factories/users.ts';
import { createWorld } from '#tests/factories/world.ts';
import { assert, type FaultCase, holdsWithin, sleep } from '#tests/faults/fault-case.ts';
import { type JsonClient, jsonClient, type JsonReply } from '#tests/setup/json-client.ts';
import { type PreparedDatabase, prepareDatabase } from '#tests/setup/prepared-database.ts';
import { type ProductionServer, startProductionServer } from '#tests/setup/production-server.ts';

interface Stage {
  readonly prepared: PreparedDatabase;
  readonly server: ProductionServer;
  readonly client: JsonClient;
  readonly sitting: MadeSitting;
  /** Its one attempt ends ENDS_AFTER ms after the stage was set. */
  readonly ending: MadeSitting;
}

const ENDS_AFTER = 15_000;
const GRACE_SECONDS = 1;
const fields = z.record(z.string(), z.unknown());

function field(reply: JsonReply, name: string): unknown {
  const parsed = fields.safeParse(reply.body);
  return parsed.success ? parsed.data[name] : undefined;
}

/** Cases that need no server of their own: one is started for the first and stopped after the last. */
export function runningServerCases(seed: number): FaultCase[] {
  let stage: Promise<Stage> | undefined;
  const onStage = () => (stage ??= setStage());
  const save = (client: JsonClient, writer: string, body: unknown, headers: Record<string, string> = {}) =>
    client({ path: EXAM_PATHS.save, headers: { authorization: `Writer ${writer}`, ...headers }, body });
  const open = (client: JsonClient, cookie: string, body: unknown) => client({ path: EXAM_PATHS.open, headers: { cookie }, body });
  const stored = ({ prepared }: Stage, attemptId: string) =>
    prepared.open(async ({ prisma }) => {
      const rows = await prisma.response.findMany({ where: { attemptId }, orderBy: { position: 'asc' } });
      return Object.fromEntries(rows.map((row) => [row.position, row.answerJson]));
    });

  return [
    {
      title: 'two tabs: the second must take over, the first is told and what it typed is kept for the record',
      run: async () => {
        const set = await onStage();
        const { writer, cookie, attemptId } = candidateAt(set.sitting, 0);
        const { client } = set;
        await save(client, writer, { seq: 1, changes: [{ position: 21, answer: 'A', flagged: false }] });
        const second = await open(client, cookie, { attemptId });
        assert(field(second, 'kind') === 'writerElsewhere', `The second tab was answered ${second.text.slice(0, 80)}`);
        const taken = await open(client, cookie, { attemptId, takeOver: true });
        assert(field(taken, 'kind') === 'open' && field(taken, 'epoch') === 2, 'The take-over did not open the attempt');
        const late = await save(client, writer, { seq: 2, changes: [{ position: 21, answer: 'D', flagged: false }] });
        assert(late.status === 409 && field(late, 'reason') === 'replaced', `The first tab was answered ${late.status} ${late.text}`);
        const status = await client({ path: EXAM_PATHS.status, headers: { authorization: `Writer ${writer}` } });
        assert(field(status, 'epoch') === 2, 'The first tab is not told by its status');
        const refused = await set.prepared.open(({ prisma }) => prisma.refusedSave.findMany({ where: { attemptId } }));
        assert(refused.length === 1 && (refused[0]?.changesJson.includes('"D"') ?? false), 'What the first tab typed is not kept');
        const mine = await save(client, String(field(taken, 'writer')), { seq: 1, changes: [{ position: 22, answer: 'B', flagged: false }] });
        assert(mine.status === 200, 'The second tab cannot write');
        const answers = await stored(set, attemptId);
        assert(JSON.stringify(answers) === '{"21":"\\"A\\"","22":"\\"B\\""}', `Stored is ${JSON.stringify(answers)}`);
        return { remark: 'replaced, kept' };
      },
    },
    {
      title: 'saves replayed three times and shuffled: the newest answer stays',
      run: async () => {
        const set = await onStage();
        const { writer, attemptId } = candidateAt(set.sitting, 1);
        const random = seededRandom(seed);
        const saves = Array.from({ length: 100 }, (_, n) => ({
          seq: n + 1,
          changes: [{ position: 21 + Math.floor(random() * 10), answer: random() < 0.5 ? 'A' : 'C', flagged: random() < 0.2 }],
        }));
        const replies = await Promise.all(shuffled([...saves, ...saves, ...saves], random).map((body) => save(set.client, writer, body)));
        assert(replies.every((reply) => reply.status === 200), 'A repeated save was not acknowledged');
        const newest: Record<string, string> = {};
        for (const { changes } of saves) for (const { position, answer } of changes) newest[position] = JSON.stringify(answer);
        const answers = await stored(set, attemptId);
        assert(Object.keys(newest).length === Object.keys(answers).length, 'Places are missing');
        for (const [position, answer] of Object.entries(newest)) assert(answers[position] === answer, `Place ${position} holds ${answers[position]}, not ${answer}`);
        return { remark: `${replies.length} deliveries` };
      },
    },
    {
      title: 'a client\'s clock, whatever it claims, moves nothing',
      run: async () => {
        const { client, ending, prepared } = await onStage();
        const { writer, attemptId } = candidateAt(ending, 0);
        const lies = { date: 'Thu, 01 Jan 1970 00:00:00 GMT', 'x-client-time': '0', 'x-request-start': 't=0' };
        const body = (seq: number) => ({
          seq, changes: [{ position: 21, answer: 'A', flagged: false }], now: 0, receivedAt: 0, savedAt: 0, clientTime: '1970-01-01', deadlineAt: 9e15, expired: true,
        });
        if (Date.now() < ending.deadlineAt - 500) {
          const before = await save(client, writer, body(1), lies);
          assert(before.status === 200, `Before the deadline: ${before.status} ${before.text}`);
          assert(field(before, 'deadlineAt') === ending.deadlineAt, 'The deadline has moved');
          assert(Math.abs(Number(field(before, 'now')) - Date.now()) < 2_000, 'The server tells another time than its own');
        }
        await sleep(ending.deadlineAt + GRACE_SECONDS * 1000 + 50 - Date.now());
        const after = await save(client, writer, body(2), lies);
        assert(after.status === 409 && (field(after, 'reason') === 'late' || field(after, 'reason') === 'over'), `After the deadline: ${after.status} ${after.text}`);
        await sleep(2_500);
        const row = await prepared.open(({ prisma }) => prisma.attempt.findUniqueOrThrow({ where: { id: attemptId } }));
        assert(row.endedAs === 'expired' && row.deadlineAt?.getTime() === ending.deadlineAt, `The attempt is ${row.phase}, ended as ${row.endedAs}`);
        const lag = (row.endedAt?.getTime() ?? 0) - ending.deadlineAt - GRACE_SECONDS * 1000;
        assert(lag <= 2_000, `Collected ${lag} ms after deadline and grace`);
        return { remark: `collected ${lag} ms after deadline and grace, without a browser` };
      },
    },
    {
      title: 'the login runs out in the middle: saving goes on, a reload asks for the login and finds the same attempt',
      run: async () => {
        const set = await onStage();
        const { client, prepared } = set;
        const candidate = candidateAt(set.sitting, 2);
        const { writer, cookie, attemptId } = candidate;
        await save(client, writer, { seq: 1, changes: [{ position: 21, answer: 'A', flagged: false }] });
        await prepared.open(({ prisma }) => prisma.loginSession.deleteMany({ where: { userId: candidate.user.id } }));
        const going = await save(client, writer, { seq: 2, changes: [{ position: 22, answer: 'B', flagged: false }] });
        assert(going.status === 200, `Saving stopped with the login: ${going.status}`);
        const page = await client({ path: `/exam/${attemptId}`, headers: { cookie } });
        assert(page.status === 302 && String(page.headers.location).startsWith('/login'), `The page answered ${page.status} ${page.headers.location}`);
        const reload = await open(client, cookie, { attemptId, writer });
        assert(reload.status === 401, `Opening without a login answered ${reload.status}`);
        const again = await prepared.open(async ({ prisma }) => {
          const cookies = await createLogins(createWorld(prisma, 'relogin', Date.now()), [candidate.user]);
          return cookies.get(candidate.user.id) ?? '';
        });
        const opened = await open(client, again, { attemptId, writer });
        assert(field(opened, 'kind') === 'open' && field(opened, 'writer') === writer, 'After logging in again the attempt does not go on with the same writer');
        assert(field(opened, 'deadlineAt') === set.sitting.deadlineAt, 'Logging in again changed the deadline');
        assert(JSON.stringify(field(opened, 'responses')).includes('"position":22'), 'What was saved without a login is missing');
        return { remark: 'same attempt, same writer, same deadline' };
      },
    },
    {
      title: 'a proxy\'s page, a captive portal, an empty 200 or a stranger\'s JSON is not an acknowledgement',
      run: async () => {
        const set = await onStage();
        const { cookie, attemptId, writer } = candidateAt(set.sitting, 3);
        const portal: { reply: (() => { status: number; body: unknown }) | null } = { reply: null };
        const store = new ExamStore(attemptId, portsOf(set.client, cookie, { writer, epoch: 1 }, (path) => (path === EXAM_PATHS.save ? portal.reply : null)));
        store.run();
        await until(() => store.view().kind === 'answering', 'the exam to open');
        const lies: readonly (() => { status: number; body: unknown })[] = [
          () => ({ status: 200, body: undefined }), // <html>请先登录网络</html> is no JSON
          () => ({ status: 200, body: {} }),
          () => ({ status: 200, body: { ok: true } }),
          () => ({ status: 200, body: { ok: true, seq: 999, savedAt: 1, late: false, phase: 'active', deadlineAt: 1, now: 1 } }),
          () => ({ status: 502, body: undefined }),
          () => ({ status: 302, body: undefined }),
        ];
        let place = 21;
        for (const lie of lies) {
          portal.reply = lie;
          store.answer(place, 'C');
          await sleep(250);
          const view = store.view();
          assert(view.kind === 'answering', `The store shows ${view.kind}`);
          assert(view.places.get(place)?.saved === false, `Place ${place} is shown as saved`);
          assert(view.save.unsaved > 0, 'The screen says that all is saved');
          place += 1;
        }
        assert(Object.keys(await stored(set, attemptId)).length === 0, 'Something reached the server past the portal');
        portal.reply = null;
        store.hurry();
        await until(() => {
          const view = store.view();
          return view.kind === 'answering' && view.save.unsaved === 0;
        }, 'everything to be saved after the portal is gone');
        store.stop();
        const answers = await stored(set, attemptId);
        assert(lies.every((_, index) => answers[21 + index] === '"C"'), `Stored is ${JSON.stringify(answers)}`);
        return { remark: `${lies.length} lies, then all saved` };
      },
    },
    {
      title: 'a post from anywhere else is refused on every route, and by every disguise',
      run: async () => {
        const set = await onStage();
        const { cookie } = candidateAt(set.sitting, 4);
        const anywhere: readonly Record<string, string>[] = [
          { origin: 'https://evil.example' },
          { origin: 'null' },
          { origin: '' },
          { origin: set.server.origin, 'sec-fetch-site': 'same-site' },
          { origin: 'https://evil.example', 'sec-fetch-site': 'same-origin' },
          { origin: 'https://evil.example', 'x-forwarded-host': 'evil.example' },
          { origin: 'https://evil.example', 'content-type': 'text/plain' },
          { origin: 'https://evil.example', 'x-http-method-override': 'GET' },
        ];
        const before = await set.prepared.open(({ prisma }) => prisma.auditEvent.count());
        const paths = [...(await pagePaths()), EXAM_PATHS.open, EXAM_PATHS.save, EXAM_PATHS.submit, '/no-such-page'];
        let probes = 0;
        for (const path of paths) {
          for (const form of [path, `${path === '/' ? '/_root' : path}.data`, `${path}?_data=routes%2Faccount%2Flogin`, `${path}?index`]) {
            for (const headers of anywhere) {
              const reply = await set.client({ method: 'POST', path: form, headers: { cookie, ...headers }, body: { loginName: 'x', password: 'y' } });
              assert(reply.status === 403 && field(reply, 'error') === 'crossOrigin', `POST ${form} with ${JSON.stringify(headers)} answered ${reply.status}`);
              probes += 1;
            }
          }
          for (const method of ['PUT', 'PATCH', 'DELETE']) {
            const reply = await set.client({ method, path, headers: { cookie, origin: 'https://evil.example' }, body: {} });
            assert(reply.status === 403, `${method} ${path} answered ${reply.status}`);
            probes += 1;
          }
        }
        const after = await set.prepared.open(({ prisma }) => prisma.auditEvent.count());
        assert(before === after, 'Something was recorded: an action ran');
        return { remark: `${paths.length} paths, ${probes} probes` };
      },
    },
    {
      title: 'before its end the server says that it writes safely, and it has reported no fault',
      run: async () => {
        const { client, server, prepared } = await onStage();
        const health = await client({ path: '/healthz' });
        assert(health.status === 200 && field(health, 'ok') === true && health.text.includes('"synchronous":2'), `/healthz answers ${health.status} ${health.text}`);
        const { code } = await server.stop();
        const log = server.log();
        prepared.remove();
        assert(code === 0, `It ended with code ${code}`);
        assert(log.trim() === '', `It wrote to its log: ${log.slice(0, 400)}`);
        return { remark: 'synchronous FULL on both connections' };
      },
    },
  ];
}

async function setStage(): Promise<Stage> {
  const { prepared, made } = await prepareDatabase('running', async (world) => {
    const form = await createForm(world);
    const sitting = await createSitting(world, { form, candidates: 6, logins: true });
    const ending = await createSitting(world, { form, graceSeconds: GRACE_SECONDS, startedAt: world.at - 90 * MINUTE + ENDS_AFTER });
    return { sitting, ending };
  });
  const server = await startProductionServer({ databaseUrl: prepared.url });
  return { prepared, server, client: jsonClient(server.origin), ...made };
}

/** Every page's path, parameters filled in: from the same table the server is built from. */
async function pagePaths(): Promise<string[]> {
  const paths = new Set<string>();
  const walk = (entries: Awaited<typeof routes>, above: string) => {
    for (const entry of entries) {
      const path = entry.path === undefined ? above : `${above}/${entry.path.replaceAll(/:\w+/g, 'x').replace('*', 'elsewhere')}`;
      paths.add(path === '' ? '/' : path);
      if (entry.children) walk(entry.children, path);
    }
  };
  walk(await routes, '');
  return [...paths];
}

/** The browser's ports, without a browser: real requests, with `between` in the way of them. */
function portsOf(
  client: JsonClient,
  cookie: string,
  held: HeldWriter,
  between: (path: string) => (() => { status: number; body: unknown }) | null,
): ExamPorts {
  let writerHeld: HeldWriter | null = held;
  let records: readonly LedgerRecord[] = [];
  const transport: ExamTransport = async ({ path, writer, body, timeout }) => {
    const lie = between(path);
    if (lie) return { kind: 'answer', ...lie() };
    const headers = { cookie, ...(writer === undefined ? {} : { authorization: `Writer ${writer}` }) };
    const reply = await client({ path, headers, timeout, ...(body === undefined ? {} : { body }) });
    return reply.status === 0 ? { kind: 'nothing' } : { kind: 'answer', status: reply.status, body: reply.body };
  };
  return {
    transport,
    timers: {
      elapsed: () => performance.now(),
      after: (milliseconds, run) => {
        const timer = setTimeout(run, milliseconds);
        return () => clearTimeout(timer);
      },
    },
    answers: {
      read: () => records,
      replace: (record) => void (records = [record]),
      write: (record) => void (records = [...records.filter((entry) => entry.epoch !== record.epoch), record]),
      clear: () => void (records = []),
    },
    tab: {
      read: () => writerHeld,
      write: (next) => void (writerHeld = next),
      claim: () => Promise.resolve(true),
      release: () => undefined,
    },
  };
}

async function until(condition: () => boolean, what: string): Promise<void> {
  assert(await holdsWithin(15_000, condition), `Waited 15 s for ${what}`);
}
