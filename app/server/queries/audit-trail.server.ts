import type { Instant } from '#app/domain/shared/instant.ts';
import { AUDIT_ACTION_TITLES, type AuditAction } from '#app/server/audit.server.ts';
import { db } from '#app/server/db/db.server.ts';
import { type AuditDetail, auditDetails } from '#app/server/queries/audit-details.server.ts';

export const AUDIT_PER_PAGE = 50;

export interface AuditRow {
  readonly seq: number;
  readonly at: number;
  readonly actorName: string;
  readonly title: string;
  readonly details: readonly AuditDetail[];
  readonly hash: string;
}

export interface AuditFilter {
  readonly action: AuditAction | null;
  /** Part of the name of who did it. */
  readonly person: string;
  readonly from: Instant | null;
  /** Exclusive. */
  readonly until: Instant | null;
  /** From 1. */
  readonly page: number;
}

/** One page of the audit trail, newest first. */
export async function listAuditEvents(
  filter: AuditFilter,
): Promise<{ readonly rows: AuditRow[]; readonly total: number }> {
  const { prisma } = await db();
  const person = filter.person.trim();
  const where = {
    ...(filter.action === null ? {} : { action: filter.action }),
    ...(person === '' ? {} : { actorName: { contains: person } }),
    at: {
      ...(filter.from === null ? {} : { gte: new Date(filter.from) }),
      ...(filter.until === null ? {} : { lt: new Date(filter.until) }),
    },
  };
  const total = await prisma.auditEvent.count({ where });
  const events = await prisma.auditEvent.findMany({
    where,
    orderBy: { seq: 'desc' },
    skip: (filter.page - 1) * AUDIT_PER_PAGE,
    take: AUDIT_PER_PAGE,
  });
  return {
    total,
    rows: events.map((event) => ({
      seq: event.seq,
      at: event.at.getTime(),
      actorName: event.actorName,
      title: isAuditAction(event.action) ? AUDIT_ACTION_TITLES[event.action] : event.action,
      details: auditDetails(event.dataJson),
      hash: event.hash,
    })),
  };
}

export function isAuditAction(value: string): value is AuditAction {
  return value in AUDIT_ACTION_TITLES;
}
