import type { types } from '@slack/bolt';
import { catalogues } from '../../../languages/catalogues.ts';
import { parseLocalTime, parseWeekday, type WeekTime, type Zone, zonesToChoose } from '../../domain/calendar.ts';
import { type GroupSettings, largestK, smallestK } from '../../domain/group.ts';
import { languageOf, languages } from '../../domain/language.ts';
import type { WeekChangeRefusal, WeekSettings } from '../../flows/groups/change-group.ts';
import { copy } from '../copy.ts';
import { context, input, option, plain } from '../ui/blocks.ts';
import {
  boxes,
  choice,
  chosen,
  type FieldErrors,
  type FormState,
  field,
  menu,
  ticked,
  timeField,
} from '../ui/form-fields.ts';
import { spokenWeekday } from '../ui/spoken.ts';

const words = () => copy().setup.schedule;

export type Schedule = Pick<WeekSettings, 'times' | 'zone' | 'reminder' | 'language'>;

/** When a group's weeks open and close, and what is posted beside them, as fields. */
export function scheduleBlocks({ times, zone, reminder, language = languages[0] }: Schedule): types.KnownBlock[] {
  const { opens, closes } = times;
  return [
    zoneBlock(zone),
    dayField(scheduleFields.opens, words().opens, opens),
    timeField({ block: scheduleFields.opensTime, label: words().opensTime }, opens.time),
    dayField(scheduleFields.closes, words().closes, closes),
    timeField({ block: scheduleFields.closesTime, label: words().closesTime }, closes.time),
    menu(
      { block: scheduleFields.language, label: words().language },
      languages.map((each) => option(catalogues[each].name, each)),
      language,
    ),
    boxes({ block: scheduleFields.extras, label: words().extras, optional: true }, [
      { value: extra.reminder, text: words().reminder, ticked: reminder },
    ]),
    context(words().intro),
  ];
}

/** Reads the fields; what is missing is said under its field. */
export function readSchedule(
  view: FormState,
): { readonly ok: true; readonly settings: Schedule } | { readonly ok: false; readonly errors: FieldErrors } {
  const opens = readTime(view, scheduleFields.opens, scheduleFields.opensTime);
  const closes = readTime(view, scheduleFields.closes, scheduleFields.closesTime);
  const zone = readZone(view);
  if (zone === undefined) return missing(zoneField);
  if (opens === undefined) return missing(scheduleFields.opensTime);
  if (closes === undefined) return missing(scheduleFields.closesTime);
  const extras = ticked(view, scheduleFields.extras);
  const language = languageOf(chosen(view, scheduleFields.language)) ?? languages[0];
  return {
    ok: true,
    settings: { times: { opens, closes }, zone, language, reminder: extras.includes(extra.reminder) },
  };
}

/** The same in a line: "Opens Mon 09:00 · closes Fri 12:00, London time". */
export const scheduleLine = ({ times: { opens, closes }, zone }: Pick<Schedule, 'times' | 'zone'>): string =>
  words().line(shortTime(opens), shortTime(closes), placeIn(zone));

const shortTime = ({ weekday, time }: WeekTime) => `${spokenWeekday(weekday, 'short')} ${time}`;
const placeIn = (zone: string) => (zone.split('/').at(-1) ?? zone).replaceAll('_', ' ');

const missing = (at: string) => ({ ok: false, errors: { [at]: copy().setup.choose } }) as const;

function readTime(view: FormState, day: string, time: string): WeekTime | undefined {
  const weekday = parseWeekday(Number(chosen(view, day)));
  const at = parseLocalTime(field(view, time)?.selected_time ?? '');
  return weekday === undefined || at === undefined ? undefined : { weekday, time: at };
}

const dayField = (at: string, label: string, { weekday }: WeekTime) =>
  menu({ block: at, label }, weekdayOptions(), String(weekday));

const weekdayOptions = () => ([1, 2, 3, 4, 5, 6, 7] as const).map((day) => option(spokenWeekday(day), String(day)));

const extra = { reminder: 'reminder' } as const;

const scheduleFields = {
  opens: 'opens-day',
  opensTime: 'opens-time',
  closes: 'closes-day',
  closesTime: 'closes-time',
  extras: 'extras',
  language: 'language',
} as const;

const zoneField = 'zone';

/** Every time zone, by the part of the world it is in; in Slack one types a few letters of it. */
function zoneBlock(zone: Zone): types.InputBlock {
  return input(
    { block: zoneField, label: words().zone },
    {
      type: 'static_select',
      action_id: choice,
      option_groups: [...zonesToChoose(zone)].flatMap(([region, zones]) => partsOf(region, zones)),
      initial_option: zoneOption(zone),
    },
  );
}

const readZone = (view: FormState): Zone | undefined => chosen(view, zoneField);

/** Slack takes a hundred options in one part of a menu, and the Americas have more. */
function partsOf(region: string, zones: readonly Zone[]) {
  const parts = Array.from({ length: Math.ceil(zones.length / longestPart) }, (_, at) =>
    zones.slice(at * longestPart, (at + 1) * longestPart),
  );
  return parts.map((part) => ({ label: plain(region, 75), options: part.map(zoneOption) }));
}

const zoneOption = (zone: Zone) => option(zone.replaceAll('_', ' '), zone);
const longestPart = 90;

const privacyWords = () => copy().setup.privacy;

export type PrivacyRules = Pick<WeekSettings, 'k' | 'approvals'>;

/**
 * How many people a theme needs, and who looks at it before, as fields. `lowestK`: the number that a group has is never
 * lowered. `leads`: no more approvals are offered than there are leads to give them.
 */
export const privacyBlocks = ({ k, approvals }: PrivacyRules, lowestK: number, leads: number): types.KnownBlock[] => [
  menu({ block: privacyFields.k, label: privacyWords().k, hint: privacyWords().kHint }, kOptions(lowestK), String(k)),
  menu(
    { block: privacyFields.approvals, label: privacyWords().approvals, hint: privacyWords().approvalsHint(leads < 2) },
    approvalOptions().slice(0, Math.max(leads, approvals) + 1),
    String(approvals),
  ),
];

/** Reads the fields; what is missing is said under its field. */
export function readPrivacy(
  view: FormState,
): { readonly ok: true; readonly settings: PrivacyRules } | { readonly ok: false; readonly errors: FieldErrors } {
  const approvals = readApprovals(chosen(view, privacyFields.approvals));
  if (approvals === undefined) return { ok: false, errors: { [privacyFields.approvals]: copy().setup.choose } };
  return { ok: true, settings: { k: Number(chosen(view, privacyFields.k) ?? Number.NaN), approvals } };
}

export const privacyLine = ({ k, approvals }: PrivacyRules): string => privacyWords().line(k, approvals);

function readApprovals(value: string | undefined): GroupSettings['approvals'] | undefined {
  return ([0, 1, 2] as const).find((count) => String(count) === value);
}

const approvalOptions = () => privacyWords().approvalOptions.map((text, count) => option(text, String(count)));

function kOptions(lowest: number): types.PlainTextOption[] {
  const usual = [smallestK, 8, 10, 15, 20, largestK].filter((k) => k > lowest);
  return [lowest, ...usual].map((k) => option(privacyWords().kOption(k, k === smallestK), String(k)));
}

const privacyFields = { k: 'k', approvals: 'approvals' } as const;

/** The field of the schedule or of the rules under which a refusal is said, and the sentence. */
export function weekError({ kind }: WeekChangeRefusal): readonly [field: string, sentence: string] {
  switch (kind) {
    case 'roundTooShort':
    case 'noWorkingDay':
    case 'noTimeBetween':
      return [scheduleFields.closesTime, copy().setup.schedule[kind]];
    case 'postsAtNight':
      return [scheduleFields.opensTime, copy().setup.schedule[kind]];
    case 'unknownZone':
      return [zoneField, copy().setup.schedule[kind]];
    case 'kOutOfRange':
    case 'kLowered':
      return [privacyFields.k, copy().setup.privacy[kind]];
    case 'tooFewLeads':
      return [privacyFields.approvals, copy().setup.privacy[kind]];
  }
}
