import { describe, expect, test } from 'vitest';
import { halfWidthSlip, normalised, strayCharacter } from '#app/domain/shared/typography.ts';

describe('halfWidthSlip', () => {
  test.each([
    ['a comma after a Han character', '先登记,再核实', '记,'],
    ['a question mark', '能领吗?', '吗?'],
    ['brackets around Han characters', '专理员(旧称)', '(旧称)'],
    ['full-width marks', '先登记，再核实（见第一条）。', undefined],
    ['a formula in brackets', '30÷(180+30)约占14.3%', undefined],
    ['a spreadsheet function', '在G1写=COUNTIF(D:D,"失业")即可', undefined],
    ['a decimal and a time', '3.5小时，9:30', undefined],
  ])('%s', (_name, text, expected) => {
    expect(halfWidthSlip(text)).toBe(expected);
  });
});

test('strayCharacter names a character nobody sees', () => {
  expect(strayCharacter('看不见\u200b的')).toBe('U+200B');
  expect(strayCharacter('换行\n不算')).toBeUndefined();
});

test('normalised words are the same whatever the marks, spaces, widths and emphasis', () => {
  expect(normalised('哪一项**不** 对？ＡＢ')).toBe(normalised('哪一项不对（ab）'));
});
