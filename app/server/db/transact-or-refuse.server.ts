import type { Result } from '#app/domain/shared/result.ts';
import type { Database, Tx } from '#app/server/db/database.server.ts';

/**
 * A transaction whose work may refuse: everything it wrote is then rolled back and the refusal is
 * the answer. So a command can claim a row first, judge what it finds, and still change its mind.
 */
export async function transactOrRefuse<Value, Reason>(
  database: Database,
  work: (tx: Tx) => Promise<Result<Value, Reason>>,
): Promise<Result<Value, Reason>> {
  const refusals: Result<Value, Reason>[] = [];
  try {
    return await database.prisma.$transaction(async (tx) => {
      const outcome = await work(tx);
      if (outcome.ok) return outcome;
      refusals.push(outcome);
      throw new RolledBack();
    });
  } catch (error) {
    const refusal = refusals[0];
    if (error instanceof RolledBack && refusal) return refusal;
    throw error;
  }
}

class RolledBack extends Error {}
