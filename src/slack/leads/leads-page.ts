import type { types, ViewOutput, ViewResponseAction } from '@slack/bolt';
import { z } from 'zod';
import type { GroupWithLeads } from '../../domain/group.ts';
import { type GroupId, groupId, type MemberId, memberId } from '../../domain/ids.ts';
import {
  type AddLeadRefusal,
  addLead,
  groupsToLead,
  groupToLead,
  handOver,
  type RemoveLeadRefusal,
  removeLead,
} from '../../flows/groups/change-leads.ts';
import type { CurrentUser, SlackContext } from '../context.ts';
import { copy } from '../copy.ts';
import { actionIds, formIds } from '../ui/actions.ts';
import { button, confirmation, context, divider, input, modal, section, sectionWith } from '../ui/blocks.ts';
import { readGroupId } from '../ui/clicks.ts';
import { answer, sorryUnder } from '../ui/deadline.ts';
import { boxes, choice, field, inPlace, placeholder, ticked, underField } from '../ui/form-fields.ts';
import { chooseLedGroup } from '../ui/group-blocks.ts';
import { refusalPage } from '../ui/refusals.ts';

const words = () => copy().group.lead;

/** Who leads a group; for its leads, and for admins of the workspace, who may choose among all groups. */
export async function leadsPage(
  ctx: SlackContext,
  user: CurrentUser,
  wanted?: GroupId,
  said?: string,
): Promise<types.ModalView> {
  if (wanted !== undefined) {
    const found = await groupToLead(ctx.ports, changing(user, wanted));
    return found === undefined ? refusalPage(words().mayNot) : leadsView(user, found, said);
  }
  const groups = await groupsToLead(ctx.ports, user.workspace, user.member);
  const [only] = groups;
  if (only === undefined) return refusalPage(words().mayNot);
  return groups.length === 1 ? leadsView(user, only, said) : chooseLedGroup(groups, actionIds.groupLeads);
}

/** Adds whoever was chosen, or hands the group over to them. */
export async function submitLeads(
  ctx: SlackContext,
  user: CurrentUser,
  view: Pick<ViewOutput, 'private_metadata' | 'state'>,
): Promise<ViewResponseAction> {
  const group = readGroupId(view.private_metadata);
  const person = field(view, block.person)?.selected_user;
  if (group === undefined) return inPlace(refusalPage(words().mayNot));
  if (!person) return underField(block.person, copy().setup.choose);
  const stepsBack = ticked(view, block.handOver).length > 0;
  const change = stepsBack ? handOver : addLead;
  const adding = change(ctx.ports, changing(user, group), memberId(person), ctx.ports.clock.now());
  return answer(ctx, adding, sorryUnder(block.person, copy().setup.late), async (outcome) => {
    if (!outcome.ok) return underField(block.person, sentenceOf(outcome.refusal));
    if (stepsBack) return inPlace(steppedBack(outcome.value.group.channel));
    return inPlace(await leadsPage(ctx, user, group, words().added(`<@${person}>`)));
  });
}

/** Takes a lead away, or lets one step back. */
export async function removeLeadPage(
  ctx: SlackContext,
  user: CurrentUser,
  value: string | undefined,
): Promise<types.ModalView> {
  const read = removalSchema.safeParse(value?.split(' '));
  if (!read.success) return refusalPage(words().mayNot);
  const [group, lead] = read.data;
  const outcome = await removeLead(ctx.ports, changing(user, group), lead, ctx.ports.clock.now());
  if (!outcome.ok) return refusalPage(sentenceOf(outcome.refusal));
  if (lead === user.member) return steppedBack(outcome.value.group.channel);
  return leadsPage(ctx, user, group, words().removed(`<@${lead}>`));
}

const steppedBack = (channel: string) =>
  modal({ title: words().title, blocks: [section(words().steppedBack(`<#${channel}>`))] });

function leadsView(user: CurrentUser, { group, leads }: GroupWithLeads, said: string | undefined): types.ModalView {
  const mayRemove = leads.length > 1;
  return modal({
    title: words().title,
    close: copy().common.close,
    submit: { text: words().submit, callback: formIds.leads, metadata: group.id },
    blocks: [
      ...(said === undefined ? [] : [section(said), divider]),
      section(words().intro(`<#${group.channel}>`)),
      ...(leads.length === 0 ? [section(words().none)] : []),
      ...leads.slice(0, mostShown).map((lead) => (mayRemove ? leadWithButton(user, group.id, lead) : leadAlone(lead))),
      ...(mayRemove ? [] : [context(words().lastLead)]),
      ...(leads.length < group.approvals ? [section(copy().group.tooFewLeads)] : []),
      divider,
      input(
        { block: block.person, label: words().add, hint: words().addHint },
        { type: 'users_select', action_id: choice, placeholder: placeholder(words().addPlaceholder) },
      ),
      ...(leads.includes(user.member) ? [handOverBox()] : []),
    ],
  });
}

const leadAlone = (lead: MemberId) => section(`<@${lead}>`);

const leadWithButton = (user: CurrentUser, group: GroupId, lead: MemberId) => {
  const isSelf = lead === user.member;
  const confirm = words().confirm[isSelf ? 'stepBack' : 'remove'];
  return sectionWith(
    `<@${lead}>`,
    button({
      text: isSelf ? words().stepBack : words().remove,
      label: isSelf ? words().stepBackLabel : words().removeLabel,
      action: actionIds.removeLead,
      value: `${group} ${lead}`,
      confirm: confirmation(confirm),
    }),
  );
};

function sentenceOf(refusal: AddLeadRefusal | RemoveLeadRefusal): string {
  return refusal === 'notLead' ? words().wasNoLead : words()[refusal];
}

const changing = ({ workspace, member }: CurrentUser, group: GroupId) => ({ workspace, by: member, group });

const mostShown = 80;
const removalSchema = z.tuple([z.uuid().transform(groupId), z.string().regex(/^[UW]/).transform(memberId)]);
const block = { person: 'person', handOver: 'hand-over' } as const;
const handOverBox = () =>
  boxes({ block: block.handOver, label: words().handOver, optional: true }, [
    { value: 'step-back', text: words().handOverOption, ticked: false },
  ]);
