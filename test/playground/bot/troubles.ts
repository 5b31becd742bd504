import type { Fault, Faults } from '../../../playground/faults.ts';

/** One way in which Slack, or the way to it, is not well for a whole week. */
export interface Trouble {
  readonly name: string;
  /** What becomes of calls that are struck, in turn. */
  readonly calls: readonly Fault[];
  readonly delivery?: Parameters<Faults['injectDelivery']>[0];
  /** Refusals that are Slack's harmless answer to the trouble itself, not a mistake of the bot. */
  readonly excused: readonly string[];
}

/** When an answer is lost the bot cannot know that the view has changed already, and its apology comes too late. */
const overtaken = 'views.update hash_conflict';

/** Every fault that the playground knows, a week each, after one without any. */
export const troubles: readonly Trouble[] = [
  { name: 'no trouble', calls: [], excused: [] },
  { name: 'a Slack that asks to wait (429)', calls: [{ kind: 'ratelimited', retryAfter: 30 }], excused: [] },
  {
    name: 'a Slack that answers 500, 503 and internal_error',
    calls: [
      { kind: 'status', status: 500 },
      { kind: 'status', status: 503 },
      { kind: 'error', error: 'internal_error' },
    ],
    excused: [],
  },
  {
    name: 'everything arriving twice',
    calls: [],
    delivery: { kind: 'duplicate' },
    // The second of two equal clicks finds its trigger used and its view changed.
    excused: ['views.open exchanged_trigger_id', overtaken],
  },
  { name: 'answers that get lost', calls: [{ kind: 'answerLost' }], excused: [overtaken] },
  { name: 'a slow Slack', calls: [{ kind: 'slow', milliseconds: 40 }], excused: [] },
  { name: 'calls that are done late', calls: [{ kind: 'lateAcceptance', milliseconds: 5 }], excused: [overtaken] },
  { name: 'connections that break', calls: [], delivery: { kind: 'disconnect' }, excused: [] },
];
