import { scoreAttempt } from '#app/domain/scoring/score-attempt.ts';
import { responseSchema } from '#app/domain/scoring/response.ts';
import { MINUTE } from '#app/domain/shared/instant.ts';
import { seededRandom } from '#app/domain/shared/random.ts';
import { createForm } from '#tests/factories/forms.ts';
import { createSitting } from '#tests/factories/sittings.ts';
import { assert, type FaultCase, holdsWithin, sleep } from '#tests/faults/fault-case.ts';
import { SavingClient } from '#tests/faults/saving-client.ts';
import { type JsonClient, jsonClient } from '#tests/setup/json-client.ts';
import { prepareDatabase } from '#tests/setup/prepared-database.ts';
import { startProductionServer } from '#tests/setup/production-server.ts';

const CANDIDATES = 50;
const KILLS = 20;
const SAVES_BETWEEN_KILLS = 50;
/** So many run out of time while the server is down. */
const EXPIRING = 5;
const GRACE_SECONDS = 1;

/** D1 and T4 of the battery: SIGKILL while everybody saves, and a deadline that passes in the dark. */
export function kills(seed: number): FaultCase {
  return {
    title: `${KILLS} × kill -9 while ${CANDIDATES} candidates save: nothing acknowledged is lost, who ran out of time meanwhile is collected`,
    run: async () => {
      const random = seededRandom(seed);
      const { prepared, made } = await prepareDatabase('kills', async (world) => {
        const form = await createForm(world);
        const long = await createSitting(world, { form, candidates: CANDIDATES - EXPIRING });
        const short = await createSitting(world, {
          form, candidates: EXPIRING, graceSeconds: GRACE_SECONDS, durationMinutes: 90, startedAt: world.at - 90 * MINUTE + 20_000,
        });
        return { form, long, short };
      });
      let server = await startProductionServer({ databaseUrl: prepared.url });
      const { port } = server;
      let client: JsonClient = jsonClient(server.origin);
      const clients = [...made.long.candidates, ...made.short.candidates].map(
        ({ attemptId, writer }, index) => new SavingClient(attemptId, writer, made.form.places, () => client, seededRandom(seed + index)),
      );
      const total = () => clients.reduce((sum, entry) => sum + entry.acknowledgements, 0);
      let stopped = false;
      const running = clients.map((entry) => entry.run(() => stopped));
      const { deadlineAt } = made.short;
      let collected = false;
      const readyAfter: number[] = [];

      for (let kill = 0; kill < KILLS; kill += 1) {
        // Under way again first: a kill of a server that nobody has reached yet proves nothing.
        const acknowledged = total();
        await holdsWithin(10_000, () => total() > acknowledged + SAVES_BETWEEN_KILLS);
        const wait = random() * 400;
        const throughDeadline = !collected && Date.now() + wait > deadlineAt - 4_000;
        await sleep(throughDeadline ? deadlineAt - 300 - Date.now() : wait);
        await server.kill();
        if (throughDeadline) await sleep(deadlineAt + GRACE_SECONDS * 1000 + 300 - Date.now());
        const startedAt = performance.now();
        server = await startProductionServer({ databaseUrl: prepared.url, port });
        readyAfter.push(performance.now() - startedAt);
        client = jsonClient(server.origin); // the old connections died with the server
        if (throughDeadline) {
          collected = true;
          await prepared.open(async ({ prisma }) => {
            for (const { attemptId } of made.short.candidates) {
              const row = await prisma.attempt.findUniqueOrThrow({ where: { id: attemptId }, include: { scores: true, responses: true } });
              assert(row.phase === 'scored' && row.endedAs === 'expired', `${attemptId} ran out of time while the server was down and is ${row.phase}`);
              const answers = new Map(row.responses.map((entry) => [entry.position, responseSchema.parse(JSON.parse(entry.answerJson ?? 'null'))]));
              const { earnedUnits } = scoreAttempt(made.form.places, answers, 'allOrNothing');
              assert(row.scores.length === 1 && row.scores[0]?.earnedUnits === earnedUnits, `${attemptId} is not scored with what it had`);
            }
          });
        }
      }
      await sleep(500);
      stopped = true;
      await Promise.all(running);
      assert(collected, 'No deadline fell into a down time: the machine was too slow for this seed');
      await Promise.all(clients.slice(0, CANDIDATES - EXPIRING).map((entry) => entry.submit()));

      const acknowledgements = total();
      await prepared.open(async (database) => {
        const broken = (await Promise.all(clients.map((entry) => entry.brokenPromises(database)))).flat();
        assert(broken.length === 0, `${broken.length} broken promises, the first: ${broken[0]}`);
        const stuck = await database.prisma.attempt.findMany({ where: { phase: { not: 'scored' } } });
        assert(stuck.length === 0, `${stuck.length} attempts are stuck, the first in ${stuck[0]?.phase}`);
        const check = await database.prisma.$queryRawUnsafe('PRAGMA integrity_check');
        assert(JSON.stringify(check) === '[{"integrity_check":"ok"}]', `integrity_check says ${JSON.stringify(check)}`);
      });
      assert(acknowledgements > KILLS * SAVES_BETWEEN_KILLS / 2, `Only ${acknowledgements} saves were acknowledged: nothing was proven`);
      await server.stop();
      prepared.remove();
      const slowest = Math.max(...readyAfter) / 1000;
      return { remark: `${acknowledgements} acknowledged, 0 lost; ready again after at most ${slowest.toFixed(1)} s` };
    },
  };
}
