import type { types } from '@slack/bolt';
import type { Group, GroupWithLeads } from '../../domain/group.ts';
import type { GroupId } from '../../domain/ids.ts';
import { mayChooseStart } from '../../flows/groups/change-calendar.ts';
import { deleteRecord, pauseGroup, resumeGroup, stopGroup } from '../../flows/groups/stop-group.ts';
import { groupOfLead } from '../../flows/outbox/tell-people.ts';
import { startNextSeason } from '../../flows/rounds/season.ts';
import { type CurrentUser, dateFor, dayFor, leadAt, type SlackContext, spokenContent } from '../context.ts';
import { copy } from '../copy.ts';
import { contactsLeft } from '../messages/message-parts.ts';
import { nextQuestionAt } from '../shared/roles-and-weeks.ts';
import { actionIds } from '../ui/actions.ts';
import { button, buttons, context, dangerButton, divider, modal, section, sectionWith } from '../ui/blocks.ts';
import { sharedButton } from '../ui/buttons.ts';
import { chooseLedGroup, mentions } from '../ui/group-blocks.ts';
import { escaped } from '../ui/mrkdwn.ts';
import { refusalPage } from '../ui/refusals.ts';
import { spokenCountry } from '../ui/spoken.ts';
import { previewBlocks } from './preview-blocks.ts';
import { recordBlocks } from './record-blocks.ts';
import { privacyLine, scheduleLine } from './week-form.ts';

/** Everything that a lead can do with a group. Without `wanted` it is the only one they lead, or they choose. */
export async function groupPage(
  ctx: SlackContext,
  user: CurrentUser,
  wanted?: GroupId,
  said?: string,
): Promise<types.ModalView> {
  const led = await ctx.ports.groups.ledBy(user.workspace, user.member);
  const found = wanted === undefined ? (led.length === 1 ? led[0] : undefined) : led.find(isGroup(wanted));
  if (found !== undefined) return groupView(ctx, found, said);
  return wanted === undefined && led.length > 1
    ? chooseLedGroup(led, actionIds.group)
    : refusalPage(copy().group.notLead);
}

/**
 * All weeks of the season that runs, or of the next one, as members see them. Without a group: of the programme with which
 * one begins.
 */
export async function groupPreviewPage(
  ctx: SlackContext,
  user: CurrentUser,
  wanted: GroupId | undefined,
  week: number,
): Promise<types.ModalView> {
  const title = copy().setup.preview.title;
  if (wanted === undefined) return modal({ title, blocks: previewBlocks(spokenContent(ctx).season(), 1, week) });
  const found = await groupOfLead(ctx.ports, { ...leadAt(user), group: wanted });
  if (found === undefined) return refusalPage(copy().group.notLead);
  const { group } = found;
  const season = group.status === 'ended' ? group.season + 1 : group.season;
  const { programme } = await ctx.ports.programmes.of(group);
  return modal({ title, metadata: group.id, blocks: previewBlocks(programme, season, week) });
}

/** Pauses at once and shows that, with its undo. */
export async function pauseGroupPage(
  ctx: SlackContext,
  user: CurrentUser,
  group: GroupId | undefined,
): Promise<types.ModalView> {
  if (group === undefined) return refusalPage(copy().group.notLead);
  const outcome = await pauseGroup(ctx.ports, { ...leadAt(user), group });
  return outcome.ok ? groupPage(ctx, user, group, copy().group.paused) : refusalPage(copy().group[outcome.refusal]);
}

export async function resumeGroupPage(
  ctx: SlackContext,
  user: CurrentUser,
  group: GroupId | undefined,
): Promise<types.ModalView> {
  if (group === undefined) return refusalPage(copy().group.notLead);
  const outcome = await resumeGroup(ctx.ports, { ...leadAt(user), group }, ctx.ports.clock.now());
  if (!outcome.ok) return refusalPage(copy().group[outcome.refusal]);
  return groupPage(ctx, user, group, copy().group.resumed(await nextDay(ctx, outcome.value)));
}

export async function stopGroupPage(
  ctx: SlackContext,
  user: CurrentUser,
  group: GroupId | undefined,
): Promise<types.ModalView> {
  if (group === undefined) return refusalPage(copy().group.notLead);
  const outcome = await stopGroup(ctx.ports, { ...leadAt(user), group });
  if (!outcome.ok) return refusalPage(copy().group[outcome.refusal]);
  const blocks = [section(copy().group.stopped), ...(await recordBlocks(ctx, outcome.value))];
  return modal({ title: copy().group.title, blocks });
}

export async function nextSeasonPage(
  ctx: SlackContext,
  user: CurrentUser,
  group: GroupId | undefined,
): Promise<types.ModalView> {
  if (group === undefined) return refusalPage(copy().group.notLead);
  const outcome = await startNextSeason(ctx.ports, { ...leadAt(user), group }, ctx.ports.clock.now());
  if (!outcome.ok) return refusalPage(copy().group[outcome.refusal], sharedButton('group', { value: group }));
  const { value } = outcome;
  return groupPage(ctx, user, group, copy().group.seasonStarted(value.season, await nextDay(ctx, value)));
}

async function groupView(
  ctx: SlackContext,
  { group, leads }: GroupWithLeads,
  said: string | undefined,
): Promise<types.ModalView> {
  const { programme } = await ctx.ports.programmes.of(group);
  return modal({
    title: copy().group.title,
    blocks: [
      ...(said === undefined ? [] : [section(said), divider]),
      section(
        `${copy().group.name(`<#${group.channel}>`)}\n${copy().group.states[await stateOf(ctx, group)](group.season)}`,
      ),
      ...contactsLeft(group),
      ...(leads.length < group.approvals ? [section(copy().group.tooFewLeads)] : []),
      change(
        group,
        `${scheduleLine(group)}\n${extrasOf(group)}`,
        copy().setup.schedule.changeLabel,
        actionIds.groupSchedule,
      ),
      change(group, privacyLine(group), copy().setup.privacy.changeLabel, actionIds.groupPrivacy),
      change(group, contactsOf(group), copy().group.editContactsLabel, actionIds.groupContacts),
      change(
        group,
        copy().group.ownLines(group.helpLines?.length ?? 0),
        copy().group.ownLinesLabel,
        actionIds.groupHelpLines,
      ),
      sectionWith(
        copy().setup.programme.line(escaped(programme.title), programme.steps.length),
        sharedButton('programme', { value: group.id }),
      ),
      change(group, copy().group.leads(mentions(leads)), copy().group.editLeadsLabel, actionIds.groupLeads),
      change(
        group,
        copy().group.channelLine(`<#${group.channel}>`),
        copy().group.editChannelLabel,
        actionIds.groupChannel,
      ),
      buttons(
        ...(group.status === 'running' ? [sharedButton('invite', { value: group.id })] : []),
        sharedButton('dates', { value: group.id }),
        to(group, { text: copy().group.seeWeeks, label: copy().group.seeWeeksLabel, action: actionIds.groupPreview }),
      ),
      divider,
      ...stateBlocks(group),
      ...(await recordBlocks(ctx, group)),
      context(copy().group.privacy),
    ],
  });
}

/** Each step of a group's life with what it does, said before it is done. */
function stateBlocks(group: Group): types.KnownBlock[] {
  switch (group.status) {
    case 'running': {
      const pause = to(group, {
        text: copy().group.pause,
        label: copy().group.pauseLabel,
        action: actionIds.groupPause,
      });
      return [sectionWith(copy().group.pauseSays, pause), stopBlock(group)];
    }
    case 'paused': {
      const resume = to(group, {
        text: copy().group.resume,
        label: copy().group.resumeLabel,
        action: actionIds.groupResume,
      });
      return [sectionWith(copy().group.resumeSays, resume), stopBlock(group)];
    }
    case 'ended': {
      const next = group.season + 1;
      const start = {
        text: copy().group.nextSeason(next),
        label: copy().group.nextSeasonLabel(next),
        action: actionIds.groupNextSeason,
      };
      return [sectionWith(copy().group.nextSeasonSays, to(group, start)), stopBlock(group)];
    }
    case 'stopped':
      return [];
  }
}

const stopBlock = (group: Group) =>
  sectionWith(
    copy().group.stopSays,
    dangerButton(
      { text: copy().group.stop, label: copy().group.stopLabel, action: actionIds.groupStop, value: group.id },
      {
        title: copy().group.stopTitle,
        text: copy().group.stopText,
        yes: copy().group.stopYes,
        no: copy().group.stopNo,
      },
    ),
  );

const change = (group: Group, text: string, label: string, action: string) =>
  sectionWith(text, to(group, { text: copy().setup.change, label, action }));

/** A season that has been planned runs from the opening of its first week on. */
const stateOf = async ({ ports }: SlackContext, group: Group) =>
  group.status === 'running' && (await mayChooseStart(ports, group)) ? 'coming' : group.status;

const extrasOf = ({ reminder }: Group) => copy().group.reminder(reminder);

function contactsOf({ routes, country, resourcesCheckedOn, reporterNotice, zone }: Group): string {
  const name = escaped(spokenCountry(country));
  const notice = reporterNotice === undefined ? '' : `\n${copy().group.reporter(dateFor(reporterNotice.on, zone))}`;
  const checked = resourcesCheckedOn === undefined ? undefined : dateFor(resourcesCheckedOn, zone);
  const named = routes.filter((route) => route !== '').map((route) => escaped(route));
  return `${copy().group.contacts(named, name, checked)}${notice}`;
}

const nextDay = async (ctx: SlackContext, group: Group) => dayFor(await nextQuestionAt(ctx, group), group.zone);

const to = (group: Group, facts: { readonly text: string; readonly label: string; readonly action: string }) =>
  button({ ...facts, value: group.id });

const isGroup =
  (id: GroupId) =>
  ({ group }: GroupWithLeads) =>
    group.id === id;

const recordWords = () => copy().group.record;

/** Deletes at once, for the button has asked; what it says then stands on the group's page where there still is one. */
export async function deleteRecordPage(
  ctx: SlackContext,
  user: CurrentUser,
  id: GroupId | undefined,
): Promise<types.ModalView> {
  if (id === undefined) return refusalPage(copy().group.notLead);
  const at = { ...leadAt(user), group: id };
  const outcome = await deleteRecord(ctx.ports, at, ctx.ports.clock.now());
  if (!outcome.ok) return refused(outcome.refusal, id);
  const found = await ctx.ports.groups.find(user.workspace, id);
  const said = recordWords()[outcome.value];
  if (found?.group.status === 'stopped') return modal({ title: copy().group.title, blocks: [section(said)] });
  return groupPage(ctx, user, id, said);
}

function refused(refusal: 'notLead' | 'otherState' | 'weekUnfinished', group: GroupId): types.ModalView {
  switch (refusal) {
    case 'notLead':
      return refusalPage(copy().group.notLead);
    case 'otherState':
      return refusalPage(recordWords().notOver, sharedButton('group', { value: group }));
    case 'weekUnfinished':
      return refusalPage(recordWords().weekUnfinished);
  }
}
