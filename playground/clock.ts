/** The simulated clock: it stands still until somebody moves it, unless it was asked to tick. */
export type PlaygroundClock = {
  now(): Date;
  /** Moves to an instant, forwards or backwards. */
  moveTo(instant: Date): void;
  advance(milliseconds: number): void;
};

/** @param ticking lets real time pass on top of the moves, for people who look at a browser */
export function simulatedClock(startAt: Date, ticking: boolean, moved: () => void): PlaygroundClock {
  let base = startAt.getTime();
  let since = performance.now();
  const now = () => new Date(base + (ticking ? performance.now() - since : 0));
  const moveTo = (instant: Date) => {
    if (Number.isNaN(instant.getTime())) throw new RangeError('The playground clock cannot move to an invalid date.');
    base = instant.getTime();
    since = performance.now();
    moved();
  };
  return { now, moveTo, advance: (milliseconds) => moveTo(new Date(now().getTime() + milliseconds)) };
}
