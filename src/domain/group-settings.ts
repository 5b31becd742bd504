import { checkRoundTimes, isZone, type RoundTimesRefusal } from './calendar.ts';
import { type GroupSettings, largestK, smallestK } from './group.ts';

export interface WeekRefusal {
  readonly kind: RoundTimesRefusal | 'unknownZone' | 'kOutOfRange';
}

export type RouteRefusal = { readonly kind: 'routeMissing'; readonly which: 0 | 1 } | { readonly kind: 'sameRoute' };

/** What a lead has checked of the places where people can turn to, box by box. */
export interface CheckedResources {
  /** Ids of the country's help lines as they were shown; undefined for a country of which none are known. */
  readonly helpLines: readonly string[] | undefined;
  /** Ids of those that the lead has ticked. */
  readonly ticked: readonly string[];
  /** Whether the lead has ticked that both reporting routes are right. */
  readonly routes: boolean;
}

export type CheckRefusal =
  | { readonly kind: 'unknownCountry' | 'routesUnchecked' }
  | { readonly kind: 'helpLinesUnchecked'; readonly missing: readonly string[] };

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

/** And of what has been checked: each help line for itself, and the routes. */
export function checkResources({ helpLines, ticked, routes }: CheckedResources): readonly CheckRefusal[] {
  const refusals: CheckRefusal[] = [];
  const missing = helpLines?.filter((id) => !ticked.includes(id));
  if (missing === undefined) refusals.push({ kind: 'unknownCountry' });
  else if (missing.length > 0) refusals.push({ kind: 'helpLinesUnchecked', missing });
  if (!routes) refusals.push({ kind: 'routesUnchecked' });
  return refusals;
}
