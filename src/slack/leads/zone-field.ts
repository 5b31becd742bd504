import type { types } from '@slack/bolt';
import { type Zone, zonesToChoose } from '../../domain/calendar.ts';
import { input, option, plain } from '../parts/blocks.ts';
import { choice, chosen, type FormState } from '../parts/form-fields.ts';
import { setupWords } from '../words/setup.ts';

const words = setupWords.week;

export const zoneField = 'zone';

/** Every time zone, by the part of the world it is in; in Slack one types a few letters of it. */
export function zoneBlock(zone: Zone): types.InputBlock {
  return input(
    { block: zoneField, label: words.zone, hint: words.zoneHint },
    {
      type: 'static_select',
      action_id: choice,
      option_groups: [...zonesToChoose(zone)].flatMap(([region, zones]) => partsOf(region, zones)),
      initial_option: zoneOption(zone),
    },
  );
}

export const readZone = (view: FormState): Zone | undefined => chosen(view, zoneField);

/** Slack takes a hundred options in one part of a menu, and the Americas have more. */
function partsOf(region: string, zones: readonly Zone[]) {
  const parts = Array.from({ length: Math.ceil(zones.length / longestPart) }, (_, at) =>
    zones.slice(at * longestPart, (at + 1) * longestPart),
  );
  return parts.map((part) => ({ label: plain(region, 75), options: part.map(zoneOption) }));
}

const zoneOption = (zone: Zone) => option(zone.replaceAll('_', ' '), zone);
const longestPart = 90;
