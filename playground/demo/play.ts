import { addDays, instantOf } from '../../src/domain/calendar.ts';
import type { OpeningPlay } from './opening-play.ts';
import type { DemoOptions } from './options.ts';
import { firstMonday, gather, playWeek } from './season.ts';
import type { Stage } from './stage.ts';

/** How many weeks are played: up to the first discussion, or one for a group that is too small to hear much. */
export const weeksOf = ({ people, empty }: Pick<DemoOptions, 'people' | 'empty'>): number => {
  if (empty) return 0;
  return people < 12 ? 1 : 5;
};

/** Week one in full, the others in short, until whoever watches has seen enough. */
export async function play(stage: Stage, options: DemoOptions, opening: OpeningPlay): Promise<void> {
  const weeks = weeksOf(options);
  const zone = stage.people[0]?.zone ?? '';
  const mondayOf = (week: number) => instantOf(addDays(firstMonday, (week - 1) * 7), '09:00', zone);
  opening.begin('Setting the stage … everyone joins');
  await gather(stage);
  for (let week = 1; week <= weeks && opening.goesOn(); week += 1) {
    const times = { from: mondayOf(week), until: mondayOf(week + 1), isLast: week === weeks };
    opening.begin(`Setting the stage … week ${week} of ${weeks}`, times);
    await playWeek(stage, week, week === 1 ? 'everything' : 'digest');
  }
}
