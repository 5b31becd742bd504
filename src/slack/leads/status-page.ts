import type { types } from '@slack/bolt';
import type { Group } from '../../domain/group.ts';
import type { CurrentUser, SlackContext } from '../context.ts';
import { copy } from '../copy.ts';
import { contactsLeft } from '../messages/message-parts.ts';
import { rolesOf } from '../shared/roles-and-weeks.ts';
import { buttons, context, divider, modal, section } from '../ui/blocks.ts';
import { sharedButton } from '../ui/buttons.ts';
import { refusalPage } from '../ui/refusals.ts';
import { groupState } from './group-state.ts';

const words = () => copy().season.status;

/** Where each group stands that one leads, with the draft that waits for a look. */
export async function statusPage(ctx: SlackContext, user: CurrentUser): Promise<types.ModalView> {
  const { leads } = await rolesOf(ctx, user);
  if (leads.length === 0) return refusalPage(words().notLead);
  const states = await Promise.all(leads.slice(0, mostGroups).map(({ group }) => groupBlocks(ctx, group)));
  return modal({ title: words().title, blocks: [...states.flat(), context(words().privacy)] });
}

async function groupBlocks(ctx: SlackContext, group: Group): Promise<types.KnownBlock[]> {
  const { lines, isEnough, waiting } = await groupState(ctx, group);
  const joined = isEnough === undefined ? [] : [isEnough ? words().enough : words().notEnough];
  return [
    section([copy().group.name(`<#${group.channel}>`), ...lines, ...joined].join('\n')),
    ...contactsLeft(group),
    ...(waiting === undefined ? [] : [buttons(sharedButton('review', { value: waiting.id }))]),
    ...(isEnough === false ? [buttons(sharedButton('invite', { value: group.id }))] : []),
    divider,
  ];
}

const mostGroups = 20;
