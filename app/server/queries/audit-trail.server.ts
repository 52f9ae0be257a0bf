import { z } from 'zod';
import type { Instant } from '#app/domain/shared/instant.ts';
import { AUDIT_ACTION_TITLES, type AuditAction } from '#app/server/audit.server.ts';
import { db } from '#app/server/db/db.server.ts';

export const AUDIT_PER_PAGE = 50;

export interface AuditRow {
  readonly seq: number;
  readonly at: number;
  readonly actorName: string;
  readonly title: string;
  readonly details: readonly { readonly label: string; readonly text: string }[];
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
      details: detailsOf(event.dataJson),
      hash: event.hash,
    })),
  };
}

export function isAuditAction(value: string): value is AuditAction {
  return value in AUDIT_ACTION_TITLES;
}

const DETAIL_LABELS: Readonly<Record<string, string>> = {
  address: '地址',
  loginName: '登录名',
  throttled: '已限次',
  roles: '角色',
  before: '原来',
  after: '现在',
  code: '编号',
  level: '等级',
  seed: '种子',
  label: '卷别',
  contentHash: '内容校验码',
  change: '内容',
  attempts: '人数',
  reason: '原因',
  sittingId: '场次',
  from: '从',
  to: '到',
  epoch: '第几次接管',
  kind: '类别',
  seconds: '秒',
  run: '第几次评分',
  earnedUnits: '得分（百分之一分）',
  totalUnits: '满分（百分之一分）',
  added: '新增',
  changed: '改版',
  total: '合计',
  name: '名称',
  seats: '座位',
  centre: '考点',
};

const scalar = z.union([z.string(), z.number(), z.boolean()]);
const dataColumn = z.record(z.string(), z.union([scalar, z.array(scalar), z.null()]));

function detailsOf(dataJson: string): AuditRow['details'] {
  const data = dataColumn.safeParse(JSON.parse(dataJson)).data ?? {};
  return Object.entries(data).map(([key, value]) => ({ label: DETAIL_LABELS[key] ?? key, text: textOf(value) }));
}

function textOf(value: z.infer<typeof dataColumn>[string]): string {
  if (value === null) return '—';
  if (typeof value === 'boolean') return value ? '是' : '否';
  return Array.isArray(value) ? value.map(String).join('、') : String(value);
}
