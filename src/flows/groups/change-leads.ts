import type { Instant } from '../../domain/calendar.ts';
import type { NoticeKind } from '../../domain/delivery.ts';
import type { GroupWithLeads } from '../../domain/group.ts';
import type { GroupRef, MemberId, WorkspaceId } from '../../domain/ids.ts';
import { type NotEligible, notEligible } from '../../domain/member.ts';
import { done, type Result, refused } from '../../domain/result.ts';
import { tellPeople } from '../outbox/tell-people.ts';
import type { Ports } from '../ports.ts';

type LeadPorts = Pick<Ports, 'groups' | 'directory' | 'notices' | 'random' | 'log'>;

/** A lead or an admin who changes who leads a group. */
export interface ChangingLeads extends GroupRef {
  readonly by: MemberId;
}

/** The group, for its leads and for the workspace's admins; undefined for everybody else. */
export async function groupToLead(
  ports: Pick<Ports, 'groups' | 'directory'>,
  at: ChangingLeads,
): Promise<GroupWithLeads | undefined> {
  const found = await ports.groups.find(at.workspace, at.group);
  if (found === undefined || found.group.status === 'stopped') return undefined;
  if (found.leads.includes(at.by)) return found;
  return (await isAdmin(ports, at.workspace, at.by)) ? found : undefined;
}

/** Every group whose leads this person may change: all of them for an admin. */
export async function groupsToLead(
  ports: Pick<Ports, 'groups' | 'directory'>,
  workspace: WorkspaceId,
  by: MemberId,
): Promise<readonly GroupWithLeads[]> {
  const led = await ports.groups.ledBy(workspace, by);
  if (!(await isAdmin(ports, workspace, by))) return led;
  const known = new Set(led.map(({ group }) => group.id));
  return [...led, ...(await ports.groups.active(workspace)).filter(({ group }) => !known.has(group.id))];
}

export type AddLeadRefusal = 'mayNot' | 'alreadyLead' | 'unknownPerson' | NotEligible;

/** Makes somebody a lead, enrolled or not. They and the other leads are told. */
export async function addLead(
  ports: LeadPorts,
  at: ChangingLeads,
  lead: MemberId,
  now: Instant,
): Promise<Result<GroupWithLeads, AddLeadRefusal>> {
  const found = await groupToLead(ports, at);
  if (found === undefined) return refused('mayNot');
  const person = await ports.directory.person(at.workspace, lead);
  if (person === undefined) return refused('unknownPerson');
  const why = notEligible(person);
  if (why !== undefined) return refused(why);
  const outcome = await ports.groups.addLead(at.workspace, at.group, lead);
  if (outcome !== 'added') return refused(outcome === 'alreadyLead' ? 'alreadyLead' : 'mayNot');
  const after = { group: found.group, leads: [...found.leads, lead] };
  await tell(ports, after, at, { lead, kind: 'lead-added' }, now);
  return done(after);
}

export type RemoveLeadRefusal = 'mayNot' | 'notLead' | 'lastLead';

/** Takes somebody's lead away, or lets them step back; one lead remains. Whoever is concerned is told. */
export async function removeLead(
  ports: LeadPorts,
  at: ChangingLeads,
  lead: MemberId,
  now: Instant,
): Promise<Result<GroupWithLeads, RemoveLeadRefusal>> {
  const found = await groupToLead(ports, at);
  if (found === undefined) return refused('mayNot');
  const outcome = await ports.groups.removeLead(at.workspace, at.group, lead, 1);
  if (outcome !== 'removed') return refused(outcome);
  const after = { group: found.group, leads: found.leads.filter((each) => each !== lead) };
  await tell(ports, after, at, { lead, kind: 'lead-removed' }, now);
  return done(after);
}

/** Hands a group over: the other leads from now on, whoever hands it over no more. At every moment somebody leads. */
export async function handOver(
  ports: LeadPorts,
  at: ChangingLeads,
  to: MemberId,
  now: Instant,
): Promise<Result<GroupWithLeads, AddLeadRefusal | RemoveLeadRefusal>> {
  const added = await addLead(ports, at, to, now);
  if (!added.ok && added.refusal !== 'alreadyLead') return added;
  return removeLead(ports, at, at.by, now);
}

/** Whoever did it knows; the one concerned and the other leads get a message each. */
async function tell(
  ports: LeadPorts,
  { group, leads }: GroupWithLeads,
  { by }: ChangingLeads,
  { lead, kind }: { readonly lead: MemberId; readonly kind: Extract<NoticeKind, 'lead-added' | 'lead-removed'> },
  now: Instant,
): Promise<void> {
  const occasion = ports.random.uuid();
  const others = leads.filter((each) => each !== lead && each !== by);
  if (lead !== by) await tellPeople(ports, group, [lead], { kind, occasion }, now);
  await tellPeople(ports, group, others, { kind: 'leads-changed', occasion }, now);
  ports.log.info({ event: 'leads changed', workspace: group.workspace, outcome: kind });
}

/** Whether somebody may set up a first group: a workspace admin or owner, or named in the configuration. */
export async function canSetUpGroup(
  ports: Pick<Ports, 'directory'>,
  workspace: WorkspaceId,
  member: MemberId,
  namedLeads: readonly MemberId[],
): Promise<boolean> {
  const person = await ports.directory.person(workspace, member);
  if (person === undefined || notEligible(person) !== undefined) return false;
  return person.isAdmin || namedLeads.includes(member);
}

/** Whether somebody is an admin or owner of the workspace, as Slack knows it now. */
const isAdmin = (ports: Pick<Ports, 'directory'>, workspace: WorkspaceId, member: MemberId): Promise<boolean> =>
  canSetUpGroup(ports, workspace, member, []);
