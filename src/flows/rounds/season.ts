import {
  type Instant,
  type LocalDate,
  nextPermitted,
  nextSeasonWindow,
  plusHours,
  type RoundWindow,
  skippedAfter,
} from '../../domain/calendar.ts';
import {
  ended,
  type Group,
  type GroupWithLeads,
  nextSeason,
  type RunningGroup,
  type StateRefusal,
} from '../../domain/group.ts';
import { roundId } from '../../domain/ids.ts';
import { preferenceOf } from '../../domain/member.ts';
import { done, type Result, refused } from '../../domain/result.ts';
import { isPast, type PlannedRound, type Round } from '../../domain/round.ts';
import { type ChannelRefusal, channelRefusal } from '../outbox/check-channel.ts';
import { caretakersOf, groupOfLead, type LeadAt, tellPeople } from '../outbox/tell-people.ts';
import type { Ports } from '../ports.ts';

type SeasonPorts = Pick<Ports, 'rounds' | 'programmes' | 'random' | 'log'>;

/**
 * Plans the group's next week once the present one has closed, and says when the last is over: leads may have left out one
 * that was planned. It looks at what is there
 * instead of being told, so a crash between two weeks heals at the next tick.
 */
export async function keepSeasonGoing(
  ports: SeasonPorts,
  group: Group,
  now: Instant,
): Promise<'goingOn' | 'seasonOver'> {
  if (group.status !== 'running') return 'goingOn';
  const rounds = await ports.rounds.ofSeason(group.workspace, group.id, group.season);
  const { steps } = (await ports.programmes.of(group)).programme;
  const isLeftOut = (round: Round) => round.status === 'planned' && round.week > steps.length;
  if (rounds.some((round) => stillAsking(round) && !isLeftOut(round))) return 'goingOn';
  const week = rounds.length + 1;
  const step = steps[week - 1];
  if (step !== undefined) {
    const round: PlannedRound = {
      status: 'planned',
      workspace: group.workspace,
      id: roundId(ports.random.uuid()),
      group: group.id,
      season: group.season,
      week,
      step: step.id,
      k: group.k,
      window: windowAfter(group, rounds, now),
      held: false,
      damaged: 0,
    };
    const outcome = await ports.rounds.plan(round);
    ports.log.info({ event: 'round planned', workspace: group.workspace, round: round.id, outcome });
    return 'goingOn';
  }
  const asked = rounds.filter(({ week }) => week <= steps.length);
  if (!asked.every((round) => isOver(round, now))) return 'goingOn';
  // Before the season ends, or it would open in the next one.
  for (const round of rounds) if (isLeftOut(round)) await ports.rounds.cancel({ ...round, status: 'planned' });
  return 'seasonOver';
}

const stillAsking = (round: Round) => ['planned', 'open', 'closing'].includes(round.status);
/** A week of which too few answered is over at its hour of posting, like any other: not when that was found. */
const isOver = (round: Round, now: Instant) =>
  ['published', 'withheld', 'expired'].includes(round.status) && isPast(round.window.digestAt, now);

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
  ports: Pick<Ports, 'groups' | 'rounds' | 'programmes' | 'directory' | 'random' | 'log'>,
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

/** Moves a week that is planned to where the group's present times and dates want it. One that has opened stays. */
export async function moveNextWeek(ports: Pick<Ports, 'rounds'>, group: Group, now: Instant): Promise<void> {
  const rounds = await ports.rounds.ofSeason(group.workspace, group.id, group.season);
  for (const round of rounds)
    if (round.status === 'planned')
      await ports.rounds.postpone({ ...round, status: 'planned' }, windowAfter(group, rounds, now));
}

/**
 * When a group's next week opens, closes and is posted: by its present times, in no week that is skipped or before its
 * start, not before now, and not before the week that went before has been posted, whose times may have been others.
 */
export function windowAfter(group: Group, rounds: readonly Round[], now: Instant): RoundWindow {
  const before = rounds.findLast(({ status }) => status !== 'planned');
  const from = before !== undefined && before.window.digestAt > now ? before.window.digestAt : now;
  return nextSeasonWindow(group, from);
}

/** Weeks in a row in which a season that goes on asks nothing. */
export interface WeeksOff {
  /** Their Mondays. */
  readonly weeks: readonly LocalDate[];
  /** When the question after them comes. */
  readonly opensAt: Instant;
}

/** What leads have skipped right after this round; undefined where that is nothing, or no question comes any more. */
export function weeksOffAfter(group: Group, round: Round, length: number): WeeksOff | undefined {
  if (group.status !== 'running' || round.week >= length) return undefined;
  const weeks = skippedAfter(group, round.window);
  if (weeks.length === 0) return undefined;
  return { weeks, opensAt: nextSeasonWindow(group, round.window.closesAt).opensAt };
}
