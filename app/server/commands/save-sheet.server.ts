import { can } from '#app/domain/access/permissions.ts';
import type { Actor } from '#app/domain/access/roles.ts';
import { drawCase } from '#app/domain/form-tasks/form-case.ts';
import { markSheet } from '#app/domain/form-tasks/mark-sheet.ts';
import { type SheetState, sheetStateSchema } from '#app/domain/form-tasks/sheet-state.ts';
import type { PlayReason } from '#app/domain/plays/play-messages.ts';
import { accept, refuse, type Result } from '#app/domain/shared/result.ts';
import { now } from '#app/server/clock.server.ts';
import { db } from '#app/server/db/db.server.ts';
import { storedScript } from '#app/server/plays/play-scripts.server.ts';

export interface SheetInput {
  readonly playId: string;
  /** How many saves there had been when the page was shown. */
  readonly seq: number;
  readonly sheet: SheetState['sheet'];
  /** A question asked with this save; null: none. Asked questions stay asked. */
  readonly ask: string | null;
  /** Whether the form is handed in with it, which ends the play. */
  readonly handIn: boolean;
}

/** Saves what stands on a form. A save that changes nothing counts as taken; one from an older page is refused, so that it overwrites nothing. */
export async function saveSheet(actor: Actor, input: SheetInput): Promise<Result<{ readonly seq: number; readonly savedAt: number }, PlayReason>> {
  if (!can(actor, 'learning.record')) return refuse('notAllowed');
  const { prisma } = await db();
  const savedAt = now();
  return prisma.$transaction(async (tx) => {
    const play = await tx.play.findFirst({ where: { id: input.playId, userId: actor.id, kind: 'form' } });
    if (!play || play.sheetJson === null) return refuse('unknownPlay');
    const stored = sheetStateSchema.parse(JSON.parse(play.sheetJson));
    const script = await storedScript(tx, play.scriptHash);
    if (script.kind !== 'form') return refuse('unknownPlay');
    if (play.endedAt !== null) return refuse('ended');
    const { questions } = script.task;
    const asked = input.ask !== null && questions.some(({ id }) => id === input.ask) && !stored.asked.includes(input.ask) ? [...stored.asked, input.ask] : stored.asked;
    const state: SheetState = { sheet: input.sheet, asked };
    const json = JSON.stringify(state);
    if (play.seq !== input.seq) return json === play.sheetJson && !input.handIn ? accept({ seq: play.seq, savedAt: play.updatedAt.getTime() }) : refuse('changedElsewhere');
    if (json === play.sheetJson && !input.handIn) return accept({ seq: play.seq, savedAt: play.updatedAt.getTime() });
    const at = new Date(savedAt);
    const ending = input.handIn ? { endedAt: at, units: markSheet(drawCase(script.task, play.seed), state.sheet, asked).units } : {};
    const moved = await tx.play.updateMany({ where: { id: play.id, seq: play.seq, endedAt: null }, data: { seq: play.seq + 1, updatedAt: at, sheetJson: json, ...ending } });
    return moved.count === 0 ? refuse('changedElsewhere') : accept({ seq: play.seq + 1, savedAt });
  });
}
