import { createHash } from 'node:crypto';
import type { Actor } from '#app/domain/access/roles.ts';
import type { Instant } from '#app/domain/shared/instant.ts';
import type { Database, Tx } from '#app/server/db/database.server.ts';

/** What is recorded, by action: each fixes the shape of its data. Rows are kept for years: add, never rename. */
export interface AuditData {
  'login.succeeded': { address: string };
  'login.failed': { loginName: string; address: string; throttled: boolean };
  'login.ended': Record<string, never>;
  'password.changed': Record<string, never>;
  'user.created': { loginName: string; roles: readonly string[] };
  'user.rolesChanged': { before: readonly string[]; after: readonly string[] };
  'user.statusChanged': { before: string; after: string };
  'user.passwordReset': Record<string, never>;
  'form.assembled': { code: string; level: number; seed: number; label: string };
  'form.frozen': { code: string; contentHash: string };
  'form.retired': { code: string };
  'sitting.planned': { code: string };
  'sitting.changed': { code: string; change: string };
  'sitting.frozen': { code: string };
  'sitting.opened': { code: string };
  'sitting.closed': { code: string };
  'sitting.released': { code: string; attempts: number };
  'sitting.cancelled': { code: string; reason: string };
  'candidate.checkedIn': { sittingId: string };
  'candidate.checkInUndone': { sittingId: string };
  'attempt.phaseChanged': { from: string; to: string; reason: string };
  'attempt.writerTaken': { epoch: number; address: string };
  'attempt.timeAdjusted': { kind: string; seconds: number; reason: string };
  'attempt.scored': { run: number; earnedUnits: number; totalUnits: number };
  'incident.recorded': { kind: string };
  'centre.added': { code: string; name: string };
  'room.added': { centre: string; name: string; seats: number };
  'room.changed': { name: string; before: number; after: number };
  // Why an item was sent back or doubted is not here: it may tell the key, and whoever reads the audit does not read items.
  'items.imported': { added: number; changed: number; total: number };
  'item.stateChanged': { act: string; from: string; to: string; version: number | null };
  'item.created': { pool: string; type: string };
  'item.poolChanged': { from: string; to: string };
  'items.tagged': { tag: string; added: boolean; items: number };
  'items.uploaded': { format: string; pool: string; added: number };
  'items.exported': { format: string; items: number };
  'item.reportClosed': { report: string };
  'lesson.reviewed': { source: string };
  'play.assigned': { title: string; use: string };
  'play.closed': { title: string; use: string };
}
export type AuditAction = keyof AuditData;

export const AUDIT_ACTION_TITLES: Readonly<Record<AuditAction, string>> = {
  'login.succeeded': '登录成功',
  'login.failed': '登录失败',
  'login.ended': '退出登录',
  'password.changed': '修改密码',
  'user.created': '创建账号',
  'user.rolesChanged': '调整角色',
  'user.statusChanged': '启用或停用账号',
  'user.passwordReset': '重置密码',
  'form.assembled': '组卷',
  'form.frozen': '定卷',
  'form.retired': '停用试卷',
  'sitting.planned': '新建场次',
  'sitting.changed': '修改场次',
  'sitting.frozen': '锁定场次',
  'sitting.opened': '开考',
  'sitting.closed': '结束场次',
  'sitting.released': '公布成绩',
  'sitting.cancelled': '取消场次',
  'candidate.checkedIn': '确认签到',
  'candidate.checkInUndone': '撤销签到',
  'attempt.phaseChanged': '应考状态变更',
  'attempt.writerTaken': '作答窗口接管',
  'attempt.timeAdjusted': '调整考试时间',
  'attempt.scored': '评分',
  'incident.recorded': '考场情况记录',
  'centre.added': '新增考点',
  'room.added': '新增考场',
  'room.changed': '修改考场座位',
  'items.imported': '同步题库',
  'item.stateChanged': '试题状态变更',
  'item.created': '新建试题',
  'item.poolChanged': '试题改题库',
  'items.tagged': '批量标签',
  'items.uploaded': '导入试题',
  'items.exported': '导出试题',
  'item.reportClosed': '答复纠错',
  'lesson.reviewed': '复核课文依据',
  'play.assigned': '布置情景或表单',
  'play.closed': '收回布置',
};

export interface AuditSubject {
  readonly type: 'user' | 'form' | 'sitting' | 'registration' | 'attempt' | 'incident' | 'itemBank' | 'item' | 'lesson' | 'centre' | 'room' | 'classGroup';
  readonly id: string;
}

/** Who did it; null is the server itself (its clock, a script). */
export type AuditActor = Pick<Actor, 'id' | 'displayName'> | null;

export const GENESIS_HASH = '0'.repeat(64);

/** The chain's hash of one row: every column but the hash itself, in a fixed order. */
export function auditHash(row: {
  seq: number;
  at: Instant;
  actorId: string | null;
  actorName: string;
  action: string;
  subjectType: string;
  subjectId: string;
  dataJson: string;
  prevHash: string;
}): string {
  const fields = [row.seq, row.at, row.actorId, row.actorName, row.action, row.subjectType, row.subjectId, row.dataJson, row.prevHash];
  return createHash('sha256').update(JSON.stringify(fields)).digest('hex');
}

/**
 * Holds the chain until the transaction ends: PostgreSQL's commits must not both follow the same row
 * (SQLite has one writer anyway). A transaction that also changes attempts takes it first: taken in
 * the other order, two of them and a batch of saves can wait for each other in a ring.
 */
export async function holdAuditChain(tx: Tx, provider: Database['provider']): Promise<void> {
  if (provider === 'postgresql') await tx.$executeRawUnsafe('SELECT pg_advisory_xact_lock(727001)');
}

/**
 * Adds one event to the chain inside the caller's transaction: what is recorded and its record
 * stand or fall together.
 */
export async function recordAudit<Action extends AuditAction>(
  tx: Tx,
  provider: Database['provider'],
  event: { at: Instant; actor: AuditActor; action: Action; subject: AuditSubject; data: AuditData[Action] },
): Promise<void> {
  await holdAuditChain(tx, provider);
  const last = await tx.auditEvent.findFirst({ orderBy: { seq: 'desc' }, select: { seq: true, hash: true } });
  const row = {
    seq: (last?.seq ?? 0) + 1,
    at: event.at,
    actorId: event.actor?.id ?? null,
    actorName: event.actor?.displayName ?? '系统',
    action: event.action,
    subjectType: event.subject.type,
    subjectId: event.subject.id,
    dataJson: JSON.stringify(event.data),
    prevHash: last?.hash ?? GENESIS_HASH,
  };
  await tx.auditEvent.create({ data: { ...row, at: new Date(row.at), hash: auditHash(row) } });
}

export interface AuditFault {
  readonly seq: number;
  readonly kind: 'changed' | 'missing' | 'broken';
}

/** Walks the whole chain. Returns the number of rows, the head's hash, and every row that does not follow. */
export async function verifyAudit(database: Database): Promise<{ rows: number; head: string; faults: AuditFault[] }> {
  const faults: AuditFault[] = [];
  let expectedSeq = 1;
  let prevHash = GENESIS_HASH;
  let rows = 0;
  for (;;) {
    const batch = await database.prisma.auditEvent.findMany({ where: { seq: { gte: expectedSeq } }, orderBy: { seq: 'asc' }, take: 1000 });
    if (batch.length === 0) return { rows, head: prevHash, faults };
    for (const row of batch) {
      if (row.seq !== expectedSeq) faults.push({ seq: expectedSeq, kind: 'missing' });
      else if (row.prevHash !== prevHash) faults.push({ seq: row.seq, kind: 'broken' });
      if (auditHash({ ...row, at: row.at.getTime() }) !== row.hash) faults.push({ seq: row.seq, kind: 'changed' });
      prevHash = row.hash;
      expectedSeq = row.seq + 1;
      rows += 1;
    }
  }
}
