import type { Actor } from '#app/domain/access/roles.ts';

declare module '@remix-run/node' {
  /** What every loader and action gets as `context`; built once per request in front of Remix. */
  interface AppLoadContext {
    readonly actor: Actor | null;
    readonly loginSessionId: string | null;
    /** For the Content-Security-Policy of this one document. */
    readonly nonce: string;
    /** The client's address as the throttle and the audit trail see it. */
    readonly address: string;
    readonly userAgent: string;
  }
}
