import type { Actor } from '#app/domain/access/roles.ts';
import { learningMessage } from '#app/domain/learning/learning-messages.ts';
import type { OfflineEntry, SyncOutcome, SyncReply } from '#app/domain/learning/offline-entry.ts';
import { saveNote } from '#app/server/commands/save-note.server.ts';
import { saveReflection } from '#app/server/commands/save-reflection.server.ts';

/** Takes what a reader wrote while there was no network, entry by entry: one that is refused holds up no other. */
export async function syncLearning(actor: Actor, entries: readonly OfflineEntry[]): Promise<SyncReply> {
  const outcomes: SyncOutcome[] = [];
  for (const entry of entries) {
    const saved = entry.kind === 'note' ? await saveNote(actor, entry) : await saveReflection(actor, entry);
    outcomes.push(saved.ok ? { ok: true, ...saved.value } : { ok: false, message: learningMessage(saved.reason) });
  }
  return { outcomes };
}
