import { describe, expect, test } from 'vitest';
import { safeSvg } from './safe-svg.ts';

const PREFIX = 'fig-1-1-';
const wrap = (inner: string, attributes = 'viewBox="0 0 400 200"') =>
  `<svg ${attributes} role="img" aria-labelledby="fig-1-1-title" xmlns="http://www.w3.org/2000/svg"><title id="fig-1-1-title">图</title><desc>说明</desc>${inner}</svg>`;
const read = (text: string) => safeSvg(text, PREFIX);

describe('safeSvg', () => {
  test('passes a plain figure and drops only what HTML does not need', () => {
    const { svg, findings } = read(wrap('<rect x="1" y="2" width="3" height="4" fill="var(--fig-soft)" stroke="currentColor"/><text x="10" y="20" font-size="14">人社 &amp; 医保</text>'));
    expect(findings).toEqual([]);
    expect(svg).toContain('<rect x="1" y="2" width="3" height="4" fill="var(--fig-soft)" stroke="currentColor"></rect>');
    expect(svg).toContain('人社 &amp; 医保');
    expect(svg).not.toContain('xmlns');
  });

  test.each([
    ['a script', '<script>alert(1)</script>', 'script'],
    ['an event handler', '<rect onload="alert(1)" x="1"/>', 'onload'],
    ['a foreign object', '<foreignObject><body>x</body></foreignObject>', 'foreignObject'],
    ['a style element', '<style>text{}</style>', '<style'],
    ['a style attribute', '<rect style="fill:url(http://x)"/>', 'style'],
    ['a link', '<a href="javascript:alert(1)"><text>x</text></a>', 'javascript'],
    ['an image', '<image href="http://example.com/a.png"/>', 'href'],
    ['a reference to elsewhere', '<use href="other.svg#a"/>', 'use'],
    ['a fill from elsewhere', '<rect fill="url(http://example.com/#a)"/>', 'http'],
    ['a colour of its own', '<rect fill="#ff0000"/>', '#ff0000'],
    ['a marker from elsewhere', '<path d="M0 0" marker-end="url(http://example.com/m.svg#a)"/>', 'http'],
    ['an animation', '<animate attributeName="href" to="javascript:alert(1)"/>', 'javascript'],
  ])('strips and reports %s', (_name, inner, trace) => {
    const { svg, findings } = read(wrap(inner));
    expect(findings).not.toEqual([]);
    expect(svg).not.toBeNull();
    expect(svg).not.toContain(trace);
  });

  test.each([
    ['a doctype', `<!DOCTYPE svg [<!ENTITY x "y">]>${wrap('')}`],
    ['an entity of its own', wrap('<text>&x;</text>')],
    ['CDATA', wrap('<![CDATA[<script>]]>')],
    ['an unclosed element', '<svg viewBox="0 0 400 1"><g></svg>'],
    ['two figures', `${wrap('')}${wrap('')}`],
    ['words outside', `${wrap('')}words`],
    ['another root', '<g></g>'],
    ['an attribute written twice', wrap('<rect x="1" x="2"/>')],
    ['an attribute without quotes', wrap('<rect x=1/>')],
    ['a bare script', '<script>alert(1)</script>'],
    ['nothing', ''],
  ])('refuses %s', (_name, text) => {
    const { svg, findings } = read(text);
    expect(svg).toBeNull();
    expect(findings).toHaveLength(1);
  });

  test.each([
    ['another width than 400', wrap('', 'viewBox="0 0 800 200"'), 'viewBox 不是'],
    ['text too small for a phone', wrap('<text x="10" y="10" font-size="12">小</text>'), '字号 12 太小'],
    ['text over the edge', wrap('<text x="380" y="10" font-size="14" text-anchor="start">超出边界</text>'), '超出图的边界'],
    ['an id that may meet another figure\'s', wrap('<marker id="arrow"></marker>'), '没有以 fig-1-1- 开头'],
    ['no words for those who do not see', '<svg viewBox="0 0 400 1"></svg>', '缺 <title>'],
  ])('reports %s', (_name, text, expected) => {
    expect(read(text).findings.map(({ message }) => message)).toEqual(expect.arrayContaining([expect.stringContaining(expected)]));
  });

  test('names the line', () => {
    expect(read(wrap('\n\n<rect fill="red"/>')).findings).toEqual([expect.objectContaining({ line: 3 })]);
  });
});
