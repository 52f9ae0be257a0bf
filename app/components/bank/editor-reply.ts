import type { SimilarItem } from '#app/components/bank/similar-items.tsx';
import type { ItemFault } from '#app/domain/items/item-faults.ts';

/** What the server answers the editor. */
export interface EditorReply {
  /** The draft's number after a save; null when nothing was kept. */
  readonly seq: number | null;
  readonly fault: string | null;
  readonly faults: readonly ItemFault[];
}

/** What it answers when asked what reads like the draft. */
export interface SimilarReply {
  readonly similar: readonly SimilarItem[];
}
