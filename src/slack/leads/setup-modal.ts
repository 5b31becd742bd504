import type { types, ViewOutput, ViewResponseAction } from '@slack/bolt';
import { z } from 'zod';
import { defaultRoundTimes, parseLocalTime, parseWeekday, type Zone, zoneOr } from '../../domain/calendar.ts';
import { type Group, smallestK } from '../../domain/group.ts';
import { checkWeek } from '../../domain/group-settings.ts';
import { type ChannelId, channelId } from '../../domain/ids.ts';
import type { WeekSettings } from '../../flows/groups/change-group.ts';
import { newChannelRefusal } from '../../flows/groups/check-channel.ts';
import { mayLead } from '../../flows/groups/may-lead.ts';
import { leadsAtFirst, type SetUpRefusal, setUpGroup } from '../../flows/groups/set-up-group.ts';
import { type Asker, type Desk, dayFor, zoneOfPerson } from '../desk.ts';
import { refusalPage } from '../everybody/refusal-page.ts';
import { nextQuestionAt } from '../members/next-question.ts';
import { attempt, formLimit } from '../parts/attempt.ts';
import { context, divider, modal, section } from '../parts/blocks.ts';
import { inPlace, onTop, underFields } from '../parts/form-fields.ts';
import { common } from '../words/common.ts';
import { setupWords as words } from '../words/setup.ts';
import { channelBlocks, channelError, channelField, readChannel } from './channel-field.ts';
import { largeChannelSentence } from './large-channel.ts';
import { previewBlocks } from './preview-blocks.ts';
import { countryIn, firstSafetyField, readSafety, safetyBlocks, safetyErrors } from './safety-form.ts';
import { readWeek, weekBlocks, weekError } from './week-form.ts';

// Three steps on top of each other: "Back" is Slack's own, and keeps what was typed below.
export const setupCallback = 'setup';
export const setupPreviewCallback = 'setup-preview';
export const setupSafetyCallback = 'setup-safety';

/** The first of three forms that start a group. Whoever may not lead is told whom to ask. */
export async function setupPage(desk: Desk, asker: Asker): Promise<types.ModalView> {
  if (!(await mayLead(desk.ports, asker.workspace, asker.member, desk.namedLeads)))
    return refusalPage(words.mayNotLead);
  return whereAndWhen(desk, asker, await zoneOfPerson(desk, asker, fallbackZone), undefined);
}

/** The same form once a channel is chosen, with what Slack says about it; what was filled in stays where ids stay. */
export function setupPageOfChannel(
  desk: Desk,
  asker: Asker,
  view: Pick<ViewOutput, 'private_metadata' | 'state'>,
): Promise<types.ModalView> {
  return whereAndWhen(desk, asker, zoneOr(view.private_metadata, fallbackZone), readChannel(view));
}

async function whereAndWhen(
  desk: Desk,
  asker: Asker,
  zone: Zone,
  channel: ChannelId | undefined,
): Promise<types.ModalView> {
  return modal({
    title: words.title,
    close: common.cancel,
    submit: { text: words.next, callback: setupCallback, metadata: zone },
    blocks: [
      section(words.intro),
      ...(await channelBlocks(desk, asker, channel)),
      divider,
      ...weekBlocks({ ...usualWeek, zone }, smallestK, leadsAtFirst),
    ],
  });
}

/** Reads the first form; what is to be mended stands under its field, else the second step goes on top. */
export async function submitSetup(
  desk: Desk,
  asker: Asker,
  view: Pick<ViewOutput, 'private_metadata' | 'state'>,
): Promise<ViewResponseAction> {
  const channel = readChannel(view);
  if (channel === undefined) return underFields({ [channelField]: words.week.choose });
  const read = readWeek(view);
  if (!read.ok) return underFields(read.errors);
  const looking = newChannelRefusal(desk.ports, {
    workspace: asker.workspace,
    lead: asker.member,
    channel,
    own: undefined,
  });
  const outcome = await attempt(desk, formLimit, looking);
  if (outcome.kind !== 'done') return underFields({ [channelField]: words.channel.unknown });
  const errors = [
    ...(outcome.value === undefined ? [] : [channelError(outcome.value)]),
    ...checkWeek(read.settings).map(weekError),
  ];
  if (errors.length > 0) return underFields(Object.fromEntries(errors));
  const { times, ...rules } = read.settings;
  const draft = { channel, ...times, ...rules };
  return onTop(whatIsAsked(desk, JSON.stringify(draft satisfies z.input<typeof draftSchema>), 1));
}

/** The second step with another week. */
export const setupPageOfWeek = (desk: Desk, view: Pick<ViewOutput, 'private_metadata'>, week: number) =>
  whatIsAsked(desk, view.private_metadata, week);

function whatIsAsked(desk: Desk, draft: string, week: number): types.ModalView {
  return modal({
    title: words.title,
    close: words.back,
    submit: { text: words.next, callback: setupPreviewCallback, metadata: draft },
    blocks: [
      section(words.preview.step),
      ...previewBlocks(desk.ports.programmes.usual(), 1, week),
      divider,
      section(words.preview.expect),
    ],
  });
}

/** From what is asked to where people can turn to. */
export async function submitSetupPreview(
  desk: Desk,
  _: Asker,
  view: Pick<ViewOutput, 'private_metadata'>,
): Promise<ViewResponseAction> {
  return onTop(whereToTurn(desk, view.private_metadata));
}

/** The third step with the help lines of another country. */
export const setupPageOfCountry = (desk: Desk, view: Pick<ViewOutput, 'private_metadata' | 'state'>) =>
  whereToTurn(desk, view.private_metadata, countryIn(view));

function whereToTurn(desk: Desk, draft: string, country?: string): types.ModalView {
  const { zone } = draftSchema.parse(JSON.parse(draft));
  return modal({
    title: words.title,
    close: words.back,
    submit: { text: words.start, callback: setupSafetyCallback, metadata: draft },
    blocks: [section(words.safety.step), ...safetyBlocks(desk.content, { country: country ?? usualCountry(zone) })],
  });
}

/** Sets the group up, and puts what is to be mended under its field. */
export async function submitSetupSafety(
  desk: Desk,
  asker: Asker,
  view: Pick<ViewOutput, 'private_metadata' | 'state'>,
): Promise<ViewResponseAction> {
  const { channel, opens, closes, digest, ...rules } = draftSchema.parse(JSON.parse(view.private_metadata));
  const safety = readSafety(desk.content, view);
  const week: WeekSettings = { times: { opens, closes, digest }, ...rules };
  const asked = { workspace: asker.workspace, lead: asker.member, channel, ...week, ...safety };
  const settingUp = setUpGroup(desk.ports, asked, desk.namedLeads, desk.ports.clock.now());
  const outcome = await attempt(desk, formLimit, settingUp);
  if (outcome.kind !== 'done')
    return underFields({ [firstSafetyField]: outcome.kind === 'late' ? words.late : common.sorry });
  if (outcome.value.ok) return inPlace(await doneView(desk, outcome.value.value));
  const refusals = outcome.value.refusal;
  if (refusals.some(({ kind }) => kind === 'mayNotLead')) return inPlace(refusalPage(words.mayNotLead));
  return underFields(Object.fromEntries(refusals.flatMap((refusal) => errorsOf(desk, refusal, safety.country))));
}

async function doneView(desk: Desk, group: Group): Promise<types.ModalView> {
  const large = await largeChannelSentence(desk, group);
  const first = dayFor(await nextQuestionAt(desk, group), group.zone);
  return modal({
    title: words.doneTitle,
    endsAll: true,
    blocks: [
      section(words.done(`<#${group.channel}>`, first)),
      section(words.doneJoin),
      section(words.doneLead),
      ...(large === undefined ? [] : [section(large)]),
      context(words.doneExpect),
    ],
  });
}

/** A refusal that belongs to an earlier step is said here nevertheless, where one can go back. */
function errorsOf(
  desk: Desk,
  refusal: SetUpRefusal,
  country: string,
): readonly (readonly [field: string, sentence: string])[] {
  switch (refusal.kind) {
    case 'routeMissing':
    case 'sameRoute':
    case 'routesUnchecked':
    case 'unknownCountry':
    case 'helpLinesUnchecked':
      return safetyErrors(desk.content, refusal, country);
    case 'botNotInChannel':
    case 'sharedChannel':
    case 'archivedChannel':
    case 'channelTaken':
      return [[firstSafetyField, words.safety.goBack(channelError(refusal.kind)[1])]];
    case 'mayNotLead':
      return [[firstSafetyField, words.mayNotLead]];
    case 'roundTooShort':
    case 'noWorkingDay':
    case 'digestAfterNextOpening':
    case 'postsAtNight':
    case 'unknownZone':
    case 'kOutOfRange':
    case 'tooFewLeads':
      return [[firstSafetyField, words.safety.goBack(weekError({ kind: refusal.kind })[1])]];
  }
}

const usualWeek: Omit<WeekSettings, 'zone'> = {
  times: defaultRoundTimes,
  k: smallestK,
  approvals: 0,
  openingLine: true,
  reminder: true,
};

/** The country that a lead's zone suggests; only a first choice. */
function usualCountry(zone: Zone): string {
  if (zone === 'Europe/Dublin') return 'IE';
  return zone.startsWith('America/') || zone.startsWith('US/') ? 'US' : 'GB';
}

const weekTimeSchema = z.object({
  weekday: z.number().transform((day, context) => parseWeekday(day) ?? failed(context)),
  time: z.string().transform((text, context) => parseLocalTime(text) ?? failed(context)),
});

/** What the first step decided, carried along: nothing that anybody typed. */
const draftSchema = z.object({
  channel: z.string().transform(channelId),
  zone: z.string(),
  opens: weekTimeSchema,
  closes: weekTimeSchema,
  digest: weekTimeSchema,
  k: z.int(),
  approvals: z.union([z.literal(0), z.literal(1), z.literal(2)]),
  openingLine: z.boolean(),
  reminder: z.boolean(),
});

function failed(context: z.RefinementCtx): never {
  context.addIssue({ code: 'custom', message: 'is no such time' });
  return z.NEVER;
}

const fallbackZone = 'Etc/UTC';
