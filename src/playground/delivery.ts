import type { JsonObject } from './json.ts';
import type { EnvelopeEntry } from './ledger.ts';
import type { World } from './world.ts';

export type EnvelopeType = EnvelopeEntry['type'];

export type Envelope = {
  readonly id: string;
  readonly type: EnvelopeType;
  readonly payload: JsonObject;
  readonly attempt: number;
  readonly retryReason: string | undefined;
};

/** How an envelope reaches the bot: Socket Mode or signed HTTP. */
export type Transport = {
  readonly kind: 'socket' | 'http';
  readonly isConnected: () => boolean;
  /** Resolves with the bot's acknowledgement, whenever it comes; never rejects. */
  readonly send: (envelope: Envelope) => Promise<Acknowledgement>;
};

export type Acknowledgement =
  | { readonly acknowledged: true; readonly payload: unknown }
  | { readonly acknowledged: false };

export type Delivery = {
  /** Sends and waits for the acknowledgement, three real seconds at most. */
  deliver(type: EnvelopeType, payload: JsonObject): Promise<Acknowledgement>;
  transport: Transport;
  /** Envelopes that wait for their acknowledgement. */
  pending(): number;
};

/** Slack gives an app three seconds to acknowledge. */
export const acknowledgementMilliseconds = 3000;

export function delivery(world: World, transport: Transport, patience: number): Delivery {
  let pending = 0;
  const self: Delivery = { deliver, transport, pending: () => pending };
  return self;

  async function deliver(type: EnvelopeType, payload: JsonObject): Promise<Acknowledgement> {
    pending += 1;
    try {
      return await attempt({ id: world.id('envelope-'), type, payload, attempt: 0, retryReason: undefined });
    } finally {
      pending -= 1;
      world.changes.notify();
    }
  }

  async function attempt(envelope: Envelope): Promise<Acknowledgement> {
    const { id, type, payload } = envelope;
    const at = world.clock.now();
    const kind = self.transport.kind;
    world.ledger.write({ kind: 'envelope', at, id, type, transport: kind, payload, attempt: envelope.attempt });
    const sentAt = performance.now();
    const answer = await within(patience, self.transport.send(envelope));
    if (!answer.acknowledged) {
      const delay = performance.now() - sentAt;
      const entry = { kind: 'ack', at: world.clock.now(), envelopeId: id, verdict: 'missing', delay } as const;
      world.ledger.write({ ...entry, payload: undefined });
    }
    return answer;
  }
}

function within(milliseconds: number, answer: Promise<Acknowledgement>): Promise<Acknowledgement> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => resolve({ acknowledged: false }), milliseconds);
    answer.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
