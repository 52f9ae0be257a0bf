import { db } from '#app/server/db/db.server.ts';

export interface FoundCandidate {
  readonly loginName: string;
  readonly displayName: string;
}

/** Active candidate accounts by part of name or login name that are not registered for a sitting yet; at most 50. */
export async function searchCandidates(sittingId: string, words: string): Promise<FoundCandidate[]> {
  const { prisma } = await db();
  const text = words.trim();
  return prisma.user.findMany({
    where: {
      status: 'active',
      roles: { some: { role: 'candidate' } },
      registrations: { none: { sittingId } },
      OR: [{ displayName: { contains: text } }, { loginName: { contains: text.toLowerCase() } }],
    },
    orderBy: { loginName: 'asc' },
    take: 50,
    select: { loginName: true, displayName: true },
  });
}
