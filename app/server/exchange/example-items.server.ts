import type { BankItem } from '#app/domain/items/bank-item.ts';
import { readItems } from '#app/server/content/authored.server.ts';

const SHOWN: ReadonlySet<string> = new Set(['eth-b-2.1.1-001', 'eth-b-2.1.1-005']);

/** Two items of the open bank that show in the template how a row is filled in. */
export function exampleItems(): readonly BankItem[] {
  return readItems().filter(({ id }) => SHOWN.has(id));
}
