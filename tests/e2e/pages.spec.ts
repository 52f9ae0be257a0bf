import { expect, test } from './support/fixtures.ts';
import { expectWellMade } from './support/well-made.ts';

/** Who opens which pages; `-` is nobody. Every page must read well for them at this project's width. */
const PAGES: Readonly<Record<string, readonly string[]>> = {
  '-': ['/', '/login', '/standard', '/standard/B2.2.1.1', '/learn', '/learn/positioning', '/learn/positioning/m01-position', '/learn/positioning/m01-case', '/learn/search?q=%E5%B7%A5%E4%BC%A4', '/learn/social-insurance', '/learn/methods/m03-survey', '/no-such-page'],
  xueyuan: ['/', '/account', '/learn/record', '/learn/practice', '/learn/practice?level=3', '/learn/mistakes', '/learn/positioning/m01-reflection'],
  kaosheng01: ['/exam'],
  peixun: ['/teach'],
  mingti: ['/bank', '/bank/new', '/bank/import', '/bank/coverage', '/bank/clock'],
  jiankao1: ['/invigilate'],
  guanli: ['/admin', '/admin/forms', '/admin/forms/new', '/admin/sittings', '/admin/sittings/new', '/admin/users', '/admin/audit'],
};

/** The first page behind a list, found as a person would: by its link. */
const BEHIND: readonly (readonly [login: string, list: string, link: RegExp])[] = [
  ['kaosheng01', '/exam', /查看成绩/],
  ['kaosheng01', '/exam', /进入考场/],
  ['peixun', '/teach', /一班/],
  ['jiankao1', '/invigilate', /进入考场/],
  ['guanli', '/admin/forms', /L4-T-/],
  ['guanli', '/admin/sittings', /四级理论知识考试/],
  ['guanli', '/admin/users', /^jiankao1$/],
];

for (const [login, paths] of Object.entries(PAGES)) {
  test(`pages of ${login === '-' ? 'nobody' : login} are accessible, fit the screen and break nothing`, async ({ pageOf }, testInfo) => {
    test.setTimeout(300_000); // some visitors open a score of pages, each looked at in two themes and two widths
    const visitor = await pageOf(login === '-' ? null : login, { phone: testInfo.project.name === 'phone', tolerates: [/status of 404/] });
    for (const path of paths) {
      await visitor.goto(path);
      await expectWellMade(visitor);
    }
  });
}

test('pages behind the lists are accessible, fit the screen and break nothing', async ({ pageOf }, testInfo) => {
  test.setTimeout(300_000);
  for (const [login, list, link] of BEHIND) {
    const visitor = await pageOf(login, { phone: testInfo.project.name === 'phone' });
    await visitor.goto(list);
    await visitor.getByRole('main').getByRole('link', { name: link }).first().click();
    await expect(visitor).not.toHaveURL(list);
    await expectWellMade(visitor);
  }
});

test('a lesson reads and a case keeps its analysis without scripts', async ({ pageOf }) => {
  const page = await pageOf(null, { javaScriptEnabled: false });
  await page.goto('/learn/positioning/m01-position');
  await expect(page.getByRole('heading', { level: 2 }).first()).toBeVisible();
  await expect(page.getByText('图 1-1').first()).toBeVisible();
  await page.goto('/learn/positioning/m01-case');
  await expect(page.getByText('沈月琴没有盖。')).toBeHidden();
  // Switching scripts off for a test leaves the parser thinking that they run, so what stands in <noscript> is read as it was sent.
  const sent = await (await page.request.get('/learn/positioning/m01-case')).text();
  expect(sent).toMatch(/<noscript><details><summary[^>]*>写好了，看分析（这个浏览器没有启用脚本）<\/summary>.*?沈月琴没有盖。.*?<\/details><\/noscript>/s);
});

test('a learner without scripts saves an answer to a case and then reads the analysis', async ({ pageOf }) => {
  const page = await pageOf('kaosheng07', { javaScriptEnabled: false });
  const answer = '章先不盖：内容不实，清单上也没有这一项，先打电话给窗口核对。';
  await page.goto('/learn/positioning/m01-case');
  const study = page.getByRole('region', { name: '一张“未就业证明”' });
  await study.getByLabel('先写下您的回答').fill(answer);
  await study.getByRole('button', { name: '保存回答，看分析' }).click();
  await expect(study.getByLabel('先写下您的回答')).toHaveValue(answer);
  await expect(study.getByText('沈月琴没有盖。')).toBeVisible();
});

test('a reflection is saved and there after a reload; the trainer sees it', async ({ pageOf }) => {
  const learner = await pageOf('xueyuan');
  const words = '我会先问清楚办什么事、在哪里住，再说怎么办，不让他白跑一趟。';
  await learner.goto('/learn/positioning/m01-reflection');
  const answer = learner.getByRole('textbox').first();
  await answer.fill(words);
  await learner.getByRole('button', { name: /保存/ }).first().click();
  await expect(learner.getByText(/已保存/).first()).toBeVisible();
  await learner.reload();
  await expect(learner.getByRole('textbox').first()).toHaveValue(words);

  const trainer = await pageOf('peixun');
  await trainer.goto('/teach');
  await trainer.getByRole('main').getByRole('link', { name: /一班/ }).first().click();
  await expect(trainer.getByText(words).first()).toBeAttached();
});
