import { describe, expect, test } from 'vitest';
import { uncitedLaw } from './law-statements.ts';

describe('uncitedLaw', () => {
  test.each<[string, string, string | undefined]>([
    ['an article', '按第四十五条办。', '第四十五条'],
    ['a named law', '《社会保险法》管这件事。', '《社会保险法》'],
    ['what a law says', '条例规定要当面告知。', '条例规定'],
    ['a time limit', '收到申请5日内决定。', '5日内'],
    ['a time limit in working days', '15个工作日内办完。', '15个工作日内'],
    ['a multiple', '处2倍以上5倍以下的罚款。', '罚款'],
    ['a ceiling', '期限最长24个月。', '最长24个月'],
    ['one final award', '这一项一裁终局。', '一裁终局'],
    ['somebody’s speech, right or wrong', '老周说：“第四十五条写着呢，30日内不办就作废。”', undefined],
    ['the first message is no article', '第一条消息先不发。', undefined],
    ['a working habit without figures of law', '当天记，当天回。', undefined],
  ])('%s', (_name, text, expected) => {
    expect(uncitedLaw(text)).toBe(expected);
  });
});
