// What must be true before the product can run or be tested, as steps that know when they are done.
// Plain JavaScript without packages: on a fresh clone it runs before anything is installed.
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { accessSync, constants, existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';

const STAMPS = 'node_modules/.cache/jiceng-steps.json';
const TSX = 'node_modules/tsx/dist/cli.mjs';

/** Ends with one sentence when the machine or the folder cannot carry the product. */
export function checkMachine() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19)) {
    fail(`Node.js 版本是 ${process.versions.node}，需要 20.19 或更高。请到 https://nodejs.org 下载长期支持版后重试。`);
  }
  try {
    accessSync('.', constants.W_OK);
    const probe = path.join('.', `.write-probe-${process.pid}`);
    writeFileSync(probe, '');
    spawnSync(process.execPath, ['-e', `require('node:fs').rmSync(${JSON.stringify(probe)})`]);
  } catch {
    fail(`文件夹 ${process.cwd()} 不可写。请把项目放到有写权限的位置，或修改权限后重试。`);
  }
}

export function fail(sentence) {
  process.stderr.write(`\n${sentence}\n`);
  process.exit(1);
}

function filesUnder(place) {
  if (!existsSync(place)) return [];
  if (statSync(place).isFile()) return [place];
  return readdirSync(place, { withFileTypes: true })
    .filter((entry) => entry.name !== 'node_modules' && entry.name !== 'generated' && !entry.name.startsWith('.'))
    .flatMap((entry) => filesUnder(path.join(place, entry.name)))
    .sort();
}

/** A fingerprint of everything a step reads. */
function fingerprint(places) {
  const hash = createHash('sha256').update(process.versions.node).update(process.env.REGION ?? '');
  for (const file of places.flatMap(filesUnder)) hash.update(file).update('\0').update(readFileSync(file)).update('\0');
  return hash.digest('hex');
}

function readStamps() {
  try {
    return JSON.parse(readFileSync(STAMPS, 'utf8'));
  } catch {
    return {};
  }
}

function writeStamp(name, value) {
  mkdirSync(path.dirname(STAMPS), { recursive: true });
  writeFileSync(STAMPS, JSON.stringify({ ...readStamps(), [name]: value }, null, 2));
}

/** Runs a command; its output is shown only when it fails. Resolves to the exit code and the output. */
export function run(command, args, { env = {}, show = false } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { env: { ...process.env, ...env }, stdio: show ? 'inherit' : ['ignore', 'pipe', 'pipe'] });
    let output = '';
    child.stdout?.on('data', (chunk) => (output += chunk));
    child.stderr?.on('data', (chunk) => (output += chunk));
    child.on('error', (error) => resolve({ code: 1, output: `${output}${error.message}` }));
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}

export function runScript(script, args = [], options = {}) {
  return run(process.execPath, [TSX, script, ...args], options);
}

const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';

const STEPS = {
  install: {
    title: '安装依赖',
    reads: ['package.json', 'package-lock.json'],
    made: [TSX, 'node_modules/better-sqlite3/build/Release/better_sqlite3.node'],
    // Not `npm ci`: it refuses a lock that lacks another platform's optional binaries, and registries
    // on intranets often do not carry them. --no-save keeps the lock as it was committed.
    work: () => run(npm, ['install', '--no-save', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error']),
  },
  generate: {
    title: '生成数据库访问代码',
    reads: ['package-lock.json', 'prisma/schema.prisma', 'prisma.config.ts', 'scripts/db'],
    made: ['prisma/generated/sqlite/client.ts', 'prisma/generated/postgres/client.ts'],
    work: () => runScript('scripts/db/generate.ts'),
  },
  content: {
    title: '检查并编译教学内容',
    reads: ['package-lock.json', 'content', 'scripts/content', 'scripts/scenarios', 'scripts/form-tasks', 'app/domain', 'app/components/learn', 'app/server/content', 'app/server/scenarios'],
    made: ['build/content/modules.json', 'build/content/plays.json'],
    work: async () => {
      const checked = await runScript('scripts/content/check.ts');
      return checked.code === 0 ? runScript('scripts/content/compile.ts') : checked;
    },
  },
  build: {
    title: '构建网站',
    reads: ['package-lock.json', 'app', 'public', 'vite.config.ts', 'remix.config.js', 'prisma/schema.prisma'],
    made: ['build/web/server/index.js', 'build/web/client/assets'],
    work: () => run(process.execPath, ['node_modules/@remix-run/dev/dist/cli.js', 'vite:build'], { env: { NODE_ENV: 'production' } }),
  },
};

/** Brings the named steps up to date, in order, saying what it does. Ends the process when one fails. */
export async function prepare(names) {
  for (const name of names) {
    const step = STEPS[name];
    const print = fingerprint(step.reads);
    const done = readStamps()[name] === print && step.made.every((file) => existsSync(file));
    if (done) {
      process.stdout.write(`✓ ${step.title}（无变化）\n`);
      continue;
    }
    process.stdout.write(`… ${step.title}\n`);
    const startedAt = Date.now();
    const { code, output } = await step.work();
    if (code !== 0) fail(`${step.title}没有成功：\n${output.trim()}`);
    writeStamp(name, print);
    process.stdout.write(`✓ ${step.title}（${Math.round((Date.now() - startedAt) / 1000)} 秒）\n`);
  }
}
