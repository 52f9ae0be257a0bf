import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { maskIdNumber, maskPhone } from '#app/domain/access/mask.ts';

describe('maskIdNumber', () => {
  test.each([
    { name: 'hides the birth date of an 18 digit number', value: '110101199001011234', shown: '1101**********1234' },
    { name: 'keeps a final X', value: '11010119900101123X', shown: '1101**********123X' },
    { name: 'hides the middle of an old 15 digit number', value: '110101900101123', shown: '1101*******1123' },
    { name: 'hides a passport number whole', value: 'E12345678', shown: '*********' },
    { name: 'hides a permit of eleven characters whole', value: 'H1234567801', shown: '***********' },
    { name: 'says that there is none', value: null, shown: '—' },
    { name: 'treats an empty one as none', value: '', shown: '—' },
  ])('$name', ({ value, shown }) => {
    expect(maskIdNumber(value)).toBe(shown);
  });
});

describe('maskPhone', () => {
  test.each([
    { name: 'hides the middle of a mobile number', value: '13800001234', shown: '138****1234' },
    { name: 'hides a local number of seven digits whole', value: '8765432', shown: '*******' },
    { name: 'hides a local number of eight digits whole', value: '87654321', shown: '********' },
    { name: 'keeps no more of a number with a country code', value: '+8613800001234', shown: '+86*******1234' },
    { name: 'says that there is none', value: null, shown: '—' },
  ])('$name', ({ value, shown }) => {
    expect(maskPhone(value)).toBe(shown);
  });
});

test('at least four characters are hidden of whatever there is, and the length stays', () => {
  const numbers = fc.stringMatching(/^[0-9A-Z]{1,24}$/);
  fc.assert(
    fc.property(numbers, (value) => {
      for (const shown of [maskIdNumber(value), maskPhone(value)]) {
        expect(shown).toHaveLength(value.length);
        expect([...shown].filter((mark) => mark === '*').length).toBeGreaterThanOrEqual(Math.min(4, value.length));
      }
    }),
    { seed: 20261122, numRuns: 500 },
  );
});
