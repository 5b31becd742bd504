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
import type { Asker, Desk } from '../desk.ts';
import { refusalPage } from '../everybody/refusal-page.ts';
import { opens } from '../parts/actions.ts';
import { attempt, formLimit } from '../parts/attempt.ts';
import { button, context, divider, input, modal, plain, section, sectionWith } from '../parts/blocks.ts';
import { boxes, choice, field, inPlace, placeholder, ticked, underFields } from '../parts/form-fields.ts';
import { common } from '../words/common.ts';
import { groupWords } from '../words/group.ts';
import { setupWords } from '../words/setup.ts';
import { groupChoice, readGroupId } from './group-choice.ts';

const words = groupWords.lead;

export const leadsCallback = 'leads';
export const removeLeadAction = 'remove-lead';

/** Who leads a group; for its leads, and for admins of the workspace, who may choose among all groups. */
export async function leadsPage(desk: Desk, asker: Asker, wanted?: GroupId, said?: string): Promise<types.ModalView> {
  if (wanted !== undefined) {
    const found = await groupToLead(desk.ports, changing(asker, wanted));
    return found === undefined ? refusalPage(words.mayNot) : leadsView(asker, found, said);
  }
  const groups = await groupsToLead(desk.ports, asker.workspace, asker.member);
  const [only] = groups;
  if (only === undefined) return refusalPage(words.mayNot);
  return groups.length === 1 ? leadsView(asker, only, said) : groupChoice(groups, opens.groupLeads);
}

/** Adds whoever was chosen, or hands the group over to them. */
export async function submitLeads(
  desk: Desk,
  asker: Asker,
  view: Pick<ViewOutput, 'private_metadata' | 'state'>,
): Promise<ViewResponseAction> {
  const group = readGroupId(view.private_metadata);
  const person = field(view, block.person)?.selected_user;
  if (group === undefined) return inPlace(refusalPage(words.mayNot));
  if (!person) return underFields({ [block.person]: setupWords.week.choose });
  const stepsBack = ticked(view, block.handOver).length > 0;
  const change = stepsBack ? handOver : addLead;
  const adding = change(desk.ports, changing(asker, group), memberId(person), desk.ports.clock.now());
  const outcome = await attempt(desk, formLimit, adding);
  if (outcome.kind !== 'done')
    return underFields({ [block.person]: outcome.kind === 'late' ? setupWords.late : common.sorry });
  if (!outcome.value.ok) return underFields({ [block.person]: sentenceOf(outcome.value.refusal) });
  const { group: changed } = outcome.value.value;
  if (stepsBack) return inPlace(steppedBack(changed.channel));
  return inPlace(await leadsPage(desk, asker, group, words.added(`<@${person}>`)));
}

/** Takes a lead away, or lets one step back. */
export async function removeLeadPage(desk: Desk, asker: Asker, value: string | undefined): Promise<types.ModalView> {
  const read = removalSchema.safeParse(value?.split(' '));
  if (!read.success) return refusalPage(words.mayNot);
  const [group, lead] = read.data;
  const outcome = await removeLead(desk.ports, changing(asker, group), lead, desk.ports.clock.now());
  if (!outcome.ok) return refusalPage(sentenceOf(outcome.refusal));
  if (lead === asker.member) return steppedBack(outcome.value.group.channel);
  return leadsPage(desk, asker, group, words.removed(`<@${lead}>`));
}

const steppedBack = (channel: string) =>
  modal({ title: words.title, blocks: [section(words.steppedBack(`<#${channel}>`))] });

function leadsView(asker: Asker, { group, leads }: GroupWithLeads, said: string | undefined): types.ModalView {
  const mayRemove = leads.length > 1;
  return modal({
    title: words.title,
    close: common.close,
    submit: { text: words.submit, callback: leadsCallback, metadata: group.id },
    blocks: [
      ...(said === undefined ? [] : [section(said), divider]),
      section(words.intro(`<#${group.channel}>`)),
      ...(leads.length === 0 ? [section(words.none)] : []),
      ...leads.slice(0, mostShown).map((lead) => (mayRemove ? leadWithButton(asker, group.id, lead) : leadAlone(lead))),
      ...(mayRemove ? [] : [context(words.lastLead)]),
      ...(leads.length < group.approvals ? [section(groupWords.tooFewLeads)] : []),
      divider,
      input(
        { block: block.person, label: words.add, hint: words.addHint },
        { type: 'users_select', action_id: choice, placeholder: placeholder(words.addPlaceholder) },
      ),
      ...(leads.includes(asker.member) ? [handOverBox] : []),
    ],
  });
}

const leadAlone = (lead: MemberId) => section(`<@${lead}>`);

const leadWithButton = (asker: Asker, group: GroupId, lead: MemberId) => {
  const isSelf = lead === asker.member;
  const confirm = words.confirm[isSelf ? 'stepBack' : 'remove'];
  return sectionWith(
    `<@${lead}>`,
    button({
      text: isSelf ? words.stepBack : words.remove,
      label: isSelf ? words.stepBackLabel : words.removeLabel,
      action: removeLeadAction,
      value: `${group} ${lead}`,
      confirm: {
        title: plain(confirm.title, 100),
        text: plain(confirm.text, 300),
        confirm: plain(confirm.yes, 30),
        deny: plain(confirm.no, 30),
      },
    }),
  );
};

function sentenceOf(refusal: AddLeadRefusal | RemoveLeadRefusal): string {
  return refusal === 'notLead' ? words.wasNoLead : words[refusal];
}

const changing = ({ workspace, member }: Asker, group: GroupId) => ({ workspace, by: member, group });

const mostShown = 80;
const removalSchema = z.tuple([z.uuid().transform(groupId), z.string().regex(/^[UW]/).transform(memberId)]);
const block = { person: 'person', handOver: 'hand-over' } as const;
const handOverBox = boxes({ block: block.handOver, label: words.handOver, optional: true }, [
  { value: 'step-back', text: words.handOverOption, ticked: false },
]);
