import { type Instant, type LocalDate, localDateOf, usualStart } from '../../domain/calendar.ts';
import {
  type ContactsRefusal,
  checkContacts,
  checkWeek,
  type Group,
  type GroupWithLeads,
  type WeekRefusal,
} from '../../domain/group.ts';
import { type ChannelId, groupId, type LeadRef, type MemberId } from '../../domain/ids.ts';
import { done, type Result, refused } from '../../domain/result.ts';
import type { Round } from '../../domain/round.ts';
import { stripControlCharacters } from '../../domain/strip-control-characters.ts';
import { type ChannelRefusal, newChannelRefusal } from '../outbox/check-channel.ts';
import { groupOfLead, type LeadAt } from '../outbox/tell-people.ts';
import type { Ports } from '../ports.ts';
import { keepSeasonGoing } from '../rounds/season.ts';
import { type ContactsRequest, contactsOf, type WeekSettings } from './change-group.ts';
import { canSetUpGroup } from './change-leads.ts';

export interface SetUpRequest extends LeadRef, WeekSettings, ContactsRequest {
  readonly channel: ChannelId;
  /** The day in whose week it starts; absent for the next opening that leaves people some days to join. */
  readonly startsOn?: LocalDate;
}

export type SetUpRefusal =
  | WeekRefusal
  | ContactsRefusal
  | { readonly kind: ChannelRefusal | 'mayNotLead' | 'channelTaken' | 'tooFewLeads' };

/**
 * Sets a channel up as a group and plans its first week. Every check that a lead can mend is reported at once. Neither
 * the app's invitation to the channel nor the confirmed contacts are waited for: the first week waits for both.
 */
export async function setUpGroup(
  ports: Pick<Ports, 'groups' | 'rounds' | 'programmes' | 'directory' | 'random' | 'log'>,
  asked: SetUpRequest,
  namedLeads: readonly MemberId[],
  now: Instant,
): Promise<Result<Group, readonly SetUpRefusal[]>> {
  if (!(await canSetUpGroup(ports, asked.workspace, asked.lead, namedLeads))) return refused([{ kind: 'mayNotLead' }]);
  const channel = await newChannelRefusal(ports, { ...asked, own: undefined });
  const refusals = refusalsOf(asked, channel);
  if (refusals.length > 0) return refused(refusals);
  const { reporterNotice, ...contacts } = contactsOf(asked, localDateOf(now, asked.zone));
  const group: Group = {
    workspace: asked.workspace,
    id: groupId(ports.random.uuid()),
    channel: asked.channel,
    zone: asked.zone,
    status: 'running',
    season: 1,
    k: asked.k,
    approvals: asked.approvals,
    ...contacts,
    times: asked.times,
    startsOn: asked.startsOn ?? usualStart(asked, now),
    reminder: asked.reminder,
    ...(asked.language === undefined ? {} : { language: asked.language }),
    ...(reporterNotice === undefined ? {} : { reporterNotice }),
  };
  // Whoever is not in a private channel does not learn that a group runs there.
  if ((await ports.groups.create(group, [asked.lead])) === 'channelTaken')
    return refused([{ kind: channel ?? 'channelTaken' }]);
  ports.log.info({ event: 'group set up', workspace: asked.workspace });
  await keepSeasonGoing(ports, group, now);
  return done(group);
}

/** Whoever sets a group up; others are added later. */
export const leadsAtFirst = 1;

function refusalsOf(
  asked: SetUpRequest,
  channel: ChannelRefusal | 'channelTaken' | undefined,
): readonly SetUpRefusal[] {
  return [
    ...(channel === undefined || channel === 'botNotInChannel' ? [] : [{ kind: channel }]),
    ...checkWeek(asked),
    ...(asked.approvals > leadsAtFirst ? [{ kind: 'tooFewLeads' as const }] : []),
    ...checkContacts(asked, true),
  ];
}

type InvitePorts = Pick<Ports, 'groups' | 'rounds' | 'posts' | 'log'>;

/** Slack takes 3,000 in one paragraph, and an escaped character is up to five. */
export const longestInvitation = 600;

export interface Invited extends GroupWithLeads {
  readonly outcome: 'planned' | 'alreadyPlanned';
}

/**
 * Plans the one invitation for the group's coming week, or for the open one. It waits for the app being in the channel.
 * `text`: a lead's own words, kept for the next time too; undefined for the words that are kept, or the usual ones.
 */
export async function inviteToGroup(
  ports: InvitePorts,
  at: LeadAt,
  text: string | undefined,
  now: Instant,
): Promise<Result<Invited, 'notLead' | 'noWeek' | 'empty'>> {
  const found = await groupOfLead(ports, at);
  if (found === undefined) return refused('notLead');
  const round = await roundToInviteTo(ports, found);
  if (round === undefined) return refused('noWeek');
  const invitation =
    text === undefined ? found.group.invitation : stripControlCharacters(text).trim().slice(0, longestInvitation);
  if (invitation === '') return refused('empty');
  if (text !== undefined && invitation !== undefined) await ports.groups.change(at.workspace, at.group, { invitation });
  const { channel } = found.group;
  const post = { workspace: at.workspace, round: round.id, kind: 'invitation' as const, channel };
  const outcome = await ports.posts.plan({ ...post, dueAt: now });
  ports.log.info({ event: 'invitation', workspace: at.workspace, outcome });
  return done({ ...found, group: { ...found.group, ...(invitation === undefined ? {} : { invitation }) }, outcome });
}

/** The week that people are invited to: the coming one, else the open one. */
export async function roundToInviteTo(
  { rounds }: Pick<Ports, 'rounds'>,
  { group }: Pick<GroupWithLeads, 'group'>,
): Promise<Round | undefined> {
  if (group.status !== 'running') return undefined;
  const season = await rounds.ofSeason(group.workspace, group.id, group.season);
  return season.find(({ status }) => status === 'planned') ?? season.find(({ status }) => status === 'open');
}
