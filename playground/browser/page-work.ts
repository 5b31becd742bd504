import { type Instant, plusHours } from '../../src/domain/calendar.ts';
import type { Programme } from '../../src/domain/programme.ts';
import type { Playground } from '../server.ts';
import { letEveryoneAnswer } from './crowd-answers.ts';

/** What the page needs of the running product. */
export interface Stage {
  readonly playground: Playground;
  readonly programme: Programme;
  /** Resolves when the bot has done all that is due at the present moment. */
  settle(): Promise<void>;
}

/** Work that takes a while; one piece at a time. */
export interface PageWork {
  /** What is going on, in words. */
  doing(): string | undefined;
  /** Lets the hours go by up to an instant, so that everybody is asked at their own time. */
  moveTo(instant: Instant): Promise<string>;
  crowdAnswers(except: string): Promise<string>;
}

export function pageWork(stage: Stage, changed: () => void): PageWork {
  const { playground } = stage;
  let doing: string | undefined;
  return {
    doing: () => doing,
    moveTo: (instant) => alone('The clock moves …', () => moveTo(instant)),
    crowdAnswers: (except) =>
      alone('Colleagues are answering …', () =>
        letEveryoneAnswer(stage, except, (progress) => {
          doing = progress;
          changed();
        }),
      ),
  };

  async function alone(what: string, work: () => Promise<string>): Promise<string> {
    if (doing !== undefined) return 'Please wait a moment: something is going on already.';
    doing = what;
    changed();
    try {
      return await work();
    } finally {
      doing = undefined;
      changed();
    }
  }

  async function moveTo(instant: Instant): Promise<string> {
    const { clock } = playground;
    if (instant <= clock.now()) return 'The clock only moves forward here.';
    // Two-hour steps over days: each person's hour of the day comes by, and a week takes seconds.
    const step = instant > plusHours(clock.now(), 12) ? 2 : 1;
    for (let now = plusHours(clock.now(), step); now < instant; now = plusHours(now, step)) {
      clock.moveTo(now);
      await stage.settle();
    }
    clock.moveTo(instant);
    await stage.settle();
    await playground.settled();
    return '';
  }
}
