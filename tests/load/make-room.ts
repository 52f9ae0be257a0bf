import process from 'node:process';
import { openDatabase } from '#app/server/db/database.server.ts';
import { migrate } from '#app/server/db/migrate.server.ts';
import { createSitting } from '#tests/factories/sittings.ts';
import { createWorld } from '#tests/factories/world.ts';

/**
 * Makes a room for the benchmark: `make-room <database url> <candidates>`. Everybody is logged in and
 * authorised. Prints what the driver needs as one line of JSON.
 */
const [url = '', count = ''] = process.argv.slice(2);
const database = await openDatabase(url);
await migrate(database);
const sitting = await createSitting(createWorld(database.prisma, 'room', Date.now()), {
  candidates: Number(count),
  attempts: 'authorised',
  logins: true,
});
await database.close();
const candidates = sitting.candidates.map(({ attemptId, cookie }) => ({ attemptId, cookie }));
const places = sitting.form.places.map(({ position, item }) => ({ position, type: item.type }));
process.stdout.write(`${JSON.stringify({ candidates, places })}\n`);
