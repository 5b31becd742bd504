import { errorCodesOf, methodFacts } from './methods/method.ts';

/** Something that goes wrong between the bot and Slack. */
export type Fault =
  /** HTTP 429 with Retry-After (seconds). */
  | { readonly kind: 'ratelimited'; readonly retryAfter?: number }
  /** A bare HTTP error such as 503. */
  | { readonly kind: 'status'; readonly status: number }
  /** One of the method's own error codes, for instance internal_error. */
  | { readonly kind: 'error'; readonly error: string }
  /** Done, but the connection breaks before the answer. */
  | { readonly kind: 'answerLost' }
  /** Done at once, answered after so many real milliseconds. */
  | { readonly kind: 'slow'; readonly milliseconds: number }
  /** The connection breaks first and the call is done so many real milliseconds later. */
  | { readonly kind: 'lateAcceptance'; readonly milliseconds: number };

/** Something that goes wrong on the way to the bot. */
type DeliveryFault =
  /** The same envelope arrives twice: an event keeps its event_id, an interaction its trigger_id. */
  | { readonly kind: 'duplicate' }
  /** The connection is cut instead of delivering. */
  | { readonly kind: 'disconnect' };

export type Faults = {
  /** Plans a fault for the next calls of a method (or of every method: '*'). */
  inject(method: string, fault: Fault, times?: number): void;
  /** Plans a fault for the next envelopes. */
  injectDelivery(fault: DeliveryFault, times?: number): void;
  clear(): void;
  /** Planned faults that have not happened yet. */
  remaining(): number;
};

export type TakingFaults = Faults & {
  take(method: string): Fault | undefined;
  takeDelivery(): DeliveryFault | undefined;
};

type Planned<Kind> = { readonly on: string; readonly fault: Kind; left: number };

export function faults(): TakingFaults {
  const calls: Planned<Fault>[] = [];
  const deliveries: Planned<DeliveryFault>[] = [];
  return {
    inject: (method, fault, times = 1) => {
      if (method !== '*' && !methodFacts(method)) throw new Error(`The playground knows no method ${method}.`);
      if (fault.kind === 'error' && !errorCodesOf(method).has(fault.error)) {
        throw new Error(`${method} never answers ${fault.error} at Slack.`);
      }
      if (fault.kind === 'status' && fault.status < 500) throw new Error('A status fault is a 5xx.');
      calls.push({ on: method, fault, left: times });
    },
    injectDelivery: (fault, times = 1) => {
      deliveries.push({ on: '*', fault, left: times });
    },
    clear: () => {
      calls.length = 0;
      deliveries.length = 0;
    },
    remaining: () => [...calls, ...deliveries].reduce((sum, planned) => sum + planned.left, 0),
    take: (method) => takeFrom(calls, method),
    takeDelivery: () => takeFrom(deliveries, '*'),
  };
}

function takeFrom<Kind>(planned: Planned<Kind>[], on: string): Kind | undefined {
  const next = planned.find((each) => each.left > 0 && (each.on === on || each.on === '*'));
  if (!next) return undefined;
  next.left -= 1;
  if (next.left === 0) planned.splice(planned.indexOf(next), 1);
  return next.fault;
}
