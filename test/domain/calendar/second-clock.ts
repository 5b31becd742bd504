/**
 * A second implementation of clocks and zones, only for tests: no Temporal, nothing but what Intl shows at a moment.
 * A zone is a list of spans with one offset each; a date and time is looked up in the spans.
 */
interface Span {
  /** Milliseconds since 1970; the first span has no beginning. */
  readonly from: number;
  readonly until: number;
  /** What the clock shows, read as if it were UTC, minus the moment. */
  readonly offset: number;
}

export interface SecondClock {
  readonly spans: readonly Span[];
  /** Moments at which the clock changes. */
  readonly changes: readonly number[];
  /** What the clock shows at a moment, as milliseconds read as if it were UTC. */
  shown(moment: number): number;
  /** The first moment at which the clock shows this; when it never does, as much later as the clock jumps. */
  moment(wall: number): number;
}

/** A date and time read as if it were UTC, to be compared with what a clock shows. */
export const wallOf = (date: string, time: string) => Date.parse(`${date}T${time}Z`);
export const dateShown = (wall: number) => new Date(wall).toISOString().slice(0, 10);
export const timeShown = (wall: number) => new Date(wall).toISOString().slice(11, 16);
/** 1 Monday … 7 Sunday. */
export const weekdayShown = (wall: number) => new Date(wall).getUTCDay() || 7;

export const minute = 60_000;
export const hour = 60 * minute;
export const day = 24 * hour;
/** Longer than any two changes of 2025-2035 lie apart that cancel each other: Morocco's Ramadan takes about 30 days. */
const stride = 14 * day;
const begin = Date.UTC(2024, 11, 20);
const end = Date.UTC(2036, 0, 12);

const made = new Map<string, SecondClock>();

/** The clock of a zone from 2025 to 2035. Made once per zone: it looks at it some three hundred times. */
export function secondClock(zone: string): SecondClock {
  const clock = made.get(zone) ?? makeClock(zone);
  made.set(zone, clock);
  return clock;
}

function makeClock(zone: string): SecondClock {
  const offsetAt = offsetsOf(zone);
  const changes: number[] = [];
  for (let before = begin; before < end; before += stride) {
    const after = Math.min(before + stride, end);
    if (offsetAt(before) !== offsetAt(after)) {
      changes.push(bisect(before, after, offsetAt));
    }
  }
  const spans = [begin, ...changes].map(
    (from, index): Span => ({
      from: index === 0 ? Number.NEGATIVE_INFINITY : from,
      until: changes[index] ?? Number.POSITIVE_INFINITY,
      offset: offsetAt(from),
    }),
  );
  return {
    spans,
    changes,
    shown: (moment) => moment + spanAt(spans, moment).offset,
    moment: (wall) => momentIn(spans, wall),
  };
}

function momentIn(spans: readonly Span[], wall: number): number {
  for (const { from, until, offset } of spans) {
    const moment = wall - offset;
    // Walking in order finds the first pass of a repeated hour. Beyond the end of this span and before the beginning
    // of the next one is a gap; the offset before it carries the moment as far beyond the change as the clock jumps.
    const next = spans.find((span) => span.from === until);
    const isInGap = next !== undefined && moment >= until && wall - next.offset < next.from;
    if ((moment >= from && moment < until) || isInGap) {
      return moment;
    }
  }
  throw new RangeError('No span has this time.');
}

function spanAt(spans: readonly Span[], moment: number): Span {
  const span = spans.find(({ from, until }) => moment >= from && moment < until);
  if (span === undefined) {
    throw new RangeError('No span has this moment.');
  }
  return span;
}

function bisect(before: number, after: number, offsetAt: (moment: number) => number): number {
  const old = offsetAt(before);
  let [low, high] = [before, after];
  while (high - low > 1000) {
    const middle = Math.floor((low + high) / 2000) * 1000;
    [low, high] = offsetAt(middle) === old ? [middle, high] : [low, middle];
  }
  return high;
}

function offsetsOf(zone: string): (moment: number) => number {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  return (moment) => {
    // "1/4/2027, 09:00:00"
    const [month = 0, date = 0, year = 0, hours = 0, minutes = 0, seconds = 0] = (
      format.format(moment).match(/\d+/g) ?? []
    ).map(Number);
    return Date.UTC(year, month - 1, date, hours, minutes, seconds) - moment;
  };
}
