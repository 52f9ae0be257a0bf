import { createInterface } from 'node:readline';
import { Writable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { parseArgs } from 'node:util';
import { displayNameSchema, loginNameSchema } from '#app/domain/access/account-fields.ts';
import { accountMessage } from '#app/domain/access/account-messages.ts';
import { PASSWORD_FAULT_TEXT, PASSWORD_MIN } from '#app/domain/access/password-rule.ts';
import { createAdministrator } from '#app/server/commands/create-administrator.server.ts';
import { closeDb } from '#app/server/db/db.server.ts';

/*
 * npm run admin:create                                   asks for everything at the terminal
 * echo "$PASSWORD" | npm run admin:create -- --login lihua --name 李华   password from standard input
 */
const USAGE = '用法：npm run admin:create，或 npm run admin:create -- --login 登录名 --name 姓名，密码从标准输入读取。';

try {
  process.exitCode = await run();
} finally {
  await closeDb();
}

/** 0: created; 1: refused; 2: wrong arguments. */
async function run(): Promise<number> {
  const options = readOptions();
  if (!options) return fail(USAGE, 2);
  const asking = process.stdin.isTTY === true;
  const terminal = asking ? openTerminal() : null;
  try {
    const loginName = loginNameSchema.safeParse(options.login ?? (await terminal?.ask('登录名：')));
    if (!loginName.success) return fail(loginName.error.issues[0]?.message ?? USAGE, 2);
    const displayName = displayNameSchema.safeParse(options.name ?? (await terminal?.ask('姓名：')));
    if (!displayName.success) return fail(displayName.error.issues[0]?.message ?? USAGE, 2);
    const password = terminal ? await askPassword(terminal) : (await text(process.stdin)).replace(/\r?\n$/, '');
    if (password === null) return fail('两次输入的密码不一致，请重新运行。', 1);

    const created = await createAdministrator({ loginName: loginName.data, displayName: displayName.data, password });
    if (created.ok) {
      process.stdout.write(`已创建管理员 ${displayName.data}（${loginName.data}），现在可以登录。\n`);
      return 0;
    }
    return fail(
      created.reason.kind === 'weak' ? PASSWORD_FAULT_TEXT[created.reason.fault] : accountMessage('loginNameTaken'),
      1,
    );
  } catch (error) {
    if (error instanceof Error && /no such table|does not exist/.test(error.message)) {
      return fail('数据库还没有建好，请先运行 npm run db:migrate。', 1);
    }
    throw error;
  } finally {
    terminal?.close();
  }
}

function readOptions(): { login?: string; name?: string } | null {
  try {
    return parseArgs({ options: { login: { type: 'string' }, name: { type: 'string' } } }).values;
  } catch {
    return null;
  }
}

function fail(message: string, code: number): number {
  process.stderr.write(`${message}\n`);
  return code;
}

interface Terminal {
  ask(label: string): Promise<string>;
  askHidden(label: string): Promise<string>;
  close(): void;
}

function openTerminal(): Terminal {
  let muted = false;
  const output = new Writable({
    write(chunk: Buffer, _encoding, done) {
      if (!muted) process.stdout.write(chunk);
      done();
    },
  });
  const lines = createInterface({ input: process.stdin, output, terminal: true });
  const ask = (label: string) => new Promise<string>((resolve) => lines.question(label, resolve));
  return {
    ask,
    async askHidden(label) {
      process.stdout.write(label);
      muted = true;
      const answer = await ask('');
      muted = false;
      process.stdout.write('\n');
      return answer;
    },
    close: () => lines.close(),
  };
}

/** Null if the two entries differ. */
async function askPassword(terminal: Terminal): Promise<string | null> {
  const password = await terminal.askHidden(`密码（至少 ${PASSWORD_MIN} 个字符，输入时不显示）：`);
  return password === (await terminal.askHidden('再输入一次：')) ? password : null;
}
