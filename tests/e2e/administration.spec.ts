import type { Page } from '@playwright/test';
import { shanghaiLocal } from '#app/domain/planning/sitting-time.ts';
import { DAY } from '#app/domain/shared/instant.ts';
import { now } from '#app/server/clock.server.ts';
import { demoSitting } from './support/demo-sitting.ts';
import { expect, test } from './support/fixtures.ts';
import { expectAccessible, expectWellMade } from './support/well-made.ts';

test.use({ ownServer: true });

/** A refused form answers 400 or 409, which browsers note in their console. */
const REFUSED = /status of 4(00|09)/;

/** Assembles forms A and B and freezes both; returns their codes. */
async function twoFrozenForms(page: Page): Promise<readonly string[]> {
  await page.goto('/admin/forms/new');
  await page.getByLabel('平行卷的套数').selectOption('2');
  await page.getByLabel('随机种子').fill('20261201');
  await page.getByRole('button', { name: '组卷', exact: true }).click();
  await expect(page.getByText('组卷完成。请逐份核对细目表，然后定卷。')).toBeVisible();
  const drafts = page.getByRole('table', { name: '全部试卷' }).getByRole('row').filter({ hasText: '草稿' });
  await expect(drafts).toHaveCount(2);
  const codes = await drafts.getByRole('link').allTextContents();
  for (const code of codes) {
    await page.goto('/admin/forms');
    await page.getByRole('link', { name: code, exact: true }).click();
    await page.getByRole('button', { name: '定卷' }).click();
    await page.getByRole('dialog', { name: `定卷 ${code}` }).getByRole('button', { name: '定卷' }).click();
    await expect(page.getByText('已定卷。从现在起内容不再改变，可以安排到场次。')).toBeVisible();
  }
  return codes;
}

test('forms A and B are assembled, checked against the weights and frozen', async ({ pageOf }) => {
  const page = await pageOf('guanli', { tolerates: [REFUSED] });
  await page.goto('/admin');
  await expectWellMade(page);
  await page.goto('/admin/forms/new');
  await expectWellMade(page);
  await page.getByLabel('随机种子').fill('不是数');
  await page.getByRole('button', { name: '组卷', exact: true }).click();
  await expect(page.getByText('种子请填写整数。')).toBeVisible();

  const codes = await twoFrozenForms(page);
  expect(codes).toHaveLength(2);
  const sheet = page.getByRole('region', { name: '细目表核对表' }).or(page.locator('section', { hasText: '细目表核对表' })).first();
  await expect(sheet.getByRole('table').first()).toContainText('职业道德');
  await expect(page.getByText('核对结果：各项目的分值与标准 4.1 的权重一致。')).toBeVisible();
  await expect(page.getByText('100 分，共 90 题')).toBeVisible();
  await expect(page.getByRole('main')).not.toContainText('解析');
  await expectWellMade(page);
  await page.goto('/admin/forms');
  for (const code of codes) await expect(page.getByRole('row').filter({ hasText: code })).toContainText('已定卷');
  await expectWellMade(page);
});

test('a sitting is planned: the gate lists every fault until it is mended, and a faulty list loses nothing', async ({ pageOf, server }) => {
  const page = await pageOf('guanli', { tolerates: [REFUSED] });
  const codes = await twoFrozenForms(page);

  await test.step('time, rooms, rules', async () => {
    await page.goto('/admin/sittings/new');
    await expectWellMade(page);
    await page.getByLabel('场次名称').fill('十二月理论补考');
    await page.getByLabel('开考时间').fill(shanghaiLocal(now() + 9 * DAY));
    await page.getByLabel('考试时间（分钟）').fill('60');
    await page.getByRole('group', { name: '考场' }).getByRole('checkbox').first().check();
    await page.getByRole('button', { name: '保存场次' }).click();
    // 标准 1.9.4: the browser's own field or the server refuses 60 minutes; what was typed stays.
    await expect(page).toHaveURL(/\/admin\/sittings\/new/);
    await expect(page.getByLabel('场次名称')).toHaveValue('十二月理论补考');
    await page.getByLabel('考试时间（分钟）').fill('90');
    await page.getByRole('button', { name: '保存场次' }).click();
    await expect(page.getByText('场次已建好。请按下面的顺序安排，齐备后锁定。')).toBeVisible();
  });

  await test.step('the gate names what is missing', async () => {
    await expect(page.getByText('还没有考生，请先添加考生。').first()).toBeVisible();
    await expect(page.getByText('还没有试卷，请先组卷。').first()).toBeVisible();
    await expect(page.getByRole('button', { name: '锁定场次' })).toHaveCount(0);
    await expectWellMade(page);
  });

  await test.step('a pasted list with a faulty line', async () => {
    const list = 'kaosheng01\nkaosheng02\nnobody-here\nkaosheng03\nkaosheng01';
    await openedDisclosure(page, '粘贴登录名');
    await page.getByLabel('粘贴登录名').fill(list);
    await page.getByRole('button', { name: '核对名单' }).click();
    await expect(page.getByText('有 2 行要改，整份名单都没有登记')).toBeVisible();
    const lines = page.getByRole('table', { name: '名单核对' }).getByRole('row');
    await expect(lines.filter({ hasText: 'nobody-here' })).toContainText('要改');
    await expect(lines.nth(5)).toContainText('要改');
    await expect(lines.nth(1)).toContainText('将登记');
    await expect(page.getByLabel('粘贴登录名')).toHaveValue(list);
    await expect(page.getByText('还没有登记考生。')).toBeVisible();
    await expectAccessible(page);
    await page.getByLabel('粘贴登录名').fill('kaosheng01\nkaosheng02\nkaosheng03');
    await page.getByRole('button', { name: '核对名单' }).click();
    await page.getByRole('button', { name: '登记这 3 名考生' }).click();
    await expect(page.getByText('考生已登记，座位已排好。')).toBeVisible();
  });

  await test.step('invigilators', async () => {
    await expect(page.getByText(/应有 2 名监考员（标准 1.9.3），现在是 0 名/).first()).toBeVisible();
    await openedDisclosure(page, '保存监考员');
    const room = page.getByRole('group', { name: /应有 2 名/ });
    await room.getByLabel(/jiankao1/).check();
    await page.getByRole('button', { name: '保存监考员' }).click();
    await expect(page.getByText(/应有 2 名监考员（标准 1.9.3），现在是 1 名/).first()).toBeVisible();
    await openedDisclosure(page, '保存监考员');
    await room.getByLabel(/jiankao2/).check();
    await page.getByRole('button', { name: '保存监考员' }).click();
    await expect(page.getByText(/名监考员（标准 1.9.3）/)).toHaveCount(0);
  });

  await test.step('forms, and the lock', async () => {
    await openedDisclosure(page, '保存试卷');
    const forms = page.getByRole('group', { name: '使用的试卷' });
    for (const code of codes) await forms.getByLabel(new RegExp(code)).check();
    await page.getByRole('button', { name: '保存试卷' }).click();
    await expect(page.getByText('各项齐备，可以锁定')).toBeVisible();
    await expectWellMade(page);
    await page.getByRole('button', { name: '锁定场次' }).click();
    await page.getByRole('dialog').getByRole('button', { name: '锁定场次' }).click();
    await expect(page.getByText('场次已锁定，考试当天由监考员开考。')).toBeVisible();
    await expect(page.getByRole('table', { name: /考生与座位，共 3 名/ })).toContainText('示例考生02');
  });

  await test.step('its candidates and its invigilators see it', async () => {
    await page.goto('/admin/sittings');
    await expect(page.getByRole('table', { name: '已锁定的场次' })).toContainText('十二月理论补考');
    await expectWellMade(page);
    const candidate = await pageOf('kaosheng02');
    await candidate.goto('/exam');
    await expect(candidate.getByRole('listitem').filter({ hasText: '十二月理论补考' })).toContainText('已排定');
    const invigilator = await pageOf('jiankao2');
    await invigilator.goto('/invigilate');
    await expect(invigilator.getByRole('listitem').filter({ hasText: '十二月理论补考' })).toBeVisible();
  });

  await test.step('the seating list hides the id numbers', async () => {
    const { id } = demoSitting(server, 'released');
    await page.goto(`/admin/sittings/${id}?view=seats`);
    await expect(page.getByRole('button', { name: '打印座次表' })).toBeVisible();
    await expect(page.getByRole('main')).not.toContainText(/\d{17}/);
    await expectWellMade(page);
  });
});

/** Opens the folded part of the page that holds a field or a button of this name, unless it is open. */
async function openedDisclosure(page: Page, name: string) {
  const held = page.getByLabel(name, { exact: true }).or(page.getByRole('button', { name, exact: true, includeHidden: true })).first();
  const fold = page.locator('details:not([open])').filter({ has: held });
  if ((await fold.count()) > 0) await fold.first().locator('summary').first().click();
  await expect(held).toBeVisible();
}

test('a new account gets a password that its owner must change before anything else', async ({ pageOf }) => {
  const page = await pageOf('guanli', { tolerates: [REFUSED] });
  await page.goto('/admin/users');
  await expectWellMade(page);
  await page.getByText('创建账号', { exact: true }).first().click();
  await page.getByLabel('登录名', { exact: true }).fill('kaosheng01');
  await page.getByLabel('姓名', { exact: true }).fill('孙小梅');
  await page.getByRole('group', { name: '角色' }).getByLabel('考生').check();
  await page.getByRole('button', { name: '创建账号' }).click();
  await expect(page.getByLabel('登录名', { exact: true })).toHaveAttribute('aria-invalid', 'true');
  await expect(page.getByLabel('姓名', { exact: true })).toHaveValue('孙小梅');
  await page.getByLabel('登录名', { exact: true }).fill('sunxiaomei');
  await page.getByRole('button', { name: '创建账号' }).click();
  await expect(page.getByText('账号已创建')).toBeVisible();
  await expectWellMade(page);
  const initial = (await page.getByText(/^登录名 sunxiaomei，初始密码/).locator('strong').last().textContent()) ?? '';
  expect(initial.length).toBeGreaterThan(9);
  await page.reload();
  await expect(page.getByRole('main'), 'shown once').not.toContainText(initial);

  const own = await pageOf(null, { tolerates: [REFUSED] });
  await own.goto('/login');
  await expectWellMade(own);
  const logIn = async (password: string) => {
    await own.getByLabel('登录名', { exact: true }).fill('sunxiaomei');
    await own.getByLabel('密码', { exact: true }).fill(password);
    await own.getByRole('button', { name: '登录', exact: true }).click();
  };
  await logIn(initial);
  await expect(own.getByText('请先改掉初始密码').first()).toBeVisible();
  await own.goto('/exam');
  await expect(own, 'nowhere else before').toHaveURL(/\/account\?reason=initial-password/);
  await expectWellMade(own);
  await own.getByLabel('当前密码').fill(initial);
  await own.getByLabel('新密码', { exact: true }).fill('社区的门总是开着');
  await own.getByLabel('再输入一遍新密码').fill('社区的门总是开着');
  await own.getByRole('button', { name: '修改密码' }).click();
  await expect(own.getByLabel('新密码', { exact: true }), 'eight characters are too few').toHaveAttribute('aria-invalid', 'true');
  await own.getByLabel('当前密码').fill(initial);
  await own.getByLabel('新密码', { exact: true }).fill('社区的门总是为人开着');
  await own.getByLabel('再输入一遍新密码').fill('社区的门总是为人开着');
  await own.getByRole('button', { name: '修改密码' }).click();
  await expect(own.getByText('密码已修改。其他设备上的登录都已退出。')).toBeVisible();
  await own.goto('/exam');
  await expect(own.getByText('还没有您的考试')).toBeVisible();
  await expectWellMade(own);
});

test('the audit trail names who did it, and its chain is checked', async ({ pageOf }) => {
  const page = await pageOf('guanli');
  await page.goto('/admin/audit');
  await expectWellMade(page);
  await page.getByLabel('做了什么').selectOption({ label: '公布成绩' });
  await page.getByRole('button', { name: '查找记录' }).click();
  await expect(page).toHaveURL(/sitting.released/);
  const rows = page.getByRole('table', { name: '审计记录，新的在前' }).getByRole('row');
  await expect(rows).toHaveCount(2);
  await expect(rows.nth(1)).toContainText('示例管理员');
  await page.getByRole('button', { name: '核对整条记录' }).click();
  await expect(page.getByText(/^\d+ 条记录完整，没有发现改动$/)).toBeVisible();
  await expectWellMade(page);

  await page.goto('/admin/users');
  await page.getByRole('link', { name: 'kaosheng01' }).click();
  await expect(page.getByRole('heading', { name: '角色与权限' })).toBeVisible();
  await expect(page.getByRole('main')).not.toContainText(/\d{17}/);
  await expectWellMade(page);
});
