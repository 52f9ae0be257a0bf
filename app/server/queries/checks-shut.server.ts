import { z } from 'zod';
import { checksShut } from '#app/domain/learning/lesson-check.ts';
import { poolSchema } from '#app/domain/planning/sitting-form.ts';
import { sittingPhaseSchema } from '#app/domain/planning/sitting-phases.ts';
import type { Tx } from '#app/server/db/database.server.ts';

const pools = z.array(poolSchema);

/** Whether the items of the open pool are still part of an exam of this person. */
export async function checksShutFor(client: Pick<Tx, 'registration'>, userId: string): Promise<boolean> {
  const registrations = await client.registration.findMany({ where: { userId }, select: { sitting: { select: { phase: true, poolsJson: true } } } });
  return checksShut(
    registrations.map(({ sitting }) => ({ phase: sittingPhaseSchema.parse(sitting.phase), pools: pools.parse(JSON.parse(sitting.poolsJson)) })),
  );
}
