import { spawnSync } from 'node:child_process';
import process from 'node:process';

/** Holds the import table of .dependency-cruiser.cjs. Prints each forbidden import; exit 1 on any. */
const { status, stdout, stderr } = spawnSync(
  process.execPath,
  ['node_modules/dependency-cruiser/bin/dependency-cruise.mjs', '--config', '.dependency-cruiser.cjs', 'app', 'scripts'],
  { encoding: 'utf8' },
);
process.stdout.write(stdout);
process.stderr.write(stderr);
process.exit(status ?? 1);
