import type { types, ViewOutput, ViewResponseAction } from '@slack/bolt';
import type { GroupWithLeads } from '../../domain/group.ts';
import type { GroupId } from '../../domain/ids.ts';
import { inviteToGroup, longestInvitation, roundToInviteTo } from '../../flows/groups/set-up-group.ts';
import { whyNotYet } from '../../flows/rounds/open-round.ts';
import { type CurrentUser, dayFor, leadAt, type SlackContext } from '../context.ts';
import { copy } from '../copy.ts';
import { invitationText, invitationToEdit, joinGroupButton } from '../messages/invitation-message.ts';
import { contactsLeft } from '../messages/message-parts.ts';
import { ledGroup } from '../shared/roles-and-weeks.ts';
import { actionIds, formIds } from '../ui/actions.ts';
import { button, buttons, context, modal, section, textInput } from '../ui/blocks.ts';
import { readGroupId } from '../ui/clicks.ts';
import { answer, sorryInPlace, withDeadline } from '../ui/deadline.ts';
import { choice, field, inPlace, underField } from '../ui/form-fields.ts';
import { chooseLedGroup } from '../ui/group-blocks.ts';
import { refusalPage } from '../ui/refusals.ts';
import { largeChannelSentence } from './channel-field.ts';

/** What setting up ends with, and what a lead comes back to: what is left to do, and the invitation. */
export async function invitePage(
  ctx: SlackContext,
  user: CurrentUser,
  id: GroupId | undefined,
): Promise<types.ModalView> {
  const led = id === undefined ? await ctx.ports.groups.ledBy(user.workspace, user.member) : [];
  if (led.length > 1) return chooseLedGroup(led, actionIds.invite);
  const found = led[0] ?? (await ledGroup(ctx, user, id));
  const invitation = found && (await invitationFor(ctx, found));
  if (!found) return refusalPage(copy().group.notLead);
  if (invitation === undefined) return refusalPage(copy().invite.noWeek);
  const { group, round } = invitation;
  const { name, isReady, large } = await channelOf(ctx, found);
  const day = dayFor(round.window.opensAt, group.zone);
  return modal({
    title: copy().invite.title,
    endsAll: true,
    blocks: [
      section(copy().invite.done(`<#${group.channel}>`, day, group.season === 1 && round.week === 1)),
      ...(isReady ? [] : [section(copy().invite.left(`<#${group.channel}>`))]),
      ...contactsLeft(group),
      ...(large === undefined ? [] : [section(large)]),
      section(`${copy().invite.now}\n> ${invitationText(invitation).replaceAll('\n', '\n> ')}`),
      buttons(
        button({
          text: name === undefined ? copy().invite.postUnnamed : copy().invite.post(name),
          action: actionIds.postInvitation,
          value: group.id,
          style: 'primary',
        }),
        button({
          text: copy().invite.edit,
          label: copy().invite.editLabel,
          action: actionIds.editInvitation,
          value: group.id,
        }),
        joinGroupButton(group.id, copy().invite.joinToo),
      ),
      context(copy().invite.few),
    ],
  });
}

/** The invitation to reword before it is posted. */
export async function editInvitationPage(
  ctx: SlackContext,
  user: CurrentUser,
  id: GroupId | undefined,
): Promise<types.ModalView> {
  const found = await ledGroup(ctx, user, id);
  const invitation = found && (await invitationFor(ctx, found));
  if (!found) return refusalPage(copy().group.notLead);
  if (invitation === undefined) return refusalPage(copy().invite.noWeek);
  return modal({
    title: copy().invite.title,
    close: copy().setup.back,
    submit: { text: copy().invite.postUnnamed, callback: formIds.invitation, metadata: found.group.id },
    blocks: [
      textInput({
        block: invitationField,
        action: choice,
        label: copy().invite.field,
        hint: copy().invite.fieldHint,
        longest: longestInvitation,
        multiline: true,
        initial: invitationToEdit(invitation),
      }),
    ],
  });
}

export async function submitInvitation(
  ctx: SlackContext,
  user: CurrentUser,
  view: Pick<ViewOutput, 'private_metadata' | 'state'>,
): Promise<ViewResponseAction> {
  const id = readGroupId(view.private_metadata);
  const text = field(view, invitationField)?.value ?? '';
  const posting = id === undefined ? Promise.resolve(undefined) : invite(ctx, user, id, text);
  return answer(ctx, posting, sorryInPlace(copy().setup.late), (page) =>
    page === 'empty'
      ? underField(invitationField, copy().invite.empty)
      : inPlace(page ?? refusalPage(copy().group.notLead)),
  );
}

/** Posts it as it is, once: a second click says that it is on its way. */
export async function postInvitationPage(
  ctx: SlackContext,
  user: CurrentUser,
  id: GroupId | undefined,
): Promise<types.ModalView> {
  const page = id && (await invite(ctx, user, id, undefined));
  return page === 'empty' || !page ? refusalPage(copy().group.notLead) : page;
}

async function invite(
  ctx: SlackContext,
  user: CurrentUser,
  id: GroupId,
  text: string | undefined,
): Promise<types.ModalView | 'empty'> {
  const at = { ...leadAt(user), group: id };
  const invited = await inviteToGroup(ctx.ports, at, text, ctx.ports.clock.now());
  if (!invited.ok) {
    if (invited.refusal === 'empty') return 'empty';
    return refusalPage(invited.refusal === 'noWeek' ? copy().invite.noWeek : copy().group.notLead);
  }
  const { group, outcome } = invited.value;
  const { isReady } = await channelOf(ctx, invited.value);
  const channel = `<#${group.channel}>`;
  const said =
    outcome === 'alreadyPlanned'
      ? copy().invite.already
      : isReady
        ? copy().invite.posted(channel)
        : copy().invite.waits(channel);
  return modal({
    title: copy().invite.title,
    endsAll: true,
    blocks: [section(said), ...contactsLeft(group), buttons(joinGroupButton(group.id, copy().invite.joinToo))],
  });
}

async function invitationFor(ctx: SlackContext, found: GroupWithLeads) {
  const round = await roundToInviteTo(ctx.ports, found);
  if (round === undefined) return undefined;
  const weeks = (await ctx.ports.programmes.of(found.group)).programme.steps.length;
  return { group: found.group, round, weeks };
}

/** What the channel is called, and whether it can be posted in; Slack is asked once, and what it does not say in time is left out. */
async function channelOf(ctx: SlackContext, found: GroupWithLeads) {
  const { workspace, channel } = found.group;
  const asking = ctx.ports.directory.channel(workspace, channel);
  const directory = { ...ctx.ports.directory, channel: () => asking };
  const [facts, why, large] = await Promise.all([
    withDeadline(ctx, channelLimit, asking),
    withDeadline(ctx, channelLimit, whyNotYet({ directory }, found)),
    largeChannelSentence({ ports: { ...ctx.ports, directory } }, found.group),
  ]);
  return {
    name: facts.kind === 'done' && typeof facts.value === 'object' ? facts.value.name : undefined,
    isReady: why.kind !== 'done' || why.value === undefined,
    large,
  };
}

/** Milliseconds: part of the three seconds in which a form must be answered. */
const channelLimit = 700;
const invitationField = 'invitation';
