import {
  type Instant,
  isOnLastDay,
  isPermitted,
  leastHoursLeft,
  type NudgePreference,
  nextPermitted,
  plusHours,
  reminderInstant,
} from '../../domain/calendar.ts';
import type { NoticeKey, NudgeKey } from '../../domain/delivery.ts';
import { type GroupWithLeads, hasCheckedContacts } from '../../domain/group.ts';
import { preferenceOf } from '../../domain/member.ts';
import { isPast, type OpenRound, type PlannedRound, type Round } from '../../domain/round.ts';
import type { Claimed } from '../../store/delivery-queue.ts';
import { outsideWeek } from '../outbox/plan-nudges.ts';
import { askingSlack, tellPeople } from '../outbox/tell-people.ts';
import type { Ports } from '../ports.ts';
import { timeToAsk } from '../rounds/season.ts';
import { expire, later, type Prepared, skip } from './prepared.ts';

type NudgePorts = Pick<Ports, 'groups' | 'members' | 'rounds' | 'nudges' | 'programmes' | 'holidays'>;

/**
 * Looks once more at everything that decides whether a member may be asked now: still enrolled, the week open, the
 * group running, the hour permitted in the zone they have now. It never looks at whether they answered.
 */
export async function prepareNudge(ports: NudgePorts, nudge: Claimed<NudgeKey>, now: Instant): Promise<Prepared> {
  const member = await ports.members.find(nudge.workspace, nudge.member);
  const round = await ports.rounds.find(nudge.workspace, nudge.round);
  if (member === undefined || round === undefined || member.group !== round.group) return skip;
  if (!member.askable) return skip;
  const found = await ports.groups.find(nudge.workspace, round.group);
  const step = found && (await ports.programmes.contentOf(found.group, round))?.step;
  if (found === undefined || step === undefined) return skip;
  if (found.group.status === 'paused') return waitForGroup(nudge, round, now);
  if (found.group.status !== 'running') return skip;
  if (round.status === 'planned') return { instead: { state: 'planned', dueAt: lookAgainAt(round, now) } };
  if (round.status !== 'open') return expire;
  const preference = preferenceOf(member, found.group);
  const moment = momentOf(ports, nudge, round, preference, now);
  if (moment === 'expired') return expire;
  if (nudge.ordinal === 0) await moveReminder(ports, nudge, round, preference, moment);
  if (moment > now) return { instead: { state: 'planned', dueAt: moment } };
  return {
    send: {
      channel: member.directChannel,
      message: {
        kind: 'nudge',
        step,
        season: round.season,
        round,
        weeks: (await ports.programmes.of(found.group)).programme.steps.length,
        ordinal: nudge.ordinal,
        askToGoOn: nudge.ordinal === 0 && asksToGoOn(round),
      },
    },
  };
}

/** Every fourth nudge asks everybody whether to go on: who is silent is not tracked, so it cannot decide. */
const weeksBetweenAsking = 4;

/** Whoever was there in the season before is asked again when the next begins. */
const asksToGoOn = ({ season, week }: OpenRound) => week % weeksBetweenAsking === 0 || (season > 1 && week === 1);

/** A message that is later than this has missed its moment: six hours of the week must be left for it. */
const hoursOfGrace = 1;

/** Now, when the message may go now; else the next moment at which it may. */
function momentOf(
  { holidays }: NudgePorts,
  { ordinal, dueAt }: Claimed<NudgeKey>,
  { window }: OpenRound,
  preference: NudgePreference,
  now: Instant,
): Instant | 'expired' {
  if (isPast(window.closesAt, now)) return 'expired';
  const inTime = !isPast(plusHours(dueAt, hoursOfGrace), now);
  const moment =
    inTime && isPermitted(preference, now, holidays) ? now : nextPermitted(preference, window, now, holidays);
  // Only who asked for it themselves is reminded on the last day.
  const late = (at: Instant) => isOnLastDay(preference, window, at);
  return ordinal === 1 && moment !== 'expired' && late(moment) && !late(dueAt) ? 'expired' : moment;
}

/** The reminder keeps its distance from a nudge that was late. */
async function moveReminder(
  ports: NudgePorts,
  nudge: NudgeKey,
  round: OpenRound,
  preference: NudgePreference,
  nudgedAt: Instant,
): Promise<void> {
  const at = reminderInstant(preference, round.window, nudgedAt, ports.holidays);
  await ports.nudges.replan({ ...nudge, ordinal: 1 }, { dueAt: at === 'none' ? outsideWeek(round) : at });
}

/** A lead may resume within the week: who was not asked yet is asked then, while enough of the week is left. */
function waitForGroup({ ordinal }: NudgeKey, { window }: Round, now: Instant): Prepared {
  const again = plusHours(now, 1);
  if (ordinal === 1 || isPast(window.closesAt, plusHours(again, leastHoursLeft))) return skip;
  return { instead: { state: 'planned', dueAt: again } };
}

/** A round that is about to open is looked at again after a minute, one that was moved when it is to open. */
const lookAgainAt = ({ window }: PlannedRound, now: Instant): Instant =>
  new Date(Math.max(now.getTime() + 60_000, window.opensAt.getTime()));

type NoticePorts = Pick<Ports, 'groups' | 'members' | 'notices' | 'holidays' | 'directory' | 'people' | 'log'>;

/** What a planned notice says now, if there still is a reason to say it. */
export async function prepareNotice(ports: NoticePorts, notice: Claimed<NoticeKey>, now: Instant): Promise<Prepared> {
  const found = await ports.groups.find(notice.workspace, notice.group);
  if (found === undefined || (found.group.status === 'stopped' && notice.kind !== 'record-deleted')) return skip;
  const send: Prepared = {
    send: {
      channel: notice.channel,
      message: { kind: 'notice', about: notice.kind, group: found.group, leads: found.leads },
    },
  };
  switch (notice.kind) {
    case 'channel-lost':
    case 'channel-shared':
      return found.group.channel === notice.occasion ? send : skip;
    case 'lead-added':
      return found.leads.includes(notice.member) ? send : skip;
    case 'lead-removed':
      return found.leads.includes(notice.member) ? skip : send;
    case 'contacts-unchecked':
      return hasCheckedContacts(found.group) ? skip : send;
    case 'app-not-invited':
      return found.group.channel === notice.occasion ? send : skip;
    case 'season-over':
      return found.group.season === Number(notice.occasion) ? send : skip;
    case 'go-on': {
      const prepared = await askToGoOn(ports, notice, found, now);
      return prepared === 'now' ? send : prepared;
    }
    case 'held-twice':
      return (await tellAdminsToo(ports, notice, found, now)) === 'notNow' ? later(now) : send;
    case 'leads-changed':
    case 'lead-gone':
    case 'approvals-lowered':
    case 'record-deleted':
    case 'work-stuck':
      return send;
  }
}

/** With one lead, who held a week back is the only one who is told of it: so the admins are told as well. */
async function tellAdminsToo(
  ports: NoticePorts,
  { workspace, member, kind, occasion }: NoticeKey,
  { group, leads }: GroupWithLeads,
  now: Instant,
): Promise<'told' | 'notNow'> {
  if (leads.length > 1 || !leads.includes(member)) return 'told';
  const admins = await askingSlack(ports, workspace, () => ports.directory.admins(workspace));
  if (admins === 'notNow') return admins;
  const others = admins.filter((admin) => admin !== member);
  await tellPeople(ports, group, others, { kind, occasion }, now);
  return 'told';
}

/** Only who still takes part is asked, while no other season has begun, and at an hour that is permitted now. */
async function askToGoOn(
  ports: NoticePorts,
  notice: Claimed<NoticeKey>,
  { group }: GroupWithLeads,
  now: Instant,
): Promise<Prepared | 'now'> {
  const member = await ports.members.find(notice.workspace, notice.member);
  if (member?.group !== group.id || group.season !== Number(notice.occasion) || group.status === 'paused') return skip;
  if (!member.askable) return skip;
  if ((await ports.people.standing(notice.workspace, now)) === 'stale') return later(now);
  const preference = preferenceOf(member, group);
  if (isPermitted(preference, now, ports.holidays)) return 'now';
  const dueAt = nextPermitted(preference, timeToAsk(now), now, ports.holidays);
  return dueAt === 'expired' ? expire : { instead: { state: 'planned', dueAt } };
}
