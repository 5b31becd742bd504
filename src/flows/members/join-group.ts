import { type Instant, type LocalTime, zoneOr } from '../../domain/calendar.ts';
import type { Group, GroupWithLeads } from '../../domain/group.ts';
import type { GroupRef, MemberRef } from '../../domain/ids.ts';
import { languageOf } from '../../domain/language.ts';
import { type NotEligible, notEligible } from '../../domain/member.ts';
import { done, type Result, refused } from '../../domain/result.ts';
import type { Ports } from '../ports.ts';

export interface Joined {
  readonly group: Group;
  /** When their first question comes at the earliest: the opening of the first round they take part in. */
  readonly firstQuestion: Instant | undefined;
}

export type JoinRefusal =
  | { readonly kind: 'noGroup' }
  | { readonly kind: 'alreadyEnrolled' }
  | { readonly kind: 'notEligible'; readonly why: NotEligible }
  | { readonly kind: 'unknownPerson' }
  | { readonly kind: 'noDirectMessages' }
  /** The group is that of a private channel, in which they are not. */
  | { readonly kind: 'notInChannel' };

const usualTime: LocalTime = '09:00';
const usualWorkingDays = [1, 2, 3, 4, 5] as const;

/** Enrols a person by their own click. Their direct-message conversation is opened now, for opening many is slow. */
export async function joinGroup(
  ports: Pick<Ports, 'groups' | 'members' | 'rounds' | 'directory' | 'log'>,
  asked: MemberRef & GroupRef & { readonly consentVersion: number },
  now: Instant,
): Promise<Result<Joined, JoinRefusal>> {
  const found = await ports.groups.find(asked.workspace, asked.group);
  if (found === undefined || !['running', 'paused'].includes(found.group.status)) return refused({ kind: 'noGroup' });
  const { group } = found;
  const person = await ports.directory.person(asked.workspace, asked.member);
  if (person === undefined) return refused({ kind: 'unknownPerson' });
  const why = notEligible(person);
  if (why !== undefined) return refused({ kind: 'notEligible', why });
  // Whoever joins reads the themes, which belong to the channel.
  if ((await groupsOpenTo(ports, asked, [found])).length === 0) return refused({ kind: 'notInChannel' });
  const direct = await ports.directory.openDirect(asked.workspace, asked.member);
  if (direct.kind === 'gone') return refused({ kind: 'unknownPerson' });
  if (direct.kind === 'refused') return refused({ kind: 'noDirectMessages' });
  const slackLanguage = languageOf(person.locale);
  const outcome = await ports.members.join({
    workspace: asked.workspace,
    id: asked.member,
    group: group.id,
    directChannel: direct.channel,
    zone: zoneOr(person.zone, group.zone),
    weekday: undefined,
    time: usualTime,
    workingDays: usualWorkingDays,
    country: undefined,
    pausedUntil: undefined,
    remindMe: false,
    consentVersion: asked.consentVersion,
    askable: true,
    ...(slackLanguage === undefined ? {} : { slackLanguage }),
  });
  if (outcome === 'alreadyEnrolled') return refused({ kind: 'alreadyEnrolled' });
  return done({ group, firstQuestion: await firstQuestionOf(ports, group, now) });
}

/** The groups of which somebody may know: everybody of the public channels, of a private one whoever is in it. */
export async function groupsOpenTo(
  { directory }: Pick<Ports, 'directory'>,
  { workspace, member }: MemberRef,
  groups: readonly GroupWithLeads[],
): Promise<readonly GroupWithLeads[]> {
  if (groups.length === 0) return [];
  const channels = groups.map(({ group }) => group.channel);
  const open = await directory.openTo(workspace, member, channels);
  return groups.filter(({ group }) => open.has(group.channel));
}

/** The opening of the next round that has not opened yet; undefined while none is planned. */
export async function firstQuestionOf(
  ports: Pick<Ports, 'rounds'>,
  group: Group,
  now: Instant,
): Promise<Instant | undefined> {
  const rounds = await ports.rounds.ofSeason(group.workspace, group.id, group.season);
  const planned = rounds.find((round) => round.status === 'planned');
  if (planned === undefined) return undefined;
  return planned.window.opensAt > now ? planned.window.opensAt : now;
}

/** Whether the text that a member agreed to is older than the present one. Somebody who has not joined agreed to none. */
export async function hasNewConsentText(
  ports: Pick<Ports, 'members'>,
  at: MemberRef,
  presentVersion: number,
): Promise<boolean> {
  const member = await ports.members.find(at.workspace, at.member);
  return member !== undefined && member.consentVersion < presentVersion;
}

/** Notes that a member agrees to the version that they have read. Nothing says when. */
export function agreeAgain(
  ports: Pick<Ports, 'members'>,
  at: MemberRef,
  version: number,
): Promise<'agreed' | 'notEnrolled'> {
  return ports.members.agree(at.workspace, at.member, version);
}
