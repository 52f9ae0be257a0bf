/** One promise, tried from outside against a running production server. */
export interface FaultCase {
  readonly title: string;
  /** Throws when the promise is broken. Resolves to a remark, or to why it could not be tried here. */
  run(): Promise<{ readonly remark: string } | { readonly skipped: string }>;
}

export function assert(condition: boolean, message: string): asserts condition {
  if (!condition) throw new Error(message);
}

export function sleep(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, Math.max(0, milliseconds)));
}

/** Waits until the condition holds. False: it did not within `limit` ms. */
export async function holdsWithin(limit: number, condition: () => boolean): Promise<boolean> {
  const until = performance.now() + limit;
  while (performance.now() < until) {
    if (condition()) return true;
    await sleep(20);
  }
  return condition();
}
