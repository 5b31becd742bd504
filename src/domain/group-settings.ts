import { checkRoundTimes, isZone, type RoundTimesRefusal } from './calendar.ts';
import { type GroupSettings, largestK, smallestK } from './group.ts';

export interface WeekRefusal {
  readonly kind: RoundTimesRefusal | 'unknownZone' | 'kOutOfRange';
}

export type RouteRefusal = { readonly kind: 'routeMissing'; readonly which: 0 | 1 } | { readonly kind: 'sameRoute' };

/** Everything that a lead has to mend in the times and rules of a week, all at once; empty when they can be used. */
export function checkWeek({ times, zone, k }: Pick<GroupSettings, 'times' | 'zone' | 'k'>): readonly WeekRefusal[] {
  const checked = checkRoundTimes(times);
  return [
    ...(checked.ok ? [] : [{ kind: checked.refusal }]),
    ...(isZone(zone) ? [] : [{ kind: 'unknownZone' as const }]),
    ...(isPossibleK(k) ? [] : [{ kind: 'kOutOfRange' as const }]),
  ];
}

const isPossibleK = (k: number) => Number.isInteger(k) && k >= smallestK && k <= largestK;

/** The same of the two reporting routes. */
export function checkRoutes(routes: GroupSettings['routes']): readonly RouteRefusal[] {
  const [line, outside] = [routes[0].trim(), routes[1].trim()];
  const refusals: RouteRefusal[] = [];
  if (line === '') refusals.push({ kind: 'routeMissing', which: 0 });
  if (outside === '') refusals.push({ kind: 'routeMissing', which: 1 });
  if (line !== '' && line.toLowerCase() === outside.toLowerCase()) refusals.push({ kind: 'sameRoute' });
  return refusals;
}
