import { type Instant, type LocalDate, localDateOf } from '../../domain/calendar.ts';
import {
  type Contacts,
  type ContactsRefusal,
  checkContacts,
  checkWeek,
  type Group,
  type GroupSettings,
  hasCheckedContacts,
  type WeekRefusal,
} from '../../domain/group.ts';
import type { ChannelId } from '../../domain/ids.ts';
import { done, type Result, refused } from '../../domain/result.ts';
import {
  checkHelpLine,
  cleanHelpLine,
  type OwnHelpLine,
  type OwnHelpLineRefusal,
  type OwnHelpLineText,
} from '../../domain/safety-content.ts';
import { type ChannelRefusal, newChannelRefusal } from '../outbox/check-channel.ts';
import { groupAfterwards, groupOfLead, type LeadAt, tellPeople } from '../outbox/tell-people.ts';
import type { Ports } from '../ports.ts';
import { moveNextWeek } from '../rounds/season.ts';

export type WeekChangeRefusal = WeekRefusal | { readonly kind: 'kLowered' | 'tooFewLeads' };

/** What concerns the weeks: takes effect with the next week that opens. */
export type WeekSettings = Pick<GroupSettings, 'times' | 'zone' | 'k' | 'approvals' | 'reminder' | 'language'>;

/**
 * Changes a group's schedule or rules, or some of them. A week that is open keeps its own; the next one moves to the new
 * times. One lead alone may ask for fewer approvals, so the others are told.
 */
export async function changeWeek(
  ports: Pick<Ports, 'groups' | 'rounds' | 'notices' | 'random' | 'log'>,
  at: LeadAt,
  asked: Partial<WeekSettings>,
  now: Instant,
): Promise<Result<Group, 'notLead' | readonly WeekChangeRefusal[]>> {
  const found = await groupOfLead(ports, at);
  if (found === undefined) return refused('notLead');
  const group: Group = { ...found.group, ...asked };
  const refusals: readonly WeekChangeRefusal[] = [
    ...checkWeek(group),
    ...(group.approvals > found.leads.length ? [{ kind: 'tooFewLeads' as const }] : []),
  ];
  if (refusals.length > 0) return refused(refusals);
  const outcome = await ports.groups.change(at.workspace, at.group, asked);
  if (outcome !== 'changed') return refused(outcome === 'kLowered' ? [{ kind: 'kLowered' }] : 'notLead');
  if (asked.times !== undefined || asked.zone !== undefined) await moveNextWeek(ports, group, now);
  if (group.approvals < found.group.approvals) {
    const others = found.leads.filter((lead) => lead !== at.lead);
    await tellPeople(ports, group, others, { kind: 'approvals-lowered', occasion: ports.random.uuid() }, now);
  }
  ports.log.info({ event: 'group changed', workspace: at.workspace });
  return done(group);
}

export interface ContactsRequest extends Contacts {
  /** Empty: no notice. */
  readonly reporterText: string;
}

/** What a lead wrote, as it is kept; with today's date once they have checked it. */
export function contactsOf(asked: ContactsRequest, today: LocalDate) {
  const text = asked.reporterText.trim();
  return {
    country: asked.country,
    routes: [asked.routes[0].trim(), asked.routes[1].trim()] as const,
    ...(asked.checked ? { resourcesCheckedOn: today } : {}),
    reporterNotice: text === '' ? undefined : { text, on: today },
  };
}

/**
 * Changes help lines and reporting routes, at once and for everybody. Once they were confirmed, they have to be
 * confirmed with each change.
 */
export async function changeContacts(
  ports: Pick<Ports, 'groups' | 'log'>,
  at: LeadAt,
  asked: ContactsRequest,
  now: Instant,
): Promise<Result<Group, 'notLead' | readonly ContactsRefusal[]>> {
  const found = await groupOfLead(ports, at);
  if (found === undefined) return refused('notLead');
  const refusals = checkContacts(asked, !hasCheckedContacts(found.group));
  if (refusals.length > 0) return refused(refusals);
  const { reporterNotice, ...change } = contactsOf(asked, localDateOf(now, found.group.zone));
  await ports.groups.change(at.workspace, at.group, { ...change, reporterNotice });
  if (asked.checked) ports.log.info({ event: 'resources confirmed', workspace: at.workspace });
  const { reporterNotice: _, ...group } = found.group;
  return done({ ...group, ...change, ...(reporterNotice === undefined ? {} : { reporterNotice }) });
}

export type ChannelChangeRefusal = ChannelRefusal | 'notLead' | 'channelTaken';

/**
 * Moves a group to another channel, or says that its own can be posted in again. What the old one was not sent goes to
 * the new one; what stands there stays.
 */
export async function changeChannel(
  ports: Pick<Ports, 'groups' | 'posts' | 'directory' | 'log'>,
  at: LeadAt,
  channel: ChannelId,
  now: Instant,
): Promise<Result<Group, ChannelChangeRefusal>> {
  const found = await groupOfLead(ports, at);
  if (found === undefined) return refused('notLead');
  const refusal = await newChannelRefusal(ports, { ...at, channel, own: at.group });
  if (refusal !== undefined) return refused(refusal);
  if ((await ports.groups.changeChannel(at.workspace, at.group, channel)) === 'channelTaken')
    return refused('channelTaken');
  const count = await ports.posts.moveTo(at.workspace, at.group, channel, now);
  ports.log.info({ event: 'channel of a group changed', workspace: at.workspace, count });
  return done({ ...found.group, channel });
}

/** Adds a help line of the workplace itself, at once and for everybody. Whoever writes it thereby says that it is right. */
export async function addHelpLine(
  ports: Pick<Ports, 'groups' | 'random' | 'log'>,
  at: LeadAt,
  asked: OwnHelpLineText,
  now: Instant,
): Promise<Result<Group, 'notLead' | 'tooMany' | readonly OwnHelpLineRefusal[]>> {
  const found = await groupOfLead(ports, at);
  if (found === undefined) return refused('notLead');
  const text = cleanHelpLine(asked);
  const refusals = checkHelpLine(text);
  if (refusals.length > 0) return refused(refusals);
  const line: OwnHelpLine = { id: ports.random.uuid(), ...text, on: localDateOf(now, found.group.zone) };
  if ((await ports.groups.addHelpLine(at.workspace, at.group, line)) === 'tooMany') return refused('tooMany');
  ports.log.info({ event: 'help line of a group added', workspace: at.workspace });
  return groupAfterwards(ports, at);
}

/** Takes one out. One that is not there any more is no error. */
export async function removeHelpLine(
  ports: Pick<Ports, 'groups' | 'log'>,
  at: LeadAt,
  line: string,
): Promise<Result<Group, 'notLead'>> {
  if ((await groupOfLead(ports, at)) === undefined) return refused('notLead');
  await ports.groups.removeHelpLine(at.workspace, at.group, line);
  ports.log.info({ event: 'help line of a group removed', workspace: at.workspace });
  return groupAfterwards(ports, at);
}
