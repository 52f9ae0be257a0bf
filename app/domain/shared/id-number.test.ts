import { describe, expect, test } from 'vitest';
import { isIdNumber } from '#app/domain/shared/id-number.ts';

describe('isIdNumber', () => {
  // 000000 is no place: nobody has these numbers.
  test.each([
    { name: 'takes a number whose check digit fits', value: '000000198001010179', fits: true },
    { name: 'takes X as the check digit', value: '11010519491231002X', fits: true }, // the example of GB 11643
    { name: 'refuses a wrong check digit', value: '000000198001010178', fits: false },
    { name: 'refuses two digits exchanged', value: '000000198001010719', fits: false },
    { name: 'refuses 17 digits', value: '00000019800101017', fits: false },
    { name: 'refuses a letter inside', value: '0000001980A1010179', fits: false },
  ])('$name', ({ value, fits }) => {
    expect(isIdNumber(value)).toBe(fits);
  });
});
