import { vitePlugin as remix } from '@remix-run/dev';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'vite';
import remixOptions from './remix.config.js';

export default defineConfig({
  plugins: [tailwindcss(), remix(remixOptions)],
  build: {
    target: 'es2020', // Kylin and UOS desktops ship browsers of that age
    chunkSizeWarningLimit: 300,
    assetsInlineLimit: 0, // a data: URI would need a wider CSP
  },
  ssr: {
    external: ['better-sqlite3', 'pg', '@node-rs/argon2', 'mdx-bundler', 'esbuild'],
  },
});
