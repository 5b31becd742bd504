import { type Instant, localDateOf } from '../../domain/calendar.ts';
import type { Group, GroupSettings } from '../../domain/group.ts';
import {
  type CheckedResources,
  type CheckRefusal,
  checkResources,
  checkRoutes,
  checkWeek,
  type RouteRefusal,
  type WeekRefusal,
} from '../../domain/group-settings.ts';
import type { ChannelId } from '../../domain/ids.ts';
import { done, type Result, refused } from '../../domain/result.ts';
import type { Ports } from '../ports.ts';
import { windowAfter } from '../weeks/window-after.ts';
import { type ChannelRefusal, newChannelRefusal } from './check-channel.ts';
import { groupOfLead, type LeadAt } from './leads-of.ts';

export type WeekChangeRefusal = WeekRefusal | { readonly kind: 'kLowered' | 'tooFewLeads' };
export type SafetyChangeRefusal = RouteRefusal | CheckRefusal;

/** What concerns the weeks: takes effect with the next week that opens. */
export type WeekSettings = Pick<GroupSettings, 'times' | 'zone' | 'k' | 'approvals' | 'openingLine' | 'reminder'>;

/** Changes a group's times and rules. A week that is open keeps its own; the next one moves to the new times. */
export async function changeWeek(
  ports: Pick<Ports, 'groups' | 'rounds' | 'log'>,
  at: LeadAt,
  asked: WeekSettings,
  now: Instant,
): Promise<Result<Group, 'notLead' | readonly WeekChangeRefusal[]>> {
  const found = await groupOfLead(ports, at);
  if (found === undefined) return refused('notLead');
  const refusals: readonly WeekChangeRefusal[] = [
    ...checkWeek(asked),
    ...(asked.approvals > found.leads.length ? [{ kind: 'tooFewLeads' as const }] : []),
  ];
  if (refusals.length > 0) return refused(refusals);
  const outcome = await ports.groups.change(at.workspace, at.group, asked);
  if (outcome !== 'changed') return refused(outcome === 'kLowered' ? [{ kind: 'kLowered' }] : 'notLead');
  const group: Group = { ...found.group, ...asked };
  await moveNextWeek(ports, group, now);
  ports.log.info({ event: 'group changed', workspace: at.workspace });
  return done(group);
}

async function moveNextWeek(ports: Pick<Ports, 'rounds'>, group: Group, now: Instant): Promise<void> {
  const rounds = await ports.rounds.ofSeason(group.workspace, group.id, group.season);
  for (const round of rounds)
    if (round.status === 'planned')
      await ports.rounds.postpone({ ...round, status: 'planned' }, windowAfter(group, rounds, now));
}

export interface SafetyRequest extends Pick<GroupSettings, 'country' | 'routes'> {
  /** Empty: no notice. */
  readonly reporterText: string;
  readonly checked: CheckedResources;
}

/** What a lead wrote and confirmed, as it is kept: with today's date. */
export function safetyOf(asked: SafetyRequest, today: Group['resourcesCheckedOn']) {
  const text = asked.reporterText.trim();
  return {
    country: asked.country,
    routes: [asked.routes[0].trim(), asked.routes[1].trim()] as const,
    resourcesCheckedOn: today,
    reporterNotice: text === '' ? undefined : { text, on: today },
  };
}

/** Changes help lines and reporting routes, at once and for everybody. The boxes have to be ticked each time. */
export async function changeSafety(
  ports: Pick<Ports, 'groups' | 'log'>,
  at: LeadAt,
  asked: SafetyRequest,
  now: Instant,
): Promise<Result<Group, 'notLead' | readonly SafetyChangeRefusal[]>> {
  const found = await groupOfLead(ports, at);
  if (found === undefined) return refused('notLead');
  const refusals: readonly SafetyChangeRefusal[] = [...checkRoutes(asked.routes), ...checkResources(asked.checked)];
  if (refusals.length > 0) return refused(refusals);
  const { reporterNotice, ...change } = safetyOf(asked, localDateOf(now, found.group.zone));
  await ports.groups.change(at.workspace, at.group, { ...change, reporterNotice });
  ports.log.info({ event: 'resources confirmed', workspace: at.workspace });
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
