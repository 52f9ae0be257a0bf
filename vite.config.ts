import { vitePlugin as remix } from '@remix-run/dev';
import tailwindcss from '@tailwindcss/vite';
import path from 'node:path';
import { defineConfig, type Plugin } from 'vite';
import remixOptions from './remix.config.js';

/** In browsers zod is app/components/zod-without-eval.ts; servers keep the faster one. */
function zodWithoutEval(): Plugin {
  const wrapper = path.resolve('app/components/zod-without-eval.ts');
  return {
    name: 'zod-without-eval',
    enforce: 'pre',
    resolveId: (id, importer, { ssr }) => (id === 'zod' && ssr !== true && importer !== wrapper ? wrapper : null),
  };
}

export default defineConfig({
  plugins: [zodWithoutEval(), tailwindcss(), remix(remixOptions)],
  build: {
    target: 'es2020', // Kylin and UOS desktops ship browsers of that age
    chunkSizeWarningLimit: 300,
    assetsInlineLimit: 0, // a data: URI would need a wider CSP
  },
  ssr: {
    external: ['jieba-wasm', 'better-sqlite3', 'pg', '@node-rs/argon2', 'mdx-bundler', 'esbuild'],
  },
});
