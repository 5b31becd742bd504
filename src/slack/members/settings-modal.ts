import type { types, ViewOutput, ViewResponseAction } from '@slack/bolt';
import {
  loadPublicHolidays,
  nextRoundWindow,
  type PermittedTimes,
  parseLocalTime,
  parseWeekday,
  permittedTimes,
  spokenWeekday,
  type Weekday,
} from '../../domain/calendar.ts';
import type { MemberPreferences } from '../../domain/member.ts';
import { changePreferences, type MemberInGroup, memberInGroup } from '../../flows/members/change-preferences.ts';
import type { Asker, Desk } from '../desk.ts';
import { notEnrolledPage } from '../everybody/refusal-page.ts';
import { opens } from '../parts/actions.ts';
import { attempt, formLimit } from '../parts/attempt.ts';
import { button, buttons, context, input, modal, option, plain, section } from '../parts/blocks.ts';
import { escaped } from '../parts/mrkdwn.ts';
import { common } from '../words/common.ts';
import { timingWords } from '../words/timing.ts';
import { pauseButton } from './pause-modal.ts';

const words = timingWords.settings;

export const settingsCallback = 'settings';

/** When a member is asked: offered is only what the week and the permitted hours allow. */
export async function settingsPage(desk: Desk, asker: Asker): Promise<types.ModalView> {
  const found = await memberInGroup(desk.ports, asker);
  if (found === undefined) return notEnrolledPage();
  const { member, group } = found;
  const offered = offeredTo(desk, found, everyDay);
  const days = [firstDayOption, ...offered.map(({ weekday }) => dayOption(weekday))];
  const times = [...new Set(offered.flatMap((day) => day.times))].toSorted().map((time) => option(time, time));
  const countries = await countryGroups(group.country);
  return modal({
    title: words.title,
    close: common.cancel,
    submit: { text: words.submit, callback: settingsCallback },
    blocks: [
      context(words.zone(escaped(member.zone))),
      input(
        { block: block.day, label: words.day },
        {
          type: 'static_select',
          action_id: choice,
          options: days,
          initial_option: days.find(({ value }) => value === String(member.weekday)) ?? firstDayOption,
        },
      ),
      input(
        { block: block.time, label: words.time, hint: words.timeHint },
        { type: 'static_select', action_id: choice, options: times, ...initial(times, member.time) },
      ),
      input(
        { block: block.workingDays, label: words.workingDays },
        {
          type: 'checkboxes',
          action_id: choice,
          options: everyDay.map(dayOption),
          ...(member.workingDays.length === 0 ? {} : { initial_options: member.workingDays.map(dayOption) }),
        },
      ),
      input(
        { block: block.country, label: words.country },
        {
          type: 'static_select',
          action_id: choice,
          option_groups: countries,
          ...initial(
            countries.flatMap(({ options }) => options),
            member.country ?? groupCountry,
          ),
        },
      ),
    ],
  });
}

/** Reads the form; what does not fit the week is said under its field, with what does. */
export async function submitSettings(
  desk: Desk,
  asker: Asker,
  view: Pick<ViewOutput, 'state'>,
): Promise<ViewResponseAction> {
  const saving = save(desk, asker, view);
  const outcome = await attempt(desk, formLimit, saving);
  if (outcome.kind === 'done') return outcome.value;
  return underField(block.day, outcome.kind === 'late' ? words.late : common.sorry);
}

async function save(desk: Desk, asker: Asker, view: Pick<ViewOutput, 'state'>): Promise<ViewResponseAction> {
  const found = await memberInGroup(desk.ports, asker);
  if (found === undefined) return { response_action: 'update', view: notEnrolledPage() };
  const { countries } = await loadPublicHolidays();
  const read = readSettings(desk, found, view, countries);
  if ('response_action' in read) return read;
  const outcome = await changePreferences(desk.ports, asker, read, desk.ports.clock.now());
  if (!outcome.ok) return { response_action: 'update', view: notEnrolledPage() };
  const { weekday, time, zone } = outcome.value.member;
  const day = weekday === undefined ? words.doneFirstDay : spokenWeekday(weekday);
  return {
    response_action: 'update',
    view: modal({
      title: words.title,
      blocks: [
        section(words.done(day, time, escaped(zone))),
        buttons(settingsButton(), pauseButton()),
        context(words.doneNext),
      ],
    }),
  };
}

type Chosen = Pick<MemberPreferences, 'weekday' | 'time' | 'workingDays' | 'country'>;

function readSettings(
  desk: Desk,
  found: MemberInGroup,
  { state }: Pick<ViewOutput, 'state'>,
  countries: readonly string[],
): Chosen | ViewResponseAction {
  const field = (blockId: string) => state.values[blockId]?.[choice];
  const ticked = field(block.workingDays)?.selected_options ?? [];
  const workingDays = ticked.flatMap(({ value }) => parseWeekday(Number(value)) ?? []).toSorted();
  const offered = offeredTo(desk, found, workingDays);
  const [firstOffered] = offered;
  if (firstOffered === undefined) return underField(block.workingDays, words.noWorkingDay(roundDays(desk, found)));
  const weekday = parseWeekday(Number(field(block.day)?.selected_option?.value));
  const days = weekday === undefined ? offered : offered.filter((day) => day.weekday === weekday);
  if (weekday !== undefined && days.length === 0)
    return underField(block.day, words.dayNotWorked(spokenWeekday(weekday)));
  const time = parseLocalTime(field(block.time)?.selected_option?.value ?? '');
  if (time === undefined || !days.some(({ times }) => times.includes(time))) {
    const { times } = days[0] ?? firstOffered;
    return underField(block.time, words.timeNotOffered(times[0] ?? '', times.at(-1) ?? ''));
  }
  const chosen = field(block.country)?.selected_option?.value;
  return { weekday, time, workingDays, country: countries.find((country) => country === chosen) };
}

function offeredTo(
  { ports }: Desk,
  { member, group }: MemberInGroup,
  workingDays: readonly Weekday[],
): readonly PermittedTimes[] {
  const window = nextRoundWindow(group.times, group.zone, ports.clock.now());
  return permittedTimes({ zone: member.zone, workingDays }, window);
}

const roundDays = (desk: Desk, found: MemberInGroup): string =>
  inAList.format(offeredTo(desk, found, everyDay).map(({ weekday }) => spokenWeekday(weekday)));

const inAList = new Intl.ListFormat('en-GB', { type: 'conjunction' });

/** Every country whose holidays are known, by name; Slack takes a hundred in one part of a menu. */
async function countryGroups(
  usual: string,
): Promise<{ label: types.PlainTextElement; options: types.PlainTextOption[] }[]> {
  const { countries } = await loadPublicHolidays();
  const named = countries
    .map((code) => ({ code, name: countryNames.of(code) ?? code }))
    .toSorted((one, other) => one.name.localeCompare(other.name, 'en-GB'));
  const parts = Array.from({ length: Math.ceil(named.length / longestPart) }, (_, at) =>
    named.slice(at * longestPart, (at + 1) * longestPart),
  );
  const label = (part: typeof named) =>
    words.countries(part[0]?.name.slice(0, 1) ?? '', part.at(-1)?.name.slice(0, 1) ?? '');
  return [
    {
      label: plain(words.usualCountry, 75),
      options: [option(words.groupCountry(countryNames.of(usual) ?? usual), groupCountry)],
    },
    ...parts.map((part) => ({
      label: plain(label(part), 75),
      options: part.map(({ code, name }) => option(name, code)),
    })),
  ];
}

const longestPart = 90;
const countryNames = new Intl.DisplayNames('en-GB', { type: 'region' });

const initial = (options: readonly types.PlainTextOption[], value: string) => {
  const found = options.find((each) => each.value === value);
  return found === undefined ? {} : { initial_option: found };
};

const underField = (field: string, sentence: string): ViewResponseAction => ({
  response_action: 'errors',
  errors: { [field]: sentence },
});

export const settingsButton = (): types.Button =>
  button({ text: common.settings, label: common.settingsLabel, action: opens.settings });

const dayOption = (weekday: Weekday) => option(spokenWeekday(weekday), String(weekday));
const firstDayOption = option(words.firstDay, 'first');
const everyDay: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7];
const groupCountry = 'group';
const choice = 'choice';
const block = { day: 'day', time: 'time', workingDays: 'working-days', country: 'country' } as const;
