import type { IncomingMessage } from 'node:http';

/** A page of the wide web must not reach the playground through somebody's browser, by its address or by another name. */
export function isFromThisMachine({ headers }: Pick<IncomingMessage, 'headers'>): boolean {
  const host = headers.host ?? '';
  const isLocal = /^(127\.0\.0\.1|localhost)(:\d+)?$/.test(host);
  return isLocal && (headers.origin === undefined || headers.origin === `http://${host}`);
}
