import { textAt } from '../../../playground/json.ts';
import type { LedgerEntry } from '../../../playground/ledger.ts';
import type { SlackWorld } from '../../slack/slack-world.ts';
import type { Trouble } from './troubles.ts';

/** Plans a trouble's faults where a phase asks for them, and works on through them as the app's own loop would. */
export interface Striking {
  /** Strikes the next call of each method; a trouble of deliveries does nothing to calls. */
  calls(...methods: readonly string[]): void;
  /** Strikes so many of the next messages. */
  messages(count: number): void;
  /** Strikes so many of the next envelopes. */
  deliveries(count: number): void;
  /** Strikes at the first call for a phase only. */
  once(phase: string, strike: () => void): void;
  /** Resolves when the bot is there again after a connection broke. */
  connected(): Promise<void>;
  moveTo(instant: Date): Promise<void>;
  hours(count: number): Promise<void>;
  /** Does everything that is due, again when a job failed. */
  settle(): Promise<void>;
  /** How many jobs have failed so far. */
  failures(): number;
  nameOf(entry: LedgerEntry): string;
}

/** A job that fails is tried again: more often than one phase plans faults. */
const mostTries = 6;

export function striking({ playground, work }: SlackWorld, { calls, delivery }: Trouble): Striking {
  const { faults, ledger } = playground;
  const struck = new Set<string>();
  let turn = 0;
  let failed = 0;
  let planned = 0;
  const reconnectsBefore = ledger.requests('apps.connections.open').length;

  return {
    calls: (...methods) => {
      for (const method of methods) strikeCall(method);
    },
    messages: (count) => {
      for (let number = 0; number < count; number += 1) strikeCall('chat.postMessage');
    },
    deliveries: (count) => {
      if (delivery === undefined) return;
      faults.injectDelivery(delivery, count);
      planned += count;
    },
    once: (phase, strike) => {
      if (!struck.has(phase)) strike();
      struck.add(phase);
    },
    connected: async () => {
      if (delivery?.kind !== 'disconnect') return;
      const broken = planned - faults.remaining();
      const isSocket = reconnectsBefore > 0;
      const reconnects = () => ledger.requests('apps.connections.open').length - reconnectsBefore;
      if (isSocket) await playground.until(() => reconnects() >= broken);
      await playground.botConnected();
      await playground.settled();
    },
    moveTo: async (instant) => {
      playground.clock.moveTo(instant);
      await settle();
    },
    hours: async (count) => {
      for (let hour = 0; hour < count; hour += 1) {
        playground.clock.advance(3_600_000);
        await settle();
      }
      await playground.settled();
    },
    settle,
    failures: () => failed,
    nameOf: (entry) => {
      if (entry.kind === 'request') return `${entry.method} ${textAt(entry.answer, 'error')}`;
      return entry.kind === 'ack' ? `acknowledgement ${entry.verdict} ${entry.problem ?? ''}` : entry.kind;
    },
  };

  function strikeCall(method: string) {
    const fault = calls[turn % Math.max(calls.length, 1)];
    turn += 1;
    if (fault !== undefined) faults.inject(method, fault);
  }

  async function settle() {
    for (let tries = 1; ; tries += 1) {
      try {
        return await work();
      } catch (error) {
        failed += 1;
        if (tries === mostTries) throw error;
      }
    }
  }
}
