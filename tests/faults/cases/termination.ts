import { seededRandom } from '#app/domain/shared/random.ts';
import { createSitting } from '#tests/factories/sittings.ts';
import { assert, type FaultCase, sleep } from '#tests/faults/fault-case.ts';
import { SavingClient } from '#tests/faults/saving-client.ts';
import { jsonClient } from '#tests/setup/json-client.ts';
import { prepareDatabase } from '#tests/setup/prepared-database.ts';
import { startProductionServer } from '#tests/setup/production-server.ts';

const LIMIT_MS = 10_000;

/** D7 of the battery: a restart by the system's own hand. */
export function termination(seed: number): FaultCase {
  return {
    title: 'SIGTERM with saves in flight: nothing acknowledged is lost, the server is gone within 10 s',
    run: async () => {
      const { prepared, made } = await prepareDatabase('termination', (world) => createSitting(world, { candidates: 50 }));
      const server = await startProductionServer({ databaseUrl: prepared.url });
      const client = jsonClient(server.origin);
      const clients = made.candidates.map(
        ({ attemptId, writer }, index) => new SavingClient(attemptId, writer, made.form.places, () => client, seededRandom(seed + index)),
      );
      let stopped = false;
      const running = clients.map((entry) => entry.run(() => stopped));
      await sleep(1_500);
      const { code, milliseconds } = await server.stop();
      stopped = true;
      await Promise.all(running);
      const acknowledgements = clients.reduce((sum, entry) => sum + entry.acknowledgements, 0);
      const broken = await prepared.open(async (database) => (await Promise.all(clients.map((entry) => entry.brokenPromises(database)))).flat());
      assert(broken.length === 0, `${broken.length} broken promises, the first: ${broken[0]}`);
      assert(acknowledgements > 100, `Only ${acknowledgements} saves were acknowledged: nothing was proven`);
      assert(milliseconds <= LIMIT_MS, `The server took ${milliseconds} ms to end`);
      assert(code === 0, `The server ended with code ${code}\n${server.log()}`);
      prepared.remove();
      return { remark: `${acknowledgements} acknowledged, 0 lost, gone after ${(milliseconds / 1000).toFixed(1)} s` };
    },
  };
}
