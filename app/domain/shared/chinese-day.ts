/** A calendar day as content files write it, for people: 2008-01-01 → 2008年1月1日. Anything else stays as it is. */
export function chineseDay(day: string): string {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day);
  return match ? `${match[1]}年${Number(match[2])}月${Number(match[3])}日` : day;
}
