// `npm test`: everything that must hold, on a fresh clone, with one closing line of counts.
// `npm run validate`: the same without the browser.
import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { checkMachine, prepare, run, runScript } from './steps.js';

const withBrowser = !process.argv.includes('--no-browser');
const reports = mkdtempSync(path.join(tmpdir(), 'jiceng-test-'));
const totals = { passed: 0, failed: 0, skipped: 0 };
process.env.TZ = 'Asia/Shanghai';

checkMachine();
await prepare(withBrowser ? ['install', 'generate', 'content', 'build'] : ['install', 'generate', 'content']);

const node = (script, ...args) => () => run(process.execPath, [script, ...args]);
const checks = [
  { title: 'types', work: node('node_modules/typescript/bin/tsc', '--noEmit') },
  { title: 'lint', work: node('node_modules/eslint/bin/eslint.js', '.', '--max-warnings', '0') },
  { title: 'import layers', work: () => runScript('scripts/check-layers.ts') },
  { title: 'content', work: () => runScript('scripts/content/check.ts') },
];
await inParallel(checks, 2, async ({ title, work }) => {
  const { code, output } = await timed(title, work);
  if (code === 0) totals.passed += 1;
  else {
    totals.failed += 1;
    process.stdout.write(`${output}\n`);
  }
});
await vitest('unit');
await vitest('integration');
if (withBrowser) await browser();

process.stdout.write(`\n${totals.passed} passed, ${totals.failed} failed, ${totals.skipped} skipped\n`);
process.exit(totals.failed === 0 ? 0 : 1);

async function timed(title, work) {
  const startedAt = Date.now();
  const outcome = await work();
  process.stdout.write(`${outcome.code === 0 ? '✓' : '✗'} ${title} (${((Date.now() - startedAt) / 1000).toFixed(1)} s)\n`);
  return outcome;
}

async function inParallel(entries, lanes, work) {
  const queue = [...entries];
  await Promise.all(
    Array.from({ length: lanes }, async () => {
      for (let entry = queue.shift(); entry; entry = queue.shift()) await work(entry);
    }),
  );
}

async function vitest(project) {
  const report = path.join(reports, `${project}.json`);
  const { code, output } = await timed(
    `${project} tests`,
    node('node_modules/vitest/vitest.mjs', 'run', '--project', project, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`),
  );
  const counted = existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')) : null;
  if (counted) {
    totals.passed += counted.numPassedTests;
    totals.failed += counted.numFailedTests;
    totals.skipped += counted.numPendingTests + (counted.numTodoTests ?? 0);
  }
  if (code !== 0) {
    // A file that does not even load fails without failing a test.
    if (!counted || counted.numFailedTests === 0) totals.failed += 1;
    process.stdout.write(`${output}\n`);
  }
}

async function browser() {
  const found = await ensureBrowser();
  if (!found.ok) {
    totals.failed += 1;
    process.stdout.write(`✗ browser tests: ${found.reason}\n`);
    return;
  }
  const report = path.join(reports, 'browser.json');
  const { code, output } = await timed('browser tests', () =>
    run(process.execPath, ['node_modules/@playwright/test/cli.js', 'test', '--reporter=list,json'], {
      env: { PLAYWRIGHT_JSON_OUTPUT_NAME: report },
    }),
  );
  const counted = existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')).stats : null;
  if (counted) {
    totals.passed += counted.expected;
    totals.failed += counted.unexpected + counted.flaky;
    totals.skipped += counted.skipped;
  }
  if (code !== 0) {
    if (!counted || counted.unexpected + counted.flaky === 0) totals.failed += 1;
    process.stdout.write(`${output}\n`);
  }
}

/** An installed Chromium; else Debian's package where this user may install it; else Playwright's download. */
async function ensureBrowser() {
  const places = [process.env.CHROMIUM_PATH, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
  const installed = () => places.some((place) => place && existsSync(place));
  if (installed()) return { ok: true };
  const isDebianRoot = existsSync('/usr/bin/apt-get') && process.getuid?.() === 0;
  if (isDebianRoot) {
    process.stdout.write('… installing chromium\n');
    await run('apt-get', ['update']);
    await run('apt-get', ['install', '-y', '--no-install-recommends', 'chromium', 'fonts-noto-cjk'], {
      env: { DEBIAN_FRONTEND: 'noninteractive' },
    });
    if (installed()) return { ok: true };
  }
  const downloaded = await run(process.execPath, ['node_modules/@playwright/test/cli.js', 'install', 'chromium']);
  if (downloaded.code === 0) return { ok: true };
  return { ok: false, reason: 'no browser: install Chromium (Debian: apt-get install chromium) or set CHROMIUM_PATH to one' };
}
