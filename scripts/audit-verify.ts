import { closeDb } from '#app/server/db/db.server.ts';
import { checkAuditChain } from '#app/server/queries/audit-chain.server.ts';

// npm run audit:verify: walks the whole audit chain. Exit 1 if a row was changed, taken out or put in.
try {
  const { rows, head, faults } = await checkAuditChain();
  process.stdout.write(`审计记录 ${rows} 条\n链尾校验码 ${head}\n`);
  for (const fault of faults) process.stdout.write(`${fault}\n`);
  process.stdout.write(faults.length === 0 ? '完整，没有发现改动。\n' : `共 ${faults.length} 处问题，请保留数据库文件并查明原因。\n`);
  process.exitCode = faults.length === 0 ? 0 : 1;
} finally {
  await closeDb();
}
