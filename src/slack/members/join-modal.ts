import type { types, ViewOutput, ViewResponseAction } from '@slack/bolt';
import { z } from 'zod';
import { zoneOr } from '../../domain/calendar.ts';
import { enrolment, type Group, type GroupWithLeads } from '../../domain/group.ts';
import { type GroupId, groupId } from '../../domain/ids.ts';
import { notEligible } from '../../domain/member.ts';
import { groupsOpenTo, type JoinRefusal, joinGroup } from '../../flows/members/join-group.ts';
import { type CurrentUser, dayFor, type SlackContext } from '../context.ts';
import { copy } from '../copy.ts';
import { joinGroupButton } from '../messages/invitation-message.ts';
import { nextQuestionAt, rolesOf } from '../shared/roles-and-weeks.ts';
import { actionIds, formIds } from '../ui/actions.ts';
import { button, buttons, context, modal, section } from '../ui/blocks.ts';
import { sharedButton } from '../ui/buttons.ts';
import { answer, sorryInPlace } from '../ui/deadline.ts';
import { inPlace } from '../ui/form-fields.ts';
import { clippedMrkdwn } from '../ui/mrkdwn.ts';
import { notEligibleSentence, refusalPage } from '../ui/refusals.ts';

const words = () => copy().member.join;

/** What somebody reads before they join. Where there are several groups and none is named, they choose one first. */
export async function joinPage(ctx: SlackContext, user: CurrentUser, wanted?: GroupId): Promise<types.ModalView> {
  const refusal = copy().member.refusal;
  const { member, groups: all } = await rolesOf(ctx, user);
  if (member !== undefined)
    return refusalPage(refusal.alreadyEnrolled, sharedButton('privacy'), sharedButton('resources'));
  const person = await ctx.ports.directory.person(user.workspace, user.member);
  if (person === undefined) return refusalPage(refusal.unknownPerson);
  const why = notEligible(person);
  if (why !== undefined) return refusalPage(notEligibleSentence(why), sharedButton('resources'));
  const groups = await groupsOpenTo(ctx.ports, user, all);
  const chosen = groups.length === 1 ? groups[0] : groups.find(({ group }) => group.id === wanted);
  if (chosen !== undefined) return consentView(ctx, person.zone, chosen);
  return groups.length === 0
    ? refusalPage(refusal.noGroup, sharedButton('privacy'))
    : groupChooser(groups, words().chooser, actionIds.chooseGroup);
}

/** One screen: what will happen, who sees what, when it begins. The rest is one tap away. */
async function consentView(
  ctx: SlackContext,
  zone: string | undefined,
  { group, leads }: GroupWithLeads,
): Promise<types.ModalView> {
  const { programme } = await ctx.ports.programmes.of(group);
  const first = dayFor(await nextQuestionAt(ctx, group), zoneOr(zone, group.zone));
  const metadata: z.input<typeof metadataSchema> = {
    group: group.id,
    consentVersion: ctx.content.consent.version,
  };
  const led = leads.slice(0, 20).map((lead) => `<@${lead}>`);
  return modal({
    title: words().title,
    close: copy().common.cancel,
    submit: { text: words().submit, callback: formIds.join, metadata: JSON.stringify(metadata) },
    blocks: [
      section(words().intro(`<#${group.channel}>`, programme.steps.length, programme.steps[0].minutes)),
      section(words().points(led, group.k)),
      section(`${words().starts[await stageOf(ctx, group)](first)} ${words().hours}`),
      buttons(
        button({ text: words().details, label: words().detailsLabel, action: actionIds.joinDetails }),
        sharedButton('resources'),
      ),
      context(words().consent),
    ],
  });
}

/** Whether it begins, and whether eight have joined for that: said before joining, never how many. */
async function stageOf({ ports }: SlackContext, group: Group): Promise<'few' | 'enough' | 'running'> {
  const rounds = await ports.rounds.ofSeason(group.workspace, group.id, group.season);
  if (group.season > 1 || rounds.some(({ status }) => status !== 'planned')) return 'running';
  return enrolment(await ports.members.count(group.workspace, group.id)) === 'notYet' ? 'few' : 'enough';
}

/** Enrols whoever submitted the consent screen, with the version of the text that they saw. */
export async function submitJoin(
  ctx: SlackContext,
  user: CurrentUser,
  view: Pick<ViewOutput, 'private_metadata'>,
): Promise<ViewResponseAction> {
  const { group, consentVersion } = metadataSchema.parse(JSON.parse(view.private_metadata));
  const now = ctx.ports.clock.now();
  const joining = joinGroup(ctx.ports, { ...user, group, consentVersion }, now);
  return answer(ctx, joining, sorryInPlace(), async (outcome) => {
    if (!outcome.ok) return inPlace(refusedView(outcome.refusal));
    const { group: joined, firstQuestion } = outcome.value;
    const member = await ctx.ports.members.find(user.workspace, user.member);
    const first = dayFor(firstQuestion ?? (await nextQuestionAt(ctx, joined)), member?.zone ?? joined.zone);
    const done = (await stageOf(ctx, joined)) === 'few' ? words().doneWaits : words().done;
    return inPlace(modal({ title: words().doneTitle, blocks: [section(done(first)), context(words().doneMore)] }));
  });
}

function refusedView(refusal: JoinRefusal): types.ModalView {
  switch (refusal.kind) {
    case 'alreadyEnrolled':
    case 'noGroup':
    case 'notInChannel':
    case 'noDirectMessages':
    case 'unknownPerson':
      return refusalPage(copy().member.refusal[refusal.kind]);
    case 'notEligible':
      return refusalPage(notEligibleSentence(refusal.why));
  }
}

const metadataSchema = z.object({ group: z.uuid().transform(groupId), consentVersion: z.int().min(1) });

const howWords = () => copy().invite.how;

/** What somebody reads who has been invited and wonders: what happens, and where it comes from. */
export async function howItWorksPage(
  ctx: SlackContext,
  user: CurrentUser,
  id: GroupId | undefined,
): Promise<types.ModalView> {
  const found = id && (await ctx.ports.groups.find(user.workspace, id));
  if (!found || (await groupsOpenTo(ctx.ports, user, [found])).length === 0)
    return refusalPage(copy().member.refusal.noGroup);
  const { programme } = await ctx.ports.programmes.of(found.group);
  const isUsual = programme.id === ctx.ports.programmes.usual().id;
  return modal({
    title: howWords().title,
    blocks: [
      section(howWords().weekly(programme.steps.length, found.group.k)),
      ...(isUsual ? [section(howWords().burke)] : []),
      section(howWords().source(clippedMrkdwn(programme.source, 2000))),
      buttons(joinGroupButton(found.group.id), sharedButton('privacy'), sharedButton('resources')),
    ],
  });
}

import { groupChooser } from '../ui/group-blocks.ts';
