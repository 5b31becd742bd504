import type { types, ViewOutput, ViewResponseAction } from '@slack/bolt';
import type { Group, GroupWithLeads } from '../../domain/group.ts';
import type { ChannelId, GroupId } from '../../domain/ids.ts';
import { changeChannel, changeSafety, changeWeek } from '../../flows/groups/change-group.ts';
import { groupOfLead } from '../../flows/groups/leads-of.ts';
import { type Asker, type Desk, dayFor } from '../desk.ts';
import { refusalPage, sorryPage } from '../everybody/refusal-page.ts';
import { nextQuestionAt } from '../members/next-question.ts';
import { attempt, formLimit } from '../parts/attempt.ts';
import { modal, section } from '../parts/blocks.ts';
import { inPlace, underFields } from '../parts/form-fields.ts';
import { common } from '../words/common.ts';
import { groupWords as words } from '../words/group.ts';
import { setupWords } from '../words/setup.ts';
import { channelBlocks, channelError, channelField, readChannel } from './channel-field.ts';
import { readGroupId } from './group-choice.ts';
import { groupPage } from './group-page.ts';
import { largeChannelSentence } from './large-channel.ts';
import { countryIn, readSafety, safetyBlocks, safetyErrors } from './safety-form.ts';
import { readWeek, weekBlocks, weekError } from './week-form.ts';

export const groupWeekCallback = 'group-week';
export const groupSafetyCallback = 'group-safety';
export const groupChannelCallback = 'group-channel';

type Submitted = Pick<ViewOutput, 'private_metadata' | 'state'>;

/** Times and rules, as they are, to change; what takes effect when stands above. */
export const groupWeekPage = (desk: Desk, asker: Asker, id: GroupId | undefined): Promise<types.ModalView> =>
  formOf(desk, asker, id, async (group, leads) =>
    form(words.week.title, groupWeekCallback, group, [
      section(words.week.effect),
      ...weekBlocks(group, group.k, leads.length),
    ]),
  );

export async function submitGroupWeek(desk: Desk, asker: Asker, view: Submitted): Promise<ViewResponseAction> {
  const read = readWeek(view);
  if (!read.ok) return underFields(read.errors);
  const at = leadAt(asker, view);
  if (at === undefined) return inPlace(refusalPage(words.notLead));
  const changing = changeWeek(desk.ports, at, read.settings, desk.ports.clock.now());
  const outcome = await attempt(desk, formLimit, changing);
  if (outcome.kind !== 'done') return inPlace(unsure(outcome.kind));
  if (outcome.value.ok) {
    const group = outcome.value.value;
    const saved =
      group.status === 'ended'
        ? words.saved.weekEnded
        : words.saved.week(dayFor(await nextQuestionAt(desk, group), group.zone));
    const large = await largeChannelSentence(desk, group);
    const said = large === undefined ? saved : `${saved}\n\n${large}`;
    return inPlace(await groupPage(desk, asker, group.id, said));
  }
  const { refusal } = outcome.value;
  if (refusal === 'notLead') return inPlace(refusalPage(words.notLead));
  return underFields(Object.fromEntries(refusal.map(weekError)));
}

/** Help lines, routes and the notice, as they are; with the help lines of another country once one is chosen. */
export const groupSafetyPage = (
  desk: Desk,
  asker: Asker,
  id: GroupId | undefined,
  country?: string,
): Promise<types.ModalView> =>
  formOf(desk, asker, id, async (group) =>
    form(words.safety.title, groupSafetyCallback, group, [
      section(words.safety.effect),
      ...safetyBlocks(desk.content, { ...group, country: country ?? group.country }),
    ]),
  );

export const groupSafetyPageOfCountry = (desk: Desk, asker: Asker, view: Submitted): Promise<types.ModalView> =>
  groupSafetyPage(desk, asker, readGroupId(view.private_metadata), countryIn(view));

export async function submitGroupSafety(desk: Desk, asker: Asker, view: Submitted): Promise<ViewResponseAction> {
  const at = leadAt(asker, view);
  if (at === undefined) return inPlace(refusalPage(words.notLead));
  const asked = readSafety(desk.content, view);
  const changing = changeSafety(desk.ports, at, asked, desk.ports.clock.now());
  const outcome = await attempt(desk, formLimit, changing);
  if (outcome.kind !== 'done') return inPlace(unsure(outcome.kind));
  if (outcome.value.ok) return inPlace(await groupPage(desk, asker, at.group, words.saved.safety));
  const { refusal } = outcome.value;
  if (refusal === 'notLead') return inPlace(refusalPage(words.notLead));
  return underFields(Object.fromEntries(refusal.flatMap((each) => safetyErrors(desk.content, each, asked.country))));
}

/** Another channel, or the same one once it can be posted in again. */
export const groupChannelPage = (
  desk: Desk,
  asker: Asker,
  id: GroupId | undefined,
  channel?: ChannelId,
): Promise<types.ModalView> =>
  formOf(desk, asker, id, async (group) =>
    form(words.channel.title, groupChannelCallback, group, [
      section(words.channel.effect),
      ...(await channelBlocks(desk, asker, channel ?? group.channel, group.id)),
    ]),
  );

export const groupChannelPageOfChannel = (desk: Desk, asker: Asker, view: Submitted): Promise<types.ModalView> =>
  groupChannelPage(desk, asker, readGroupId(view.private_metadata), readChannel(view));

export async function submitGroupChannel(desk: Desk, asker: Asker, view: Submitted): Promise<ViewResponseAction> {
  const channel = readChannel(view);
  if (channel === undefined) return underFields({ [channelField]: setupWords.week.choose });
  const at = leadAt(asker, view);
  if (at === undefined) return inPlace(refusalPage(words.notLead));
  const changing = changeChannel(desk.ports, at, channel, desk.ports.clock.now());
  const outcome = await attempt(desk, formLimit, changing);
  if (outcome.kind !== 'done')
    return underFields({ [channelField]: outcome.kind === 'late' ? setupWords.late : common.sorry });
  if (outcome.value.ok) return inPlace(await groupPage(desk, asker, at.group, words.saved.channel(`<#${channel}>`)));
  const { refusal } = outcome.value;
  if (refusal === 'notLead') return inPlace(refusalPage(words.notLead));
  return underFields(Object.fromEntries([channelError(refusal)]));
}

async function formOf(
  desk: Desk,
  asker: Asker,
  id: GroupId | undefined,
  view: (group: Group, leads: GroupWithLeads['leads']) => Promise<types.ModalView>,
): Promise<types.ModalView> {
  const at = { workspace: asker.workspace, lead: asker.member };
  const found = id && (await groupOfLead(desk.ports, { ...at, group: id }));
  return found ? view(found.group, found.leads) : refusalPage(words.notLead);
}

const form = (title: string, callback: string, group: Group, blocks: types.KnownBlock[]): types.ModalView =>
  modal({
    title,
    close: common.cancel,
    submit: { text: setupWords.save, callback, metadata: group.id },
    blocks,
  });

function leadAt(asker: Asker, view: Submitted) {
  const group = readGroupId(view.private_metadata);
  return group && { workspace: asker.workspace, lead: asker.member, group };
}

const unsure = (kind: 'failed' | 'late') => (kind === 'late' ? refusalPage(setupWords.late) : sorryPage());
