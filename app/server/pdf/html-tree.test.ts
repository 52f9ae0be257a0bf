import { describe, expect, test } from 'vitest';
import { citedNumbers, type PrintBlock, printBlocks, type TextRun } from '#app/server/pdf/html-tree.ts';

const plain = (text: string): TextRun => ({ text, look: 'plain' });

describe('compiled HTML on paper', () => {
  test.each<{ readonly name: string; readonly html: string; readonly blocks: readonly PrintBlock[] }>([
    { name: 'a paragraph', html: '<p>甲 &amp; 乙</p>', blocks: [{ kind: 'paragraph', runs: [plain('甲 & 乙')] }] },
    { name: 'nothing of an empty paragraph', html: '<p> \n</p>\n', blocks: [] },
    {
      name: 'bold, raised and small runs',
      html: '<p>按<strong>规定</strong>办\u2060<sup><a href="#source-1" aria-label="依据 1">1</a></sup>，<span class="local-figure">500元<span class="local-place">（示例市）</span></span></p>',
      blocks: [
        {
          kind: 'paragraph',
          runs: [
            plain('按'),
            { text: '规定', look: 'bold' },
            plain('办\u2060'),
            { text: '1', look: 'raised' },
            plain('，500元'),
            { text: '（示例市）', look: 'small' },
          ],
        },
      ],
    },
    { name: 'a term as its word', html: '<p>领<a class="term" href="#term-x">失业保险金</a>。</p>', blocks: [{ kind: 'paragraph', runs: [plain('领失业保险金。')] }] },
    { name: 'a line end between Han characters as nothing', html: '<p>甲，\n乙 a\nb</p>', blocks: [{ kind: 'paragraph', runs: [plain('甲，乙 a b')] }] },
    {
      name: 'headings',
      html: '<h2 id="s1">1. 甲</h2><h3>想一想</h3>',
      blocks: [
        { kind: 'heading', level: 2, runs: [plain('1. 甲')] },
        { kind: 'heading', level: 3, runs: [plain('想一想')] },
      ],
    },
    {
      name: 'lists, one within another',
      html: '<ol start="3">\n<li>甲</li>\n<li><p>乙</p><ul><li>丙</li></ul></li>\n</ol>',
      blocks: [
        {
          kind: 'list',
          ordered: true,
          start: 3,
          items: [
            [{ kind: 'paragraph', runs: [plain('甲')] }],
            [
              { kind: 'paragraph', runs: [plain('乙')] },
              { kind: 'list', ordered: false, start: 1, items: [[{ kind: 'paragraph', runs: [plain('丙')] }]] },
            ],
          ],
        },
      ],
    },
    {
      name: 'a tip',
      html: '<aside class="space-y-3 bg-accent-soft"><p class="font-bold">工作提示：先听</p><p>再说。</p></aside>',
      blocks: [{ kind: 'aside', tone: 'tip', title: [plain('工作提示：先听')], blocks: [{ kind: 'paragraph', runs: [plain('再说。')] }] }],
    },
    {
      name: 'a now and then',
      html: '<aside class="space-y-3 bg-sunk"><p class="font-bold">今昔对照：排队</p></aside>',
      blocks: [{ kind: 'aside', tone: 'changed', title: [plain('今昔对照：排队')], blocks: [] }],
    },
    {
      name: 'a job form as its title',
      html: '<aside id="m12-f1" class="job-form"><p class="font-bold">表单：信息卡</p><p>何时填。</p><p class="no-print"><a href="/x.pdf">下载 PDF</a></p></aside>',
      blocks: [{ kind: 'form', runs: [plain('表单：信息卡')] }],
    },
    {
      name: 'a quotation and a rule',
      html: '<blockquote><p>甲</p></blockquote><hr/>',
      blocks: [{ kind: 'quote', blocks: [{ kind: 'paragraph', runs: [plain('甲')] }] }, { kind: 'rule' }],
    },
    { name: 'an element it does not know by its words', html: '<section><widget-of-tomorrow>甲</widget-of-tomorrow></section>', blocks: [{ kind: 'paragraph', runs: [plain('甲')] }] },
    { name: 'nothing that is for a screen', html: '<p class="no-print">甲</p><button>乙</button><script>丙</script><style>丁</style>', blocks: [] },
  ])('is $name', ({ html, blocks }) => {
    expect(printBlocks(html)).toEqual(blocks);
  });

  test('is a table with its head and a share of the width for each column', () => {
    const [table] = printBlocks('<div role="region"><table><thead><tr><th>谁</th><th>做什么</th></tr></thead><tbody><tr><td>社区</td><td>核验以后把结果告诉本人并且记下来</td></tr></tbody></table></div>');
    expect(table).toMatchObject({ kind: 'table', head: [[plain('谁')], [plain('做什么')]], rows: [[[plain('社区')], [plain('核验以后把结果告诉本人并且记下来')]]] });
    if (table?.kind !== 'table') throw new Error('no table');
    const [narrow = 0, wide = 0] = table.shares;
    expect(narrow).toBe(4);
    expect(wide).toBeGreaterThan(2 * narrow);
  });

  test('gives every number that is raised, also in tables, lists and asides', () => {
    const sup = (number: number) => `甲<sup><a href="#source-${number}">${number}</a></sup>`;
    const html = `<p>${sup(1)}</p><table><tr><th>x</th></tr><tr><td>${sup(2)}</td></tr></table><ul><li>${sup(3)}</li></ul><aside><p>标题</p><p>${sup(4)}</p></aside>`;
    expect([...citedNumbers(printBlocks(html))]).toEqual([1, 2, 3, 4]);
  });
});

describe('a figure', () => {
  const html =
    '<figure id="figure-1"><div><svg viewBox="0 0 400 120" role="img" aria-labelledby="t"><title id="t">一周</title><desc>周一到周五。</desc>' +
    '<defs><marker id="a" viewBox="0 0 10 10" refX="8" markerWidth="10" orient="auto-start-reverse"><path d="M2 1" stroke="var(--fig-line)"></path></marker></defs>' +
    '<rect x="1" fill="var(--fig-soft)" stroke="var(--fig-accent)"></rect><text x="5" y="20" font-size="14" fill="currentColor">甲 &lt; 乙</text><script>x</script></svg></div>' +
    '<figcaption>图 1-1 一周</figcaption><details class="no-print"><summary>看</summary>文字</details></figure>';
  const [figure] = printBlocks(html);
  if (figure?.kind !== 'figure') throw new Error('no figure');

  test('says in words what it shows', () => {
    expect(figure.alt).toBe('一周。周一到周五。');
    expect(figure.caption).toEqual([plain('图 1-1 一周')]);
  });

  test('is a file of its own in the colours of print', () => {
    expect(figure.svg).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" width="400" height="120" font-family="Noto Sans SC" viewBox="0 0 400 120">/);
    expect(figure.svg).not.toMatch(/var\(|currentColor|<script|<title/);
    expect(figure.svg).toContain('fill="#f1ece0" stroke="#1f5a43"');
    expect(figure.svg).toContain('<marker id="a" viewBox="0 0 10 10" refX="8" markerWidth="10" orient="auto-start-reverse">');
    expect(figure.svg).toContain('甲 &lt; 乙');
  });
});
