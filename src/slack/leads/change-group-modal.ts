import type { types, ViewOutput, ViewResponseAction } from '@slack/bolt';
import type { Group, GroupWithLeads } from '../../domain/group.ts';
import type { ChannelId, GroupId } from '../../domain/ids.ts';
import { changeChannel, changeContacts, changeWeek, type WeekSettings } from '../../flows/groups/change-group.ts';
import { type CurrentUser, dayFor, leadAt, type SlackContext } from '../context.ts';
import { copy } from '../copy.ts';
import { ledGroup, nextQuestionAt } from '../shared/roles-and-weeks.ts';
import { formIds } from '../ui/actions.ts';
import { context, modal, section } from '../ui/blocks.ts';
import { readGroupId } from '../ui/clicks.ts';
import { answer, sorryInPlace, sorryUnder } from '../ui/deadline.ts';
import { inPlace, underField, underFields } from '../ui/form-fields.ts';
import { refusalPage } from '../ui/refusals.ts';
import { channelBlocks, channelError, channelField, largeChannelSentence, readChannel } from './channel-field.ts';
import { contactsBlocks, contactsError, countryIn, readContacts, reporterField } from './contacts-form.ts';
import { groupPage } from './group-page.ts';
import { privacyBlocks, readPrivacy, readSchedule, scheduleBlocks, weekError } from './week-form.ts';

type Submitted = Pick<ViewOutput, 'private_metadata' | 'state'>;

/** When the weeks open and close, as it is, to change; what takes effect when stands below. */
export const groupSchedulePage = (
  ctx: SlackContext,
  user: CurrentUser,
  id: GroupId | undefined,
): Promise<types.ModalView> =>
  formOf(ctx, user, id, async (group) =>
    form(copy().setup.schedule.title, formIds.groupSchedule, group, [
      ...scheduleBlocks(group),
      context(copy().group.week.schedule),
    ]),
  );

export async function submitGroupSchedule(
  ctx: SlackContext,
  user: CurrentUser,
  view: Submitted,
): Promise<ViewResponseAction> {
  const read = readSchedule(view);
  return read.ok ? submitWeek(ctx, user, view, read.settings) : underFields(read.errors);
}

/** How many a theme needs and who looks at it before, to change. */
export const groupPrivacyPage = (
  ctx: SlackContext,
  user: CurrentUser,
  id: GroupId | undefined,
): Promise<types.ModalView> =>
  formOf(ctx, user, id, async (group, leads) =>
    form(copy().setup.privacy.title, formIds.groupPrivacy, group, [
      ...privacyBlocks(group, group.k, leads.length),
      context(copy().group.week.privacy),
    ]),
  );

export async function submitGroupPrivacy(
  ctx: SlackContext,
  user: CurrentUser,
  view: Submitted,
): Promise<ViewResponseAction> {
  const read = readPrivacy(view);
  return read.ok ? submitWeek(ctx, user, view, read.settings) : underFields(read.errors);
}

async function submitWeek(
  ctx: SlackContext,
  user: CurrentUser,
  view: Submitted,
  settings: Partial<WeekSettings>,
): Promise<ViewResponseAction> {
  const at = groupAt(user, view);
  if (at === undefined) return inPlace(refusalPage(copy().group.notLead));
  const changing = changeWeek(ctx.ports, at, settings, ctx.ports.clock.now());
  return answer(ctx, changing, sorryInPlace(copy().setup.late), async (outcome) => {
    if (outcome.ok) {
      const group = outcome.value;
      const saved =
        group.status === 'ended'
          ? copy().group.saved.weekEnded
          : copy().group.saved.week(dayFor(await nextQuestionAt(ctx, group), group.zone));
      const large = await largeChannelSentence(ctx, group);
      const said = large === undefined ? saved : `${saved}\n\n${large}`;
      return inPlace(await groupPage(ctx, user, group.id, said));
    }
    const { refusal } = outcome;
    if (refusal === 'notLead') return inPlace(refusalPage(copy().group.notLead));
    return underFields(Object.fromEntries(refusal.map(weekError)));
  });
}

/** Where people can turn, as it is; with the help lines of another country once one is chosen. */
export const groupContactsPage = (
  ctx: SlackContext,
  user: CurrentUser,
  id: GroupId | undefined,
  country?: string,
): Promise<types.ModalView> =>
  formOf(ctx, user, id, async (group) =>
    form(copy().setup.contacts.title, formIds.groupContacts, group, [
      ...contactsBlocks(ctx.content, { ...group, country: country ?? group.country }),
      reporterField(group.reporterNotice),
      context(copy().group.contactsEffect),
    ]),
  );

export const groupContactsPageOfCountry = (
  ctx: SlackContext,
  user: CurrentUser,
  view: Submitted,
): Promise<types.ModalView> => groupContactsPage(ctx, user, readGroupId(view.private_metadata), countryIn(view));

export async function submitGroupContacts(
  ctx: SlackContext,
  user: CurrentUser,
  view: Submitted,
): Promise<ViewResponseAction> {
  const at = groupAt(user, view);
  if (at === undefined) return inPlace(refusalPage(copy().group.notLead));
  const changing = changeContacts(ctx.ports, at, readContacts(view), ctx.ports.clock.now());
  return answer(ctx, changing, sorryInPlace(copy().setup.late), async (outcome) => {
    if (outcome.ok) return inPlace(await groupPage(ctx, user, at.group, copy().group.saved.contacts));
    const { refusal } = outcome;
    if (refusal === 'notLead') return inPlace(refusalPage(copy().group.notLead));
    return underFields(Object.fromEntries(refusal.map((each) => contactsError(each, view))));
  });
}

/** Another channel, or the same one once it can be posted in again. */
export const groupChannelPage = (
  ctx: SlackContext,
  user: CurrentUser,
  id: GroupId | undefined,
  channel?: ChannelId,
): Promise<types.ModalView> =>
  formOf(ctx, user, id, async (group) =>
    form(copy().group.channel.title, formIds.groupChannel, group, [
      section(copy().group.channel.effect),
      ...(await channelBlocks(ctx, user, channel ?? group.channel, group.id)),
    ]),
  );

export const groupChannelPageOfChannel = (
  ctx: SlackContext,
  user: CurrentUser,
  view: Submitted,
): Promise<types.ModalView> => groupChannelPage(ctx, user, readGroupId(view.private_metadata), readChannel(view));

export async function submitGroupChannel(
  ctx: SlackContext,
  user: CurrentUser,
  view: Submitted,
): Promise<ViewResponseAction> {
  const channel = readChannel(view);
  if (channel === undefined) return underField(channelField, copy().setup.choose);
  const at = groupAt(user, view);
  if (at === undefined) return inPlace(refusalPage(copy().group.notLead));
  const changing = changeChannel(ctx.ports, at, channel, ctx.ports.clock.now());
  return answer(ctx, changing, sorryUnder(channelField, copy().setup.late), async (outcome) => {
    if (outcome.ok) return inPlace(await groupPage(ctx, user, at.group, copy().group.saved.channel(`<#${channel}>`)));
    const { refusal } = outcome;
    if (refusal === 'notLead') return inPlace(refusalPage(copy().group.notLead));
    return underFields(Object.fromEntries([channelError(refusal)]));
  });
}

async function formOf(
  ctx: SlackContext,
  user: CurrentUser,
  id: GroupId | undefined,
  view: (group: Group, leads: GroupWithLeads['leads']) => Promise<types.ModalView>,
): Promise<types.ModalView> {
  const found = await ledGroup(ctx, user, id);
  return found ? view(found.group, found.leads) : refusalPage(copy().group.notLead);
}

const form = (title: string, callback: string, group: Group, blocks: types.KnownBlock[]): types.ModalView =>
  modal({
    title,
    close: copy().common.cancel,
    submit: { text: copy().setup.save, callback, metadata: group.id },
    blocks,
  });

function groupAt(user: CurrentUser, view: Submitted) {
  const group = readGroupId(view.private_metadata);
  return group && { ...leadAt(user), group };
}
