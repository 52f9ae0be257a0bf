import { can } from '#app/domain/access/permissions.ts';
import type { Actor } from '#app/domain/access/roles.ts';
import {
  type CandidateAccount,
  type CandidateLine,
  checkCandidateList,
  readCandidateList,
} from '#app/domain/planning/candidate-list.ts';
import { seedOfId } from '#app/domain/planning/plan-codes.ts';
import type { PlanningReason } from '#app/domain/planning/planning-messages.ts';
import { accept, refuse, type Result } from '#app/domain/shared/result.ts';
import { recordAudit } from '#app/server/audit.server.ts';
import { now } from '#app/server/clock.server.ts';
import { claimPlannedSitting } from '#app/server/commands/claim-sitting.server.ts';
import { registeredUserIds, seatCandidates } from '#app/server/commands/seat-candidates.server.ts';
import type { Tx } from '#app/server/db/database.server.ts';
import { db } from '#app/server/db/db.server.ts';
import { transactOrRefuse } from '#app/server/db/transact-or-refuse.server.ts';
import { overlappingSittings } from '#app/server/queries/overlapping-sittings.server.ts';

type PreviewReason = Extract<PlanningReason, { kind: 'notAllowed' | 'sittingNotFound' }>;
type Reason =
  | PreviewReason
  | Extract<PlanningReason, { kind: 'sittingPhaseForbids' | 'candidateList' | 'nobodyNew' | 'notEnoughSeats' }>;

/** What registering a list of login names (one a line) would do. Writes nothing. */
export async function previewCandidates(
  actor: Actor,
  sittingId: string,
  list: string,
): Promise<Result<CandidateLine[], PreviewReason>> {
  if (!can(actor, 'sitting.plan')) return refuse({ kind: 'notAllowed' });
  const { prisma } = await db();
  const lines = await judgeList(prisma, sittingId, list);
  return lines === null ? refuse({ kind: 'sittingNotFound' }) : accept(lines);
}

/**
 * Registers and seats everybody on a list of login names, or nobody. Whoever is registered already
 * stays, so the same list can be sent twice. Answers with the number of newcomers.
 */
export async function registerCandidates(
  actor: Actor,
  sittingId: string,
  list: string,
): Promise<Result<number, Reason>> {
  if (!can(actor, 'sitting.plan')) return refuse({ kind: 'notAllowed' });
  const database = await db();
  return transactOrRefuse<number, Reason>(database, async (tx) => {
    const claimed = await claimPlannedSitting(tx, sittingId);
    if (!claimed.ok) return claimed;
    const lines = (await judgeList(tx, sittingId, list)) ?? [];
    if (lines.some((line) => line.state === 'faulty')) return refuse({ kind: 'candidateList', lines });
    const newcomers = lines.flatMap((line) => (line.state === 'new' ? [line.userId] : []));
    if (newcomers.length === 0) return refuse({ kind: 'nobodyNew' });
    const seated = await seatCandidates(tx, claimed.value, [...(await registeredUserIds(tx, sittingId)), ...newcomers]);
    if (!seated.ok) return seated;
    await recordAudit(tx, database.provider, {
      at: now(),
      actor,
      action: 'sitting.changed',
      subject: { type: 'sitting', id: sittingId },
      data: {
        code: claimed.value.code,
        change: `登记考生 ${newcomers.length} 名，共 ${seated.value} 名，座位种子 ${seedOfId(sittingId)}`,
      },
    });
    return accept(newcomers.length);
  });
}

async function judgeList(client: Tx, sittingId: string, list: string): Promise<CandidateLine[] | null> {
  const sitting = await client.sitting.findUnique({
    where: { id: sittingId },
    select: { startsAt: true, durationMinutes: true, invigilators: true, registrations: { select: { userId: true } } },
  });
  if (!sitting) return null;
  const entries = readCandidateList(list);
  const users = await client.user.findMany({
    where: { loginName: { in: [...new Set(entries.map((entry) => entry.loginName.toLowerCase()))] } },
    select: { id: true, loginName: true, displayName: true, status: true, roles: { select: { role: true } } },
  });
  const span = { startsAt: sitting.startsAt.getTime(), durationMinutes: sitting.durationMinutes };
  const others = await overlappingSittings(client, span, sittingId);
  const accounts = users.map((user): CandidateAccount => ({
    userId: user.id,
    loginName: user.loginName,
    displayName: user.displayName,
    active: user.status === 'active',
    isCandidate: user.roles.some((entry) => entry.role === 'candidate'),
    alreadyRegistered: sitting.registrations.some((entry) => entry.userId === user.id),
    invigilatesHere: sitting.invigilators.some((entry) => entry.userId === user.id),
    busyWith: others.find((other) => other.candidateIds.includes(user.id))?.code ?? null,
  }));
  return checkCandidateList(entries, accounts);
}
