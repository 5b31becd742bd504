import type { Instant } from '../../domain/calendar.ts';
import type { Digest } from '../../domain/digest.ts';
import type { Group, GroupWithLeads } from '../../domain/group.ts';
import type { GroupId } from '../../domain/ids.ts';
import type { Member } from '../../domain/member.ts';
import { isPast } from '../../domain/round.ts';
import { firstQuestionOf, hasNewConsentText } from '../../flows/members/join-group.ts';
import { askingSlack, groupOfLead } from '../../flows/outbox/tell-people.ts';
import { windowAfter } from '../../flows/rounds/season.ts';
import { type CurrentUser, leadAt, type SlackContext, spokenContent } from '../context.ts';

/** What a person is in this workspace, by the tables alone. */
export interface UserRoles {
  readonly member: Member | undefined;
  /** The group they take part in. */
  readonly own: GroupWithLeads | undefined;
  /** Groups that they lead, those whose season has ended among them. */
  readonly leads: readonly GroupWithLeads[];
  readonly groups: readonly GroupWithLeads[];
}

/** The group that an id names, for whoever leads it. */
export const ledGroup = async (
  { ports }: SlackContext,
  user: CurrentUser,
  group: GroupId | undefined,
): Promise<GroupWithLeads | undefined> => group && groupOfLead(ports, { ...leadAt(user), group });

export async function rolesOf({ ports }: SlackContext, user: CurrentUser): Promise<UserRoles> {
  const groups = await ports.groups.active(user.workspace);
  const member = await ports.members.find(user.workspace, user.member);
  const own = member && (await ports.groups.find(user.workspace, member.group));
  return { member, own, leads: await ports.groups.ledBy(user.workspace, user.member), groups };
}

/**
 * Whether somebody may read what is posted in the group's channel: of a private one whoever is in it now. While Slack
 * cannot be asked, nobody.
 */
export async function readsChannel(
  { ports }: SlackContext,
  { workspace, member }: CurrentUser,
  { channel }: Group,
): Promise<boolean> {
  const open = await askingSlack(ports, workspace, () => ports.directory.openTo(workspace, member, [channel]));
  return open !== 'notNow' && open.has(channel);
}

export interface PublishedWeek {
  readonly title: string;
  readonly digest: Digest;
}

/**
 * A week of which too few answered is settled at its close, the others when they are posted. Nothing is shown before
 * the hour of posting, so that this difference cannot be seen.
 */
export async function publishedWeeks(
  { ports }: SlackContext,
  group: Group,
  most: number,
): Promise<{ readonly weeks: readonly PublishedWeek[]; readonly more: boolean }> {
  const now = ports.clock.now();
  const rounds = await ports.rounds.ofSeason(group.workspace, group.id, group.season);
  const posted = new Map(rounds.filter(({ window }) => isPast(window.digestAt, now)).map((round) => [round.id, round]));
  const published = await ports.publications.ofSeason(group.workspace, group.id, group.season);
  const latestFirst = published.toReversed().flatMap(({ publication }) => {
    const round = posted.get(publication.round);
    return round === undefined ? [] : [{ round, digest: publication.digest }];
  });
  const weeks = latestFirst.slice(0, most).map(async ({ round, digest }) => {
    const asked = await ports.programmes.contentOf(group, round);
    const { step, theme } = spokenContent({ ports });
    const read = digest.kind === 'nothing' ? digest : { ...digest, themes: digest.themes.map(theme) };
    return { title: asked === undefined ? round.step : step(asked.step).title, digest: read };
  });
  return { weeks: await Promise.all(weeks), more: latestFirst.length > most };
}

/** When the next week opens: as planned, else as the group's times say. A week that is open is not the next one. */
export async function nextQuestionAt({ ports }: SlackContext, group: Group): Promise<Instant> {
  const now = ports.clock.now();
  const planned = await firstQuestionOf(ports, group, now);
  if (planned !== undefined) return planned;
  return windowAfter(group, await ports.rounds.ofSeason(group.workspace, group.id, group.season), now).opensAt;
}

/** Whether the consent text has changed since this member agreed. */
export const mustAgreeAgain = ({ ports, content }: SlackContext, user: CurrentUser): Promise<boolean> =>
  hasNewConsentText(ports, user, content.consent.version);
