import { askingHours, type Instant, type RoundTimes } from './calendar.ts';

/**
 * How fast a workspace's messages go out. All replicas share one lane: Slack counts by workspace, not by process.
 * Slack permits "several hundred a minute" and says nothing nearer, so the pace feels its way: up a little while all
 * goes well, down by a quarter when Slack answers 429.
 */
export interface RateLimit {
  /** Messages a minute. */
  readonly pace: number;
  /** Before this nothing more is permitted (the "theoretical arrival time" of the generic cell rate algorithm). */
  readonly freeAt: Instant;
}

/** The most messages a minute unless somebody sets another. It begins with 240 of them. */
export const usualCeiling = 300;

/** Sent at most in one go, and thereby in flight: a crash leaves no more doubts than this. */
export const inFlight = 10;

/** A lane in which nothing has been sent for long. */
export const idleRateLimit = (ceiling: number): RateLimit => ({ pace: ceiling * shares.first, freeAt: new Date(0) });

/** Paces as parts of the ceiling; `step` is gained with each message that goes well: from 240 to 300 in 120. */
const shares = { first: 0.8, slowest: 0.1, step: 1 / 600 } as const;

/**
 * Takes up to `wanted` places in the lane now: how many may be sent at once, and the lane afterwards. `ceiling`: the
 * most messages a minute.
 */
export function acquire(
  lane: RateLimit,
  wanted: number,
  ceiling: number,
  now: Instant,
): { readonly granted: number; readonly lane: RateLimit } {
  const pace = Math.min(paceAfterRest(lane, ceiling, now), ceiling * headroom);
  const gap = minute / pace;
  const from = Math.max(withoutSetBack(lane.freeAt, now), now.getTime() - inFlight * gap);
  const free = Math.floor((now.getTime() - from) / gap);
  const granted = Math.max(0, Math.min(wanted, inFlight, free));
  return { granted, lane: { pace, freeAt: wholeMillisecond(from + granted * gap) } };
}

export interface RateLimitUse {
  /** Places that were taken and not needed. */
  readonly unused: number;
  readonly sent: number;
  /** Seconds that Slack asks to wait, when it answered 429. */
  readonly retryAfter: number | undefined;
}

/** The lane after a batch: a little faster for every message that went well, slower after a 429. */
export function afterUse(
  lane: RateLimit,
  { unused, sent, retryAfter }: RateLimitUse,
  ceiling: number,
  now: Instant,
): RateLimit {
  if (retryAfter !== undefined) {
    const wait = Math.min(retryAfter * 1000, longestWait);
    return {
      pace: Math.min(ceiling * headroom, Math.max(ceiling * shares.slowest, lane.pace * slowing)),
      freeAt: new Date(Math.max(lane.freeAt.getTime(), now.getTime() + wait)),
    };
  }
  // While Slack asks to wait, a place that is given back must not shorten the wait.
  const waiting = lane.freeAt.getTime() > now.getTime();
  const givenBack = waiting ? 0 : (unused * minute) / lane.pace;
  return {
    pace: Math.min(ceiling * headroom, lane.pace + sent * ceiling * shares.step),
    freeAt: wholeMillisecond(lane.freeAt.getTime() - givenBack),
  };
}

const minute = 60_000;

/** Messages go out in bunches: at exactly the ceiling, some minute would hold one too many. */
const headroom = 0.975;

const slowing = 0.75;

/** Slack asks for seconds, rarely for a minute. */
const longestWait = 15 * minute;

/** A lane cannot be closed for longer than the longest wait: then it is the clock that was set back. */
const withoutSetBack = (freeAt: Instant, now: Instant) =>
  freeAt.getTime() > now.getTime() + longestWait ? now.getTime() : freeAt.getTime();

/** After a minute's rest a herd begins below the ceiling, so that its first minute stays within it. */
const paceAfterRest = ({ pace, freeAt }: RateLimit, ceiling: number, now: Instant) =>
  now.getTime() - freeAt.getTime() > minute ? Math.min(pace, ceiling * shares.first) : pace;

/** Rounded up, so that a fraction of a millisecond never adds up to a message too many. */
const wholeMillisecond = (time: number) => new Date(Math.ceil(time));

/** What asking a whole channel on one day would take, when the day is too short for it. Hours. */
export interface TooMany {
  readonly people: number;
  readonly perMinute: number;
  readonly needsHours: number;
  readonly hasHours: number;
}

/**
 * Whether everybody could be asked on the day a week opens, if they all joined, were in the group's zone and wanted the
 * earliest time. Who cannot is asked on the next permitted day; undefined when the day is long enough.
 */
export function tooManyForOneDay(people: number, times: RoundTimes, perMinute: number): TooMany | undefined {
  const hasHours = askingHours(times);
  const needsHours = people / perMinute / 60;
  return needsHours <= hasHours ? undefined : { people, perMinute, needsHours, hasHours };
}
