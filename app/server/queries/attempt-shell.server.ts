import type { Actor } from '#app/domain/access/roles.ts';
import type { CandidateLine } from '#app/domain/attempts/exam-protocol.ts';
import { db } from '#app/server/db/db.server.ts';

/** What stands on the exam screen before the browser has asked for anything: nothing of the form. */
export interface AttemptShell {
  readonly title: string;
  readonly candidate: CandidateLine;
}

/** Null if there is no such attempt of this person; whether it exists for another is not told. */
export async function attemptShell(actor: Actor, attemptId: string): Promise<AttemptShell | null> {
  const { prisma } = await db();
  const attempt = await prisma.attempt.findFirst({
    where: { id: attemptId, registration: { userId: actor.id } },
    select: {
      registration: {
        select: {
          seat: true,
          admissionNumber: true,
          user: { select: { displayName: true } },
          room: { select: { name: true } },
          sitting: { select: { title: true } },
        },
      },
    },
  });
  if (attempt === null) return null;
  const { sitting, user, room, admissionNumber, seat } = attempt.registration;
  return { title: sitting.title, candidate: { name: user.displayName, admissionNumber, room: room.name, seat } };
}
