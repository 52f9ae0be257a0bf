// Serves the production build. Everything it does is in app/server/http/front.server.ts, which is part of that build.
import process from 'node:process';

process.env.NODE_ENV ??= 'production';
const build = await import('../build/web/server/index.js');

const port = Number(process.env.PORT ?? 3000);
const host = process.env.HOST ?? '0.0.0.0';
try {
  const { server, stop } = await build.entry.module.startFront({ build, port, host });
  process.send?.({ listening: server.address().port });
  for (const signal of ['SIGTERM', 'SIGINT']) {
    process.once(signal, () => {
      stop().then(
        () => process.exit(0),
        () => process.exit(1),
      );
    });
  }
} catch (error) {
  const known = { EADDRINUSE: `端口 ${port} 已被占用。请关闭占用它的程序，或换一个端口：PORT=3001 npm start`, EACCES: `没有权限使用端口 ${port}，请换一个大于 1024 的端口：PORT=3001 npm start` };
  process.stderr.write(`${known[error?.code] ?? error?.stack ?? error}\n`);
  process.exit(1);
}
