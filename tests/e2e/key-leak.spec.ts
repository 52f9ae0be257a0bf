import { readdirSync } from 'node:fs';
import path from 'node:path';
import { type APIRequestContext, type APIResponse, request } from '@playwright/test';
import { z } from 'zod';
import { openReplySchema } from '#app/domain/attempts/exam-protocol.ts';
import { type BankItem, bankItemSchema } from '#app/domain/items/bank-item.ts';
import { itemWithKeySchema } from '#app/domain/items/item.ts';
import { scoreBreakdownSchema } from '#app/domain/scoring/score-attempt.ts';
import { readItems } from '#app/server/content/authored.server.ts';
import { type Connection, withDatabase } from './support/database.ts';
import { type DemoSitting, demoSitting, type InvigilatorByPost, invigilatorByPost } from './support/demo-sitting.ts';
import { expect, test } from './support/fixtures.ts';
import { type Capture, leaksIn, type LeakRules } from './support/leak-scan.ts';
import { logIn } from './support/log-in.ts';
import { dataPathOf, pathsByRouteId } from './support/route-paths.ts';
import { type RunningServer, serveCopy } from './support/serve.ts';

test.use({ trace: 'off' });

/**
 * Planted into the copied database before the server opens it: a word in everything of an item that
 * only its author may see, a word in everything that only a candidate who has begun may see, and a
 * number of marks that nobody could earn by chance. What a search finds can have come from nowhere else.
 */
const SECRET = 'kanarie7geheim';
const CONTENT = { own: 'kanarie7eigen', other: 'kanarie7fremd' } as const;
const MARKS = { units: 5937, pattern: /(?<![\w.-])(?:5937|59\.37)(?![\w-])/ };

const SECRET_NAMES = ['rationale', 'misconception', 'difficulty', 'difficultyReason', 'cognitive', 'enemies', 'keyed', 'isCorrect', 'answerKey'];
const SCORE_NAMES = ['correct', 'earned', 'earnedUnits', 'totalUnits', 'scoreUnits', 'score', 'run'];

const alwaysHidden: LeakRules = {
  tokens: [
    { name: 'key, rationale or source of an item', pattern: new RegExp(SECRET) },
    { name: 'item of somebody else’s form', pattern: new RegExp(CONTENT.other) },
    { name: 'marks before release', pattern: MARKS.pattern },
  ],
  names: [...SECRET_NAMES, ...SCORE_NAMES],
};
const hiddenUntilStart: LeakRules = {
  ...alwaysHidden,
  tokens: [...alwaysHidden.tokens, { name: 'item before the start', pattern: new RegExp(CONTENT.own) }],
};
/** One’s own outcome of yesterday, released: marks by area, still nothing of any item. */
const ownOutcome: LeakRules = { ...hiddenUntilStart, names: SECRET_NAMES };

const CANDIDATE = 'kaosheng01';
const NEIGHBOUR = 'kaosheng02';

const versionRow = z.object({ id: z.string(), contentJson: z.string(), formId: z.string().nullable() });

/** @param ownFormId the form whose items the candidate may see once the exam has begun */
function plantCanaries(database: Connection, ownFormId: string): void {
  const rows = z.array(versionRow).parse(
    database
      .prepare('SELECT v.id, v.contentJson, (SELECT formId FROM FormItem f WHERE f.itemVersionId = v.id AND f.formId = ?) AS formId FROM ItemVersion v')
      .all(ownFormId),
  );
  const write = database.prepare('UPDATE ItemVersion SET contentJson = ? WHERE id = ?');
  for (const { id, contentJson, formId } of rows) {
    const item = bankItemSchema.parse(JSON.parse(contentJson));
    write.run(JSON.stringify(withCanaries(item, formId === null ? CONTENT.other : CONTENT.own)), id);
  }
  database.prepare('UPDATE ItemHead SET stem = stem || ?, words = words || ?').run(CONTENT.other, SECRET);
}

function withCanaries(item: BankItem, content: string): BankItem {
  const secrets = {
    stem: `${item.stem}${content}`,
    rationale: `${item.rationale}${SECRET}`,
    difficultyReason: `${item.difficultyReason}${SECRET}`,
    enemies: [...(item.enemies ?? []), SECRET],
    sources: item.sources.map((source) => ({ source: `${source.source}${SECRET}`, article: `${source.article ?? ''}${SECRET}` })),
  };
  if (item.type === 'trueFalse') return bankItemSchema.parse({ ...item, ...secrets, misconception: SECRET });
  if (item.type === 'shortAnswer') return bankItemSchema.parse({ ...item, ...secrets, modelAnswer: `${item.modelAnswer}${SECRET}` });
  if (item.type === 'caseAnalysis') {
    const parts = item.parts.map((part) => ({ ...part, prompt: `${part.prompt}${content}`, rationale: `${part.rationale}${SECRET}` }));
    return bankItemSchema.parse({ ...item, ...secrets, parts });
  }
  const options = item.options.map((option) => ({
    text: `${option.text}${content}`,
    ...(option.misconception === undefined ? {} : { misconception: `${option.misconception}${SECRET}` }),
  }));
  return bankItemSchema.parse({ ...item, ...secrets, options });
}

const scoreRow = z.object({ id: z.string(), detailJson: z.string() });

/** Gives every score of these attempts the marks that nobody could earn. Returns how many there were. */
function plantMarks(database: Connection, attemptIds: readonly string[]): number {
  const rows = attemptIds.flatMap((id) => z.array(scoreRow).parse(database.prepare('SELECT id, detailJson FROM Score WHERE attemptId = ?').all(id)));
  for (const { id, detailJson } of rows) {
    const detail = scoreBreakdownSchema.parse(JSON.parse(detailJson));
    const changed = {
      ...detail,
      earnedUnits: MARKS.units,
      sections: detail.sections.map((section) => ({ ...section, earnedUnits: MARKS.units })),
      items: detail.items.map((item) => ({ ...item, earned: MARKS.units })),
    };
    database.prepare('UPDATE Score SET earnedUnits = ?, detailJson = ? WHERE id = ?').run(MARKS.units, JSON.stringify(changed), id);
  }
  return rows.length;
}

/** A round of practice this candidate began before the exam drew the same items: it must stay shut. Returns its id. */
function plantPractice(database: Connection, userId: string, formId: string): string {
  const versions = z.array(z.string()).parse(database.prepare('SELECT itemVersionId FROM FormItem WHERE formId = ? ORDER BY position LIMIT 5').pluck().all(formId));
  const id = 'round-before-the-exam';
  database
    .prepare('INSERT INTO PracticeRun (id, userId, kind, level, title, seed, itemsJson, startedAt, totalUnits) VALUES (?, ?, ?, 4, ?, 1, ?, ?, ?)')
    .run(id, userId, 'section', '基础知识', JSON.stringify(versions.map((itemVersionId) => ({ itemVersionId, units: 100 }))), Date.now(), versions.length * 100);
  return id;
}

function idsOf(database: Connection, table: 'Form' | 'Item' | 'ClassGroup' | 'User', limit = 3): string[] {
  return z.array(z.string()).parse(database.prepare(`SELECT id FROM ${table} ORDER BY id LIMIT ${limit}`).pluck().all());
}

async function captured(what: string, response: APIResponse): Promise<Capture> {
  const headers = response.headersArray().map(({ name, value }) => `${name}: ${value}`).join('\n');
  return { what: `${what} (${response.status()})`, headers, body: await response.text() };
}

/** A candidate's browser without a screen. */
class CandidateByRequest {
  writer: string | null = null;
  seq = 0;

  constructor(
    readonly api: APIRequestContext,
    readonly attemptId: string,
  ) {}

  async open(fields: Record<string, unknown> = {}): Promise<APIResponse> {
    const answer = await this.api.post('/api/exam/open', { data: { attemptId: this.attemptId, ...(this.writer ? { writer: this.writer } : {}), ...fields } });
    const reply = openReplySchema.safeParse(await answer.json());
    if (reply.success && reply.data.kind === 'open') this.writer = reply.data.writer;
    return answer;
  }

  save(changes: readonly unknown[], path = '/api/exam/save'): Promise<APIResponse> {
    this.seq += 1;
    return this.api.post(path, { headers: this.#proof(), data: { seq: this.seq, changes } });
  }

  status(): Promise<APIResponse> {
    return this.api.get('/api/exam/status', { headers: this.#proof() });
  }

  #proof(): Record<string, string> {
    return this.writer === null ? {} : { authorization: `Writer ${this.writer}` };
  }
}

/** Right and wrong answers to one place, from the database. */
function rightAndWrong(database: Connection, formId: string, position: number): { right: unknown; wrong: unknown } {
  const json = z.string().parse(
    database
      .prepare('SELECT v.contentJson FROM FormItem f JOIN ItemVersion v ON v.id = f.itemVersionId WHERE f.formId = ? AND f.position = ?')
      .pluck()
      .get(formId, position),
  );
  const item = itemWithKeySchema.parse(JSON.parse(json));
  switch (item.type) {
    case 'trueFalse':
      return { right: item.key, wrong: !item.key };
    case 'singleChoice':
      return { right: item.key, wrong: item.key === 'A' ? 'B' : 'A' };
    case 'multipleResponse':
      return { right: [...item.key].sort(), wrong: item.key.length > 2 ? ['A', 'B'] : ['A', 'B', 'C'] };
  }
}

/** The exam of one candidate, collected at every step. The items come with the start, from one handler, and from no other place. */
class LeakWalk {
  readonly captures: { capture: Capture; rules: LeakRules }[] = [];

  constructor(
    readonly sitting: DemoSitting,
    readonly yesterday: DemoSitting,
    readonly candidate: CandidateByRequest,
    readonly places: ReadonlyMap<string, readonly string[]>,
  ) {}

  async keep(what: string, response: Promise<APIResponse>, rules = hiddenUntilStart): Promise<void> {
    this.captures.push({ capture: await captured(what, await response), rules });
  }

  /** Everything this candidate can ask for, as things stand. */
  async collect(state: string): Promise<void> {
    const { api, attemptId } = this.candidate;
    const own = `/exam/${this.yesterday.seatOf(CANDIDATE).attemptId}/outcome`;
    for (const paths of this.places.values()) {
      for (const url of paths) {
        const rules = url === own ? ownOutcome : hiddenUntilStart;
        await this.keep(`${state}: GET ${url}`, api.get(url, { maxRedirects: 0 }), rules);
        await this.keep(`${state}: GET ${dataPathOf(url)}`, api.get(dataPathOf(url), { maxRedirects: 0 }), rules);
      }
    }
    const neighbour = this.sitting.seatOf(NEIGHBOUR).attemptId;
    for (const id of [neighbour, this.yesterday.seatOf(CANDIDATE).attemptId, this.yesterday.seatOf(NEIGHBOUR).attemptId, 'no-such-id', '']) {
      for (const wish of [{}, { start: true }, { takeOver: true }]) {
        await this.keep(`${state}: open ${id} ${JSON.stringify(wish)}`, api.post('/api/exam/open', { data: { attemptId: id, ...wish } }));
      }
    }
    const bodies = [{}, { seq: 0, changes: [] }, { seq: 1, changes: [{ position: 99_999, answer: 'A', flagged: false }] }, 'no object', [attemptId]];
    for (const handler of ['/api/exam/save', '/api/exam/submit', '/api/exam/open', '/api/exam/status', '/api/exam/nothing', '/healthz']) {
      await this.keep(`${state}: GET ${handler}`, api.get(handler));
      for (const data of bodies) {
        for (const authorization of ['', 'Writer ', 'Writer wrong-token', `Writer ${attemptId}`]) {
          await this.keep(`${state}: POST ${handler}`, api.post(handler, { data, headers: authorization === '' ? {} : { authorization } }));
        }
      }
    }
  }

  /** As collect, and what the holder of the pen can ask for besides. */
  async collectAsWriter(state: string): Promise<void> {
    await this.collect(state);
    await this.keep(`${state}: status`, this.candidate.status());
    await this.keep(`${state}: save of nothing`, this.candidate.save([]));
    await this.keep(`${state}: save of a place that is not there`, this.candidate.save([{ position: 99_999, answer: 'A', flagged: false }]));
    await this.keep(`${state}: save of an answer of the wrong kind`, this.candidate.save([{ position: 1, answer: ['A', 'F'], flagged: false }]));
  }
}

test('nothing of a key, another’s item or a mark reaches a candidate, in any state of the exam', async () => {
  test.slow();
  const server = await serveCopy((databaseFile) => {
    const ownFormId = demoSitting({ databaseFile }, 'frozen').seatOf(CANDIDATE).formId;
    withDatabase({ databaseFile }, (database) => plantCanaries(database, ownFormId));
  });
  try {
    await walkThroughTheExam(server);
  } finally {
    await server.stop();
  }
});

async function walkThroughTheExam(server: RunningServer): Promise<void> {
  const sitting = demoSitting(server, 'frozen');
  const yesterday = demoSitting(server, 'released');
  const seat = sitting.seatOf(CANDIDATE);
  const api = await request.newContext({
    baseURL: server.url,
    extraHTTPHeaders: { origin: server.url },
    storageState: await logIn(server.url, CANDIDATE),
  });
  const invigilator: InvigilatorByPost = await invigilatorByPost(server, sitting.id);
  const places = withDatabase(server, (database) => {
    plantMarks(database, yesterday.seats.filter(({ loginName }) => loginName !== CANDIDATE).map(({ attemptId }) => attemptId));
    return pathsByRouteId({
      attemptId: [seat.attemptId, sitting.seatOf(NEIGHBOUR).attemptId, yesterday.seatOf(CANDIDATE).attemptId, yesterday.seatOf(NEIGHBOUR).attemptId],
      sittingId: [sitting.id, yesterday.id],
      formId: [seat.formId, ...idsOf(database, 'Form')],
      itemId: idsOf(database, 'Item'),
      classId: idsOf(database, 'ClassGroup'),
      userId: [seat.userId, ...idsOf(database, 'User')],
      runId: [plantPractice(database, seat.userId, seat.formId)],
      lesson: ['m01-case', 'm01-reflection'],
    });
  });
  const candidate = new CandidateByRequest(api, seat.attemptId);
  const walk = new LeakWalk(sitting, yesterday, candidate, places);

  await walk.collect('before the opening');
  await walk.keep('before the opening: open', candidate.open());
  await walk.keep('before the opening: start', candidate.open({ start: true }));
  await invigilator.open();
  await invigilator.checkIn(seat);
  await walk.keep('waiting: start', candidate.open({ start: true }));
  await walk.collect('waiting');
  await invigilator.authorise(seat);
  await walk.keep('authorised: open', candidate.open());
  await walk.collect('authorised');

  const started = await captured('start', await candidate.open({ start: true }));
  walk.captures.push({ capture: started, rules: alwaysHidden });
  expectOnlyCandidateItems(started.body);
  expect(started.body, 'the items are there now, canaries and all').toContain(CONTENT.own);
  await walk.collectAsWriter('active');
  await expectSavesAlike(server, seat.formId, candidate, walk);

  await invigilator.pause(seat);
  await walk.collectAsWriter('paused');
  walk.captures.push({ capture: await captured('paused: open', await candidate.open()), rules: alwaysHidden });
  await walk.keep('paused: submit', candidate.save([], '/api/exam/submit'));
  await invigilator.resume(seat);

  await walk.keep('submit', candidate.save([], '/api/exam/submit'));
  await walk.keep('submit again', candidate.save([], '/api/exam/submit'));
  const scores = () => withDatabase(server, (database) => plantMarks(database, [seat.attemptId]));
  await expect.poll(scores, { message: 'the attempt is scored' }).toBe(1);
  await walk.keep('scored: open', candidate.open());
  await walk.collectAsWriter('scored');

  await invigilator.close(sitting.seats.length - 1);
  await walk.keep('closed: open', candidate.open());
  await walk.collectAsWriter('closed');

  for (const url of buildFiles()) await walk.keep(`file: ${url}`, api.get(url));
  for (const url of UNSERVED) await walk.keep(`file: ${url}`, api.get(url));
  await invigilator.dispose();
  await api.dispose();

  expect(walk.captures.length).toBeGreaterThan(1_000);
  expect(walk.captures.flatMap(({ capture, rules }) => leaksIn(capture, rules))).toEqual([]);
  // The search has had something to find: here are the three that were planted, where they may be seen.
  expect(leaksIn(started, hiddenUntilStart)).toEqual(['start (200): item before the start']);
  const itemId = withDatabase(server, (database) => idsOf(database, 'Item')[0] ?? '');
  expect(leaksIn(await seenBy('mingti', server, `/bank/${itemId}`), alwaysHidden).join()).toContain('key, rationale or source');
  expect(leaksIn(await seenBy('guanli', server, `/admin/sittings/${yesterday.id}`), alwaysHidden).join()).toContain('marks before release');
}

/** The same page data as somebody gets it who may see more. */
async function seenBy(loginName: string, server: RunningServer, url: string): Promise<Capture> {
  const api = await request.newContext({ baseURL: server.url, storageState: await logIn(server.url, loginName) });
  const capture = await captured(`${loginName} at ${url}`, await api.get(url));
  await api.dispose();
  return capture;
}

/** Files that lie beside the server's and are none of a browser's business. */
const UNSERVED = [
  '/content/items/employment.yaml',
  '/content/sources.yaml',
  '/prisma/seed-demo.ts',
  '/build/web/server/index.js',
  '/build/content/modules.json',
  '/package.json',
  '/.env',
  '/data/jiceng.db',
  '/assets/../../../package.json',
  '/assets/..%2f..%2f..%2fpackage.json',
  '/assets/%2e%2e/%2e%2e/server/index.js',
];

/** The URL of every file the build gives to browsers. */
function buildFiles(): string[] {
  const root = 'build/web/client';
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `/${path.relative(root, path.join(entry.parentPath, entry.name))}`);
}

const strictItems = z.object({
  items: z.array(
    z.strictObject({
      position: z.int(),
      section: z.string(),
      marks: z.number(),
      item: z.discriminatedUnion('type', [
        z.strictObject({ type: z.literal('trueFalse'), stem: z.string() }),
        z.strictObject({ type: z.enum(['singleChoice', 'multipleResponse']), stem: z.string(), options: z.array(z.strictObject({ id: z.string(), text: z.string() })) }),
      ]),
    }),
  ),
});

/** The candidate's items hold what an item must show and not one property more. */
function expectOnlyCandidateItems(body: string): void {
  const reply = strictItems.parse(JSON.parse(body));
  expect(reply.items.length).toBeGreaterThan(50);
}

/** The server's answer to a right answer is, but for number and time, byte for byte that to a wrong one. */
async function expectSavesAlike(server: RunningServer, formId: string, candidate: CandidateByRequest, walk: LeakWalk): Promise<void> {
  const positions = withDatabase(server, (database) =>
    z.array(z.number()).parse(database.prepare('SELECT position FROM FormItem WHERE formId = ? ORDER BY position').pluck().all(formId)),
  );
  const bare = ({ headers, body }: Capture) => ({
    headers: headers.replace(/^date: .*$/im, ''),
    body: body.replace(/"(seq|savedAt|now)":\d+/g, '"$1":0'),
  });
  const sample = positions.filter((position) => position % 9 === 1 || position === positions.at(-1));
  candidate.seq = 1000; // as many digits before as after: the length of a reply says nothing either
  for (const position of sample) {
    const { right, wrong } = withDatabase(server, (database) => rightAndWrong(database, formId, position));
    const toRight = await captured(`right answer to ${position}`, await candidate.save([{ position, answer: right, flagged: false }]));
    const toWrong = await captured(`wrong answer to ${position}`, await candidate.save([{ position, answer: wrong, flagged: false }]));
    expect(JSON.parse(toRight.body)).toMatchObject({ ok: true });
    expect(bare(toRight), `place ${position}`).toEqual(bare(toWrong));
    for (const capture of [toRight, toWrong]) walk.captures.push({ capture, rules: hiddenUntilStart });
  }
  expect(sample.length).toBeGreaterThan(8);
}

test('no file of the build carries an item, its rationale or a misconception', async ({ server }) => {
  const api = await request.newContext({ baseURL: server.url });
  const words = readItems().flatMap((item) => [
    item.stem,
    item.rationale,
    ...('options' in item ? item.options.flatMap(({ misconception }) => misconception ?? []) : []),
    ...('parts' in item ? item.parts.flatMap((part) => [part.prompt, part.rationale]) : []),
    ...('modelAnswer' in item ? [item.modelAnswer] : []),
  ]);
  expect(words.length).toBeGreaterThan(500);
  const long = words.filter((text) => text.length >= 12);
  for (const url of buildFiles()) {
    const response = await api.get(url);
    const body = (await response.text()).replace(/\\u([0-9a-fA-F]{4})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
    expect(long.filter((text) => body.includes(text)), url).toEqual([]);
    expect(body, url).not.toContain('sourceMappingURL');
  }
  await api.dispose();
});

test.describe('the scan finds what it is there to find', () => {
  const rules = hiddenUntilStart;
  const response = (body: string, headers = '') => ({ what: 'planted', headers, body });
  const stream = (text: string) => `<script nonce="x">window.__remixContext.streamController.enqueue(${JSON.stringify(text)});</script>`;
  const rows = [
    { name: 'a rationale in a page', capture: response(`<p>解析${SECRET}</p>`), leak: 'key, rationale' },
    { name: 'a rationale in a header', capture: response('', `x-debug: ${SECRET}`), leak: 'key, rationale' },
    { name: 'a rationale in escaped JSON', capture: response('{"a":"\\u006banarie7geheim"}'), leak: 'key, rationale' },
    { name: 'a rationale in character references', capture: response('<p>&#107;anarie7geheim</p>'), leak: 'key, rationale' },
    { name: 'a key in the exam’s JSON', capture: response('{"items":[{"item":{"stem":"…","key":"B"}}]}'), leak: '“key”' },
    { name: 'a key in a data request', capture: response('[{"_1":2},"key","B"]\n'), leak: '“key”' },
    { name: 'a key in a page’s data', capture: response(stream('[{"_1":2},"key","B"]\n')), leak: '“key”' },
    { name: 'marks in a page', capture: response('<td>59.37</td>'), leak: 'marks' },
    { name: 'marks in JSON', capture: response('{"units":5937}'), leak: 'marks' },
    { name: 'a verdict in a save’s reply', capture: response('{"ok":true,"correct":true}'), leak: '“correct”' },
    { name: 'a verdict in a data request', capture: response('[{"_1":2},"earnedUnits",0]\n'), leak: '“earnedUnits”' },
    { name: 'an item before the start', capture: response(`{"stem":"${CONTENT.own}"}`), leak: 'before the start' },
    { name: 'somebody else’s item', capture: response(`{"stem":"${CONTENT.other}"}`), leak: 'somebody else' },
  ];
  for (const { name, capture, leak } of rows) {
    test(name, () => {
      expect(leaksIn(capture, rules).join('\n')).toContain(leak);
    });
  }

  const innocent = [
    { name: 'a deadline that contains the digits', body: '{"deadlineAt":1795593712345,"code":"A5937-X"}' },
    { name: 'the key of a section', body: '{"sections":[{"key":"ethics","title":"职业道德"}]}' },
    { name: 'a page without data', body: '<html><body><p>请等待</p></body></html>' },
  ];
  for (const { name, body } of innocent) {
    test(`and not ${name}`, () => {
      expect(leaksIn(response(body), rules)).toEqual([]);
    });
  }
});
