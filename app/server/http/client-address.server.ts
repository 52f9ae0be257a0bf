import type { IncomingMessage } from 'node:http';

/** The client's address; X-Forwarded-For is believed only as far back as the stated number of own proxies. */
export function clientAddress(request: Pick<IncomingMessage, 'headers' | 'socket'>, trustedProxies: number): string {
  const direct = request.socket.remoteAddress ?? 'unknown';
  if (trustedProxies === 0) return direct;
  const header = request.headers['x-forwarded-for'];
  const chain = [...(Array.isArray(header) ? header.join(',') : (header ?? '')).split(',').map((part) => part.trim()), direct].filter(
    (part) => part !== '',
  );
  return chain[Math.max(0, chain.length - 1 - trustedProxies)] ?? direct;
}
