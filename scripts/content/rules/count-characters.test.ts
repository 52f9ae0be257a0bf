import { expect, test } from 'vitest';
import { countCharacters } from './count-characters.ts';

test.each([
  ['Han characters without their marks', '你好，世界。', 4],
  ['a figure counts once', '满3.5小时', 4],
  ['a word counts once', '用Excel表', 3],
  ['nothing', '——', 0],
])('countCharacters: %s', (_name, text, expected) => {
  expect(countCharacters(text)).toBe(expected);
});
