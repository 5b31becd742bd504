import type { JsonObject } from './json.ts';

type Ledgered<Kind extends string, Fields> = {
  readonly kind: Kind;
  /** Simulated time. */
  readonly at: Date;
} & Fields;

/** The bot called a Web API method or a response_url. */
export type RequestEntry = Ledgered<
  'request',
  {
    readonly method: string;
    readonly arguments: JsonObject;
    /** The user id of the bot that asked; undefined for a token that is not known. */
    readonly who: string | undefined;
    readonly status: number;
    readonly verdict: 'ok' | 'refused' | 'fault';
    readonly answer: unknown;
    readonly scopesUsed: readonly string[];
  }
>;

/** Slack sent something to the bot. */
export type EnvelopeEntry = Ledgered<
  'envelope',
  {
    readonly id: string;
    readonly type: 'slash_commands' | 'interactive' | 'events_api';
    readonly transport: 'socket' | 'http';
    readonly payload: JsonObject;
    readonly attempt: number;
  }
>;

/** The bot acknowledged an envelope, or did not. */
export type AckEntry = Ledgered<
  'ack',
  {
    readonly envelopeId: string;
    readonly verdict: 'ok' | 'late' | 'double' | 'missing' | 'unknown' | 'invalid';
    /** Real milliseconds from sending to acknowledgement. */
    readonly delay: number;
    readonly payload: unknown;
    readonly problem?: string;
  }
>;

export type LedgerEntry = RequestEntry | EnvelopeEntry | AckEntry;

/** Everything that happened between the workspace and the bot, in order. */
export type Ledger = {
  readonly entries: readonly LedgerEntry[];
  requests(method?: string): readonly RequestEntry[];
  envelopes(): readonly EnvelopeEntry[];
  acks(): readonly AckEntry[];
  /** Everything the bot did that Slack would refuse or complain about. */
  violations(): readonly LedgerEntry[];
};

export type WritableLedger = Ledger & { write(entry: LedgerEntry): void };

export function ledger(): WritableLedger {
  const entries: LedgerEntry[] = [];
  const requests = (method?: string) =>
    entries.filter((entry) => entry.kind === 'request').filter((entry) => !method || entry.method === method);
  const acks = () => entries.filter((entry) => entry.kind === 'ack');
  return {
    entries,
    requests,
    envelopes: () => entries.filter((entry) => entry.kind === 'envelope'),
    acks,
    violations: () => [
      ...requests().filter((entry) => entry.verdict === 'refused'),
      ...acks().filter((entry) => entry.verdict !== 'ok'),
    ],
    write: (entry) => {
      entries.push(entry);
    },
  };
}
