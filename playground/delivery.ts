import { bare, type Judge } from './acknowledgements.ts';
import type { TakingFaults } from './faults.ts';
import type { JsonObject } from './json.ts';
import type { AckEntry, EnvelopeEntry } from './ledger.ts';
import type { World } from './world.ts';

type EnvelopeType = EnvelopeEntry['type'];

export type Envelope = {
  readonly id: string;
  readonly type: EnvelopeType;
  readonly payload: JsonObject;
  /** 0 at first; 1 to 3 when an event is tried again. */
  readonly attempt: number;
  readonly retryReason: string | undefined;
};

/** How an envelope reaches the bot: Socket Mode or signed HTTP. */
export type Transport = {
  readonly kind: 'socket' | 'http';
  readonly isConnected: () => boolean;
  /** Resolves with the bot's first acknowledgement, whenever it comes, or why there will be none; never rejects. */
  readonly send: (envelope: Envelope) => Promise<Acknowledgement>;
  /** Breaks the connection. */
  readonly cut: () => void;
};

export type Acknowledgement =
  | { readonly acknowledged: true; readonly payload: unknown; readonly problem?: string | undefined }
  | { readonly acknowledged: false; readonly reason: string; readonly mayRetry?: boolean };

export type Delivery = {
  /** Sends and waits for the acknowledgement, three real seconds at most; an event is tried again as Slack does. */
  deliver(type: EnvelopeType, payload: JsonObject, judge?: Judge): Promise<Acknowledgement>;
  transport: Transport;
  /** Envelopes that wait for their acknowledgement. */
  pending(): number;
  close(): void;
};

/** Slack gives an app three seconds to acknowledge. */
export const acknowledgementMilliseconds = 3000;

/** Slack tries an event again at once, after a minute and after five. */
const retryAfterMilliseconds = [0, 60_000, 300_000];

export function delivery(world: World, faults: TakingFaults, transport: Transport): Delivery {
  let pending = 0;
  let isClosed = false;
  const self: Delivery = {
    deliver,
    transport,
    pending: () => pending,
    close: () => {
      isClosed = true;
    },
  };
  return self;

  async function deliver(type: EnvelopeType, payload: JsonObject, judge: Judge = bare): Promise<Acknowledgement> {
    const first = await attempt(type, payload, judge, 0, undefined);
    if (first.acknowledged || type !== 'events_api' || first.mayRetry === false) return first;
    const second = await attempt(type, payload, judge, 1, first.reason);
    if (!second.acknowledged && second.mayRetry !== false) retryLater(payload, judge, 2, second.reason);
    return second;
  }

  function retryLater(payload: JsonObject, judge: Judge, number: number, reason: string) {
    const wait = retryAfterMilliseconds[number - 1];
    if (wait === undefined) return;
    const due = world.clock.now().getTime() + wait;
    const stop = world.changes.listen(() => {
      if (isClosed) return stop();
      if (world.clock.now().getTime() < due) return;
      stop();
      void attempt('events_api', payload, judge, number, reason).then((answer) => {
        if (!answer.acknowledged && answer.mayRetry !== false) retryLater(payload, judge, number + 1, answer.reason);
      });
    });
  }

  async function attempt(
    type: EnvelopeType,
    payload: JsonObject,
    judge: Judge,
    number: number,
    retryReason: string | undefined,
  ): Promise<Acknowledgement> {
    pending += 1;
    try {
      const fault = faults.takeDelivery();
      if (fault?.kind === 'disconnect') {
        self.transport.cut();
        return { acknowledged: false, reason: 'connection_failed' };
      }
      const envelope = { type, payload, attempt: number, retryReason };
      const answer = await once({ ...envelope, id: world.id('envelope-') }, judge);
      if (fault?.kind === 'duplicate') await once({ ...envelope, id: world.id('envelope-') }, judge);
      return answer;
    } finally {
      pending -= 1;
      world.changes.notify();
    }
  }

  async function once(envelope: Envelope, judge: Judge): Promise<Acknowledgement> {
    const { id, type, payload } = envelope;
    const transportKind = self.transport.kind;
    const sentAt = performance.now();
    const write = (verdict: AckEntry['verdict'], answer: unknown, problem?: string) => {
      const entry = { kind: 'ack', at: world.clock.now(), envelopeId: id, verdict } as const;
      const delay = performance.now() - sentAt;
      world.ledger.write({ ...entry, delay, payload: answer, ...(problem ? { problem } : {}) });
    };
    const at = world.clock.now();
    world.ledger.write({
      kind: 'envelope',
      at,
      id,
      type,
      transport: transportKind,
      payload,
      attempt: envelope.attempt,
    });
    const sent = self.transport.send(envelope);
    const answer = await within(world.patience, sent);
    if (answer === 'timeout') {
      write('missing', undefined);
      void sent.then((late) => {
        if (late.acknowledged) write('late', late.payload);
      });
      return { acknowledged: false, reason: 'timeout' };
    }
    if (!answer.acknowledged) {
      write('missing', undefined, answer.reason);
      return answer;
    }
    const problem = judge(answer.payload);
    write(problem === undefined ? 'ok' : 'invalid', answer.payload, problem);
    return { ...answer, problem };
  }
}

function within(milliseconds: number, answer: Promise<Acknowledgement>): Promise<Acknowledgement | 'timeout'> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => resolve('timeout'), milliseconds);
    answer.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
