import type { Instant } from '#app/domain/shared/instant.ts';
import { verifyAudit } from '#app/server/audit.server.ts';
import { db } from '#app/server/db/db.server.ts';
import { loadSupplyTables, type SupplyTable } from '#app/server/queries/bank-supply.server.ts';
import { listSittings, type SittingRow, sittingGateMessages } from '#app/server/queries/sittings-list.server.ts';

/** Up to here the chain is walked at every visit (some tens of milliseconds); beyond it only on request. */
const WALK_AT_MOST = 5_000;

export interface AdminOverview {
  readonly upcoming: readonly (SittingRow & { readonly gate: readonly string[] })[];
  readonly toRelease: readonly SittingRow[];
  readonly supply: readonly SupplyTable[];
  readonly audit: { readonly rows: number; readonly lastAt: Instant | null; readonly state: 'sound' | 'broken' | 'notWalked' };
}

/** What the administrator has to do next. */
export async function loadAdminOverview(): Promise<AdminOverview> {
  const database = await db();
  const sittings = await listSittings();
  const ahead = sittings
    .filter((sitting) => sitting.phase === 'planned' || sitting.phase === 'frozen' || sitting.phase === 'open')
    .sort((a, b) => a.startsAt - b.startsAt)
    .slice(0, 5);
  const upcoming = [];
  for (const sitting of ahead) {
    upcoming.push({ ...sitting, gate: sitting.phase === 'open' ? [] : await sittingGateMessages(sitting.id) });
  }
  const rows = await database.prisma.auditEvent.count();
  const last = await database.prisma.auditEvent.findFirst({ orderBy: { seq: 'desc' }, select: { at: true } });
  const walked = rows <= WALK_AT_MOST ? await verifyAudit(database) : null;
  return {
    upcoming,
    toRelease: sittings.filter((sitting) => sitting.phase === 'closed'),
    supply: await loadSupplyTables(['open', 'secure'], 2),
    audit: {
      rows,
      lastAt: last?.at.getTime() ?? null,
      state: walked === null ? 'notWalked' : walked.faults.length === 0 ? 'sound' : 'broken',
    },
  };
}
