import type { Page } from '@playwright/test';
import { withDatabase } from './support/database.ts';
import { expect, test } from './support/fixtures.ts';
import { expectWellMade } from './support/well-made.ts';

const LESSONS = '/learn/positioning';
/** Somebody who has written and read nothing yet, different on each screen. */
const NEWCOMERS: Readonly<Record<string, readonly [string, string]>> = { desktop: ['kaosheng08', 'kaosheng09'], phone: ['kaosheng10', 'kaosheng11'] };

function newcomer(project: string, number: 0 | 1): string {
  const names = NEWCOMERS[project];
  if (!names) throw new Error(`No newcomer for the project ${project}`);
  return names[number];
}

function firstCase(page: Page) {
  return page.getByRole('region', { name: '一张“未就业证明”' });
}

test('from the front page to the first lesson, whose figures can be read in words', { tag: '@phone' }, async ({ pageOf }) => {
  const page = await pageOf(null);
  await page.goto('/');
  await expectWellMade(page);
  await page.getByRole('link', { name: '开始读模块1' }).click();
  await expect(page.getByRole('heading', { name: '学完以后' })).toBeVisible();
  await expectWellMade(page);
  await page.getByRole('link', { name: '开始读第一课' }).click();
  await expect(page.getByText(/第 1／\d 课/)).toBeVisible();
  await expect(page.getByRole('heading', { name: '本课依据' })).toBeVisible();
  await expectWellMade(page);

  await page.getByRole('navigation', { name: '前后课' }).getByRole('link', { name: /^下一课/ }).click();
  await expect(page.getByText(/第 2／\d 课/)).toBeVisible();
  const figure = page.getByRole('figure').first();
  await expect(figure).toContainText('图 1-1');
  await figure.getByText('看图 1-1 的文字说明').click();
  await expect(figure.locator('details > div')).toHaveText(/.{60}/s, { useInnerText: true });
  await expectWellMade(page);

  await page.goto('/learn');
  await expect(page.getByRole('main').getByRole('heading', { level: 3 }).getByRole('link')).toHaveCount(12);
  await expectWellMade(page);
});

test('a case shows its analysis only to whoever has committed to an answer', { tag: '@phone' }, async ({ pageOf }, { project }) => {
  await test.step('a passer-by, in this window only', async () => {
    const page = await pageOf(null);
    await page.goto(`${LESSONS}/m01-case`);
    const study = firstCase(page);
    await expect(study.getByRole('heading', { name: '分析' })).toHaveCount(0);
    await study.getByLabel('先写下您的回答').fill('不盖');
    await study.getByRole('button', { name: '写好了，看分析' }).click();
    await expect(study.getByRole('heading', { name: '分析' })).toHaveCount(0);
    await study.getByLabel('先写下您的回答').fill('先不盖章，问清事项和依据，再打电话给窗口核对清单。');
    await study.getByRole('button', { name: '写好了，看分析' }).click();
    await expect(study.getByRole('heading', { name: '分析' })).toBeVisible();
    await expectWellMade(page);
  });

  await test.step('a learner, for good', async () => {
    const answer = '这个章不能盖：内容不实，清单上也没有。先陪他办灵活就业申报。';
    const page = await pageOf(newcomer(project.name, 0), { tolerates: [/status of 4(00|22)/] });
    await page.goto(`${LESSONS}/m01-case`);
    const study = firstCase(page);
    await study.getByLabel('先写下您的回答').fill('不盖');
    await study.getByRole('button', { name: '保存回答，看分析' }).click();
    await expect(study.getByLabel('先写下您的回答')).toHaveAttribute('aria-invalid', 'true');
    await expect(study.getByRole('heading', { name: '分析' })).toHaveCount(0);
    await expect(study.getByLabel('先写下您的回答')).toHaveValue('不盖');
    await study.getByLabel('先写下您的回答').fill(answer);
    await study.getByRole('button', { name: '保存回答，看分析' }).click();
    await expect(study.getByRole('heading', { name: '分析' })).toBeVisible();
    await expect(study.getByRole('status')).toContainText('已保存于');
    await page.reload();
    await expect(study.getByLabel('先写下您的回答')).toHaveValue(answer);
    await expect(study.getByRole('heading', { name: '分析' })).toBeVisible();
    await expectWellMade(page);
  });
});

test('a reflection is there after a reload, and a lesson can be marked as read', { tag: '@phone' }, async ({ pageOf, server }, { project }) => {
  const answer = `上周有人来问退休，我先看了他的参保地。（${project.name}）`;
  const loginName = newcomer(project.name, 1);
  const page = await pageOf(loginName);
  await page.goto(`${LESSONS}/m01-reflection`);
  const first = page.getByLabel('第 1 题的回答');
  await first.fill(answer);
  await page.getByRole('button', { name: '保存回答' }).first().click();
  await expect(page.getByText(/^已保存于/).first()).toBeVisible();
  await page.reload();
  await expect(first).toHaveValue(answer);
  const stored = withDatabase(server, (database) =>
    database
      .prepare("SELECT text FROM ReflectionAnswer a JOIN User u ON u.id = a.userId WHERE u.loginName = ? AND a.promptId = 'm01-r1'")
      .pluck()
      .get(loginName),
  );
  expect(stored).toBe(answer);

  await page.getByRole('button', { name: '记下：这一课读过了' }).click();
  await expect(page.getByText('读过', { exact: true })).toBeVisible();
  await expectWellMade(page);
  await page.goto(LESSONS);
  await expect(page.getByRole('listitem').filter({ has: page.locator('a[href$="/m01-reflection"]') })).toContainText('读过');
});

test('the standard can be searched, filtered by level and opened at any of its lines', { tag: '@phone' }, async ({ pageOf }) => {
  const page = await pageOf(null);
  await page.goto('/standard');
  const found = page.getByRole('main').getByRole('status');
  await expect(found).toContainText(/共 \d+ 条/);
  await expectWellMade(page);
  await page.getByRole('searchbox', { name: '筛选条目' }).fill('失业');
  await expect(found).toContainText(/找到 \d+ 条/);
  await page.getByRole('searchbox', { name: '筛选条目' }).fill('没有这样的词');
  await expect(page.getByText('没有这样的条目')).toBeVisible();
  await page.getByRole('navigation', { name: '等级' }).getByRole('link', { name: /三级/ }).click();
  await expect(page).toHaveURL(/level=3/);

  await page.goto('/standard?q=劳动合同');
  await page.getByRole('region', { name: '要求' }).getByRole('listitem').first().getByRole('link').click();
  await expect(page).toHaveURL(/\/standard\/[A-Z]/);
  await expect(page.getByText('标准所印编号')).toBeVisible();
  await expectWellMade(page);
});

test('a trainer sees what the own class has read and written', { tag: '@phone' }, async ({ pageOf }) => {
  const page = await pageOf('peixun');
  await page.goto('/teach');
  await expectWellMade(page);
  await page.getByRole('link', { name: /四级培训一班/ }).click();
  const progress = page.getByRole('table', { name: '学员读课和回答的情况' });
  await expect(progress.getByRole('row').filter({ hasText: '示例考生02' })).toContainText(/3／\d/);
  const written = page.locator('details', { has: page.getByRole('article', { name: '示例考生02的回答', includeHidden: true }) });
  await written.locator('summary').click();
  await expect(page.getByRole('article', { name: '示例考生02的回答' })).toContainText('租房的大姐');
  await expectWellMade(page);
});

test('an item writer finds an item and reads its key, reasons and sources', { tag: '@phone' }, async ({ pageOf }) => {
  const page = await pageOf('mingti');
  await page.goto('/bank');
  await expectWellMade(page);
  await page.getByLabel('题型').selectOption({ label: '多选题' });
  await page.getByLabel('等级').selectOption({ label: '四级' });
  await page.getByRole('button', { name: '查找试题' }).click();
  await expect(page).toHaveURL(/type=multipleResponse/);
  const rows = page.getByRole('table', { name: '试题' }).getByRole('row');
  await expect(rows.nth(1)).toContainText('多选题');
  await rows.nth(1).getByRole('link').click();
  await expect(page.getByRole('heading', { name: '答案与解析' })).toBeVisible();
  await expect(page.getByText(/^答案：/)).toBeVisible();
  await expect(page.getByRole('heading', { name: '考生所见' })).toBeVisible();
  await expectWellMade(page);
});
