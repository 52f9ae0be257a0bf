import { type AuditFault, verifyAudit } from '#app/server/audit.server.ts';
import { closeDb, db } from '#app/server/db/db.server.ts';

// npm run audit:verify: walks the whole audit chain. Exit 1 if a row was changed, taken out or put in.

const FAULT_TITLES: Readonly<Record<AuditFault['kind'], string>> = {
  changed: '内容被改动，与校验码不符',
  missing: '缺少这一条',
  broken: '与前一条接不上',
};

try {
  const { rows, head, faults } = await verifyAudit(await db());
  process.stdout.write(`审计记录 ${rows} 条\n链尾校验码 ${head}\n`);
  for (const fault of faults) process.stdout.write(`第 ${fault.seq} 条：${FAULT_TITLES[fault.kind]}\n`);
  process.stdout.write(faults.length === 0 ? '完整，没有发现改动。\n' : `共 ${faults.length} 处问题，请保留数据库文件并查明原因。\n`);
  process.exitCode = faults.length === 0 ? 0 : 1;
} finally {
  await closeDb();
}
