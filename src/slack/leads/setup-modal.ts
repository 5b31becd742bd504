import type { types, ViewOutput, ViewResponseAction } from '@slack/bolt';
import { zoneOr } from '../../domain/calendar.ts';
import { checkWeek, smallestK } from '../../domain/group.ts';
import type { ChannelId } from '../../domain/ids.ts';
import { canSetUpGroup } from '../../flows/groups/change-leads.ts';
import { leadsAtFirst, type SetUpRefusal, setUpGroup } from '../../flows/groups/set-up-group.ts';
import { newChannelRefusal } from '../../flows/outbox/check-channel.ts';
import { type CurrentUser, leadAt, type SlackContext, spokenContent, zoneOfPerson } from '../context.ts';
import { copy, language } from '../copy.ts';
import { actionIds, formIds } from '../ui/actions.ts';
import { button, context, modal, sectionWith } from '../ui/blocks.ts';
import { ackDeadline, answer, sorryUnder, withDeadline } from '../ui/deadline.ts';
import { type FormState, inPlace, onTop, underField, underFields } from '../ui/form-fields.ts';
import { escaped } from '../ui/mrkdwn.ts';
import { refusalPage } from '../ui/refusals.ts';
import { channelError, channelField, channelInput, readChannel } from './channel-field.ts';
import { contactsBlocks, contactsError, countryIn, firstContactsField, readContacts } from './contacts-form.ts';
import { invitePage } from './invite-page.ts';
import { type Draft, readDraft, usualCountry, usualDraft, written } from './setup-draft.ts';
import {
  privacyBlocks,
  privacyLine,
  readPrivacy,
  readSchedule,
  scheduleBlocks,
  scheduleLine,
  weekError,
} from './week-form.ts';

type Submitted = Pick<ViewOutput, 'private_metadata' | 'state'>;

/**
 * The first of two screens that begin a group, with what is usual. `channel`: where the command was typed. Whoever may
 * not lead is told whom to ask.
 */
export async function setupPage(ctx: SlackContext, user: CurrentUser, channel?: ChannelId): Promise<types.ModalView> {
  if (!(await canSetUpGroup(ctx.ports, user.workspace, user.member, ctx.namedLeads)))
    return refusalPage(copy().setup.mayNotLead);
  const [zone, current] = await Promise.all([
    zoneOfPerson(ctx, user, fallbackZone),
    channel && offeredChannel(ctx, user, channel),
  ]);
  return setupScreen(ctx, usualDraft(zone, current, language()));
}

/** The first screen as a draft has it: where, when, and how it goes. */
function setupScreen(ctx: SlackContext, draft: Draft): types.ModalView {
  const { schedule, privacy, programme, change } = copy().setup;
  const usual = spokenContent(ctx).season();
  return modal({
    title: copy().setup.title,
    close: copy().common.cancel,
    submit: { text: copy().setup.next, callback: formIds.setup, metadata: written(draft) },
    blocks: [
      channelInput(draft.channel),
      sectionWith(
        scheduleLine(draft),
        button({ text: change, label: schedule.changeLabel, action: actionIds.setupSchedule }),
      ),
      sectionWith(
        privacyLine(draft),
        button({ text: change, label: privacy.changeLabel, action: actionIds.setupPrivacy }),
      ),
      sectionWith(
        programme.line(escaped(usual.title), usual.steps.length),
        button({ text: programme.preview, label: programme.previewLabel, action: actionIds.groupPreview }),
      ),
      context(copy().setup.lead),
    ],
  });
}

/** Reads the first screen; the second goes on top, also where the app was not invited yet. */
export async function submitSetup(ctx: SlackContext, user: CurrentUser, view: Submitted): Promise<ViewResponseAction> {
  const channel = readChannel(view);
  if (channel === undefined) return underField(channelField, copy().setup.choose);
  const looking = newChannelRefusal(ctx.ports, {
    workspace: user.workspace,
    lead: user.member,
    channel,
    own: undefined,
  });
  return answer(
    ctx,
    looking,
    () => underField(channelField, copy().setup.channel.unknown),
    (refusal) => {
      if (refusal !== undefined && refusal !== 'botNotInChannel')
        return underFields(Object.fromEntries([channelError(refusal)]));
      return onTop(contactsScreen(ctx, { ...readDraft(view.private_metadata), channel }));
    },
  );
}

/** The second screen with the help lines of another country. */
export const setupPageOfCountry = (ctx: SlackContext, view: Submitted): types.ModalView =>
  contactsScreen(ctx, readDraft(view.private_metadata), countryIn(view));

function contactsScreen(ctx: SlackContext, draft: Draft, country = usualCountry(draft.zone)): types.ModalView {
  return modal({
    title: copy().setup.contacts.title,
    close: copy().setup.back,
    submit: { text: copy().setup.start, callback: formIds.setupContacts, metadata: written(draft) },
    blocks: [...contactsBlocks(ctx.content, { country }), context(copy().setup.contacts.later)],
  });
}

/** Sets the group up, and puts what is to be mended under its field. */
export async function submitSetupContacts(
  ctx: SlackContext,
  user: CurrentUser,
  view: Submitted,
): Promise<ViewResponseAction> {
  const { channel, ...week } = readDraft(view.private_metadata);
  if (channel === undefined) return underField(firstContactsField, copy().setup.choose);
  const asked = { ...leadAt(user), channel, ...week, ...readContacts(view) };
  const settingUp = setUpGroup(ctx.ports, asked, ctx.namedLeads, ctx.ports.clock.now());
  return answer(ctx, settingUp, sorryUnder(firstContactsField, copy().setup.late), async (outcome) => {
    if (outcome.ok) return inPlace(await invitePage(ctx, user, outcome.value.id));
    const refusals = outcome.refusal;
    if (refusals.some(({ kind }) => kind === 'mayNotLead')) return inPlace(refusalPage(copy().setup.mayNotLead));
    return underFields(Object.fromEntries(refusals.map((refusal) => errorOf(refusal, view))));
  });
}

/** A refusal that belongs to the first screen is said here nevertheless, where one can go back. */
function errorOf(refusal: SetUpRefusal, view: FormState): readonly [field: string, sentence: string] {
  switch (refusal.kind) {
    case 'routeMissing':
    case 'routeUnreachable':
    case 'sameRoute':
    case 'unknownCountry':
    case 'otherLines':
    case 'unchecked':
      return contactsError(refusal, view);
    case 'botNotInChannel':
    case 'sharedChannel':
    case 'archivedChannel':
    case 'privateChannel':
    case 'channelTaken':
      return [firstContactsField, copy().setup.contacts.goBack(channelError(refusal.kind)[1])];
    case 'mayNotLead':
      return [firstContactsField, copy().setup.mayNotLead];
    case 'roundTooShort':
    case 'noWorkingDay':
    case 'noTimeBetween':
    case 'postsAtNight':
    case 'unknownZone':
    case 'kOutOfRange':
    case 'tooFewLeads':
      return [firstContactsField, copy().setup.contacts.goBack(weekError({ kind: refusal.kind })[1])];
  }
}

/** What the menu offers can be chosen in it: a channel that the app sees and that nobody else shares. */
async function offeredChannel(
  ctx: SlackContext,
  user: CurrentUser,
  channel: ChannelId,
): Promise<ChannelId | undefined> {
  const outcome = await withDeadline(ctx, ackDeadline / 2, ctx.ports.directory.channel(user.workspace, channel));
  const facts = outcome.kind === 'done' ? outcome.value : undefined;
  return typeof facts !== 'object' || facts.isShared || facts.isArchived ? undefined : channel;
}

const fallbackZone = zoneOr(undefined, 'Etc/UTC');

type Above = Pick<ViewOutput, 'private_metadata'>;

/** The schedule of a group that is being set up, on top of the first screen. */
export async function setupSchedulePage(
  _desk: SlackContext,
  _asker: CurrentUser,
  view: Above,
): Promise<types.ModalView> {
  const draft = readDraft(view.private_metadata);
  return changeForm(copy().setup.schedule.title, formIds.setupSchedule, draft, scheduleBlocks(draft));
}

export async function setupPrivacyPage(
  _desk: SlackContext,
  _asker: CurrentUser,
  view: Above,
): Promise<types.ModalView> {
  const draft = readDraft(view.private_metadata);
  return changeForm(
    copy().setup.privacy.title,
    formIds.setupPrivacy,
    draft,
    privacyBlocks(draft, smallestK, leadsAtFirst),
  );
}

export async function submitSetupSchedule(
  ctx: SlackContext,
  user: CurrentUser,
  view: Submitted & Pick<ViewOutput, 'previous_view_id'>,
) {
  const read = readSchedule(view);
  return read.ok ? goBack(ctx, user, view, read.settings) : underFields(read.errors);
}

export async function submitSetupPrivacy(
  ctx: SlackContext,
  user: CurrentUser,
  view: Submitted & Pick<ViewOutput, 'previous_view_id'>,
) {
  const read = readPrivacy(view);
  return read.ok ? goBack(ctx, user, view, read.settings) : underFields(read.errors);
}

/** Closes the page, and the first screen below it shows what was changed; what was chosen in it stays. */
async function goBack(
  ctx: SlackContext,
  user: CurrentUser,
  view: Submitted & Pick<ViewOutput, 'previous_view_id'>,
  change: Partial<Draft>,
): Promise<ViewResponseAction | undefined> {
  const draft: Draft = { ...readDraft(view.private_metadata), ...change };
  const mistakes = checkWeek(draft).map(weekError);
  if (mistakes.length > 0) return underFields(Object.fromEntries(mistakes));
  if (view.previous_view_id)
    await ctx.views(user.workspace).update({ id: view.previous_view_id }, setupScreen(ctx, draft));
  return undefined;
}

const changeForm = (title: string, callback: string, draft: Draft, blocks: types.KnownBlock[]): types.ModalView =>
  modal({
    title,
    close: copy().setup.back,
    submit: { text: copy().setup.save, callback, metadata: written(draft) },
    blocks,
  });
