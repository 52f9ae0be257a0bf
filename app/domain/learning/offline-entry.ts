import { z } from 'zod';
import { LONGEST_ANSWER, LONGEST_NOTE } from '#app/domain/learning/answer-length.ts';

/** Texts a reader wrote, sent one by one or, after a time without a network, many at once. */

/** More than anybody writes between two connections; a guard for the server. */
export const MOST_ENTRIES = 200;

const shared = {
  lessonId: z.string().min(1).max(80),
  moduleSlug: z.string().min(1).max(60),
  /** When the server's text that this one was written over had been saved; null: there was none. */
  basedOn: z.int().nullable(),
};

export const offlineEntrySchema = z.discriminatedUnion('kind', [
  z.strictObject({ ...shared, kind: z.literal('answer'), promptId: z.string().min(1).max(80), text: z.string().max(LONGEST_ANSWER) }),
  z.strictObject({ ...shared, kind: z.literal('note'), text: z.string().max(LONGEST_NOTE, `笔记最多 ${LONGEST_NOTE} 字。`) }),
]);
export type OfflineEntry = z.infer<typeof offlineEntrySchema>;

export const syncRequestSchema = z.strictObject({ entries: z.array(offlineEntrySchema).min(1).max(MOST_ENTRIES) });

export type SyncOutcome =
  | { readonly ok: true; readonly text: string; readonly savedAt: number }
  | { readonly ok: false; readonly message: string };

/** `outcomes` in the order of the entries. */
export interface SyncReply {
  readonly outcomes: readonly SyncOutcome[];
}

export const OTHER_COPY = '〔在另一处写下的一稿〕';

/**
 * What to keep of a text that comes in and one that is there. Written over what is there, it replaces it; written
 * without knowing it, both stay, for neither may be lost.
 */
export function mergeTexts(
  stored: { readonly text: string; readonly savedAt: number } | null,
  incoming: { readonly text: string; readonly basedOn: number | null },
): string {
  if (stored === null || stored.text.trim() === '' || stored.savedAt === incoming.basedOn) return incoming.text;
  if (stored.text.includes(incoming.text)) return stored.text; // the same, or merged by an earlier try whose reply got lost
  if (incoming.text.includes(stored.text)) return incoming.text;
  return `${stored.text}\n\n${OTHER_COPY}\n${incoming.text}`;
}
