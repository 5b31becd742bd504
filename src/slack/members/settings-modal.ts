import type { types, ViewOutput, ViewResponseAction } from '@slack/bolt';
import { catalogues } from '../../../languages/catalogues.ts';
import {
  nextRoundWindow,
  type PermittedTimes,
  parseLocalTime,
  parseWeekday,
  permittedTimes,
  type Weekday,
} from '../../domain/calendar.ts';
import { type Language, languageOf, languages } from '../../domain/language.ts';
import { languageOfMember, type Member, type MemberPreferences } from '../../domain/member.ts';
import { countryCodes } from '../../domain/safety-content.ts';
import { changePreferences, type MemberInGroup, memberInGroup } from '../../flows/members/change-preferences.ts';
import type { CurrentUser, SlackContext } from '../context.ts';
import { copy, inLanguage } from '../copy.ts';
import { formIds } from '../ui/actions.ts';
import { buttons, context, input, modal, option, plain, section } from '../ui/blocks.ts';
import { sharedButton } from '../ui/buttons.ts';
import { answer, sorryUnder } from '../ui/deadline.ts';
import { boxes, choice, countryMenu, inPlace, menu, underField } from '../ui/form-fields.ts';
import { escaped } from '../ui/mrkdwn.ts';
import { notEnrolledPage } from '../ui/refusals.ts';
import { listedCountry, spokenWeekday } from '../ui/spoken.ts';

const words = () => copy().timing.settings;

/** When a member is asked: offered is only what the week and the permitted hours allow. */
export async function settingsPage(ctx: SlackContext, user: CurrentUser): Promise<types.ModalView> {
  const found = await memberInGroup(ctx.ports, user);
  if (found === undefined) return notEnrolledPage();
  const { member, group } = found;
  const offered = offeredTo(ctx, found, everyDay);
  const days = [firstDayOption(), ...offered.map(({ weekday }) => dayOption(weekday))];
  const times = [...new Set(offered.flatMap((day) => day.times))].toSorted().map((time) => option(time, time));
  return modal({
    title: words().title,
    close: copy().common.cancel,
    submit: { text: words().submit, callback: formIds.settings },
    blocks: [
      context(words().zone(escaped(member.zone))),
      input(
        { block: block.day, label: words().day },
        {
          type: 'static_select',
          action_id: choice,
          options: days,
          initial_option: days.find(({ value }) => value === String(member.weekday)) ?? firstDayOption(),
        },
      ),
      input(
        { block: block.time, label: words().time, hint: words().timeHint },
        { type: 'static_select', action_id: choice, options: times, ...initial(times, member.time) },
      ),
      input(
        { block: block.workingDays, label: words().workingDays },
        {
          type: 'checkboxes',
          action_id: choice,
          options: everyDay.map(dayOption),
          ...(member.workingDays.length === 0 ? {} : { initial_options: member.workingDays.map(dayOption) }),
        },
      ),
      menu({ block: block.language, label: words().language }, languageOptions(member), member.language ?? asInSlack),
      boxes({ block: block.reminders, label: words().reminders, optional: true }, [
        { value: remind, text: words().remindMe, ticked: member.remindMe, description: words().remindMeMore },
      ]),
      input(
        { block: block.country, label: words().country },
        countryMenu(choice, member.country ?? groupCountry, [
          {
            label: plain(words().usualCountry, 75),
            options: [option(words().groupCountry(listedCountry(group.country)), groupCountry)],
          },
        ]),
      ),
    ],
  });
}

/** Reads the form; what does not fit the week is said under its field, with what does. */
export async function submitSettings(
  ctx: SlackContext,
  user: CurrentUser,
  view: Pick<ViewOutput, 'state'>,
): Promise<ViewResponseAction> {
  return answer(ctx, save(ctx, user, view), sorryUnder(block.day, words().late), (shown) => shown);
}

async function save(
  ctx: SlackContext,
  user: CurrentUser,
  view: Pick<ViewOutput, 'state'>,
): Promise<ViewResponseAction> {
  const found = await memberInGroup(ctx.ports, user);
  if (found === undefined) return inPlace(notEnrolledPage());
  const read = readSettings(ctx, found, view);
  if ('response_action' in read) return read;
  const outcome = await changePreferences(ctx.ports, user, read, ctx.ports.clock.now());
  if (!outcome.ok) return inPlace(notEnrolledPage());
  const { language } = read;
  await ctx.ports.members.setLanguage(user.workspace, user.member, 'language', language);
  return inLanguage(languageOfMember({ ...outcome.value.member, language }), () => savedPage(outcome.value.member));
}

function savedPage({ weekday, time, zone }: Member): ViewResponseAction {
  const day = weekday === undefined ? words().doneFirstDay : spokenWeekday(weekday);
  return inPlace(
    modal({
      title: words().title,
      blocks: [
        section(words().done(day, time, escaped(zone))),
        buttons(sharedButton('settings'), sharedButton('pause')),
        context(words().doneNext),
      ],
    }),
  );
}

type Chosen = Pick<MemberPreferences, 'weekday' | 'time' | 'workingDays' | 'country' | 'remindMe'> & {
  readonly language: Language | undefined;
};

function readSettings(
  ctx: SlackContext,
  found: MemberInGroup,
  { state }: Pick<ViewOutput, 'state'>,
): Chosen | ViewResponseAction {
  const field = (blockId: string) => state.values[blockId]?.[choice];
  const ticked = field(block.workingDays)?.selected_options ?? [];
  const workingDays = ticked.flatMap(({ value }) => parseWeekday(Number(value)) ?? []).toSorted();
  const offered = offeredTo(ctx, found, workingDays);
  const [firstOffered] = offered;
  if (firstOffered === undefined) return underField(block.workingDays, words().noWorkingDay(roundDays(ctx, found)));
  const weekday = parseWeekday(Number(field(block.day)?.selected_option?.value));
  const days = weekday === undefined ? offered : offered.filter((day) => day.weekday === weekday);
  if (weekday !== undefined && days.length === 0)
    return underField(block.day, words().dayNotWorked(spokenWeekday(weekday)));
  const time = parseLocalTime(field(block.time)?.selected_option?.value ?? '');
  if (time === undefined || !days.some(({ times }) => times.includes(time))) {
    const { times } = days[0] ?? firstOffered;
    return underField(block.time, words().timeNotOffered(times[0] ?? '', times.at(-1) ?? ''));
  }
  const chosen = field(block.country)?.selected_option?.value;
  const remindMe = (field(block.reminders)?.selected_options ?? []).some(({ value }) => value === remind);
  const country = countryCodes.find((code) => code === chosen);
  const language = languageOf(field(block.language)?.selected_option?.value);
  return { weekday, time, workingDays, country, remindMe, language };
}

function offeredTo(
  { ports }: SlackContext,
  { member, group }: MemberInGroup,
  workingDays: readonly Weekday[],
): readonly PermittedTimes[] {
  const window = nextRoundWindow(group.times, group.zone, ports.clock.now());
  return permittedTimes({ zone: member.zone, workingDays }, window);
}

const roundDays = (ctx: SlackContext, found: MemberInGroup): string =>
  copy().common.inList(offeredTo(ctx, found, everyDay).map(({ weekday }) => spokenWeekday(weekday)));

const initial = (options: readonly types.PlainTextOption[], value: string) => {
  const found = options.find((each) => each.value === value);
  return found === undefined ? {} : { initial_option: found };
};

const asInSlack = 'slack';

const languageOptions = ({ slackLanguage = languages[0] }: Member): types.PlainTextOption[] => [
  option(words().slackLanguage(catalogues[slackLanguage].name), asInSlack),
  ...languages.map((each) => option(catalogues[each].name, each)),
];

const dayOption = (weekday: Weekday) => option(spokenWeekday(weekday), String(weekday));
const firstDayOption = () => option(words().firstDay, 'first');
const everyDay: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7];
const groupCountry = 'group';
const block = {
  day: 'day',
  time: 'time',
  workingDays: 'working-days',
  country: 'country',
  language: 'language',
  reminders: 'reminders',
} as const;
const remind = 'remind-me';
