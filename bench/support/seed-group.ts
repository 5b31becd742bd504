import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { defaultRoundTimes, nextRoundWindow, plusHours } from '../../src/domain/calendar.ts';
import type { Group } from '../../src/domain/group.ts';
import { channelId, groupId, memberId, roundId, stepId, type WorkspaceId } from '../../src/domain/ids.ts';
import type { PlannedRound } from '../../src/domain/round.ts';
import { planNudges } from '../../src/flows/outbox/plan-nudges.ts';
import type { Ports } from '../../src/flows/ports.ts';
import { safetyContent } from '../../src/programme/safety-content.ts';
import type { Database } from '../../src/store/database.ts';

/** The Thursday before the week that is planned: Monday 11 January 2027, 09:00 in Berlin. */
export const thursday = new Date('2027-01-07T10:00:00Z');
export const opening = new Date('2027-01-11T08:00:00Z');

/**
 * How far apart people are asked. `herd`: all of them in Berlin at nine on Monday; `few`: in three zones, at three
 * times; `many`: in twelve zones, at nine times of five days.
 */
export type Spread = 'herd' | 'few' | 'many';

/** A group of so many people with a planned week. */
export async function seedGroup(
  database: Database,
  ports: Pick<Ports, 'groups' | 'rounds'>,
  workspace: WorkspaceId,
  people: number,
  spread: Spread,
): Promise<{ readonly group: Group; readonly round: PlannedRound }> {
  const group: Group = {
    workspace,
    id: groupId(randomUUID()),
    channel: channelId('CALLIES'),
    zone: 'Europe/Berlin',
    status: 'running',
    season: 1,
    k: 5,
    approvals: 0,
    country: 'GB',
    routes: ['people@company.example', 'the ombudsperson'],
    resourcesCheckedOn: '2027-01-07',
    times: defaultRoundTimes,
    reminder: true,
  };
  await ports.groups.create(group, [memberId('ULEAD')]);
  const zones = twelveZones.slice(0, { herd: 1, few: 3, many: 12 }[spread]);
  const times = { herd: 1, few: 3, many: 9 }[spread];
  await sql`
    insert into member (workspace_id, id, group_id, direct_channel_id, zone, weekday, time, working_days,
      country, paused_until, remind_me, consent_version)
    select ${workspace}, 'U' || lpad(place::text, 7, '0'), ${group.id}::uuid, 'U' || lpad(place::text, 7, '0'),
      (${zones}::text[])[1 + place % ${zones.length}::integer],
      case when ${spread === 'many'} then 1 + place / 7 % 5 end,
      lpad((9 + place / 35 % ${times}::integer)::text, 2, '0') || ':00',
      array[1, 2, 3, 4, 5], null, null, true, ${safetyContent.consent.version}::integer
    from generate_series(1, ${people}::integer) as place`.execute(database.db);
  await sql`analyze member`.execute(database.db);
  const round: PlannedRound = {
    status: 'planned',
    workspace,
    id: roundId(randomUUID()),
    group: group.id,
    season: 1,
    week: 1,
    step: stepId('reflect'),
    k: group.k,
    window: nextRoundWindow(group.times, group.zone, thursday),
    held: false,
    damaged: 0,
  };
  await ports.rounds.plan(round);
  return { group, round };
}

/** A week that is open, at nine on Monday for everybody, with its messages planned and without slots. */
export async function openWeek(
  database: Database,
  ports: Ports,
  workspace: WorkspaceId,
  people: number,
): Promise<PlannedRound> {
  const { group, round } = await seedGroup(database, ports, workspace, people, 'herd');
  await planNudges(ports, round, group);
  await openWithoutSlots(ports, group, round);
  const page = await ports.people.take(workspace, plusHours(opening, -1));
  if (page === undefined) throw new Error('the people of the workspace are not to be read');
  await ports.people.turn(page, undefined);
  return round;
}

export async function openWithoutSlots(ports: Ports, group: Group, round: PlannedRound): Promise<void> {
  const asked = await ports.programmes.contentOf(group, round);
  if (asked === undefined) throw new Error('the programme has no such week');
  await ports.rounds.open(round, { k: round.k, asked }, []);
}

const twelveZones = [
  'Europe/Berlin',
  'Europe/London',
  'America/New_York',
  'America/Los_Angeles',
  'America/Sao_Paulo',
  'Asia/Tokyo',
  'Asia/Kolkata',
  'Asia/Kathmandu',
  'Australia/Sydney',
  'Africa/Lagos',
  'Pacific/Auckland',
  'America/St_Johns',
];
