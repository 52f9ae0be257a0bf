import type { OfflineEntry, SyncOutcome } from '#app/domain/learning/offline-entry.ts';

/**
 * Texts on their way to the server: kept on this device until the server has them, sent again when the network is
 * back, whatever page is open then. One per viewer; private words stay on the device no longer than they must.
 */

export interface OutboxPorts {
  readonly send: (body: string) => Promise<{ readonly status: number; readonly json: unknown } | null>;
  readonly read: (key: string) => string | null;
  readonly write: (key: string, value: string | null) => void;
}

export type OutboxState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'sending' }
  /** Not with the server yet; it will be tried again. */
  | { readonly kind: 'waiting'; readonly why: 'offline' | 'login' }
  | { readonly kind: 'saved'; readonly text: string; readonly savedAt: number }
  | { readonly kind: 'refused'; readonly message: string };

const IDLE: OutboxState = { kind: 'idle' };

export function entryKey(entry: Pick<OfflineEntry, 'kind' | 'lessonId'> & { readonly promptId?: string }): string {
  return entry.kind === 'note' ? `note:${entry.lessonId}` : `answer:${entry.promptId ?? ''}`;
}

export class Outbox {
  readonly #storageKey: string;
  readonly #ports: OutboxPorts;
  readonly #listeners = new Set<() => void>();
  readonly #states = new Map<string, OutboxState>();
  #entries: ReadonlyMap<string, OfflineEntry>;
  #sending = false;

  constructor(viewerId: string, ports: OutboxPorts) {
    this.#storageKey = `jiceng:outbox:${viewerId}`;
    this.#ports = ports;
    this.#entries = readEntries(ports.read(this.#storageKey));
    for (const key of this.#entries.keys()) this.#states.set(key, { kind: 'waiting', why: 'offline' });
  }

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  stateOf(key: string): OutboxState {
    return this.#states.get(key) ?? IDLE;
  }

  /** What waits under this key, if anything does. */
  pending(key: string): OfflineEntry | null {
    return this.#entries.get(key) ?? null;
  }

  /** Keeps a text on the device first, and only then tries the network. */
  async put(entry: OfflineEntry): Promise<void> {
    const key = entryKey(entry);
    // Several texts of one place become one: written over what the first of them was written over.
    const earlier = this.#entries.get(key);
    this.#keep(new Map([...this.#entries, [key, earlier ? { ...entry, basedOn: earlier.basedOn } : entry]]));
    this.#show(key, { kind: 'sending' });
    await this.flush();
  }

  /** Sends everything that waits. Safe to call at any time; a second call while one is under way does nothing. */
  async flush(): Promise<void> {
    if (this.#sending) return;
    this.#sending = true;
    let goOn = true;
    while (goOn && this.#entries.size > 0) goOn = await this.#sendBatch([...this.#entries]);
    this.#sending = false;
  }

  /** Whether the server dealt with the batch, so that what was written meanwhile may follow. */
  async #sendBatch(batch: readonly (readonly [string, OfflineEntry])[]): Promise<boolean> {
    const reply = await this.#ports.send(JSON.stringify({ entries: batch.map(([, entry]) => entry) }));
    const outcomes = reply?.status === 200 ? outcomesOf(reply.json) : null;
    if (outcomes !== null) {
      batch.forEach(([key, entry], at) => this.#settle(key, entry, outcomes[at]));
      return true;
    }
    if (reply?.status === 400) {
      // One misshapen entry must not hold up the others.
      if (batch.length === 1) batch.forEach(([key, entry]) => this.#settle(key, entry, { ok: false, message: '这段文字太长或格式不对，没有保存，请精简后再试。' }));
      else for (const one of batch) await this.#sendBatch([one]);
      return true;
    }
    // A login page comes as a 200 that is no reply of ours.
    const why = reply?.status === 200 || reply?.status === 401 ? 'login' : 'offline';
    for (const [key] of batch) this.#show(key, { kind: 'waiting', why });
    return false;
  }

  #settle(key: string, entry: OfflineEntry, outcome: SyncOutcome | undefined): void {
    if (!outcome) return;
    const current = this.#entries.get(key);
    if (current === entry) this.#keep(new Map([...this.#entries].filter(([other]) => other !== key)));
    // Written on meanwhile: the newer text is now written over what has just been saved.
    else if (current && outcome.ok) this.#keep(new Map([...this.#entries, [key, { ...current, basedOn: outcome.savedAt }]]));
    this.#show(key, outcome.ok ? { kind: 'saved', text: outcome.text, savedAt: outcome.savedAt } : { kind: 'refused', message: outcome.message });
  }

  #keep(entries: ReadonlyMap<string, OfflineEntry>): void {
    this.#entries = entries;
    this.#ports.write(this.#storageKey, entries.size === 0 ? null : JSON.stringify([...entries.values()]));
  }

  #show(key: string, state: OutboxState): void {
    this.#states.set(key, state);
    for (const listener of this.#listeners) listener();
  }
}

/** Null for anything that is no reply of ours. By hand: the reader's pages do without zod, which is a quarter of their script. */
function outcomesOf(json: unknown): readonly SyncOutcome[] | null {
  if (typeof json !== 'object' || json === null || !('outcomes' in json) || !Array.isArray(json.outcomes)) return null;
  const outcomes: readonly unknown[] = json.outcomes;
  return outcomes.every(isOutcome) ? outcomes : null;
}

function isOutcome(value: unknown): value is SyncOutcome {
  if (typeof value !== 'object' || value === null || !('ok' in value)) return false;
  if (value.ok === true) return 'text' in value && typeof value.text === 'string' && 'savedAt' in value && typeof value.savedAt === 'number';
  return value.ok === false && 'message' in value && typeof value.message === 'string';
}

function readEntries(stored: string | null): ReadonlyMap<string, OfflineEntry> {
  if (stored === null) return new Map();
  try {
    const entries: unknown = JSON.parse(stored);
    return new Map(Array.isArray(entries) ? entries.filter(isEntry).map((entry) => [entryKey(entry), entry]) : []);
  } catch {
    return new Map();
  }
}

/** Written by this code alone; the server checks every field anew. */
function isEntry(value: unknown): value is OfflineEntry {
  return typeof value === 'object' && value !== null && 'kind' in value && 'lessonId' in value && 'text' in value && 'basedOn' in value;
}
