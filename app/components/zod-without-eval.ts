import { config } from 'zod/v4';

/**
 * What browsers get for `zod` (vite.config.ts). zod tries `new Function` when its first object schema is made; the
 * Content-Security-Policy forbids it and the browser reports an error. Set here, it is set before any schema is made,
 * and pages that make none load no zod.
 */
config({ jitless: true });

export * from 'zod/v4';
export { default } from 'zod/v4';
