import process from 'node:process';
import { DEMO_LOGINS, DEMO_PASSWORD } from '#app/server/demo-logins.server.ts';

process.stdout.write(`演示账号（密码都是 ${DEMO_PASSWORD}）：\n`);
for (const login of DEMO_LOGINS) process.stdout.write(`  ${login.title.padEnd(8, '　')}${login.loginName}\n`);
