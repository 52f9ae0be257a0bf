/** How long a reloading page's predecessor may take to let go. */
const PATIENCE = 1_500;
/** How long another tab may take to answer where Web Locks are missing. */
const REPLY_TIME = 400;

/**
 * Which tab of this browser is the writer of an epoch. A duplicated tab starts with a copy of the
 * session storage and so with the same token; two tabs numbering their saves alike would lose answers.
 * Web Locks exist in secure contexts only, so an exam server on plain http falls back to asking the
 * other tabs over a BroadcastChannel.
 */
export class TabClaim {
  readonly #held = new Map<number, () => void>();

  constructor(private readonly name: string) {}

  /** True: this tab holds the epoch now. False: another tab does. */
  async claim(epoch: number): Promise<boolean> {
    if (this.#held.has(epoch)) return true;
    const name = `${this.name}:${epoch}`;
    const letGo = 'locks' in navigator ? await lock(name) : 'BroadcastChannel' in globalThis ? await ask(name) : () => undefined;
    if (letGo === null) return false;
    this.#held.set(epoch, letGo);
    return true;
  }

  release(): void {
    for (const letGo of this.#held.values()) letGo();
    this.#held.clear();
  }
}

/** Resolves to the way to let go, or to null if another tab keeps it. */
function lock(name: string): Promise<(() => void) | null> {
  const patience = new AbortController();
  const timer = setTimeout(() => patience.abort(), PATIENCE);
  return new Promise((resolve) => {
    navigator.locks
      .request(name, { signal: patience.signal }, () => {
        clearTimeout(timer);
        return new Promise<void>((letGo) => resolve(letGo));
      })
      .catch(() => resolve(null));
  });
}

function ask(name: string): Promise<(() => void) | null> {
  const channel = new BroadcastChannel(name);
  return new Promise((resolve) => {
    const timer = setTimeout(() => {
      channel.onmessage = ({ data }) => {
        if (data === 'free?') channel.postMessage('taken');
      };
      resolve(() => channel.close());
    }, REPLY_TIME);
    channel.onmessage = ({ data }) => {
      if (data !== 'taken') return;
      clearTimeout(timer);
      channel.close();
      resolve(null);
    };
    channel.postMessage('free?');
  });
}
