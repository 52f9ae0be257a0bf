// `npm start`: from a fresh clone to a running product with demo data. `npm run dev`: the same, with live reload.
import { fork } from 'node:child_process';
import net from 'node:net';
import process from 'node:process';
import { checkMachine, fail, prepare, runScript } from './steps.js';

const development = process.argv.includes('--dev');
const port = Number(process.env.PORT ?? 3000);
// Asked for production, or put under a public address, and nothing else said: no demo accounts, ever.
process.env.APP_ENV ??= process.env.NODE_ENV === 'production' || process.env.PUBLIC_URL ? 'production' : 'demo';

checkMachine();
await checkPort(port);
await prepare(development ? ['install', 'generate', 'content'] : ['install', 'generate', 'content', 'build']);
await step('更新数据库', 'scripts/db/migrate.ts');
await step('准备基础数据', 'prisma/seed.ts');

const child = fork(development ? 'scripts/serve-dev.js' : 'scripts/serve.js', [], {
  env: { ...process.env, NODE_ENV: development ? 'development' : 'production' },
});
child.on('message', async (message) => {
  if (message?.listening === undefined) return;
  process.stdout.write(`\n基层学堂已启动：http://localhost:${message.listening}\n`);
  if (process.env.APP_ENV === 'demo') {
    const { output } = await runScript('scripts/print-demo-logins.ts');
    process.stdout.write(`${output}\n按 Ctrl+C 停止。数据保存在 data/，再次启动不会丢失。\n`);
  }
});
child.on('exit', (code) => process.exit(code ?? 0));
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));

async function step(title, script) {
  const { code, output } = await runScript(script);
  if (code !== 0) fail(`${title}没有成功：\n${output.trim()}`);
  process.stdout.write(`✓ ${title}：${output.trim().split('\n').at(-1) ?? ''}\n`);
}

/** Says at once that the port is taken, not after minutes of building. */
function checkPort(wanted) {
  if (wanted === 0) return Promise.resolve();
  return new Promise((resolve) => {
    const probe = net.createServer();
    probe.once('error', (error) => {
      if (error.code === 'EADDRINUSE') fail(`端口 ${wanted} 已被占用。请关闭占用它的程序，或换一个端口：PORT=${wanted + 1} npm start`);
      if (error.code === 'EACCES') fail(`没有权限使用端口 ${wanted}。请换一个大于 1024 的端口：PORT=3000 npm start`);
      fail(`无法使用端口 ${wanted}：${error.message}`);
    });
    probe.listen(wanted, process.env.HOST ?? '0.0.0.0', () => probe.close(resolve));
  });
}
