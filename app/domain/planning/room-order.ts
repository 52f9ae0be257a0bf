const DIGITS = '〇一二三四五六七八九';

/** 第十二机考室 → 第12机考室; only numbers below a hundred, which is how rooms are numbered. */
function withArabicNumbers(name: string): string {
  return name.replace(/[〇一二三四五六七八九十]+/g, (written) => {
    const [tens, ones] = written.includes('十') ? written.split('十') : ['〇', written];
    const value = (digit: string | undefined, empty: number) => (digit ? DIGITS.indexOf(digit) : empty);
    return String(value(tens, 1) * 10 + value(ones, 0));
  });
}

/** Orders rooms as people count them: 第二 before 第十, 2 before 10; sorting by sound would put 第二 before 第一. */
export function compareRoomNames(a: string, b: string): number {
  return withArabicNumbers(a).localeCompare(withArabicNumbers(b), 'zh-CN', { numeric: true }) || (a < b ? -1 : a > b ? 1 : 0);
}
