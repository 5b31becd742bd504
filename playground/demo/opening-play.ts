import { type Instant, spoken, type Zone } from '../../src/domain/calendar.ts';
import type { Opening, OpeningState } from '../browser/opening.ts';

export interface OpeningPlay extends Opening {
  /** The next part begins; `week` when the simulated hours of one tell how far it is. */
  begin(title: string, week?: { readonly from: Instant; readonly until: Instant; readonly isLast: boolean }): void;
  /** @param share of the part that is done, from 0 to 1 */
  tell(detail: string, share: number): void;
  /** Whether whoever watches wants more of it. */
  goesOn(): boolean;
  end(): void;
}

/** @param parts how many will begin; each counts as much as another, for nobody knows how long one takes */
export function openingPlay(parts: number, clock: { now(): Instant }, zone: Zone, changed: () => void): OpeningPlay {
  let part = 0;
  let isOver = false;
  let isWanted = true;
  let title = '';
  let told = { detail: '', share: 0 };
  let week: Parameters<OpeningPlay['begin']>[1];
  return {
    begin: (next, of) => {
      part += 1;
      title = next;
      week = of;
      told = { detail: '', share: 0 };
      changed();
    },
    tell: (detail, share) => {
      told = { detail, share };
      changed();
    },
    goesOn: () => isWanted,
    end: () => {
      isOver = true;
      changed();
    },
    endEarly: () => {
      isWanted = false;
      changed();
    },
    now: () => (isOver ? undefined : state()),
  };

  function state(): OpeningState {
    const { detail, share } = week === undefined ? told : passed(week);
    const done = Math.max(0, part - 1 + share) / parts;
    return { title, detail, done, canEnd: isWanted && week !== undefined && !week.isLast };
  }

  function passed({ from, until }: { readonly from: Instant; readonly until: Instant }) {
    const now = clock.now();
    const share = (now.getTime() - from.getTime()) / (until.getTime() - from.getTime());
    return { detail: spoken(now, zone), share: Math.min(1, Math.max(0, share)) };
  }
}
