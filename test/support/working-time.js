// Time as a machine with nothing else to do would count it. Plain JavaScript: jest, and processes that tests start, load
// it by itself.

import { existsSync, readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { promisify } from 'node:util';

/** Milliseconds: how often the process looks whether it was let, and by how much a look may be late on a quiet machine. */
const often = 10;
const late = 10;
/** Milliseconds for which a look holds: a database asks for the time thousands of times a second. */
const holds = 1;
/** The same work takes several times as much of a processor that others keep from its caches. */
const inflation = 4;

const native = { setTimeout, clearTimeout, now: performance.now.bind(performance) };

/** Processor time that this process has used, in milliseconds. */
const used = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

const load = '/proc/loadavg';
const processors = availableParallelism();

/** Which part of what it could do on a quiet machine a process gets done here: Linux says how many want to work now. */
const share = existsSync(load)
  ? () => Math.min(1, processors / Number(readFileSync(load, 'utf8').split(' ')[3].split('/')[0]))
  : () => 1;

/**
 * A clock that stands still while the process waits for a processor, and goes slowly while it works, or while more want
 * to work than can: what it waits for, such as a database, is one of them. And timers that go by it. A wait that is over is then one for somebody who did not come, however busy the machine is. Repeating timers
 * stay the system's: they are no measure of patience.
 */
export function workingTime() {
  let lookedAt = native.now();
  let usedThen = used();
  let withheld = 0;
  let slowed = 0;
  let [others, askedAt] = [share(), lookedAt];
  const now = () => {
    const here = native.now();
    // As slowly as the clock can go: the next look never finds it ahead.
    if (here - lookedAt < holds)
      return lookedAt - withheld - slowed + (here - lookedAt) * Math.min(1 / inflation, others);
    const spent = used();
    const worked = Math.max(0, spent - usedThen);
    const passed = here - lookedAt;
    const kept = Math.max(0, passed - worked - often - late);
    withheld += kept;
    slowed += Math.min(worked, passed) * (1 - 1 / inflation) + Math.max(0, passed - worked - kept) * (1 - others);
    if (here - askedAt >= often) [others, askedAt] = [share(), here];
    lookedAt = here;
    usedThen = spent;
    return here - withheld - slowed;
  };
  const looking = setInterval(now, often).unref();

  class WorkingTimer {
    #callback;
    #milliseconds;
    #dueAt;
    #timer;

    constructor(callback, milliseconds) {
      this.#callback = callback;
      this.#milliseconds = milliseconds;
      this.refresh();
    }

    refresh() {
      native.clearTimeout(this.#timer);
      this.#dueAt = now() + this.#milliseconds;
      this.#wait(this.#milliseconds);
      return this;
    }

    ref() {
      this.#timer.ref();
      return this;
    }

    unref() {
      this.#timer.unref();
      return this;
    }

    hasRef() {
      return this.#timer.hasRef();
    }

    close() {
      native.clearTimeout(this.#timer);
      return this;
    }

    #wait(milliseconds) {
      const isHeld = this.#timer?.hasRef() ?? true;
      this.#timer = native.setTimeout(() => this.#look(), milliseconds);
      if (!isHeld) this.#timer.unref();
    }

    #look() {
      const left = this.#dueAt - now();
      // The system's own timers are a fraction of a millisecond early, too.
      if (left < 1) this.#callback();
      else this.#wait(left);
    }
  }

  /** More than the system's timers can hold is, as with them, one millisecond. */
  const usable = (milliseconds) => (milliseconds >= 1 && milliseconds < 2 ** 31 ? milliseconds : 1);
  const start = (callback, milliseconds, ...given) =>
    new WorkingTimer(() => callback(...given), usable(Number(milliseconds)));
  start[promisify.custom] = (milliseconds, value) => new Promise((resolve) => start(resolve, milliseconds, value));

  return {
    now,
    /** How long the process was kept waiting so far. */
    withheld: () => {
      now();
      return withheld;
    },
    setTimeout: start,
    clearTimeout: (timer) => (timer instanceof WorkingTimer ? timer.close() : native.clearTimeout(timer)),
    stop: () => clearInterval(looking),
  };
}

/** Everything that is loaded into this global object from now on counts working time. */
export function countWorkingTime(global) {
  const time = workingTime();
  const { performance, AbortSignal, Date: Day } = global;
  const dayNow = Day.now;
  const today = () => Math.floor(dayNow() - time.withheld());
  global.setTimeout = time.setTimeout;
  global.clearTimeout = time.clearTimeout;
  global.Date = new Proxy(overlaid(Day, { now: today }), {
    construct: (target, given, as) => Reflect.construct(target, given.length === 0 ? [today()] : given, as),
    apply: () => new Day(today()).toString(),
  });
  global.performance = overlaid(performance, { now: time.now });
  global.AbortSignal = overlaid(AbortSignal, {
    timeout: (milliseconds) => {
      const ending = new AbortController();
      const over = () => ending.abort(new DOMException('The operation was aborted due to timeout', 'TimeoutError'));
      time.setTimeout(over, milliseconds).unref();
      return ending.signal;
    },
  });
  return time;
}

/** The object with some of its functions replaced; the others go on being called on the object itself. */
function overlaid(object, replaced) {
  return new Proxy(object, {
    set(target, key, value) {
      return Reflect.set(Object.hasOwn(replaced, key) ? replaced : target, key, value);
    },
    get(target, key) {
      if (Object.hasOwn(replaced, key)) return replaced[key];
      const value = Reflect.get(target, key, target);
      return typeof value === 'function' && key !== 'prototype' && typeof target !== 'function'
        ? value.bind(target)
        : value;
    },
  });
}
