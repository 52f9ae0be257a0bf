import * as z from 'zod/mini';

// zod tries `new Function` when its first object schema is made. The Content-Security-Policy forbids
// it and the browser reports an error; so this module is imported before any that makes schemas.
z.config({ jitless: true });
