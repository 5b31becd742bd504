import type { types } from '@slack/bolt';
import type { Message } from '../../flows/ports/messenger.ts';
import type { Asker, Desk } from '../desk.ts';
import { joinButton, refusalPage } from '../everybody/refusal-page.ts';
import { groupButton, mentions } from '../leads/group-page.ts';
import { opens } from '../parts/actions.ts';
import { button, buttons, modal, section } from '../parts/blocks.ts';
import { common } from '../words/common.ts';
import { groupWords as words } from '../words/group.ts';
import type { MessageContent } from './message-content.ts';

export const goOnAction = 'go-on';

type Notice = Extract<Message, { kind: 'notice' }>;

/** What one person is told about a group, with a way to do something about it. */
export function noticeMessage(notice: Notice): MessageContent {
  const text = sentenceOf(notice);
  const row = rowOf(notice);
  return { text, blocks: [section(text), ...(row.length === 0 ? [] : [buttons(...row)])] };
}

/** Going on takes nothing but staying: the answer is the same for everybody and is not kept. */
export async function goOnPage({ ports }: Desk, asker: Asker): Promise<types.ModalView> {
  const member = await ports.members.find(asker.workspace, asker.member);
  if (member === undefined) return refusalPage(words.goesOnNot, joinButton());
  return modal({ title: words.goOnTitle, blocks: [section(words.goesOn), buttons(leaveButton())] });
}

function sentenceOf({ about, group, leads }: Notice): string {
  const channel = `<#${group.channel}>`;
  switch (about) {
    case 'leads-changed':
    case 'lead-gone':
      return [
        words.notices[about](channel, mentions(leads)),
        ...(leads.length < group.approvals ? [words.tooFewLeads] : []),
      ].join(' ');
    case 'season-over':
      return words.notices[about](channel, group.season);
    case 'channel-lost':
    case 'channel-shared':
    case 'lead-added':
    case 'lead-removed':
    case 'held-twice':
    case 'go-on':
    case 'record-deleted':
      return words.notices[about](channel);
  }
}

function rowOf({ about, group }: Notice): types.Button[] {
  switch (about) {
    case 'channel-lost':
    case 'channel-shared':
      return [
        button({ text: words.chooseChannel, action: opens.groupChannel, value: group.id, style: 'primary' }),
        leadsButton(group.id),
      ];
    case 'lead-added':
    case 'season-over':
    case 'held-twice':
      return [groupButton(group.id)];
    case 'leads-changed':
    case 'lead-gone':
      return [leadsButton(group.id)];
    case 'lead-removed':
    case 'record-deleted':
      return [];
    case 'go-on':
      return [
        button({ text: words.goOn, label: words.goOnLabel, action: goOnAction, style: 'primary' }),
        leaveButton(),
      ];
  }
}

const leadsButton = (group: string) =>
  button({ text: words.editLeads, label: words.editLeadsLabel, action: opens.groupLeads, value: group });

const leaveButton = () => button({ text: common.leave, label: common.leaveLabel, action: opens.leave });
