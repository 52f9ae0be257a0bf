import { readStandard } from '#app/server/content/authored.server.ts';

const STATUS = { draft: '（征求意见稿）', inForce: '', superseded: '（已被替代）' } as const;

/** The name of the standard the site follows, with its standing: 《国家职业技能标准·…》（征求意见稿）. */
export function standardTitle(): string {
  const { occupation, status } = readStandard();
  return `《国家职业技能标准 ${occupation.title}》${STATUS[status]}`;
}
