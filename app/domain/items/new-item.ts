import { z } from 'zod';
import { bankItemTypeSchema } from '#app/domain/items/bank-item.ts';
import { poolSchema } from '#app/domain/planning/sitting-form.ts';
import { type SectionKey } from '#app/domain/standard/standard.ts';

/** What must be known before anybody writes: the type never changes, and the node gives section and levels. */
export const newItemSchema = z.object({
  type: bankItemTypeSchema,
  node: z.string({ error: '请选择考查的标准节点。' }).min(1, '请选择考查的标准节点。').max(20),
  pool: poolSchema,
});
export type NewItem = z.infer<typeof newItemSchema>;

const PREFIXES: Readonly<Record<SectionKey, string>> = {
  ethics: 'eth',
  foundation: 'fnd',
  information: 'inf',
  employment: 'emp',
  insurance: 'ins',
  retirement: 'ret',
  relations: 'rel',
};

/** Where the ids of items written in the bench begin: `emp-w` for employment; content files never use `w`. */
export function benchIdPrefix(section: SectionKey): string {
  return `${PREFIXES[section]}-w`;
}

/** The next id after those taken: emp-w0007. */
export function nextBenchId(section: SectionKey, taken: readonly string[]): string {
  const prefix = benchIdPrefix(section);
  const numbers = taken.flatMap((id) => {
    const number = id.startsWith(prefix) ? Number(id.slice(prefix.length)) : Number.NaN;
    return Number.isInteger(number) ? [number] : [];
  });
  return `${prefix}${String(Math.max(0, ...numbers) + 1).padStart(4, '0')}`;
}
