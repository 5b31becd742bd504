import type { types, ViewOutput, ViewResponseAction } from '@slack/bolt';
import { defaultRoundTimes, spokenWeekday, type WeekTime, type Zone, zoneOr } from '../domain/calendar.ts';
import { type Group, largestK, smallestK } from '../domain/group.ts';
import { channelId } from '../domain/ids.ts';
import { mayLead, type SetUpRefusal, type SetUpRequest, setUpGroup } from '../flows/set-up-group.ts';
import { attempt, formLimit } from './attempt.ts';
import { context, divider, input, modal, option, section, textInput } from './blocks.ts';
import { type Asker, type Desk, dayFor, zoneOfPerson } from './desk.ts';
import { largeChannelBlocks } from './large-channel.ts';
import { escaped } from './mrkdwn.ts';
import { nextQuestionAt } from './next-question.ts';
import { refusalPage } from './refusal-page.ts';
import { countryBlocks, countryOf } from './resources-page.ts';
import { common } from './words/common.ts';
import { leadWords } from './words/lead.ts';

const words = leadWords.setup;

export const setupCallback = 'setup';
export const setupCountry = 'setup-country';

/** The form that starts a group. Whoever may not lead is told whom to ask. */
export async function setupPage(desk: Desk, asker: Asker): Promise<types.ModalView> {
  if (!(await mayLead(desk.ports, asker.workspace, asker.member, desk.namedLeads)))
    return refusalPage(words.mayNotLead);
  return setupView(desk, await zoneOfPerson(desk, asker, fallbackZone));
}

/** The same form with the help lines of another country; what was typed stays where ids stay. */
export async function setupPageOfCountry(
  desk: Desk,
  asker: Asker,
  view: Pick<ViewOutput, 'state'>,
): Promise<types.ModalView> {
  return setupView(desk, await zoneOfPerson(desk, asker, fallbackZone), chosen(view, block.country));
}

function setupView(desk: Desk, zone: Zone, wanted?: string): types.ModalView {
  const { countries } = desk.content;
  const country = countryOf(desk.content, wanted ?? usualCountry(zone)) ?? countries[0];
  const countryOptions = countries.map((each) => option(each.countryName, each.country));
  const initialCountry = countryOptions.find(({ value }) => value === country?.country);
  const { opens, closes, digest } = defaultRoundTimes;
  return modal({
    title: words.title,
    close: common.cancel,
    submit: { text: words.submit, callback: setupCallback, metadata: zone },
    blocks: [
      section(words.intro),
      input(
        { block: block.channel, label: words.channel, hint: words.channelHint },
        {
          type: 'conversations_select',
          action_id: choice,
          placeholder: { type: 'plain_text', text: words.channelPlaceholder },
          filter: { include: ['public', 'private'], exclude_external_shared_channels: true, exclude_bot_users: true },
        },
      ),
      input(
        { block: block.k, label: words.k, hint: words.kHint },
        {
          type: 'static_select',
          action_id: choice,
          options: kOptions,
          initial_option: kOption(smallestK),
        },
      ),
      section(words.times(weekTime(opens), weekTime(closes), weekTime(digest), escaped(zone))),
      divider,
      textInput({
        block: block.routes[0],
        action: choice,
        label: words.routeLine,
        hint: words.routeLineHint,
        longest: 500,
      }),
      textInput({
        block: block.routes[1],
        action: choice,
        label: words.routeOutside,
        hint: words.routeOutsideHint,
        longest: 500,
      }),
      {
        ...input(
          { block: block.country, label: words.country },
          {
            type: 'static_select',
            action_id: setupCountry,
            options: countryOptions,
            ...(initialCountry === undefined ? {} : { initial_option: initialCountry }),
          },
        ),
        dispatch_action: true,
      },
      ...(country === undefined ? [] : countryBlocks(country).slice(0, mostHelpLineBlocks)),
      context(words.resourcesNote),
      input(
        // A new id for each country: a tick for one country's help lines is none for another's.
        { block: `${block.confirm}.${country?.country ?? ''}`, label: words.confirm },
        { type: 'checkboxes', action_id: choice, options: [option(words.confirmOption, confirmed)] },
      ),
      divider,
      section(words.expect),
    ],
  });
}

/** Reads the form, sets the group up, and puts what is to be mended under its field. */
export async function submitSetup(
  desk: Desk,
  asker: Asker,
  view: Pick<ViewOutput, 'private_metadata' | 'state'>,
): Promise<ViewResponseAction> {
  const asked = readSetup(asker, view);
  const settingUp = setUpGroup(desk.ports, asked, desk.namedLeads, desk.ports.clock.now());
  const outcome = await attempt(desk, asker, 'setup failed', formLimit, settingUp);
  if (outcome.kind !== 'done') {
    const sentence = outcome.kind === 'late' ? words.late : common.sorry;
    return { response_action: 'errors', errors: { [block.channel]: sentence } };
  }
  if (outcome.value.ok) return { response_action: 'update', view: await doneView(desk, outcome.value.value) };
  const refusals = outcome.value.refusal;
  if (refusals.some(({ kind }) => kind === 'mayNotLead'))
    return { response_action: 'update', view: refusalPage(words.mayNotLead) };
  const errors = refusals.map((refusal) => [fieldOf(refusal, asked.country), sentenceOf(refusal)] as const);
  return { response_action: 'errors', errors: Object.fromEntries(errors) };
}

async function doneView(desk: Desk, group: Group): Promise<types.ModalView> {
  const first = dayFor(await nextQuestionAt(desk, group), group.zone);
  return modal({
    title: words.doneTitle,
    blocks: [
      section(words.done(`<#${group.channel}>`, first)),
      section(words.doneJoin),
      section(words.doneLead),
      ...(await largeChannelBlocks(desk.ports, group)),
      context(words.doneExpect),
    ],
  });
}

function readSetup(asker: Asker, view: Pick<ViewOutput, 'private_metadata' | 'state'>): SetUpRequest {
  const country = chosen(view, block.country) ?? '';
  const ticked = field(view, `${block.confirm}.${country}`)?.selected_options ?? [];
  const route = (at: 0 | 1) => field(view, block.routes[at])?.value ?? '';
  return {
    workspace: asker.workspace,
    lead: asker.member,
    channel: channelId(field(view, block.channel)?.selected_conversation ?? ''),
    country,
    zone: zoneOr(view.private_metadata, fallbackZone),
    k: Number(chosen(view, block.k) ?? Number.NaN),
    routes: [route(0), route(1)],
    resourcesConfirmed: ticked.some(({ value }) => value === confirmed),
    times: defaultRoundTimes,
  };
}

/** What stands in a field now; each has one element. */
const field = (view: Pick<ViewOutput, 'state'>, blockId: string) => Object.values(view.state.values[blockId] ?? {})[0];

const chosen = (view: Pick<ViewOutput, 'state'>, blockId: string) => field(view, blockId)?.selected_option?.value;

function fieldOf(refusal: SetUpRefusal, country: string): string {
  switch (refusal.kind) {
    case 'mayNotLead':
    case 'botNotInChannel':
    case 'sharedChannel':
    case 'archivedChannel':
    case 'channelTaken':
      return block.channel;
    case 'kOutOfRange':
      return block.k;
    case 'routeMissing':
      return block.routes[refusal.which];
    case 'sameRoute':
      return block.routes[1];
    case 'resourcesNotConfirmed':
      return `${block.confirm}.${country}`;
  }
}

const sentenceOf = (refusal: SetUpRefusal): string => words[refusal.kind];

const weekTime = ({ weekday, time }: WeekTime) => common.weekTime(spokenWeekday(weekday), time);

const kOption = (k: number) => option(words.kOption(k, k === smallestK), String(k));
const kOptions = [smallestK, 8, 10, 15, 20, largestK].map(kOption);

/** The country that a lead's zone suggests; only a first choice. */
function usualCountry(zone: Zone): string {
  if (zone === 'Europe/Dublin') return 'IE';
  return zone.startsWith('America/') || zone.startsWith('US/') ? 'US' : 'GB';
}

/** A view holds 100 blocks, and the box to tick below the help lines must be among them. */
const mostHelpLineBlocks = 80;

const fallbackZone = 'Etc/UTC';
const choice = 'choice';
const confirmed = 'confirmed';
const block = {
  channel: 'channel',
  k: 'k',
  routes: ['route-line', 'route-outside'],
  country: 'country',
  confirm: 'confirm',
} as const;
