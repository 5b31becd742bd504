import type { Instant } from './calendar.ts';

/**
 * How fast a workspace's messages go out. All replicas share one lane: Slack counts by workspace, not by process.
 * Slack permits "several hundred a minute" and says nothing nearer, so the pace feels its way: up a little while all
 * goes well, halved when Slack answers 429.
 */
export interface Lane {
  /** Messages a minute. */
  readonly pace: number;
  /** Before this nothing more is permitted (the "theoretical arrival time" of the generic cell rate algorithm). */
  readonly freeAt: Instant;
}

/** In messages a minute. */
export const lanePaces = { first: 240, slowest: 30, ceiling: 300 } as const;

/** Sent at most in one go, and thereby in flight: a crash leaves no more doubts than this. */
export const inFlight = 10;

export const newLane = (now: Instant): Lane => ({ pace: lanePaces.first, freeAt: now });

/** Takes up to `wanted` places in the lane now: how many may be sent at once, and the lane afterwards. */
export function take(lane: Lane, wanted: number, now: Instant): { readonly granted: number; readonly lane: Lane } {
  const gap = 60_000 / lane.pace;
  const from = Math.max(lane.freeAt.getTime(), now.getTime() - inFlight * gap);
  const free = Math.floor((now.getTime() - from) / gap + rounding);
  const granted = Math.max(0, Math.min(wanted, inFlight, free));
  return { granted, lane: { ...lane, freeAt: new Date(from + granted * gap) } };
}

/** Fractions of a millisecond must not cost a place. */
const rounding = 1e-6;

export interface LaneUse {
  /** Places that were taken and not needed. */
  readonly unused: number;
  readonly sent: number;
  /** Seconds that Slack asks to wait, when it answered 429. */
  readonly retryAfter: number | undefined;
}

/** The lane after a batch: a little faster for every message that went well, half as fast after a 429. */
export function afterUse(lane: Lane, { unused, sent, retryAfter }: LaneUse, ceiling: number, now: Instant): Lane {
  const gap = 60_000 / lane.pace;
  if (retryAfter !== undefined)
    return {
      pace: Math.max(lanePaces.slowest, Math.floor(lane.pace / 2)),
      freeAt: new Date(Math.max(lane.freeAt.getTime(), now.getTime() + retryAfter * 1000)),
    };
  return {
    pace: Math.min(ceiling, lane.pace + sent * stepPerMessage),
    freeAt: new Date(lane.freeAt.getTime() - unused * gap),
  };
}

/** Messages a minute gained for each message that went well: from 240 to 300 in 120 messages. */
const stepPerMessage = 0.5;
