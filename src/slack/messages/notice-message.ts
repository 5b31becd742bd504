import type { types } from '@slack/bolt';
import type { Message } from '../../flows/ports/slack.ts';
import type { CurrentUser, SlackContext } from '../context.ts';
import { copy } from '../copy.ts';
import { actionIds } from '../ui/actions.ts';
import { button, buttons, modal, section } from '../ui/blocks.ts';
import { mainButton, sharedButton } from '../ui/buttons.ts';
import { mentions } from '../ui/group-blocks.ts';
import { refusalPage } from '../ui/refusals.ts';
import { contactsButton, type MessageContent } from './message-parts.ts';

type Notice = Extract<Message, { kind: 'notice' }>;

/** What one person is told about a group, with a way to do something about it. */
export function noticeMessage(notice: Notice): MessageContent {
  const text = sentenceOf(notice);
  const row = rowOf(notice);
  return { text, blocks: [section(text), ...(row.length === 0 ? [] : [buttons(...row)])] };
}

/** Going on takes nothing but staying: the answer is the same for everybody and is not kept. */
export async function goOnPage({ ports }: SlackContext, user: CurrentUser): Promise<types.ModalView> {
  const member = await ports.members.find(user.workspace, user.member);
  if (member === undefined) return refusalPage(copy().group.goesOnNot, mainButton('join'));
  return modal({
    title: copy().group.goOnTitle,
    blocks: [section(copy().group.goesOn), buttons(sharedButton('leave'))],
  });
}

function sentenceOf({ about, group, leads }: Notice): string {
  const channel = `<#${group.channel}>`;
  switch (about) {
    case 'leads-changed':
    case 'lead-gone':
      return [
        copy().group.notices[about](channel, mentions(leads)),
        ...(leads.length < group.approvals ? [copy().group.tooFewLeads] : []),
      ].join(' ');
    case 'approvals-lowered':
      return copy().group.notices[about](channel, group.approvals);
    case 'season-over':
      return copy().group.notices[about](channel, group.season);
    case 'channel-lost':
    case 'channel-shared':
    case 'lead-added':
    case 'lead-removed':
    case 'held-twice':
    case 'go-on':
    case 'record-deleted':
    case 'work-stuck':
    case 'contacts-unchecked':
    case 'app-not-invited':
      return copy().group.notices[about](channel);
  }
}

function rowOf({ about, group }: Notice): types.Button[] {
  switch (about) {
    case 'channel-lost':
    case 'channel-shared':
      return [
        button({ text: copy().group.chooseChannel, action: actionIds.groupChannel, value: group.id, style: 'primary' }),
        sharedButton('leads', { value: group.id }),
      ];
    case 'lead-added':
    case 'approvals-lowered':
    case 'season-over':
    case 'held-twice':
      return [sharedButton('group', { value: group.id })];
    case 'leads-changed':
    case 'lead-gone':
      return [sharedButton('leads', { value: group.id })];
    case 'lead-removed':
    case 'record-deleted':
    case 'work-stuck':
    case 'app-not-invited':
      return [];
    case 'contacts-unchecked':
      return [{ ...contactsButton(group), style: 'primary' }];
    case 'go-on':
      return [
        button({ text: copy().group.goOn, label: copy().group.goOnLabel, action: actionIds.goOn, style: 'primary' }),
        sharedButton('leave'),
      ];
  }
}
