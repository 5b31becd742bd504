import type { ThemeId } from '../ids.ts';

/** How many different people it takes: the round's k, and a secret 0, 1 or 2 on top (`marginOf`). */
export interface Thresholds {
  readonly k: number;
  readonly margin: (theme: ThemeId | 'round') => number;
}
