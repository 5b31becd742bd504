import { type Instant, zoneOr } from '../../domain/calendar.ts';
import type { WorkspaceId } from '../../domain/ids.ts';
import { languageOf } from '../../domain/language.ts';
import { type Member, notEligible, type Person } from '../../domain/member.ts';
import type { Ports } from '../ports.ts';
import { changePreferences } from './change-preferences.ts';
import { personLeft } from './leave-group.ts';

export type FollowPorts = Parameters<typeof personLeft>[0] & Parameters<typeof changePreferences>[0];

/** What Slack says of a person and the tables do not know yet; undefined when there is nothing to do. */
export function newsOf(member: Member | undefined, leads: boolean, person: Person): 'left' | 'changed' | undefined {
  if (person.isDeactivated) return member !== undefined || leads ? 'left' : undefined;
  if (member === undefined) return undefined;
  const isNews =
    isAskable(person) !== member.askable ||
    zoneOf(member, person) !== member.zone ||
    slackLanguageOf(member, person) !== member.slackLanguage;
  return isNews ? 'changed' : undefined;
}

/**
 * Makes what the tables know of these people what Slack says of them now: whoever was deactivated is let go of, a guest
 * is not written to, and whoever has moved is asked by their new clock. Nothing is noted about anybody who neither takes
 * part nor leads. `occasion` makes what leads are told of it be told once.
 */
export async function followPeople(
  ports: FollowPorts,
  workspace: WorkspaceId,
  people: readonly Person[],
  occasion: string,
  now: Instant,
): Promise<void> {
  const ids = people.map(({ id }) => id);
  const members = new Map((await ports.members.among(workspace, ids)).map((member) => [member.id, member]));
  const leads = await ports.groups.leadsAmong(workspace, ids);
  for (const person of people) {
    const member = members.get(person.id);
    const news = newsOf(member, leads.has(person.id), person);
    if (news === 'left') await personLeft(ports, { workspace, member: person.id, occasion }, now);
    if (news === 'changed' && member !== undefined) await followChange(ports, member, person, now);
  }
}

async function followChange(ports: FollowPorts, member: Member, person: Person, now: Instant): Promise<void> {
  const at = { workspace: member.workspace, member: member.id };
  if (isAskable(person) !== member.askable)
    await ports.members.setAskable(member.workspace, member.id, isAskable(person));
  const language = slackLanguageOf(member, person);
  if (language !== member.slackLanguage)
    await ports.members.setLanguage(member.workspace, member.id, 'slackLanguage', language);
  const zone = zoneOf(member, person);
  if (zone !== member.zone) await changePreferences(ports, at, { zone }, now);
}

const isAskable = (person: Person) => notEligible(person) === undefined;

/** Slack leaves the locale out where it was not asked for. */
const slackLanguageOf = ({ slackLanguage }: Member, { locale }: Person) =>
  locale === undefined ? slackLanguage : languageOf(locale);

const zoneOf = ({ zone }: Member, person: Person) => zoneOr(person.zone, zone);

type ReadPorts = FollowPorts & Pick<Ports, 'people' | 'clock'>;

/** Seconds until a page that Slack did not give is asked for again. */
const secondsAfterFailure = 60;
/** Slack asks for seconds, rarely for a minute. */
const longestWait = 900;

/**
 * Reads what Slack says of everybody in a workspace, page after page, until all are read, the pace is used up or Slack
 * cannot be asked; the next tick finds the rest. It does not depend on any event: whatever happened while the app was
 * down is known before the next message goes out.
 */
export async function readPeople(ports: ReadPorts, workspace: WorkspaceId): Promise<'read' | 'waits' | 'notNow'> {
  for (;;) {
    const now = ports.clock.now();
    const turn = await ports.people.take(workspace, now);
    if (turn === undefined) return 'waits';
    const page = await ports.directory.peoplePage(workspace, turn.walk);
    switch (page.kind) {
      case 'page':
        if (page.unknown > 0) ports.log.warn({ event: 'people unreadable', workspace, count: page.unknown });
        await followPeople(ports, workspace, page.people, `people ${turn.begunAt.toISOString()}`, now);
        await ports.people.turn(turn, page.next);
        if (page.next === undefined) return 'read';
        break;
      case 'limited':
        await ports.people.putOff(turn, now, secondsAfter(now, Math.min(page.seconds, longestWait)), 'here');
        return 'notNow';
      case 'failed':
        ports.log.warn({ event: 'people not read', workspace, code: page.code });
        await ports.people.putOff(turn, now, secondsAfter(now, secondsAfterFailure), page.again);
        return 'notNow';
    }
  }
}

const secondsAfter = (now: Date, seconds: number) => new Date(now.getTime() + seconds * 1000);
