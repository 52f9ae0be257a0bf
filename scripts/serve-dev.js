// Development: the same server as in production, with Vite in front of the pages and live reload.
import process from 'node:process';
import { createServer } from 'vite';

const vite = await createServer({ server: { middlewareMode: true }, appType: 'custom' });
const load = () => vite.ssrLoadModule('virtual:remix/server-build');
const { server, stop } = await (await load()).entry.module.startFront({
  build: load,
  middleware: vite.middlewares,
  port: Number(process.env.PORT ?? 3000),
  host: process.env.HOST ?? '127.0.0.1',
});
process.send?.({ listening: server.address().port });
for (const signal of ['SIGTERM', 'SIGINT']) {
  process.once(signal, () => {
    Promise.all([stop(), vite.close()]).then(() => process.exit(0));
  });
}
