import type { types } from '@slack/bolt';
import { localDateOf } from '../../domain/calendar.ts';
import type { Group } from '../../domain/group.ts';
import type { GroupId } from '../../domain/ids.ts';
import { languages } from '../../domain/language.ts';
import type { Message } from '../../flows/ports/slack.ts';
import { dayFor } from '../context.ts';
import { copy, inLanguage } from '../copy.ts';
import { actionIds } from '../ui/actions.ts';
import { button, buttons, context, section } from '../ui/blocks.ts';
import { escaped } from '../ui/mrkdwn.ts';
import { spokenDate } from '../ui/spoken.ts';
import type { MessageContent } from './message-parts.ts';

type Invitation = Omit<Extract<Message, { kind: 'invitation' }>, 'kind'>;

/** Invites a channel to take part. Who joins is nobody's business but theirs. */
export function invitationMessage(invitation: Invitation): MessageContent {
  const text = invitationText(invitation);
  const { id } = invitation.group;
  return {
    text: `${text}\n${copy().invite.unnoticed}`,
    blocks: [section(text), buttons(joinGroupButton(id), howItWorksButton(id)), context(copy().invite.unnoticed)],
  };
}

/** The words of a lead, which call nobody, or the usual ones: as the channel reads them, whoever looks at them before. */
export const invitationText = (invitation: Invitation): string =>
  inChannelOf(invitation.group, () =>
    invitation.group.invitation === undefined
      ? usualWords(invitation, dayFor(invitation.round.window.opensAt, invitation.group.zone))
      : escaped(invitation.group.invitation),
  );

/** The same to be edited, as a lead sees it: without formatting, and with a day that is written out. */
export const invitationToEdit = (invitation: Invitation): string =>
  invitation.group.invitation ??
  inChannelOf(invitation.group, () =>
    usualWords(invitation, spokenDate(localDateOf(invitation.round.window.opensAt, invitation.group.zone))),
  ).replaceAll('*', '');

const inChannelOf = <T>({ language = languages[0] }: Group, write: () => T): T => inLanguage(language, write);

function usualWords({ group, round, weeks }: Invitation, day: string): string {
  const isStart = group.season === 1 && round.week === 1;
  const when =
    round.status !== 'planned' ? copy().invite.running : isStart ? copy().invite.start(day) : copy().invite.next(day);
  return `${copy().invite.text(weeks, group.k)} ${when}`;
}

/** Leads to the join page of one group. */
export const joinGroupButton = (group: GroupId, text: string = copy().common.join): types.Button =>
  button({
    text,
    label: copy().common.joinLabel,
    action: actionIds.join,
    value: group,
    ...(text === copy().common.join ? primary : {}),
  });

const howItWorksButton = (group: GroupId) =>
  button({ text: copy().invite.howItWorks, action: actionIds.howItWorks, value: group });

const primary = { style: 'primary' } as const;
