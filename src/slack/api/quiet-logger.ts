import { type Logger, LogLevel } from '@slack/bolt';
import type { Log } from '../../flows/ports/system.ts';

/**
 * What Slack's libraries may say: that they warned or failed, and a code of ours where we know the sentence. Their own
 * words and arguments are dropped, for they can carry payloads, tokens and names.
 */
export function quietLogger(log: Log): Logger {
  return {
    debug: nothing,
    info: nothing,
    warn: (...said: readonly unknown[]) => log.warn({ event: 'slack library', code: codeOf(said[0]) }),
    error: (...said: readonly unknown[]) => log.error({ event: 'slack library', code: codeOf(said[0]) }),
    setLevel: nothing,
    getLevel: () => LogLevel.WARN,
    setName: nothing,
  };
}

const nothing = () => undefined;

/** Beginnings of the libraries' sentences that are worth telling apart. */
const known: readonly (readonly [RegExp, string])[] = [
  [/was not acknowledged within/i, 'not_acknowledged'],
  [/authorization of incoming event/i, 'not_authorized'],
  [/http request failed/i, 'request_failed'],
  [/ping wasn't received|pong wasn't received/i, 'connection_silent'],
  [/websocket error/i, 'connection_error'],
  [/failed to retrieve a new wss url/i, 'connection_refused'],
  [/close handshake/i, 'close_forced'],
  [/no active connection|not connected/i, 'not_connected'],
  [/failed to send a websocket message/i, 'acknowledgement_lost'],
  [/signature|verification/i, 'bad_signature'],
];

function codeOf(said: unknown): string {
  if (typeof said !== 'string') return 'other';
  return known.find(([sentence]) => sentence.test(said))?.[1] ?? 'other';
}
