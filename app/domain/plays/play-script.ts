import { z } from 'zod';
import { formTaskSchema } from '#app/domain/form-tasks/form-task.ts';
import { scenarioSchema } from '#app/domain/scenarios/scenario.ts';

export const PLAY_KINDS = ['scenario', 'form'] as const;
export const playKindSchema = z.enum(PLAY_KINDS);
export type PlayKind = z.infer<typeof playKindSchema>;

export const PLAY_KIND_TITLES: Readonly<Record<PlayKind, string>> = { scenario: '情景模拟', form: '填表审表' };

/** All that a play runs on: what was authored, as it was when the play began. `story` is ink compiled to JSON. */
export const playScriptSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('scenario'), scenario: scenarioSchema, story: z.string() }),
  z.strictObject({ kind: z.literal('form'), task: formTaskSchema }),
]);
export type PlayScript = z.infer<typeof playScriptSchema>;

/** What `npm run content:compile` leaves in build/content/plays.json. `hash`: SHA-256 of the script's JSON. */
export const compiledPlaysSchema = z.array(z.strictObject({ hash: z.string().regex(/^[0-9a-f]{64}$/), script: playScriptSchema }));
export type CompiledPlay = z.infer<typeof compiledPlaysSchema>[number];

/** The authored head: id, title, module, levels, minutes, uses… are the same for both kinds. */
export function headOf(script: PlayScript) {
  return script.kind === 'scenario' ? script.scenario : script.task;
}
