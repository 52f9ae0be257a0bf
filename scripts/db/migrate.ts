import process from 'node:process';
import { closeDb, db } from '#app/server/db/db.server.ts';
import { migrate } from '#app/server/db/migrate.server.ts';

const applied = await migrate(await db());
process.stdout.write(applied.length === 0 ? '数据库结构已是最新。\n' : `已应用：${applied.join('、')}\n`);
await closeDb();
