import type { types } from '@slack/bolt';
import { parseLocalTime, parseWeekday, spokenWeekday, type WeekTime } from '../../domain/calendar.ts';
import { type GroupSettings, largestK, smallestK } from '../../domain/group.ts';
import type { WeekChangeRefusal, WeekSettings } from '../../flows/groups/change-group.ts';
import { option, section } from '../parts/blocks.ts';
import {
  boxes,
  chosen,
  type FieldErrors,
  type FormState,
  field,
  menu,
  ticked,
  timeField,
} from '../parts/form-fields.ts';
import { setupWords } from '../words/setup.ts';
import { readZone, zoneBlock, zoneField } from './zone-field.ts';

const words = setupWords.week;

/**
 * The times and rules of a group's weeks, as fields. `lowestK`: the number that a group has is never lowered. `leads`:
 * no more approvals are offered than there are leads to give them.
 */
export function weekBlocks(settings: WeekSettings, lowestK: number, leads: number): types.KnownBlock[] {
  const { opens, closes, digest } = settings.times;
  return [
    section(words.intro),
    zoneBlock(settings.zone),
    dayField(block.opens, words.opens, opens),
    timeField({ block: block.opensTime, label: words.opensTime }, opens.time),
    dayField(block.closes, words.closes, closes),
    timeField({ block: block.closesTime, label: words.closesTime }, closes.time),
    dayField(block.digest, words.digest, digest),
    timeField({ block: block.digestTime, label: words.digestTime }, digest.time),
    menu({ block: block.k, label: words.k, hint: words.kHint }, kOptions(lowestK), String(settings.k)),
    menu(
      { block: block.approvals, label: words.approvals, hint: words.approvalsHint(leads < 2) },
      approvalOptions.slice(0, Math.max(leads, settings.approvals) + 1),
      String(settings.approvals),
    ),
    boxes({ block: block.extras, label: words.extras, optional: true }, [
      { value: extra.openingLine, text: words.openingLine, ticked: settings.openingLine },
      { value: extra.reminder, text: words.reminder, ticked: settings.reminder },
    ]),
  ];
}

/** Reads the fields; what is missing is said under its field. */
export function readWeek(
  view: FormState,
): { readonly ok: true; readonly settings: WeekSettings } | { readonly ok: false; readonly errors: FieldErrors } {
  const [opens, closes, digest] = [
    readTime(view, block.opens, block.opensTime),
    readTime(view, block.closes, block.closesTime),
    readTime(view, block.digest, block.digestTime),
  ];
  const zone = readZone(view);
  const approvals = readApprovals(chosen(view, block.approvals));
  if (zone === undefined) return missing(zoneField);
  if (opens === undefined) return missing(block.opensTime);
  if (closes === undefined) return missing(block.closesTime);
  if (digest === undefined) return missing(block.digestTime);
  if (approvals === undefined) return missing(block.approvals);
  const extras = ticked(view, block.extras);
  return {
    ok: true,
    settings: {
      times: { opens, closes, digest },
      zone,
      k: Number(chosen(view, block.k) ?? Number.NaN),
      approvals,
      openingLine: extras.includes(extra.openingLine),
      reminder: extras.includes(extra.reminder),
    },
  };
}

/** The field under which a refusal is said, and the sentence. */
export const weekError = ({ kind }: WeekChangeRefusal): readonly [field: string, sentence: string] => [
  weekFieldOf(kind),
  words[kind],
];

function weekFieldOf(kind: WeekChangeRefusal['kind']): string {
  switch (kind) {
    case 'roundTooShort':
    case 'noWorkingDay':
      return block.closesTime;
    case 'digestAfterNextOpening':
      return block.digestTime;
    case 'postsAtNight':
      return block.opensTime;
    case 'unknownZone':
      return zoneField;
    case 'kOutOfRange':
    case 'kLowered':
      return block.k;
    case 'tooFewLeads':
      return block.approvals;
  }
}

const missing = (at: string) => ({ ok: false, errors: { [at]: words.choose } }) as const;

function readTime(view: FormState, day: string, time: string): WeekTime | undefined {
  const weekday = parseWeekday(Number(chosen(view, day)));
  const at = parseLocalTime(field(view, time)?.selected_time ?? '');
  return weekday === undefined || at === undefined ? undefined : { weekday, time: at };
}

function readApprovals(value: string | undefined): GroupSettings['approvals'] | undefined {
  return ([0, 1, 2] as const).find((count) => String(count) === value);
}

const dayField = (at: string, label: string, { weekday }: WeekTime) =>
  menu({ block: at, label }, weekdayOptions, String(weekday));

const weekdayOptions = ([1, 2, 3, 4, 5, 6, 7] as const).map((day) => option(spokenWeekday(day), String(day)));
const approvalOptions = words.approvalOptions.map((text, count) => option(text, String(count)));

function kOptions(lowest: number): types.PlainTextOption[] {
  const usual = [smallestK, 8, 10, 15, 20, largestK].filter((k) => k > lowest);
  return [lowest, ...usual].map((k) => option(words.kOption(k, k === smallestK), String(k)));
}

const extra = { openingLine: 'opening-line', reminder: 'reminder' } as const;

const block = {
  opens: 'opens-day',
  opensTime: 'opens-time',
  closes: 'closes-day',
  closesTime: 'closes-time',
  digest: 'digest-day',
  digestTime: 'digest-time',
  k: 'k',
  approvals: 'approvals',
  extras: 'extras',
} as const;
