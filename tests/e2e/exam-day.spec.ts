import type { Page } from '@playwright/test';
import { withDatabase } from './support/database.ts';
import { type DemoSeat, demoSitting, letIn } from './support/demo-sitting.ts';
import { expect, test } from './support/fixtures.ts';
import type { RunningServer } from './support/serve.ts';
import { expectAccessible, expectNoSidewaysScrolling, expectWellMade } from './support/well-made.ts';

test.use({ ownServer: true });

/** What the browser says by itself about the requests that a cut network swallows. */
const CUT = /net::ERR_(INTERNET_DISCONNECTED|NETWORK_CHANGED|FAILED|CONNECTION_RESET)/;
const SAVED = '已全部保存。';

const MARKS = /\d\s*分（满分|得分率|合格线|解析|答案：/;

function saving(page: Page) {
  return page.getByRole('status').first();
}

function place(page: Page, position: number) {
  return page.getByRole('navigation', { name: '答题卡' }).getByRole('button', { name: new RegExp(`^第 ${position} 题，`) });
}

function shownPlace(page: Page, position: number) {
  return page.getByRole('heading', { level: 2, name: new RegExp(`^第 ${position} 题`) });
}

/** The radio buttons or checkboxes of the item on the screen. */
function choices(page: Page) {
  return page.getByRole('main').getByRole('group').locator('input');
}

/** From the list of sittings to the first item of the form. */
async function begin(page: Page, seat: DemoSeat) {
  await page.goto(`/exam/${seat.attemptId}`);
  await page.getByRole('button', { name: '开始答题' }).click();
  await expect(shownPlace(page, 1)).toBeVisible();
}

/** The answers the server has on disk: position → JSON. */
function heldAnswers(server: RunningServer, seat: DemoSeat): ReadonlyMap<number, string | null> {
  const rows = withDatabase(server, (database) =>
    database.prepare('SELECT position, answerJson FROM Response WHERE attemptId = ? ORDER BY position').raw().all(seat.attemptId),
  );
  return new Map(rows.map((row) => (Array.isArray(row) ? [Number(row[0]), row[1] === null ? null : String(row[1])] : [0, null])));
}

test('an exam day, from check-in to the outcome, with one candidate at the screen and one at a phone', async ({ server, pageOf }) => {
  test.slow();
  const sitting = demoSitting(server, 'frozen');
  const here = sitting.seatOf('kaosheng01');
  const phone = sitting.seatOf('kaosheng02');

  const candidate = await pageOf('kaosheng01');
  await candidate.goto('/exam');
  await expectWellMade(candidate);
  const card = candidate.getByRole('listitem').filter({ hasText: here.admissionNumber });
  await expect(card).toContainText('已排定，请按时到考场');
  await card.getByRole('link', { name: '进入考场' }).click();
  await expect(candidate.getByRole('heading', { name: '考试须知' })).toBeVisible();
  await expect(candidate.getByText(here.admissionNumber)).toBeVisible();
  await expect(candidate.getByText('请等待监考员核对身份并准许开始。')).toBeVisible();
  await expectWellMade(candidate);

  const invigilator = await pageOf('jiankao1');
  await invigilator.goto('/invigilate');
  await expectWellMade(invigilator);
  await invigilator.getByRole('listitem').filter({ hasText: sitting.code }).getByRole('link', { name: '进入考场' }).click();
  const row = (seat: DemoSeat) => invigilator.getByRole('row').filter({ hasText: seat.admissionNumber });
  for (const seat of [here, phone]) {
    await row(seat).getByRole('link', { name: /签到$/ }).click();
    const dialog = invigilator.getByRole('dialog', { name: '核对身份，确认签到' });
    await expect(dialog).toContainText(seat.name);
    await expect(dialog).toContainText(seat.admissionNumber);
    if (seat === here) await expectAccessible(invigilator);
    await dialog.getByRole('button', { name: '身份相符，确认签到' }).click();
    await expect(dialog).toBeHidden();
    await expect(row(seat)).toContainText('已签到');
  }
  await invigilator.getByRole('link', { name: '开考', exact: true }).click();
  await invigilator.getByRole('dialog', { name: '开考' }).getByRole('button', { name: '开考' }).click();
  await expect(invigilator.getByText('已开考。签到的考生可以准许开始了。')).toBeVisible();
  await invigilator.getByRole('link', { name: /^全部准许开始/ }).click();
  await invigilator.getByRole('button', { name: '准许 2 名考生开始' }).click();
  await expect(row(here)).toContainText('可开始');
  await expect(row(phone)).toContainText('可开始');
  await expectWellMade(invigilator);

  // The waiting page learns of it by itself.
  await candidate.getByRole('button', { name: '开始答题' }).click();
  await expect(shownPlace(candidate, 1)).toBeVisible();
  await expect(candidate.getByRole('timer')).toHaveText('01:30');
  await expectAccessible(candidate);

  await test.step('answers by mouse', async () => {
    await choices(candidate).first().click();
    await expect(choices(candidate).first()).toBeChecked();
    await expect(saving(candidate)).toHaveText(SAVED);
    await candidate.getByRole('button', { name: '下一题' }).click();
    await choices(candidate).nth(1).click();
    await expect(place(candidate, 2)).toHaveAccessibleName(/已答/);
  });

  await test.step('answers by keyboard alone', async () => {
    await candidate.keyboard.press('ArrowRight');
    await expect(shownPlace(candidate, 3)).toBeVisible();
    await candidate.keyboard.press('1');
    await expect(choices(candidate).first()).toBeChecked();
    await candidate.keyboard.press('f');
    await expect(candidate.getByRole('button', { name: '标记本题' })).toHaveAttribute('aria-pressed', 'true');
    await candidate.keyboard.press('ArrowRight');
    await expect(shownPlace(candidate, 4)).toBeVisible();
    await candidate.keyboard.press('ArrowLeft');
    await expect(shownPlace(candidate, 3)).toBeVisible();
    await expect(place(candidate, 3)).toHaveAccessibleName(/已答，已标记/);

    // A single choice by its letter; the list of items is a row of buttons, reached and pressed by keyboard.
    const single = await firstPlaceOf(candidate, '单选题');
    await place(candidate, single).press('Enter');
    await expect(shownPlace(candidate, single)).toBeVisible();
    await candidate.keyboard.press('b');
    await expect(choices(candidate).nth(1)).toBeChecked();
    const multiple = await firstPlaceOf(candidate, '多选题');
    await place(candidate, multiple).press('Enter');
    await expect(shownPlace(candidate, multiple)).toBeVisible();
    await candidate.keyboard.press('a');
    await candidate.keyboard.press('c');
    await expect(choices(candidate).nth(0)).toBeChecked();
    await expect(choices(candidate).nth(2)).toBeChecked();
    await expect(saving(candidate)).toHaveText(SAVED);
    const held = heldAnswers(server, here);
    expect(held.get(single)).toBe('"B"');
    expect(held.get(multiple)).toBe('["A","C"]');
    await candidate.keyboard.press('c');
    await expect(choices(candidate).nth(2)).not.toBeChecked();
    await expect(saving(candidate)).toHaveText(SAVED);
  });

  await expect(row(here)).toContainText('答题中');
  await expect(row(here)).toContainText(/5／\d+/);

  const onPhone = await pageOf('kaosheng02', { phone: true });
  await test.step('the other candidate sits at a phone', async () => {
    await onPhone.goto('/exam');
    await onPhone.getByRole('listitem').filter({ hasText: phone.admissionNumber }).getByRole('link', { name: '进入考场' }).click();
    await expectWellMade(onPhone);
    await onPhone.getByRole('button', { name: '开始答题' }).click();
    await expect(shownPlace(onPhone, 1)).toBeVisible();
    await expectWellMade(onPhone);
    await choices(onPhone).first().tap();
    await expect(saving(onPhone)).toHaveText(SAVED);
    await onPhone.getByRole('button', { name: '答题卡' }).tap();
    await expect(onPhone.getByRole('dialog', { name: '答题卡' })).toBeVisible();
    await expectAccessible(onPhone);
    await onPhone.getByRole('dialog', { name: '答题卡' }).getByRole('button', { name: '检查并交卷' }).tap();
    await expectWellMade(onPhone);
    await handIn(onPhone, 1);
    await expectNoSidewaysScrolling(onPhone);
  });

  await test.step('review, handing in, receipt', async () => {
    await candidate.getByRole('complementary').getByRole('button', { name: '检查并交卷' }).click();
    await expect(candidate.getByRole('heading', { name: '交卷前检查' })).toBeVisible();
    const unanswered = candidate.getByRole('main').getByRole('button', { name: /^第 \d+ 题$/ });
    await expect(candidate.getByText(/已答 5 题，未答 \d+ 题，标记 1 题/).first()).toBeVisible();
    await expect(unanswered.filter({ hasText: /^第 4 题$/ })).toHaveCount(1);
    await expect(unanswered.filter({ hasText: /^第 1 题$/ })).toHaveCount(0);
    await expectWellMade(candidate);
    await handIn(candidate, 5);
    await expectWellMade(candidate);
  });

  await test.step('nothing of a score before release', async () => {
    await expect(candidate.getByRole('main')).not.toContainText(MARKS);
    await candidate.getByRole('link', { name: '返回我的考试' }).click();
    const own = candidate.getByRole('listitem').filter({ hasText: here.admissionNumber });
    await expect(own).toContainText('已交卷，等待公布成绩');
    await expect(own.getByRole('link')).toHaveCount(0);
    await candidate.goto(`/exam/${here.attemptId}/outcome`);
    await expect(candidate.getByText('成绩还没有公布', { exact: true })).toBeVisible();
    await expect(candidate.getByRole('main')).not.toContainText(MARKS);
    await expectWellMade(candidate);
  });

  await test.step('the invigilator closes', async () => {
    await expect(row(here)).toContainText('已交卷');
    await expect(row(phone)).toContainText('已交卷');
    await invigilator.getByRole('link', { name: '结束场次' }).click();
    const dialog = invigilator.getByRole('dialog', { name: '结束场次' });
    await expect(dialog).toContainText(`${sitting.seats.length - 2} 人`);
    await dialog.getByLabel('请输入“结束场次”以确认').fill('结束场次');
    await expectAccessible(invigilator);
    await dialog.getByRole('button', { name: '结束场次' }).click();
    await expect(invigilator.getByText(`场次已结束，${sitting.seats.length - 2} 名没有开始的考生记为缺考`)).toBeVisible();
    await invigilator.getByRole('link', { name: '打印考场情况记录表' }).click();
    await expect(invigilator.getByRole('button', { name: '打印考场情况记录表' })).toBeVisible();
    await expectWellMade(invigilator);
  });

  await test.step('the administrator releases', async () => {
    const administrator = await pageOf('guanli');
    await administrator.goto(`/admin/sittings/${sitting.id}`);
    await expect(administrator.getByText('评分完成，可以公布成绩')).toBeVisible();
    await expectWellMade(administrator);
    await administrator.getByRole('button', { name: '公布成绩' }).click();
    const dialog = administrator.getByRole('dialog', { name: `公布 ${sitting.code} 的成绩` });
    const confirm = dialog.getByRole('button', { name: '公布成绩' });
    await dialog.getByLabel('请输入“公布成绩”以确认').fill('公布');
    await expect(confirm).toBeDisabled();
    await dialog.getByLabel('请输入“公布成绩”以确认').fill('公布成绩');
    await confirm.click();
    await expect(administrator.getByText('成绩已公布，考生现在可以查看。')).toBeVisible();
  });

  await test.step('the candidate sees the outcome by area', async () => {
    await candidate.goto('/exam');
    await candidate.getByRole('listitem').filter({ hasText: here.admissionNumber }).getByRole('link', { name: '查看成绩' }).click();
    await expect(candidate.getByText(/合格线 60 分/)).toBeVisible();
    const table = candidate.getByRole('table', { name: /各部分得分率/ });
    await expect(table.getByRole('row')).toHaveCount(8); // the heads and seven areas of table 4.1
    await expect(table).toContainText('职业道德');
    await expectWellMade(candidate);
  });
});

/** On the review page: hands in and waits for the receipt that names this many answers. */
async function handIn(page: Page, answered: number) {
  await page.getByRole('button', { name: '交卷', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: '现在交卷吗？' });
  await expect(dialog).toContainText(`已答 ${answered} 题`);
  await dialog.getByRole('button', { name: '确认交卷' }).click();
  await expect(page.getByRole('heading', { level: 1, name: '已交卷' })).toBeVisible();
  await expect(page.getByRole('region', { name: '回执码' })).toContainText(`服务器收到作答 ${answered} 题`);
}

/** The first place of a part of the answer sheet: 判断题, 单选题, 多选题. */
async function firstPlaceOf(page: Page, type: string): Promise<number> {
  const part = page.getByRole('navigation', { name: '答题卡' }).locator('section').filter({ hasText: type });
  return Number(await part.getByRole('button').first().textContent());
}

test('a cut network loses nothing: the sentence says so, answers go on, and come through later', async ({ server, pageOf }) => {
  const { sitting } = await letIn(server, 'kaosheng03');
  const seat = sitting.seatOf('kaosheng03');
  const page = await pageOf('kaosheng03', { tolerates: [CUT] });
  await begin(page, seat);
  await page.keyboard.press('1');
  await expect(saving(page)).toHaveText(SAVED);

  await page.context().setOffline(true);
  await page.getByRole('button', { name: '下一题' }).click();
  await page.keyboard.press('2');
  await expect(saving(page)).toHaveText('有 1 题尚未保存，正在重试，请不要关闭页面。');
  await page.getByRole('button', { name: '下一题' }).click();
  await page.keyboard.press('1');
  await expect(saving(page)).toHaveText('有 2 题尚未保存，正在重试，请不要关闭页面。');
  await expect(place(page, 3)).toHaveAccessibleName(/已答，尚未保存/);
  expect(heldAnswers(server, seat).size).toBe(1);

  await page.context().setOffline(false);
  await expect(saving(page)).toHaveText(SAVED);
  expect([...heldAnswers(server, seat)].map(([position]) => position)).toEqual([1, 2, 3]);

  await page.reload();
  await place(page, 1).click();
  for (const position of [1, 2, 3]) await expect(place(page, position)).toHaveAccessibleName(/已答/);
  await expect(choices(page).first()).toBeChecked();
  await expect(saving(page)).toHaveText(SAVED);
});

test('answers given without a network survive a reload without a network', async ({ server, pageOf }) => {
  const { sitting } = await letIn(server, 'kaosheng03');
  const seat = sitting.seatOf('kaosheng03');
  const page = await pageOf('kaosheng03', { tolerates: [CUT] });
  await begin(page, seat);
  // Only the exam's own requests are cut, so that the page itself can be loaded again.
  await page.route('**/api/exam/save', (route) => route.abort('internetdisconnected'));
  await page.keyboard.press('2');
  await expect(saving(page)).toHaveText('有 1 题尚未保存，正在重试，请不要关闭页面。');
  page.once('dialog', (dialog) => void dialog.accept()); // the browser warns before it leaves
  await page.reload();
  await expect(choices(page).nth(1)).toBeChecked();
  await expect(saving(page)).toHaveText('有 1 题尚未保存，正在重试，请不要关闭页面。');
  expect(heldAnswers(server, seat).size).toBe(0);
  await page.unroute('**/api/exam/save');
  await expect(saving(page)).toHaveText(SAVED);
  expect(heldAnswers(server, seat).get(1)).toBe('false');
});

test('a second computer must take over, and the first turns read-only', async ({ server, pageOf }) => {
  const { sitting } = await letIn(server, 'kaosheng04');
  const seat = sitting.seatOf('kaosheng04');
  const first = await pageOf('kaosheng04');
  await begin(first, seat);
  await first.keyboard.press('1');
  await expect(saving(first)).toHaveText(SAVED);

  const second = await pageOf('kaosheng04');
  await second.goto(`/exam/${seat.attemptId}`);
  await expect(second.getByRole('heading', { name: '这场考试正在别处作答' })).toBeVisible();
  await expectWellMade(second);
  await second.getByRole('button', { name: '在这里继续答题' }).click();
  await expect(choices(second).first()).toBeChecked();
  await second.getByRole('button', { name: '下一题' }).click();
  await second.keyboard.press('2');
  await expect(saving(second)).toHaveText(SAVED);

  await expect(saving(first)).toHaveText('考试已转到另一台电脑或另一个窗口作答，本页只能查看。');
  await expect(choices(first).first()).toBeDisabled();
  await first.keyboard.press('2');
  await expect(choices(first).first()).toBeChecked();
  await expectAccessible(first);

  await test.step('and may take it back', async () => {
    await first.getByRole('button', { name: '回到这台电脑继续' }).click();
    await expect(place(first, 2)).toHaveAccessibleName(/已答/);
    await expect(choices(first).first()).toBeEnabled();
    await expect(choices(second).first()).toBeDisabled();
  });
});

test('a second tab of the same browser must take over too', async ({ server, pageOf }) => {
  const { sitting } = await letIn(server, 'kaosheng04');
  const seat = sitting.seatOf('kaosheng04');
  const first = await pageOf('kaosheng04');
  await begin(first, seat);
  const second = await first.context().newPage();
  await second.goto(`/exam/${seat.attemptId}`);
  await second.getByRole('button', { name: '在这里继续答题' }).click();
  await expect(choices(second).first()).toBeEnabled();
  await expect(choices(first).first()).toBeDisabled();
});

test('a pause stops the clock and the answers, an extension shows within seconds', async ({ server, pageOf }) => {
  const { sitting, invigilator } = await letIn(server, 'kaosheng05');
  const seat = sitting.seatOf('kaosheng05');
  const page = await pageOf('kaosheng05');
  await begin(page, seat);
  await page.keyboard.press('1');
  await expect(saving(page)).toHaveText(SAVED);
  const deadline = () =>
    Number(withDatabase(server, (database) => database.prepare('SELECT deadlineAt FROM Attempt WHERE id = ?').pluck().get(seat.attemptId)));
  const before = deadline();

  await invigilator.pause(seat);
  await expect(saving(page)).toContainText('监考员已暂停您的考试，暂停期间不计时');
  await expect(choices(page).first()).toBeDisabled();
  await page.keyboard.press('2');
  await expect(choices(page).first()).toBeChecked();
  await expectAccessible(page);

  await invigilator.resume(seat);
  await expect(choices(page).first()).toBeEnabled();
  expect(deadline(), 'the time that stood still is owed').toBeGreaterThan(before);
  await page.keyboard.press('2');
  await expect(choices(page).nth(1)).toBeChecked();
  await expect(saving(page)).toHaveText(SAVED);
  expect(heldAnswers(server, seat).get(1)).toBe('false');

  await invigilator.extend(seat, 20);
  await expect(page.getByRole('timer')).toHaveText('01:50', { timeout: 6_000 });

  const console_ = await pageOf('jiankao1');
  await console_.goto(`/invigilate/${sitting.id}?act=seat&seat=${seat.registrationId}`);
  const story = console_.getByRole('dialog', { name: `${seat.seat} 号座位` }).getByRole('region', { name: '经过' });
  await expect(story).toContainText('交换机重启');
  await expect(story).toContainText('更换键盘');
  await expectAccessible(console_);
});

test('a login that ends in the middle of the exam does not end the saving', async ({ server, pageOf }) => {
  const { sitting } = await letIn(server, 'kaosheng06');
  const seat = sitting.seatOf('kaosheng06');
  const page = await pageOf('kaosheng06');
  await begin(page, seat);
  withDatabase(server, (database) => database.prepare('DELETE FROM LoginSession WHERE userId = ?').run(seat.userId));
  for (const key of ['1', '2']) {
    await page.keyboard.press(key);
    await expect(saving(page)).toHaveText(SAVED);
  }
  expect(heldAnswers(server, seat).get(1)).toBe('false');
  await page.getByRole('complementary').getByRole('button', { name: '检查并交卷' }).click();
  await handIn(page, 1);
});

test('an attempt whose deadline passes with the browser closed is collected with all it has', async ({ server, pageOf }) => {
  const { sitting } = await letIn(server, 'kaosheng07');
  const seat = sitting.seatOf('kaosheng07');
  const page = await pageOf('kaosheng07');
  await begin(page, seat);
  await page.keyboard.press('1');
  await expect(saving(page)).toHaveText(SAVED);
  await page.close();

  const board = await pageOf('jiankao1');
  await board.goto(`/invigilate/${sitting.id}`);
  const row = board.getByRole('row').filter({ hasText: seat.admissionNumber });
  await expect(row).toContainText('答题中');
  const HOUR = 3_600_000;
  withDatabase(server, (database) =>
    database.prepare('UPDATE Attempt SET startedAt = startedAt - ?, deadlineAt = deadlineAt - ? WHERE id = ?').run(2 * HOUR, 2 * HOUR, seat.attemptId),
  );
  await expect(row).toContainText('到时收卷');
  await expect(row).toContainText(/1／\d+/);

  const back = await pageOf('kaosheng07');
  await back.goto(`/exam/${seat.attemptId}`);
  await expect(back.getByRole('heading', { level: 1, name: '考试时间到，已收卷' })).toBeVisible();
  await expect(back.getByRole('region', { name: '回执码' })).toContainText('服务器收到作答 1 题');
  await expectWellMade(back);
});
