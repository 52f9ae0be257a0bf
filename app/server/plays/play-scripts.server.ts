import { type CompiledPlay, headOf, type PlayScript, playScriptSchema } from '#app/domain/plays/play-script.ts';
import { readCompiledPlays } from '#app/server/content/compiled.server.ts';
import type { Tx } from '#app/server/db/database.server.ts';

/** A scenario or form task of today's content by its id. */
export function compiledPlay(contentId: string): CompiledPlay | undefined {
  return readCompiledPlays().find(({ script }) => headOf(script).id === contentId);
}

const kept = new Map<string, PlayScript>();
/** Scripts never change, so one read serves for good; old ones make room for new. */
const MOST_KEPT = 200;

/** The script a play was begun with, which need not be today's. Throws for a hash that was never stored. */
export async function storedScript(tx: Tx, hash: string): Promise<PlayScript> {
  const known = kept.get(hash);
  if (known) return known;
  const row = await tx.playScript.findUniqueOrThrow({ where: { hash }, select: { scriptJson: true } });
  const script = playScriptSchema.parse(JSON.parse(row.scriptJson));
  if (kept.size >= MOST_KEPT) for (const oldest of [...kept.keys()].slice(0, 1)) kept.delete(oldest);
  kept.set(hash, script);
  return script;
}
