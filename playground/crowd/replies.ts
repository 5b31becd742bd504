import type { StepId } from '../../src/domain/ids.ts';
import replies from './replies.json' with { type: 'json' };

/**
 * What `count` invented people answer in this week of the default season, in a fixed order. The first nine are spread
 * over many themes, as in a small group; after the last it begins again. Throws for a step of another programme.
 */
export function repliesFor(step: StepId, count: number): readonly string[] {
  const said = repliesByStep.get(step);
  if (said === undefined) throw new Error(`The crowd has nothing to say about the step "${step}".`);
  return Array.from({ length: count }, (_, index) => said[index % said.length] ?? '');
}

/** What one invented person ticks and writes. */
export interface CrowdAnswer {
  /** Places among the choices of the question; none where they only write. */
  readonly choices: readonly number[] | 'somethingElse';
  /** "" where they only choose. */
  readonly words: string;
}

/**
 * How `count` invented people answer a question of so many choices: most choose one or two, some write as well, some
 * only write, and now and then it is something else. The same in every run.
 */
export function answersFor(step: StepId, choices: number, count: number): readonly CrowdAnswer[] {
  return repliesFor(step, count).map((words, at) => {
    if (choices === 0 || at % 6 === 3) return { choices: [], words };
    if (at % 24 === 14) return { choices: 'somethingElse', words: '' };
    const first = popular[(at * 7) % popular.length] ?? 0;
    const second = popular[(at * 7 + 5) % popular.length] ?? 0;
    const picked = at % 10 < 7 ? [first, second] : [first];
    return {
      choices: [...new Set(picked)].filter((place) => place < choices),
      words: at % 3 === 1 ? words : '',
    };
  });
}

/** Places of choices, the first ones more often than the later ones: six to five to four to three to two to two. */
const popular = [0, 1, 2, 0, 3, 1, 4, 0, 2, 5, 1, 0, 3, 2, 1, 0, 4, 3, 0, 1, 2, 5];

const repliesByStep: ReadonlyMap<string, readonly string[]> = new Map(Object.entries(replies));
