import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { createSitting, candidateAt } from '#tests/factories/sittings.ts';
import { assert, type FaultCase, sleep } from '#tests/faults/fault-case.ts';
import { jsonClient } from '#tests/setup/json-client.ts';
import { prepareDatabase } from '#tests/setup/prepared-database.ts';
import { startProductionServer } from '#tests/setup/production-server.ts';

const SAVES = 100;

/** D3 of the battery: the system call itself is watched. */
export function fsyncBeforeAcknowledgement(_seed: number): FaultCase {
  return {
    title: 'between a save and its acknowledgement the server has called fsync',
    run: async () => {
      if (spawnSync('strace', ['-V']).error) return { skipped: 'strace is not installed' };
      const { prepared, made } = await prepareDatabase('fsync', (world) => createSitting(world));
      const server = await startProductionServer({ databaseUrl: prepared.url });
      const client = jsonClient(server.origin);
      const { writer } = candidateAt(made, 0);
      const tracer = spawn('strace', ['-f', '-qq', '-e', 'trace=fsync,fdatasync', '-p', String(server.pid)], { stdio: ['ignore', 'ignore', 'pipe'] });
      let calls = 0;
      let trace = '';
      tracer.stderr.on('data', (chunk: Buffer) => {
        trace = `${trace}${chunk.toString()}`.slice(-2_000);
        calls += chunk.toString().match(/f(data)?sync\(/g)?.length ?? 0;
      });
      const save = (seq: number) =>
        client({ path: '/api/exam/save', headers: { authorization: `Writer ${writer}` }, body: { seq, changes: [{ position: 1, answer: seq % 2 === 0, flagged: false }] } });
      await sleep(700);
      if (tracer.exitCode !== null) {
        await server.stop();
        prepared.remove();
        return { skipped: `strace may not attach here: ${trace.trim().split('\n')[0] ?? ''}` };
      }
      let unsynced = 0;
      for (let seq = 1; seq <= SAVES; seq += 1) {
        const before = calls;
        const reply = await save(seq);
        assert(reply.status === 200, `Save ${seq} answered ${reply.status}`);
        for (let wait = 0; wait < 20 && calls === before; wait += 1) await sleep(5); // strace's own pipe lags behind
        if (calls === before) unsynced += 1;
      }
      tracer.kill('SIGINT');
      await once(tracer, 'exit');
      await server.stop();
      prepared.remove();
      assert(unsynced === 0, `${unsynced} of ${SAVES} saves were acknowledged without an fsync`);
      return { remark: `${calls} fsyncs for ${SAVES} saves one after the other` };
    },
  };
}
