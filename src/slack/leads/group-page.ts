import type { types } from '@slack/bolt';
import { spokenWeekday, type WeekTime } from '../../domain/calendar.ts';
import type { Group, GroupWithLeads } from '../../domain/group.ts';
import type { GroupId } from '../../domain/ids.ts';
import { groupOfLead } from '../../flows/groups/leads-of.ts';
import { pauseGroup, resumeGroup } from '../../flows/groups/pause-group.ts';
import { stopGroup } from '../../flows/groups/stop-group.ts';
import { startNextSeason } from '../../flows/weeks/end-season.ts';
import { type Asker, type Desk, dateFor, dayFor } from '../desk.ts';
import { refusalPage } from '../everybody/refusal-page.ts';
import { countryOf } from '../everybody/resources-page.ts';
import { nextQuestionAt } from '../members/next-question.ts';
import { opens } from '../parts/actions.ts';
import { button, buttons, context, divider, modal, plain, section, sectionWith } from '../parts/blocks.ts';
import { escaped } from '../parts/mrkdwn.ts';
import { common } from '../words/common.ts';
import { groupWords as words } from '../words/group.ts';
import { groupChoice } from './group-choice.ts';
import { previewBlocks } from './preview-blocks.ts';
import { programmeButton } from './programme-page.ts';
import { recordBlocks } from './record-blocks.ts';

/** Everything that a lead can do with a group. Without `wanted` it is the only one they lead, or they choose. */
export async function groupPage(desk: Desk, asker: Asker, wanted?: GroupId, said?: string): Promise<types.ModalView> {
  const led = await desk.ports.groups.ledBy(asker.workspace, asker.member);
  const found = wanted === undefined ? (led.length === 1 ? led[0] : undefined) : led.find(isGroup(wanted));
  if (found !== undefined) return groupView(desk, found, said);
  return wanted === undefined && led.length > 1 ? groupChoice(led, opens.group) : refusalPage(words.notLead);
}

/** All weeks of the season that runs, or of the next one, as members see them. */
export async function groupPreviewPage(
  desk: Desk,
  asker: Asker,
  wanted: GroupId | undefined,
  week: number,
): Promise<types.ModalView> {
  const found = wanted && (await groupOfLead(desk.ports, { ...leadAt(asker), group: wanted }));
  if (!found) return refusalPage(words.notLead);
  const { group } = found;
  const season = group.status === 'ended' ? group.season + 1 : group.season;
  return modal({
    title: words.preview.title,
    metadata: group.id,
    blocks: previewBlocks((await desk.ports.programmes.of(group)).programme, season, week),
  });
}

/** Pauses at once and shows that, with its undo. */
export async function pauseGroupPage(desk: Desk, asker: Asker, group: GroupId | undefined): Promise<types.ModalView> {
  if (group === undefined) return refusalPage(words.notLead);
  const outcome = await pauseGroup(desk.ports, { ...leadAt(asker), group });
  return outcome.ok ? groupPage(desk, asker, group, words.paused) : refusalPage(words[outcome.refusal]);
}

export async function resumeGroupPage(desk: Desk, asker: Asker, group: GroupId | undefined): Promise<types.ModalView> {
  if (group === undefined) return refusalPage(words.notLead);
  const outcome = await resumeGroup(desk.ports, { ...leadAt(asker), group }, desk.ports.clock.now());
  if (!outcome.ok) return refusalPage(words[outcome.refusal]);
  return groupPage(desk, asker, group, words.resumed(await nextDay(desk, outcome.value)));
}

export async function stopGroupPage(desk: Desk, asker: Asker, group: GroupId | undefined): Promise<types.ModalView> {
  if (group === undefined) return refusalPage(words.notLead);
  const outcome = await stopGroup(desk.ports, { ...leadAt(asker), group });
  if (!outcome.ok) return refusalPage(words[outcome.refusal]);
  const blocks = [section(words.stopped), ...(await recordBlocks(desk, outcome.value))];
  return modal({ title: words.title, blocks });
}

export async function nextSeasonPage(desk: Desk, asker: Asker, group: GroupId | undefined): Promise<types.ModalView> {
  if (group === undefined) return refusalPage(words.notLead);
  const outcome = await startNextSeason(desk.ports, { ...leadAt(asker), group }, desk.ports.clock.now());
  if (!outcome.ok) return refusalPage(words[outcome.refusal], groupButton(group));
  const { value } = outcome;
  return groupPage(desk, asker, group, words.seasonStarted(value.season, await nextDay(desk, value)));
}

export const groupButton = (group?: GroupId): types.Button =>
  button({
    text: words.open,
    label: words.openLabel,
    action: opens.group,
    ...(group === undefined ? {} : { value: group }),
  });

async function groupView(
  desk: Desk,
  { group, leads }: GroupWithLeads,
  said: string | undefined,
): Promise<types.ModalView> {
  const { programme } = await desk.ports.programmes.of(group);
  return modal({
    title: words.title,
    blocks: [
      ...(said === undefined ? [] : [section(said), divider]),
      section(`${words.name(`<#${group.channel}>`)}\n${words.states[group.status](group.season)}`),
      section(words.leads(mentions(leads))),
      section(words.programme(escaped(programme.title), programme.steps.length)),
      section(timesOf(group)),
      section(rulesOf(group)),
      ...(leads.length < group.approvals ? [section(words.tooFewLeads)] : []),
      section(helpOf(desk, group)),
      buttons(
        to(group, { text: words.editWeek, label: words.editWeekLabel, action: opens.groupWeek }),
        to(group, { text: words.editSafety, label: words.editSafetyLabel, action: opens.groupSafety }),
        to(group, { text: words.editChannel, label: words.editChannelLabel, action: opens.groupChannel }),
        to(group, { text: words.editLeads, label: words.editLeadsLabel, action: opens.groupLeads }),
        to(group, { text: words.seeWeeks, label: words.seeWeeksLabel, action: opens.groupPreview }),
        programmeButton(group.id),
      ),
      divider,
      ...stateBlocks(group),
      ...(await recordBlocks(desk, group)),
      context(words.privacy),
    ],
  });
}

/** Each step of a group's life with what it does, said before it is done. */
function stateBlocks(group: Group): types.KnownBlock[] {
  switch (group.status) {
    case 'running': {
      const pause = to(group, { text: words.pause, label: words.pauseLabel, action: opens.groupPause });
      return [sectionWith(words.pauseSays, pause), stopBlock(group)];
    }
    case 'paused': {
      const resume = to(group, { text: words.resume, label: words.resumeLabel, action: opens.groupResume });
      return [sectionWith(words.resumeSays, resume), stopBlock(group)];
    }
    case 'ended': {
      const next = group.season + 1;
      const start = { text: words.nextSeason(next), label: words.nextSeasonLabel(next), action: opens.groupNextSeason };
      return [sectionWith(words.nextSeasonSays, to(group, start)), stopBlock(group)];
    }
    case 'stopped':
      return [];
  }
}

const stopBlock = (group: Group) =>
  sectionWith(
    words.stopSays,
    button({
      text: words.stop,
      label: words.stopLabel,
      action: opens.groupStop,
      value: group.id,
      style: 'danger',
      confirm: {
        title: plain(words.stopTitle, 100),
        text: plain(words.stopText, 300),
        confirm: plain(words.stopYes, 30),
        deny: plain(words.stopNo, 30),
      },
    }),
  );

function timesOf({ times, zone }: Group): string {
  return words.times(weekTime(times.opens), weekTime(times.closes), weekTime(times.digest), escaped(zone));
}

function rulesOf({ k, approvals, openingLine, reminder }: Group): string {
  return `${words.rules(k)} ${words.approvals[approvals]}\n${words.openingLine(openingLine)} ${words.reminder(reminder)}`;
}

function helpOf({ content }: Desk, { country, resourcesCheckedOn, reporterNotice, zone }: Group): string {
  const name = escaped(countryOf(content, country)?.countryName ?? country);
  const notice = reporterNotice === undefined ? '' : `\n${words.reporter(dateFor(reporterNotice.on, zone))}`;
  return `${words.help(name, dateFor(resourcesCheckedOn, zone))}${notice}`;
}

const nextDay = async (desk: Desk, group: Group) => dayFor(await nextQuestionAt(desk, group), group.zone);

const weekTime = ({ weekday, time }: WeekTime) => common.weekTime(spokenWeekday(weekday), time);

const to = (group: Group, facts: { readonly text: string; readonly label: string; readonly action: string }) =>
  button({ ...facts, value: group.id });

export const mentions = (leads: GroupWithLeads['leads']): string =>
  leads
    .slice(0, 20)
    .map((lead) => `<@${lead}>`)
    .join(', ') || words.noLeads;

const leadAt = ({ workspace, member }: Asker) => ({ workspace, lead: member });

const isGroup =
  (id: GroupId) =>
  ({ group }: GroupWithLeads) =>
    group.id === id;
