import type { Page } from '@playwright/test';
import { readTheoryItems } from '#app/server/content/authored.server.ts';
import { readCompiledIndex } from '#app/server/content/compiled.server.ts';
import { expect, test } from './support/fixtures.ts';
import { expectWellMade } from './support/well-made.ts';

const PROCEDURE = '/learn/retiree-services/m12-overview';
/** Compressed script of a lesson's first load, in bytes. */
const MOST_SCRIPT = 130_000;

/** An item with one right answer in a check of this module, and where the check stands. */
function checkOf(slug: string) {
  const lessons = readCompiledIndex().modules.find((entry) => entry.slug === slug)?.lessons ?? [];
  for (const { id: lessonId, checks = [] } of lessons) {
    for (const id of checks) {
      const item = readTheoryItems().find((entry) => entry.id === id);
      if (item && item.type !== 'multipleResponse') return { url: `/learn/${slug}/${lessonId}`, item };
    }
  }
  throw new Error(`Module ${slug} has no check with one right answer`);
}

function choose(page: Page, itemId: string, values: readonly string[]) {
  return Promise.all(values.map((value) => page.locator(`[id="check-${itemId}"] input[value="${value}"]`).check()));
}

test('everyday words find the official term, its passages, and the nearest word for a slip', { tag: '@phone' }, async ({ pageOf }) => {
  const page = await pageOf(null);
  await page.goto('/learn');
  await page.getByRole('searchbox', { name: '在课程里找' }).fill('失业金');
  await page.getByRole('button', { name: '搜索' }).click();
  await expect(page.getByRole('main').getByRole('status')).toContainText('在课程里写作“失业保险金”');
  const hits = page.getByRole('region', { name: '搜索结果' }).getByRole('listitem');
  await expect(hits.first()).toContainText('失业保险金');
  await expectWellMade(page);

  for (const words of ['公益性岗位', '一裁终局', '养老认证']) {
    await page.goto(`/learn/search?q=${encodeURIComponent(words)}`);
    await expect(hits.first()).toContainText(words === '养老认证' ? '领取养老金资格认证' : words);
    await expect(page.locator('mark').nth(1)).toBeVisible();
  }
  await page.goto(`/learn/search?q=${encodeURIComponent('公义性岗位')}`);
  await expect(page.getByRole('main').getByRole('status')).toContainText('最接近的“公益性岗位”');
  await hits.getByRole('link').first().click();
  await expect(page.getByText(/第 \d+／\d+ 课/)).toBeVisible();

  await page.goto(`/learn/search?q=${encodeURIComponent('外星人')}`);
  await expect(page.getByText('没有找到“外星人”')).toBeVisible();
  await expectWellMade(page);
});

test('a procedure is gone through with the keyboard, and is whole on paper', { tag: '@phone' }, async ({ pageOf }) => {
  const page = await pageOf(null);
  await page.goto(PROCEDURE);
  const steps = page.locator('.procedure-step');
  const panels = page.locator('.procedure-panel');
  const last = (await steps.count()) - 1;
  await steps.first().focus();
  await page.keyboard.press('ArrowDown');
  await expect(steps.nth(1)).toBeFocused();
  await expect(steps.nth(1)).toHaveAttribute('aria-expanded', 'true');
  await expect(panels.nth(1)).toBeVisible();
  await expect(panels.first()).toBeHidden();
  await page.keyboard.press('End');
  await expect(panels.nth(last)).toBeVisible();
  await page.keyboard.press('Home');
  await panels.first().getByRole('button', { name: /^下一步/ }).click();
  await expect(steps.nth(1)).toBeFocused();
  await expectWellMade(page);
  await page.emulateMedia({ media: 'print' });
  for (const panel of await panels.all()) await expect(panel).toBeVisible();
});

test('every form comes as Excel and PDF, every module as a handout', async ({ pageOf, server }) => {
  const page = await pageOf(null);
  await page.goto('/learn/retiree-services');
  const forms = page.getByRole('region', { name: '表单和台账' });
  const first = forms.getByRole('listitem').first();
  for (const [label, type, magic] of [
    ['Excel', 'spreadsheetml.sheet', 'PK'],
    [/^PDF/, 'application/pdf', '%PDF-'],
  ] as const) {
    const path = await first.getByRole('link', { name: label }).getAttribute('href');
    const file = await page.request.get(`${server.url}${path}`);
    expect(file.headers()['content-type']).toContain(type);
    expect((await file.body()).subarray(0, magic.length).toString('latin1')).toBe(magic);
  }
  const handout = await page.request.get(`${server.url}/learn/retiree-services/handout.pdf`);
  expect(handout.headers()['content-disposition']).toContain(encodeURIComponent('讲义.pdf'));
  expect((await handout.body()).length).toBeGreaterThan(100_000);
  expect((await page.request.get(`${server.url}/learn/retiree-services/forms/m12-f99.pdf`)).status()).toBe(404);
});

test('a word of the trade is explained where it stands', { tag: '@phone' }, async ({ pageOf }) => {
  const page = await pageOf(null);
  await page.goto(PROCEDURE);
  const word = page.locator('a.term').first();
  const words = await word.innerText();
  await word.click();
  const box = page.getByRole('dialog', { name: words });
  await expect(box).toBeFocused();
  await expect(box).toContainText('。');
  await page.keyboard.press('Escape');
  await expect(box).toBeHidden();
  await expect(word).toBeFocused();
});

test('a check is answered until it is right, and then counts', { tag: '@phone' }, async ({ pageOf }, { project }) => {
  const { url, item } = checkOf(project.name === 'phone' ? 'methods' : 'retiree-services');
  const right = String(item.key);
  const wrong = item.type === 'trueFalse' ? String(!item.key) : right === 'A' ? 'B' : 'A';
  const page = await pageOf('xueyuan');
  await page.goto(url);
  const entry = page.locator(`[id="check-${item.id}"]`);
  await expect(entry).not.toContainText(item.rationale);
  await choose(page, item.id, [wrong]);
  await entry.getByRole('button', { name: '提交答案' }).click();
  await expect(entry.getByRole('status')).toContainText('没有答对，再想一想');
  await expect(entry).not.toContainText(item.rationale);
  await entry.getByRole('button', { name: '再答一次' }).click();
  await expect(entry).toContainText(item.rationale);
  await choose(page, item.id, [right]);
  await entry.getByRole('button', { name: '再答一次' }).click();
  await expect(entry.getByRole('status')).toContainText('答对了');
  await page.reload();
  await expect(entry.getByRole('status')).toContainText('答对了');
  await expectWellMade(page);
});

test('a candidate whose exam draws on the open pool finds the checks shut', async ({ pageOf }) => {
  const { url, item } = checkOf('retiree-services');
  const page = await pageOf('kaosheng05');
  await page.goto(url);
  await expect(page.getByText('自测暂不开放')).toBeVisible();
  await expect(page.getByRole('main')).not.toContainText(item.stem);
});

test('notes and bookmarks are there again, and on the page of one’s own learning', { tag: '@phone' }, async ({ pageOf }, { project }) => {
  const note = `移交清单缺页的，退回补齐再签。（${project.name}）`;
  const page = await pageOf(project.name === 'phone' ? 'peixun' : 'mingti');
  await page.goto(PROCEDURE);
  await page.getByLabel('记一笔').fill(note);
  await page.getByRole('button', { name: '保存笔记' }).click();
  await expect(page.getByText(/^已保存于/)).toBeVisible();
  await page.getByRole('button', { name: '加书签' }).click();
  await expect(page.getByRole('button', { name: '已加书签' })).toHaveAttribute('aria-pressed', 'true');
  await page.reload();
  await expect(page.getByLabel('记一笔')).toHaveValue(note);
  await page.goto('/learn/record');
  await expect(page.getByRole('region', { name: '笔记' })).toContainText(note);
  await expect(page.getByRole('region', { name: '书签' })).toContainText('总操作程序');
  await expectWellMade(page);
});

test('a lesson loads at most 130 kB of script, and everything it says without any', async ({ pageOf }) => {
  const page = await pageOf('xueyuan');
  await page.goto(PROCEDURE, { waitUntil: 'load' });
  const bytes = await page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .flatMap((entry) => (entry instanceof PerformanceResourceTiming && entry.name.endsWith('.js') ? [entry.encodedBodySize] : []))
      .reduce((sum, size) => sum + size, 0),
  );
  expect(bytes).toBeGreaterThan(10_000);
  expect(bytes).toBeLessThanOrEqual(MOST_SCRIPT);

  const bare = await pageOf(null, { javaScriptEnabled: false });
  const requests: string[] = [];
  bare.on('request', (request) => requests.push(request.resourceType()));
  await bare.goto(PROCEDURE);
  await expect(bare.locator('.procedure-panel').last()).toBeAttached();
  await expect(bare.getByRole('heading', { name: '本课依据' })).toBeVisible();
  expect(requests.filter((type) => type === 'document' || type === 'fetch' || type === 'xhr')).toEqual(['document']);
});

test.describe('without a network', () => {
  test.use({ ownServer: true });

  test('what was opened can be read, and what is written then is saved when the network is back', async ({ pageOf }) => {
    const page = await pageOf('xueyuan', { tolerates: [/ERR_INTERNET_DISCONNECTED|ERR_FAILED|Failed to fetch/] });
    const note = '路上没有信号时记的：转出要等新社区回话才销册。';
    await page.goto(PROCEDURE);
    await expect.poll(() => page.evaluate(async (path) => (await caches.match(path)) !== undefined, PROCEDURE)).toBe(true);

    await page.context().setOffline(true);
    await page.goto(PROCEDURE);
    await expect(page.getByText('现在连不上网，读的是这台设备上存下的一份')).toBeVisible();
    await expect(page.locator('.procedure-step').first()).toBeVisible();
    await page.getByLabel('记一笔').fill(note);
    await page.getByRole('button', { name: '保存笔记' }).click();
    await expect(page.getByText('连不上网，已记在这台设备上')).toBeVisible();
    await expectWellMade(page);

    await page.goto('/learn/retiree-services/no-such-lesson-kept');
    await expect(page.getByRole('heading', { name: '现在连不上网' })).toBeVisible();
    await expect(page.getByRole('link', { name: /总操作程序/ })).toBeVisible();

    await page.context().setOffline(false);
    await page.goto(PROCEDURE);
    await expect(page.getByText(/^已保存于/)).toBeVisible();
    await page.goto('/learn/record');
    await expect(page.getByRole('region', { name: '笔记' })).toContainText(note);
  });
});
