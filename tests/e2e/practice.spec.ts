import type { Page } from '@playwright/test';
import { caseAnalysis, shortAnswer } from '#tests/factories/written-items.ts';
import { expect, test } from './support/fixtures.ts';
import { withDatabase } from './support/database.ts';
import type { RunningServer } from './support/serve.ts';
import { expectWellMade } from './support/well-made.ts';

/** Nobody who is registered for a sitting, whose practice would be shut; one for each test, so that each begins with nothing. */
const LEARNERS = { section: 'xueyuan', mistakes: 'peixun', written: 'jiankao2', mock: 'mingti', plain: 'jiankao1' } as const;
const DAY = 86_400_000;

/** Presses what one finger or one key does: picks the first choice of every group and sends the form with Enter. */
async function answerWithKeys(page: Page): Promise<void> {
  const first = page.getByRole('main').locator('input[name="answer"]').first();
  await first.focus();
  await page.keyboard.press('Space');
  await expect(first).toBeChecked();
  // While an answer is under way the button is asleep, and so is Enter.
  await expect(page.getByRole('button', { name: /^(提交答案|保存，下一题)$/ })).toBeEnabled();
  await page.keyboard.press('Enter');
}

test('ten items of a section with the keyboard: answer, reasons, next, and how it went', { tag: '@phone' }, async ({ pageOf }) => {
  const page = await pageOf(LEARNERS.section, { tolerates: [/status of 422/] });
  await page.goto('/learn');
  await page.getByRole('link', { name: '练习', exact: true }).click();
  await expect(page.getByRole('heading', { name: '今天先练这一项' })).toBeVisible();
  await expectWellMade(page);
  await page.getByRole('link', { name: '三级' }).click();
  await expect(page).toHaveURL(/level=3/);
  await page.getByRole('link', { name: '四级' }).click();
  await expect(page).toHaveURL(/level=4/);
  await page.getByRole('button', { name: '练职业道德', exact: true }).click();
  await expect(page.getByText('第 1 道，共 10 道')).toBeVisible();
  await expectWellMade(page);

  await test.step('nothing chosen is said and loses nothing', async () => {
    await page.getByRole('button', { name: '提交答案' }).click();
    await expect(page.getByRole('alert')).toContainText('请先选一个答案');
  });

  await answerWithKeys(page);
  await expect(page.getByRole('heading', { level: 3, name: /答案：/ })).toBeFocused();
  await expect(page.getByText('解析：')).toBeVisible();
  await expect(page.getByText('依据：')).toBeVisible();
  await expectWellMade(page);

  await test.step('a faulty item is reported once', async () => {
    await page.getByText('这道题有问题，报给题库').click();
    await page.getByLabel('哪一类问题').selectOption('题意不清');
    await page.getByLabel('哪里不对').fill('不清');
    await page.getByRole('button', { name: '提交纠错' }).click();
    await expect(page.getByText('请写明哪里不对，至少 4 个字。')).toBeVisible();
    await page.getByLabel('哪里不对').fill('第二句看不出问的是谁');
    await page.getByRole('button', { name: '提交纠错' }).click();
    await expect(page.getByText('您报过“题意不清”')).toBeVisible();
  });

  for (let at = 2; at <= 10; at += 1) {
    await page.getByRole('link', { name: '下一题' }).click();
    await expect(page.getByRole('heading', { level: 2, name: new RegExp(`^第 ${at} 题`) })).toBeFocused();
    await answerWithKeys(page);
    await expect(page.getByRole('heading', { level: 3, name: /答案：/ })).toBeFocused();
  }
  await page.getByRole('button', { name: '看这一轮的结果' }).click();
  await expect(page.getByRole('heading', { name: '结果', exact: true })).toBeVisible();
  await expect(page.getByRole('heading', { name: /再看一看这 \d+ 道/ })).toBeVisible();
  await page.getByRole('listitem').locator('summary').first().click();
  await expect(page.getByText('解析：').first()).toBeVisible();
  await expectWellMade(page);
});

test('what went wrong comes back the next day, and is taken out and put back', { tag: '@phone' }, async ({ pageOf, server }) => {
  const page = await pageOf(LEARNERS.mistakes);
  await page.goto('/learn/mistakes');
  await expect(page.getByText('错题本是空的')).toBeVisible();
  await expectWellMade(page);
  await page.goto('/learn/practice');
  await page.getByRole('button', { name: '练基础知识', exact: true }).click();
  for (let at = 1; at <= 6; at += 1) {
    await answerWithKeys(page);
    await page.getByRole('link', { name: '下一题' }).click();
  }
  await page.goto('/learn/mistakes');
  await expect(page.getByText('今天没有到期的错题')).toBeVisible();
  await expectWellMade(page);

  await test.step('out and back', async () => {
    const before = await page.getByRole('button', { name: /不用再出了/ }).count();
    await page.getByRole('button', { name: /不用再出了/ }).first().click();
    const told = page.getByRole('status').filter({ hasText: '已经拿出错题本' });
    await told.getByRole('button', { name: '放回去' }).click();
    await expect(told).toHaveCount(0);
    await expect(page.getByRole('button', { name: /不用再出了/ })).toHaveCount(before);
  });

  // Only the day is moved; everything else goes through the pages.
  withDatabase(server, (database) => {
    database.prepare('UPDATE MistakeCard SET dueAt = dueAt - ? WHERE userId = (SELECT id FROM User WHERE loginName = ?)').run(DAY, LEARNERS.mistakes);
  });
  await page.goto('/learn/practice');
  await expect(page.getByRole('heading', { name: /今天有 \d+ 道错题该复习/ })).toBeVisible();
  await expectWellMade(page);
  await page.getByRole('button', { name: '复习错题' }).click();
  await page.getByLabel(/很有把握/).check();
  await answerWithKeys(page);
  await expect(page.getByRole('heading', { level: 3, name: /答案：/ })).toBeFocused();
  await page.getByRole('button', { name: '先到这里，看结果' }).click();
  await page.getByRole('button', { name: '结束这一轮' }).click();
  await expect(page.getByText('没有答的不算', { exact: false }).or(page.getByText('1／1 道'))).toBeVisible();
});

/** Makes one case and one short answer all the written items there are: which of the bank's own would be drawn is chance. */
function keepWrittenItems(server: Pick<RunningServer, 'databaseFile'>): void {
  withDatabase(server, (database) => {
    const at = Date.now();
    database.prepare("UPDATE Item SET state = 'retired' WHERE id IN (SELECT itemId FROM ItemVersion WHERE type IN ('caseAnalysis', 'shortAnswer'))").run();
    for (const item of [caseAnalysis(1), shortAnswer(1)]) {
      database.prepare('INSERT INTO Item (id, pool, state, createdAt) VALUES (?, ?, ?, ?)').run(item.id, 'open', 'approved', at);
      database
        .prepare(
          'INSERT INTO ItemVersion (id, itemId, version, type, section, levelsJson, nodesJson, difficulty, contentJson, contentHash, createdAt, origin) VALUES (?, ?, 1, ?, ?, ?, ?, ?, ?, ?, ?, ?)',
        )
        .run(`${item.id}-1`, item.id, item.type, item.section, JSON.stringify(item.levels), JSON.stringify(item.nodes), item.difficulty, JSON.stringify(item), item.id, at, 'git');
    }
  });
}

test.describe('written practice', () => {
  test.use({ ownServer: true });
  test('words are written, compared with the model answer and marked by their writer', { tag: '@phone' }, async ({ pageOf, server }) => {
    keepWrittenItems(server);
    const page = await pageOf(LEARNERS.written, { tolerates: [/status of 422/] });
    await page.goto('/learn/practice');
    await page.getByLabel('40 道').check();
    await page.getByRole('button', { name: '练简答与案例' }).click();
    for (const at of [1, 2]) {
      await expect(page.getByRole('heading', { level: 2, name: new RegExp(`^第 ${at} 题`) })).toBeVisible();
      const isCase = await page.getByRole('complementary', { name: '案例' }).isVisible();
      await expectWellMade(page);
      if (isCase) {
        await page.getByRole('radio', { name: '正确' }).check();
        await page.getByRole('radio', { name: /代为查询/ }).check();
      }
      const words = page.getByRole('textbox', { name: /回答/ });
      await words.fill('不会');
      await page.getByRole('button', { name: '提交答案' }).click();
      await expect(page.getByRole('alert')).toContainText('请至少写');
      await words.fill('先请他坐下听完，再核对材料。');
      await page.getByRole('button', { name: '提交答案' }).click();
      await expect(page.getByRole('heading', { level: 3, name: '已记下，请对照参考答案' })).toBeFocused();
      await expectWellMade(page);
      await page.getByLabel(/再核对登记的材料/).check();
      await page.getByRole('button', { name: '记下得分' }).click();
      await expect(page.getByRole('heading', { level: 3, name: isCase ? /得 6 分，满分 8 分/ : /得 3 分，满分 5 分/ })).toBeFocused();
      await expectWellMade(page);
      if (at === 1) await page.getByRole('link', { name: '下一题' }).click();
    }
    await page.getByRole('button', { name: '看这一轮的结果' }).click();
    await expect(page.getByText('2／2 道')).toBeVisible();
  });
});

test('a mock exam is left and gone on with, looked over and handed in', { tag: '@phone' }, async ({ pageOf }) => {
  const page = await pageOf(LEARNERS.mock);
  await page.goto('/learn/practice');
  await page.getByRole('button', { name: '开始四级模拟考试' }).click();
  await expect(page.getByText('第 1 题，共 90 题')).toBeVisible();
  await expect(page.getByRole('timer')).toHaveText(/^0?1:\d\d/);
  await expectWellMade(page);
  await answerWithKeys(page);
  await expect(page.getByText('第 2 题，共 90 题')).toBeVisible();
  await expect(page.getByText('解析：')).toHaveCount(0);

  await test.step('a number keeps what was chosen on the way', async () => {
    await page.getByRole('main').locator('input[name="answer"]').nth(1).check();
    await page.getByText('题号，跳到别的题').click();
    await page.getByRole('button', { name: '第 40 题，没有答' }).click();
    await expect(page.getByText('第 40 题，共 90 题')).toBeVisible();
    await expect(page.getByText('已答 2／90')).toBeVisible();
  });

  await page.goto('/learn/practice');
  await page.getByRole('link', { name: '接着做模拟考试' }).click();
  await expect(page.getByText('第 3 题，共 90 题')).toBeVisible();
  await page.getByRole('button', { name: '检查并交卷' }).click();
  await expect(page.getByText('还有 88 题没有答。', { exact: false })).toBeVisible();
  await expectWellMade(page);
  await page.getByRole('button', { name: '交卷' }).click();
  await expect(page.getByRole('dialog')).toContainText('还有 88 题没有答，不得分');
  await page.getByRole('button', { name: '确认交卷' }).click();
  await expect(page.getByText('满分 100 分，合格线 60 分')).toBeVisible();
  await expect(page.getByText('还没有到合格线')).toBeVisible();
  await expectWellMade(page);
});

test('a round goes without scripts', async ({ pageOf }) => {
  const page = await pageOf(LEARNERS.plain, { javaScriptEnabled: false, tolerates: [/status of 422/] });
  await page.goto('/learn/practice');
  await page.getByRole('button', { name: '练社会保险服务', exact: true }).click();
  await page.getByRole('button', { name: '提交答案' }).click();
  await expect(page.getByText('请先选一个答案。')).toBeVisible();
  await page.getByRole('main').locator('input[name="answer"]').first().check();
  await page.getByRole('button', { name: '提交答案' }).click();
  await expect(page.getByText('解析：')).toBeVisible();
  await page.getByRole('link', { name: '下一题' }).click();
  await expect(page.getByRole('heading', { level: 2, name: /^第 2 题/ })).toBeVisible();
});

test('who sits an exam with open items finds practice shut; a passer-by is led to the login', async ({ pageOf }) => {
  const candidate = await pageOf('kaosheng05');
  await candidate.goto('/learn/practice');
  await expect(candidate.getByText('练习暂不开放')).toBeVisible();
  await expectWellMade(candidate);
  const nobody = await pageOf(null);
  await nobody.goto('/learn/practice');
  await expect(nobody).toHaveURL(/login\?redirectTo=/);
});
