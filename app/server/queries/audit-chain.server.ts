import { type AuditFault, verifyAudit } from '#app/server/audit.server.ts';
import { db } from '#app/server/db/db.server.ts';

export const AUDIT_FAULT_TITLES: Readonly<Record<AuditFault['kind'], string>> = {
  changed: '内容被改动，与校验码不符',
  missing: '缺少这一条',
  broken: '与前一条接不上',
};

/** Walks the whole audit chain; every fault as a Chinese sentence with its number. */
export async function checkAuditChain(): Promise<{ rows: number; head: string; faults: string[] }> {
  const { rows, head, faults } = await verifyAudit(await db());
  return { rows, head, faults: faults.map((fault) => `第 ${fault.seq} 条：${AUDIT_FAULT_TITLES[fault.kind]}`) };
}
