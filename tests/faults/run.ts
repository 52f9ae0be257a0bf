import process from 'node:process';
import { kills } from '#tests/faults/cases/kills.ts';
import { diskFull } from '#tests/faults/cases/disk-full.ts';
import { fsyncBeforeAcknowledgement } from '#tests/faults/cases/fsync.ts';
import { powerCuts } from '#tests/faults/cases/power-cuts.ts';
import { runningServerCases } from '#tests/faults/cases/running-server.ts';
import { termination } from '#tests/faults/cases/termination.ts';
import { prepare } from '../../scripts/steps.js';

/**
 * The fault battery: the production server is killed, cut off, filled up and lied to, and every
 * acknowledged answer must still be there. `npm run test:faults [seed] [part of a title]`.
 */
const [seedText = '20261122', only = ''] = process.argv.slice(2);
const seed = Number(seedText);
const counts = { passed: 0, failed: 0, skipped: 0 };
const say = (line: string) => process.stdout.write(`${line}\n`);

if (process.env.FAULTS_BUILT !== '1') await prepare(['generate', 'content', 'build']);
say(`seed ${seed}`);
const cases = [kills(seed), termination(seed), ...runningServerCases(seed), diskFull(seed), fsyncBeforeAcknowledgement(seed), powerCuts(seed)];
for (const { title, run } of cases.filter((entry) => entry.title.includes(only))) {
  const startedAt = performance.now();
  const took = () => `${((performance.now() - startedAt) / 1000).toFixed(1)} s`;
  try {
    const outcome = await run();
    if ('skipped' in outcome) {
      counts.skipped += 1;
      say(`- ${title} (skipped: ${outcome.skipped})`);
    } else {
      counts.passed += 1;
      say(`✓ ${title} (${outcome.remark}; ${took()})`);
    }
  } catch (error) {
    counts.failed += 1;
    say(`✗ ${title} (${took()})\n    ${error instanceof Error ? error.message : String(error)}`);
  }
}
say(`${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`);
process.exit(counts.failed === 0 ? 0 : 1);
