import { writeFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, test } from './support/fixtures.ts';
import { expectWellMade } from './support/well-made.ts';

test.use({ ownServer: true });

const WRITER = 'mingti';
const REVIEWER = 'shenti';
const STEM = '站里新来的同事把求职登记表夹在公告栏上晾干，表上有手机号和证件号。怎样处理最妥当？';

async function writeItem(page: Page): Promise<void> {
  await page.getByLabel('题干', { exact: true }).fill(STEM);
  const options = ['马上取下，另找不让人看见的地方晾', '等晾干了再取，反正没有人细看', '用便签把姓名盖住，别的不用管', '拍照发群里提醒大家以后别这样'];
  for (const [at, text] of options.entries()) {
    const id = 'ABCD'[at] ?? '';
    await page.getByRole('textbox', { name: `选项 ${id}`, exact: true }).fill(text);
    if (at > 0) await page.getByLabel(`为什么会误选 ${id}`).fill('只想到省事，没想到谁会看见');
  }
  await page.getByRole('radio', { name: 'A 是答案' }).check();
  await page.getByLabel('解析', { exact: true }).fill('表上有证件号和手机号，先让别人看不见，再说别的。B、C 留着号码，D 又传了一遍。');
  await page.getByLabel('文件 1').selectOption({ label: '中华人民共和国个人信息保护法' });
  await page.getByLabel('条款 1').fill('第五十一条');
  await page.getByLabel('预估答对率（%）').fill('82');
  await page.getByLabel('认知层次').selectOption({ label: '应用' });
  await page.getByLabel('估计的理由').fill('道理熟悉，干扰项是图省事的做法');
}

test('an item is written, sent back, mended, approved, and its versions compared', async ({ pageOf }) => {
  const writer = await pageOf(WRITER, { tolerates: [/status of 422/] });
  await writer.goto('/bank');
  await expectWellMade(writer);
  await writer.getByRole('link', { name: '新建试题' }).click();
  await expectWellMade(writer);
  await writer.getByLabel('主要考查的标准节点').selectOption('L4.K2.2.1');
  await writer.getByRole('button', { name: '开始写题' }).click();
  await expect(writer.getByRole('heading', { name: /^新试题 emp-w/ })).toBeVisible();
  await expectWellMade(writer);
  const address = writer.url();

  await test.step('what is missing is named, and what was written is kept', async () => {
    await writer.getByLabel('题干', { exact: true }).fill('太短');
    await writer.getByRole('button', { name: '提交审题' }).click();
    await expect(writer.getByRole('alert')).toContainText('处要改，改好再提交');
    await expect(writer.getByRole('alert')).toContainText('解析：');
    await writer.reload();
    await expect(writer.getByLabel('题干', { exact: true })).toHaveValue('太短');
  });

  await writeItem(writer);
  await expect(writer.getByRole('complementary', { name: '提交和预览' })).toContainText('马上取下，另找不让人看见的地方晾');
  await expect(writer.getByText('草稿已保存。')).toBeVisible();
  await writer.getByRole('button', { name: '查相近的题' }).click();
  await expect(writer.getByText('同一项目、同一依据的试题里没有相近的。')).toBeVisible();
  await writer.getByRole('button', { name: '提交审题' }).click();
  await expect(writer.getByText('这是您写的题，要由另一位审题人来审。')).toBeVisible();
  await expect(writer.getByRole('button', { name: '审定可用' })).toHaveCount(0);
  await expectWellMade(writer);

  const itemPage = address.replace(/\/edit$/, '');
  const reviewer = await pageOf(REVIEWER);
  await reviewer.goto('/bank');
  await reviewer.getByRole('link', { name: /等待审题/ }).click();
  await reviewer.getByRole('link', { name: itemPage.split('/').at(-1) ?? '', exact: true }).click();
  await reviewer.getByLabel('写一条意见').fill('选项 C 可以更像真的做法。');
  await reviewer.getByRole('button', { name: '发表意见' }).click();
  await expect(reviewer.getByText('选项 C 可以更像真的做法。')).toBeVisible();
  await reviewer.getByRole('button', { name: '退回修改' }).click();
  await reviewer.getByRole('dialog').getByLabel('理由').fill('选项 C 太假，请改。');
  await reviewer.getByRole('dialog').getByRole('button', { name: '退回修改' }).click();
  await expect(reviewer.getByRole('status').filter({ hasText: '退回修改：已完成。' })).toBeVisible();

  await writer.goto(itemPage);
  await expect(writer.getByText('选项 C 太假，请改。')).toBeVisible();
  await writer.getByRole('link', { name: '接着写' }).click();
  await writer.getByRole('textbox', { name: '选项 C', exact: true }).fill('翻个面继续晾，号码朝里就行');
  await writer.getByRole('button', { name: '提交审题' }).click();
  await expect(writer.getByRole('heading', { name: '经过' })).toBeVisible();

  await reviewer.goto(itemPage);
  await reviewer.getByRole('button', { name: '审定可用' }).focus();
  await reviewer.keyboard.press('Enter');
  await expect(reviewer.getByRole('status').filter({ hasText: '审定可用：已完成。' })).toBeVisible();
  await reviewer.getByRole('link', { name: '改了什么' }).click();
  await expect(reviewer.getByText('没有变化的')).toBeVisible();
  await expect(reviewer.locator('ins').first()).toBeVisible();
  await expectWellMade(reviewer);
});

test('a closed tab loses nothing that was written', async ({ pageOf }) => {
  const page = await pageOf(WRITER, { tolerates: [/Failed to load resource|net::ERR/] });
  await page.goto('/bank/new');
  await page.getByLabel('主要考查的标准节点').selectOption('B2.1.1.1');
  await page.getByRole('button', { name: '开始写题' }).click();
  await expect(page.getByRole('heading', { name: /^新试题 eth-w/ })).toBeVisible();
  await page.route('**/*', (route) => (route.request().method() === 'POST' ? new Promise<void>(() => undefined) : route.continue()));
  await page.getByLabel('题干', { exact: true }).fill('网断以前写的题干，一个字也不能丢。');
  page.once('dialog', (dialog) => void dialog.accept());
  await page.reload();
  await page.getByRole('button', { name: '找回改动' }).click();
  await expect(page.getByLabel('题干', { exact: true })).toHaveValue('网断以前写的题干，一个字也不能丢。');
});

test('items are found, tagged in bulk, taken out and brought in again', { tag: '@phone' }, async ({ pageOf }, info) => {
  const page = await pageOf(WRITER, { tolerates: [/status of 422/] });
  await page.goto('/bank');
  await page.getByLabel('文字或试题编号').fill('失业登记');
  await page.getByLabel('题型').selectOption('singleChoice');
  await page.getByRole('button', { name: '查找试题' }).click();
  await expect(page.getByRole('link', { name: /清除 2 个条件/ })).toBeVisible();
  await expectWellMade(page);
  await page.getByLabel('给勾选的试题加标签').fill('第四季度');
  await page.getByRole('checkbox').first().check();
  await page.getByRole('button', { name: '加上标签' }).click();
  await expect(page.getByText('已给 1 道题加上“第四季度”。')).toBeVisible();

  await page.goto('/bank?tag=第四季度');
  await page.getByRole('link', { name: /道导出来/ }).click();
  await expectWellMade(page);
  await page.getByLabel('格式').last().selectOption('yaml');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: '导出试题' }).click();
  const file = info.outputPath('items.yaml');
  await (await download).saveAs(file);

  await page.getByLabel('格式').first().selectOption('yaml');
  await page.getByLabel('文件', { exact: true }).setInputFiles(file);
  await page.getByLabel('放进哪个题库').selectOption('open');
  await page.getByRole('button', { name: '读文件，看结果' }).click();
  await expect(page.getByText('题库里都有了，不用导入。')).toBeVisible();

  await test.step('a file with a fault brings nothing in and says where', async () => {
    writeFileSync(file, 'items:\n  - id: emp-l4-9.9-001\n    type: trueFalse\n    stem: 缺很多栏的题\n');
    await page.getByLabel('文件', { exact: true }).setInputFiles(file);
    await page.getByLabel('格式').first().selectOption('yaml');
    await page.getByRole('button', { name: '读文件，看结果' }).click();
    await expect(page.getByRole('alert')).toContainText('一道题也没有导入');
    await expectWellMade(page);
  });
});
