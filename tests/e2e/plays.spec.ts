import type { Page } from '@playwright/test';
import { expect, test } from './support/fixtures.ts';
import { expectWellMade } from './support/well-made.ts';

const STORY = '/learn/scenarios/s05-front-desk';
const FORM = '/learn/scenarios/f06-unemployment-registration';
/** Somebody else on each screen, so that neither finds the other's play open. */
const PLAYERS: Readonly<Record<string, string>> = { desktop: 'kaosheng10', phone: 'kaosheng11' };

function player(project: string): string {
  const name = PLAYERS[project];
  if (!name) throw new Error(`No player for the project ${project}`);
  return name;
}

async function choose(page: Page, words: RegExp): Promise<void> {
  const option = page.getByRole('button', { name: words });
  await option.focus();
  await page.keyboard.press('Enter');
}

/** The way on which the visitor fills in his form himself. */
const WAY: readonly RegExp[] = [/叫您白跑了四十里/, /这里吵，咱们到里间坐/, /翻出这条短信的发布记录/, /没有回头核，是站里的疏忽/, /打过去只问岗位/, /要是今天只能办成一件事/, /这事不丢人，能办/, /问得差不多了/, /我念一格，您答一格/, /照实写小学/, /登记、介绍岗位都不收钱/, /够不够就业困难人员，按当地标准去申请/, /把明天怎么走写给他/];

test('a conversation is played with the keyboard, goes on on another device, and is gone through afterwards', { tag: '@phone' }, async ({ pageOf }, { project }) => {
  const page = await pageOf(player(project.name));
  await page.goto('/learn/scenarios');
  await expectWellMade(page);
  await page.getByRole('link', { name: '他要的不是车费' }).click();
  await expectWellMade(page);
  await page.getByRole('button', { name: '开始练习' }).click();
  await expect(page.getByRole('heading', { name: '开始' })).toBeVisible();
  await expectWellMade(page);
  await expect(page.getByText('停一停，提示一句')).toHaveCount(0);

  for (const [at, words] of WAY.slice(0, 4).entries()) {
    await choose(page, words);
    await expect(page.getByRole('heading', { name: `第 ${at + 1} 步以后` })).toBeFocused();
  }
  await page.getByText('岗位短信').click();
  await expect(page.getByText(/招养护工/)).toBeVisible();

  await test.step('another device shows the same and goes on; the first is told', async () => {
    const other = await pageOf(player(project.name), { tolerates: [/status of 422/] });
    await other.goto(page.url());
    await expect(other.getByRole('heading', { name: '第 4 步以后' })).toBeVisible();
    const first = await pageOf(player(project.name), { tolerates: [/status of 422/] });
    await first.goto(page.url());
    await choose(other, WAY[4] ?? /./);
    await expect(other.getByRole('heading', { name: '第 5 步以后' })).toBeVisible();
    await choose(first, /不打了，免得单位嫌站里多事/);
    await expect(first.getByRole('alert')).toContainText('已经在另一个页面或另一台设备上走过了');
    await expect(first.getByRole('heading', { name: '第 5 步以后' })).toBeVisible();
  });

  await page.reload();
  for (const [at, words] of WAY.slice(5).entries()) {
    await choose(page, words);
    await expect(page.getByRole('heading', { name: `第 ${at + 6} 步以后` })).toBeFocused();
  }
  const note = page.getByLabel('给他写一张条子');
  await note.fill('明天九点去');
  await page.getByRole('button', { name: '写好了，往下走' }).click();
  await expect(page.getByText('读出来的：几点。')).toBeVisible();
  await expectWellMade(page);
  await note.fill('明天九点，园林公司门口，找沈岚');
  await page.getByRole('button', { name: '就照这样写' }).click();
  await choose(page, /各人办各人的事/);

  await expect(page.getByRole('heading', { name: '讲评' })).toBeVisible();
  await expect(page.getByText('他自己报上了名')).toBeVisible();
  await expect(page.getByText('明天九点，园林公司门口，找沈岚')).toBeVisible();
  await expect(page.getByRole('heading', { name: '同班怎么走' })).toBeVisible();
  await expectWellMade(page);
  await page.getByRole('link', { name: '第 1 步', exact: true }).first().click();
  await expect(page).toHaveURL(/#step-1$/);
});

test('a form saves itself, answers questions, and is marked field by field', { tag: '@phone' }, async ({ pageOf }, { project }) => {
  const page = await pageOf(player(project.name));
  await page.goto(FORM);
  await page.getByRole('button', { name: '开始练习' }).click();
  await expect(page.getByRole('heading', { name: '失业登记表' })).toBeVisible();
  await expectWellMade(page);

  const paper = await page.getByRole('region', { name: '材料和来人的话' }).innerText();
  const found = (pattern: RegExp) => pattern.exec(paper)?.[1] ?? '';
  await page.getByLabel('姓名').fill(found(/姓名：(\S+)/));
  await page.getByLabel('证件号码').fill(found(/公民身份号码：(\S+)/));
  await expect(page.getByText('写完停一下就自己保存。')).toBeVisible();
  await expect(page.getByText('已保存，换一台设备也能接着填')).toBeVisible();
  await page.reload();
  await expect(page.getByLabel('姓名')).toHaveValue(found(/姓名：(\S+)/));

  await page.getByLabel('解除（终止）劳动合同日期').fill(found(/劳动合同于(.+?)解除/));
  await page.getByRole('button', { name: '眼下有合适的活，您愿意马上去吗？' }).click();
  await expect(page.getByText(/愿意/).last()).toBeVisible();
  await expect(page.getByLabel('解除（终止）劳动合同日期')).toHaveValue(found(/劳动合同于(.+?)解除/));
  await page.getByRole('button', { name: '您爱人是什么病，在哪家医院？' }).click();
  await expect(page.getByText('她愣了一下，还是说了。')).toBeVisible();
  await page.getByLabel('失业原因').selectOption('本人提出辞职');

  await page.getByRole('button', { name: '交表' }).click();
  await expect(page.getByRole('dialog')).toContainText(/还有 \d+ 格空着/);
  await page.getByRole('button', { name: '确认交表' }).click();
  await expect(page.getByRole('heading', { name: '讲评' })).toBeVisible();
  await expect(page.getByText('问了用不着的私事，扣 3 分')).toBeVisible();
  const reason = page.getByRole('listitem').filter({ hasText: '失业原因' });
  await expect(reason).toContainText('本人提出辞职');
  await expect(reason).toContainText('社会保险法》第四十五条');
  await expectWellMade(page);
});

test('a form works without scripts', async ({ pageOf }) => {
  const page = await pageOf('kaosheng12', { javaScriptEnabled: false });
  await page.goto(FORM);
  await page.getByRole('button', { name: '开始练习' }).click();
  await page.getByLabel('原单位').fill('某公司');
  await page.getByRole('button', { name: '先保存' }).click();
  await expect(page.getByLabel('原单位')).toHaveValue('某公司');
  await page.getByRole('button', { name: '交表' }).click();
  await expect(page.getByRole('heading', { name: '讲评' })).toBeVisible();
});

test('a trainer sees where the class went and goes through a play step by step', { tag: '@phone' }, async ({ pageOf }) => {
  const page = await pageOf('peixun');
  await page.goto('/teach');
  await page.getByRole('link', { name: /四级培训一班/ }).click();
  await page.getByRole('link', { name: '情景和表单' }).click();
  await expectWellMade(page);
  await page.getByRole('link', { name: '他要的不是车费' }).click();
  await expect(page.getByRole('heading', { name: '全班怎么走' })).toBeVisible();
  await expect(page.locator('canvas')).toBeVisible();
  await expect(page.getByRole('region', { name: '各个结局的人数' }).getByRole('row')).not.toHaveCount(0);
  await page.getByRole('link', { name: '前 2 步' }).click();
  await expect(page).toHaveURL(/depth=2/);
  await expect(page.getByRole('heading', { name: '转折在哪里' })).toBeVisible();
  await page.getByText('各人的得分和回看').click();
  await expectWellMade(page);

  await page.getByRole('link', { name: '回看示例考生06' }).click();
  await expect(page.getByRole('heading', { name: '开头' })).toBeVisible();
  await expectWellMade(page);
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('heading', { name: '第 1 步' })).toBeVisible();
  await expect(page.getByText('学员：').first()).toBeVisible();
  await expect(page.getByText('当时还可以')).toBeVisible();
  await expectWellMade(page);
  await page.keyboard.press('ArrowLeft');
  await expect(page.getByRole('heading', { name: '开头' })).toBeVisible();
});

test.describe('an assessment', () => {
  test.use({ ownServer: true });
  test('is set, taken without hints, and told when it is taken back', async ({ pageOf }) => {
    const trainer = await pageOf('peixun');
    await trainer.goto('/teach');
    await trainer.getByRole('link', { name: /四级培训一班/ }).click();
    await trainer.getByRole('link', { name: '情景和表单' }).click();
    const row = trainer.getByRole('listitem').filter({ hasText: '船厂食堂关了门' });
    await row.getByRole('button', { name: '布置考核' }).click();
    await trainer.getByRole('dialog').getByRole('button', { name: '布置考核' }).click();
    await expect(row).toContainText('人做完');

    const page = await pageOf('xueyuan', { tolerates: [/status of 422/] });
    await page.goto('/learn/scenarios');
    await page.getByRole('region', { name: '老师布置的' }).getByRole('link', { name: '船厂食堂关了门' }).click();
    await page.getByRole('button', { name: '开始练习' }).click();
    await expect(page.getByRole('alert')).toContainText('先做完考核');
    await page.getByRole('button', { name: '开始考核' }).click();
    await page.getByRole('button', { name: '交表' }).click();
    await page.getByRole('button', { name: '确认交表' }).click();
    await expect(page.getByText('结果还没有公布')).toBeVisible();
    await expectWellMade(page);

    await row.getByRole('button', { name: '收回' }).click();
    await expectWellMade(trainer);
    await trainer.getByRole('button', { name: '收回布置' }).click();
    await expect(row.getByRole('button', { name: '布置考核' })).toBeVisible();
    await page.reload();
    await expect(page.getByRole('heading', { name: '讲评' })).toBeVisible();
  });
});

test('a passer-by can look at the list and is led to the login', async ({ pageOf }) => {
  const page = await pageOf(null);
  await page.goto(STORY);
  await expect(page.getByRole('link', { name: '登录', exact: true }).last()).toHaveAttribute('href', `/login?redirectTo=${STORY}`);
  await expectWellMade(page);
});
