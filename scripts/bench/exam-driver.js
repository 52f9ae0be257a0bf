// The candidates of the benchmark, in a process of their own. Plain JavaScript: the driver's cost is
// on the same machine. Told one phase at a time over IPC, it answers with latencies and errors.
import { Agent, request } from 'node:http';
import process from 'node:process';

let candidates = [];
let places = [];
let origin = '';
let agent;

process.on('message', async ({ phase, ...rest }) => {
  if (phase === 'room') {
    ({ candidates, places, origin } = rest);
    agent = new Agent({ keepAlive: true, maxSockets: candidates.length });
    process.send({ done: phase });
    return;
  }
  const startedAt = performance.now();
  const latencies = [];
  const errors = {};
  const timed = async (call, isGood) => {
    const sentAt = performance.now();
    const reply = await call();
    latencies.push(performance.now() - sentAt);
    if (!isGood(reply)) errors[reply.status] = (errors[reply.status] ?? 0) + 1;
    return reply;
  };
  await Promise.all(candidates.map((candidate, index) => PHASES[phase](candidate, timed, index)));
  process.send({ done: phase, latencies, errors, milliseconds: performance.now() - startedAt });
});

const PHASES = {
  /** The exam's page, as the browser gets it before the exam opens. */
  page: (candidate, timed) => timed(() => call('GET', `/exam/${candidate.attemptId}`, { cookie: candidate.cookie }), (reply) => reply.status === 200 && reply.complete),
  /** Everybody presses the button within the same second. */
  start: async (candidate, timed, index) => {
    await new Promise((resolve) => setTimeout(resolve, (1000 * index) / candidates.length));
    const body = { attemptId: candidate.attemptId, start: true };
    const reply = await timed(() => call('POST', '/api/exam/open', { cookie: candidate.cookie }, body), (got) => got.status === 200 && got.json?.kind === 'open');
    candidate.writer = reply.json?.writer;
  },
  /** Answers one place after the other; the next save leaves when the last is acknowledged. */
  saves: async (candidate, timed) => {
    const headers = { authorization: `Writer ${candidate.writer ?? candidate.attemptId}` };
    for (const [index, { position, type }] of places.entries()) {
      const answer = type === 'trueFalse' ? index % 2 === 0 : type === 'singleChoice' ? 'ABCD'[index % 4] : ['A', 'C'];
      const body = { seq: index + 1, changes: [{ position, answer, flagged: false }] };
      await timed(() => call('POST', '/api/exam/save', headers, body), (reply) => reply.status === 200 && reply.json?.ok === true && reply.json.seq === index + 1);
    }
  },
  submit: (candidate, timed) =>
    timed(
      () => call('POST', '/api/exam/submit', { authorization: `Writer ${candidate.writer}` }, { seq: places.length + 1, changes: [] }),
      (reply) => reply.status === 200 && reply.json?.receipt?.answered === places.length,
    ),
};

function call(method, path, headers, body) {
  const payload = body === undefined ? undefined : JSON.stringify(body);
  return new Promise((resolve) => {
    const sent = request(
      `${origin}${path}`,
      { method, agent, headers: { origin, ...headers, ...(payload ? { 'content-type': 'application/json', 'content-length': Buffer.byteLength(payload) } : {}) } },
      (response) => {
        const chunks = [];
        response.on('data', (chunk) => chunks.push(chunk));
        response.on('end', () => {
          const text = Buffer.concat(chunks).toString('utf8');
          // A page whose rendering was broken off ends early, and an error in it is sent with a 200.
          const complete = text.includes('</html>') && !text.includes('<template data-msg') && !text.includes('$RX(');
          resolve({ status: response.statusCode, complete, json: text.startsWith('{') ? JSON.parse(text) : undefined });
        });
      },
    );
    sent.on('error', (error) => resolve({ status: error.code ?? 'error' }));
    sent.end(payload);
  });
}
