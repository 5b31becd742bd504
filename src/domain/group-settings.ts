import { checkRoundTimes, isZone, type RoundTimesRefusal } from './calendar.ts';
import { type GroupSettings, largestK, smallestK } from './group.ts';

export type SettingsRefusal =
  | { readonly kind: RoundTimesRefusal }
  | { readonly kind: 'kOutOfRange' | 'unknownZone' }
  | { readonly kind: 'routeMissing'; readonly which: 0 | 1 }
  | { readonly kind: 'sameRoute' };

/** Everything that a lead has to mend in what they chose, all at once; empty when it can be used. */
export function checkGroupSettings(settings: Partial<GroupSettings>): readonly SettingsRefusal[] {
  const { times, zone, k, routes } = settings;
  return [
    ...(times === undefined ? [] : timesRefusals(times)),
    ...(zone === undefined || isZone(zone) ? [] : [{ kind: 'unknownZone' as const }]),
    ...(k === undefined || isPossibleK(k) ? [] : [{ kind: 'kOutOfRange' as const }]),
    ...(routes === undefined ? [] : routeRefusals(routes)),
  ];
}

function timesRefusals(times: GroupSettings['times']): readonly SettingsRefusal[] {
  const checked = checkRoundTimes(times);
  return checked.ok ? [] : [{ kind: checked.refusal }];
}

const isPossibleK = (k: number) => Number.isInteger(k) && k >= smallestK && k <= largestK;

function routeRefusals(routes: GroupSettings['routes']): readonly SettingsRefusal[] {
  const [line, outside] = [routes[0].trim(), routes[1].trim()];
  const refusals: SettingsRefusal[] = [];
  if (line === '') refusals.push({ kind: 'routeMissing', which: 0 });
  if (outside === '') refusals.push({ kind: 'routeMissing', which: 1 });
  if (line !== '' && line.toLowerCase() === outside.toLowerCase()) refusals.push({ kind: 'sameRoute' });
  return refusals;
}
