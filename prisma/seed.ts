import process from 'node:process';
import { runPolicyClock, today } from '#app/server/bank/policy-clock.server.ts';
import { now } from '#app/server/clock.server.ts';
import { importItems } from '#app/server/commands/import-items.server.ts';
import { readItems, readSources } from '#app/server/content/authored.server.ts';
import { closeDb, db } from '#app/server/db/db.server.ts';
import { env } from '#app/server/env.server.ts';
import { seedDemo } from './seed-demo.ts';

/**
 * What a database needs before its first use: the open item pool of this release, and, in the demo
 * only, people, a class and sittings. Running it again changes nothing but items whose text or sources changed.
 */
const { prisma } = await db();
const since = now();
const imported = await importItems(readItems(), 'open', null);
const notes = [`公开题库 ${imported.total} 道（新增 ${imported.added}，更新 ${imported.changed}）`];
const { changed, doubted } = await runPolicyClock(today(), { sources: readSources(), since });
if (changed + doubted > 0) notes.push(`依据有变动 ${changed} 份，转待复审试题 ${doubted} 道`);
const people = await prisma.user.count();
if (env().APP_ENV === 'demo' && people === 0) notes.push(await seedDemo());
else if (people === 0) notes.push('还没有账号，请运行 npm run admin:create 创建第一位管理员');
process.stdout.write(`${notes.join('；')}\n`);
await closeDb();
