// `npm run screenshots`, after a build: the pictures of README and docs, from a seeded demo of its own.
import { existsSync, mkdirSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { type Browser, chromium, type Page } from '@playwright/test';
import playwrightConfig from '../playwright.config.ts';
import { seededDatabase } from '#tests/e2e/support/global-setup.ts';
import { type DemoSitting, demoSitting, type InvigilatorByPost, invigilatorByPost } from '#tests/e2e/support/demo-sitting.ts';
import { logIn } from '#tests/e2e/support/log-in.ts';
import { type RunningServer, serveCopy } from '#tests/e2e/support/serve.ts';

const FOLDER = 'docs/images';
const LARGEST_BYTES = 300 * 1024;
const DESKTOP = { width: 1366, height: 768 }; // the office PC's size
const PHONE = { width: 390, height: 844 };

interface Shoot {
  readonly server: RunningServer;
  readonly browser: Browser;
  readonly sitting: DemoSitting;
  readonly invigilator: InvigilatorByPost;
}

async function pageOf({ server, browser }: Shoot, loginName: string | null, viewport = DESKTOP): Promise<Page> {
  const context = await browser.newContext({
    viewport,
    baseURL: server.url,
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    colorScheme: 'light',
    ...(loginName === null ? {} : { storageState: await logIn(server.url, loginName) }),
  });
  return context.newPage();
}

async function shoot(page: Page, name: string): Promise<void> {
  await page.mouse.move(0, 0); // nothing under the pointer
  await page.evaluate(() => document.fonts.ready);
  const file = path.join(FOLDER, `${name}.png`);
  await page.screenshot({ path: file, animations: 'disabled', caret: 'hide' });
  const { size } = statSync(file);
  if (size > LARGEST_BYTES) throw new Error(`${file} has ${size} bytes, more than ${LARGEST_BYTES}`);
  process.stdout.write(`${file} ${Math.round(size / 1024)} kB\n`);
}

/** Answers the first places with the keyboard, flags one, and goes to a single choice. */
async function answerSome(page: Page, attemptId: string, target: number): Promise<void> {
  await page.goto(`/exam/${attemptId}`);
  await page.getByRole('button', { name: '开始答题' }).click();
  await page.getByRole('timer').waitFor();
  const next = page.getByRole('button', { name: '下一题' });
  for (let position = 1; position < target; position += 1) {
    if (position % 7 !== 5) await page.keyboard.press(String(1 + (position % 2)));
    if (position === 4) await page.keyboard.press('f');
    await next.click();
  }
  await page.keyboard.press('2');
  await page.getByText('已全部保存。').waitFor();
}

async function takePictures(scene: Shoot): Promise<void> {
  const { sitting, invigilator } = scene;
  const home = await pageOf(scene, null);
  await home.goto('/');
  await shoot(home, 'home');

  await home.goto('/learn/positioning/m01-position');
  await home.getByRole('figure').first().evaluate((figure) => figure.scrollIntoView({ block: 'center' }));
  await shoot(home, 'lesson');

  await invigilator.open();
  const present = sitting.seats.slice(0, 10);
  for (const seat of present) await invigilator.checkIn(seat);
  const [atDesktop, atPhone, ...others] = present.slice(0, 8);
  if (!atDesktop || !atPhone) throw new Error('The demo sitting has too few candidates');
  for (const seat of [atDesktop, atPhone, ...others]) await invigilator.authorise(seat);

  const desktop = await pageOf(scene, atDesktop.loginName);
  await answerSome(desktop, atDesktop.attemptId, 43);
  await shoot(desktop, 'exam-desktop');
  const phone = await pageOf(scene, atPhone.loginName, PHONE);
  await answerSome(phone, atPhone.attemptId, 43);
  await shoot(phone, 'exam-phone');

  for (const [index, seat] of others.slice(0, 5).entries()) {
    const page = await pageOf(scene, seat.loginName);
    await answerSome(page, seat.attemptId, 6 + 5 * index);
    if (index === 2) await invigilator.pause(seat);
  }
  const board = await pageOf(scene, 'jiankao1');
  await board.goto(`/invigilate/${sitting.id}`);
  await shoot(board, 'console');

  const sheet = await pageOf(scene, 'guanli');
  await sheet.goto(`/admin/forms/${sitting.seatOf('kaosheng01').formId}`);
  await sheet.getByRole('button', { name: '打印核对表' }).waitFor();
  await shoot(sheet, 'conformity');
}

if (!existsSync('build/web/server/index.js')) throw new Error('The pictures need a production build: run `npm run build` first.');
mkdirSync(FOLDER, { recursive: true });
const folder = mkdtempSync(path.join(tmpdir(), 'jiceng-pictures-'));
process.env.JICENG_E2E_TEMPLATE = seededDatabase(folder);
const server = await serveCopy();
const browser = await chromium.launch(playwrightConfig.use?.launchOptions);
try {
  const sitting = demoSitting(server, 'frozen');
  const invigilator = await invigilatorByPost(server, sitting.id);
  await takePictures({ server, browser, sitting, invigilator });
  await invigilator.dispose();
} finally {
  await browser.close();
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
}
