import { isZone, type Zone } from './local-time.ts';

/** The zones that a lead may choose, each under the part of the world it begins with. `own` is among them, as it is. */
export function zonesToChoose(own: Zone): ReadonlyMap<string, readonly Zone[]> {
  const named = Intl.supportedValuesOf('timeZone').map((zone) => newNames.get(zone) ?? zone);
  const regions = new Map<string, Zone[]>();
  for (const zone of [...new Set([...named, own, 'Etc/UTC'])]
    .filter(isZone)
    .toSorted((one, other) => one.localeCompare(other, 'en'))) {
    const region = zone.split('/')[0] ?? zone;
    regions.set(region, [...(regions.get(region) ?? []), zone]);
  }
  return regions;
}

/** Node's list has some places under names that nobody there would look for. */
const newNames: ReadonlyMap<string, Zone> = new Map([
  ['Africa/Asmera', 'Africa/Asmara'],
  ['America/Godthab', 'America/Nuuk'],
  ['Asia/Calcutta', 'Asia/Kolkata'],
  ['Asia/Katmandu', 'Asia/Kathmandu'],
  ['Asia/Rangoon', 'Asia/Yangon'],
  ['Asia/Saigon', 'Asia/Ho_Chi_Minh'],
  ['Atlantic/Faeroe', 'Atlantic/Faroe'],
  ['Europe/Kiev', 'Europe/Kyiv'],
]);
