import { type Instant, nextPermitted, plusHours } from '../../domain/calendar.ts';
import { ended, type GroupWithLeads, nextSeason, type RunningGroup } from '../../domain/group.ts';
import { preferenceOf } from '../../domain/member.ts';
import { done, type Result, refused } from '../../domain/result.ts';
import { type ChannelRefusal, channelRefusal } from '../groups/check-channel.ts';
import { caretakersOf, groupOfLead, type LeadAt } from '../groups/leads-of.ts';
import type { StateRefusal } from '../groups/pause-group.ts';
import { tellPeople } from '../messages/tell-people.ts';
import type { Ports } from '../ports.ts';
import { keepSeasonGoing } from './keep-season-going.ts';

/**
 * Ends a season after its last week: the leads are told, and every member is asked once, at a permitted hour, whether to
 * go on. Nothing goes on by itself.
 */
export async function endSeason(
  ports: Pick<Ports, 'groups' | 'members' | 'notices' | 'directory' | 'holidays' | 'log'>,
  { group, leads }: { readonly group: RunningGroup; readonly leads: GroupWithLeads['leads'] },
  now: Instant,
): Promise<void> {
  const occasion = String(group.season);
  await tellPeople(ports, group, await caretakersOf(ports, group, leads), { kind: 'season-over', occasion }, now);
  const { workspace, id } = group;
  const members = await ports.members.ofGroup(workspace, id);
  const questions = members.flatMap((member) => {
    const dueAt = nextPermitted(preferenceOf(member, group), timeToAsk(now), now, ports.holidays);
    const { id: asked, directChannel: channel } = member;
    const key = { workspace, group: id, kind: 'go-on', occasion, member: asked, channel } as const;
    return dueAt === 'expired' ? [] : [{ ...key, dueAt }];
  });
  await ports.notices.plan(questions);
  const outcome = await ports.groups.move(group, ended(group));
  ports.log.info({ event: 'season ended', workspace, outcome });
}

/** How long the question whether to go on may wait for somebody's permitted hour: who pauses for longer is left alone. */
export const timeToAsk = (from: Instant) => ({
  opensAt: from,
  closesAt: plusHours(from, 14 * 24),
  digestAt: plusHours(from, 14 * 24),
  purgeAt: plusHours(from, 14 * 24),
});

export type NextSeasonRefusal = StateRefusal | ChannelRefusal | 'channelTaken';

/** Begins the season after the one that has ended, in other words. */
export async function startNextSeason(
  ports: Pick<Ports, 'groups' | 'rounds' | 'programmes' | 'directory' | 'chance' | 'log'>,
  at: LeadAt,
  now: Instant,
): Promise<Result<RunningGroup, NextSeasonRefusal>> {
  const found = await groupOfLead(ports, at);
  if (found === undefined) return refused('notLead');
  if (found.group.status !== 'ended') return refused('otherState');
  const refusal = await channelRefusal(ports, at.workspace, found.group.channel);
  if (refusal !== undefined) return refused(refusal);
  const after = nextSeason(found.group);
  const outcome = await ports.groups.move(found.group, after);
  if (outcome !== 'moved') return refused(outcome === 'channelTaken' ? 'channelTaken' : 'otherState');
  ports.log.info({ event: 'season started', workspace: at.workspace, count: after.season });
  await keepSeasonGoing(ports, after, now);
  return done(after);
}
