import type { Actor } from '#app/domain/access/roles.ts';
import { BANK_ITEM_TYPE_TITLES, bankItemTypeSchema } from '#app/domain/items/bank-item.ts';
import { endOfToday, LEARNT_DAYS } from '#app/domain/practice/mistake-card.ts';
import { REPORT_KIND_TITLES, reportKindSchema } from '#app/domain/practice/item-report.ts';
import type { Instant } from '#app/domain/shared/instant.ts';
import { SECTION_KEYS, sectionKeySchema, sectionTitle } from '#app/domain/standard/standard.ts';
import { now } from '#app/server/clock.server.ts';
import { readStandard } from '#app/server/content/authored.server.ts';
import { db } from '#app/server/db/db.server.ts';
import { PRACTISED } from '#app/server/practice/practice-pool.server.ts';
import { checksShutFor } from '#app/server/queries/checks-shut.server.ts';

/** One item of the book. No key, and nothing of the item but its stem. */
export interface MistakeRow {
  readonly itemId: string;
  readonly stem: string;
  readonly type: string;
  readonly section: string;
  readonly wrongCount: number;
  readonly dueAt: Instant;
}

const MOST_LEFT = 20;
const MOST_REPORTS = 20;

/** The wrong-item book: what is due today, what comes on which day, what has left it; and one's own reports with their replies. */
export async function mistakeBook(actor: Actor) {
  const { prisma } = await db();
  const standard = readStandard();
  const tomorrow = endOfToday(now());
  const [shut, cards, reports] = await Promise.all([
    checksShutFor(prisma, actor.id),
    prisma.mistakeCard.findMany({
      where: { userId: actor.id, item: PRACTISED },
      orderBy: [{ dueAt: 'asc' }, { itemId: 'asc' }],
      select: { itemId: true, wrongCount: true, dueAt: true, leftAt: true, item: { select: { head: { select: { stem: true, section: true, type: true } } } } },
    }),
    prisma.itemReport.findMany({
      where: { userId: actor.id, item: { pool: PRACTISED.pool } },
      orderBy: { at: 'desc' },
      take: MOST_REPORTS,
      select: { id: true, kind: true, text: true, at: true, closedAt: true, reply: true, item: { select: { head: { select: { stem: true } } } } },
    }),
  ]);
  const rows = cards.flatMap(({ itemId, wrongCount, dueAt, leftAt, item: { head } }) =>
    head === null
      ? []
      : [{ itemId, stem: head.stem, type: BANK_ITEM_TYPE_TITLES[bankItemTypeSchema.parse(head.type)], section: sectionKeySchema.parse(head.section), wrongCount, dueAt: dueAt.getTime(), leftAt: leftAt?.getTime() ?? null }],
  );
  const inBook = rows.filter(({ leftAt }) => leftAt === null);
  const shown = ({ itemId, stem, type, section, wrongCount, dueAt }: (typeof rows)[number]): MistakeRow => ({ itemId, stem, type, section: sectionTitle(standard, section), wrongCount, dueAt });
  const coming = inBook.filter(({ dueAt }) => dueAt >= tomorrow);
  return {
    learntDays: LEARNT_DAYS,
    shut,
    due: inBook.filter(({ dueAt }) => dueAt < tomorrow).map(shown),
    coming: [...new Set(coming.map(({ dueAt }) => dueAt))].map((dueAt) => ({ dueAt, rows: coming.filter((row) => row.dueAt === dueAt).map(shown) })),
    sections: SECTION_KEYS.flatMap((section) => {
      const count = inBook.filter((row) => row.section === section).length;
      return count === 0 ? [] : [{ section, title: sectionTitle(standard, section), count }];
    }),
    left: rows.flatMap((row) => (row.leftAt === null ? [] : [{ ...shown(row), leftAt: row.leftAt }])).sort((a, b) => b.leftAt - a.leftAt).slice(0, MOST_LEFT),
    reports: reports.map(({ id, kind, text, at, closedAt, reply, item }) => ({ id, kind: REPORT_KIND_TITLES[reportKindSchema.parse(kind)], text, at: at.getTime(), stem: item.head?.stem ?? '', closed: closedAt !== null, reply })),
  };
}

export type MistakeBook = Awaited<ReturnType<typeof mistakeBook>>;
