import type { Instant } from '../../domain/calendar.ts';
import type { ChannelPostKind, NoticeKind, PostKind, SmallPostKind } from '../../domain/delivery.ts';
import type { Group, GroupWithLeads } from '../../domain/group.ts';
import type { GroupRef, LeadRef, MemberId, RoundRef, WorkspaceId } from '../../domain/ids.ts';
import { done, errorCode, type Result, refused } from '../../domain/result.ts';
import type { Round, RoundFacts } from '../../domain/round.ts';
import type { Task } from '../../store/troubles.ts';
import type { Ports } from '../ports.ts';

/** Plans one private message to each of these people about a group, without Slack; the occasion makes doing it twice harmless. */
export async function tellPeople(
  ports: Pick<Ports, 'notices'>,
  group: Group,
  people: readonly MemberId[],
  { kind, occasion }: { readonly kind: NoticeKind; readonly occasion: string },
  dueAt: Instant,
): Promise<void> {
  const about = { workspace: group.workspace, group: group.id, kind, occasion };
  await ports.notices.plan(people.map((member) => ({ ...about, member, channel: member, dueAt })));
}

/** Plans one private message to each lead about a round, without Slack; planning it again changes nothing. */
export async function tellLeads(
  ports: Pick<Ports, 'posts'>,
  round: Pick<RoundFacts, 'workspace' | 'id'>,
  leads: readonly MemberId[],
  kind: Exclude<PostKind, ChannelPostKind | SmallPostKind>,
  dueAt: Instant,
): Promise<void> {
  for (const lead of leads)
    await ports.posts.plan({ workspace: round.workspace, round: round.id, kind, channel: lead, dueAt });
}

/** A lead of a group, as they say. */
export type LeadAt = LeadRef & GroupRef;

/** The group, if this person leads it; undefined for everybody else, whether it is there or not. */
export async function groupOfLead(ports: Pick<Ports, 'groups'>, at: LeadAt): Promise<GroupWithLeads | undefined> {
  const found = await ports.groups.find(at.workspace, at.group);
  return found?.leads.includes(at.lead) ? found : undefined;
}

export interface RoundWithGroup extends GroupWithLeads {
  readonly round: Round;
}

/** A round and the group whose week it is; undefined when either is gone. */
export async function roundInGroup(
  ports: Pick<Ports, 'groups' | 'rounds'>,
  at: RoundRef,
): Promise<RoundWithGroup | undefined> {
  const round = await ports.rounds.find(at.workspace, at.round);
  const found = round && (await ports.groups.find(at.workspace, round.group));
  return round && found && { ...found, round };
}

/** The same, if this person leads the group. */
export async function roundOfLead(
  ports: Pick<Ports, 'groups' | 'rounds'>,
  at: LeadRef & RoundRef,
): Promise<RoundWithGroup | undefined> {
  const found = await roundInGroup(ports, at);
  return found?.leads.includes(at.lead) ? found : undefined;
}

/** The group as it is after a lead's change. */
export async function groupAfterwards(ports: Pick<Ports, 'groups'>, at: LeadAt): Promise<Result<Group, 'notLead'>> {
  const found = await groupOfLead(ports, at);
  return found === undefined ? refused('notLead') : done(found.group);
}

/** Whoever looks after a group: its leads; where it has none, the workspace's admins. */
export async function caretakersOf(
  ports: Pick<Ports, 'directory'>,
  group: Group,
  leads: readonly MemberId[],
): Promise<readonly MemberId[]> {
  return leads.length > 0 ? leads : ports.directory.admins(group.workspace);
}

/** What has to be asked before a message can go out; "notNow" when Slack cannot be asked, and then the message waits. */
export async function askingSlack<T>(
  { log }: Pick<Ports, 'log'>,
  workspace: WorkspaceId,
  ask: () => Promise<T>,
): Promise<T | 'notNow'> {
  try {
    return await ask();
  } catch (error) {
    log.warn({ event: 'message waits for slack', workspace, code: errorCode(error) });
    return 'notNow';
  }
}

export type TroublePorts = Pick<Ports, 'troubles' | 'groups' | 'rounds' | 'notices' | 'directory' | 'log'>;

/** Milliseconds of failing after which leads hear of it: long before a week is lost, and most troubles are over by then. */
const patience = 3_600_000;

/** Does something that is tried again when it fails, and keeps note of whether it fails each time. */
export async function noting<T>(
  ports: TroublePorts,
  task: Task,
  now: () => Instant,
  work: () => Promise<T>,
): Promise<T> {
  try {
    const outcome = await work();
    await ports.troubles.clear(task);
    return outcome;
  } catch (error) {
    // Where the tables do not answer, nothing can be noted; what failed is what is told.
    await noteTrouble(ports, task, errorCode(error), now()).catch((notNoted: unknown) => {
      ports.log.error({ event: 'trouble not noted', workspace: task.workspace, code: errorCode(notNoted) });
    });
    throw error;
  }
}

/** Notes a failure; when it has gone on for long, the leads of the groups that it concerns are told, once. */
async function noteTrouble(ports: TroublePorts, task: Task, code: string, now: Instant): Promise<void> {
  const since = await ports.troubles.note(task, code, now);
  if (now.getTime() - since.getTime() < patience) return;
  const occasion = `${task.job} ${task.about ?? ''} ${since.toISOString()}`;
  for (const { group, leads } of await groupsOf(ports, task))
    await tellPeople(ports, group, await caretakersOf(ports, group, leads), { kind: 'work-stuck', occasion }, now);
}

/** The group whose week or weeks it is about; all that run where it is about the whole workspace. */
async function groupsOf({ groups, rounds }: TroublePorts, task: Task): Promise<readonly GroupWithLeads[]> {
  const active = await groups.active(task.workspace);
  if (task.about === undefined) return active.filter(({ group }) => group.status === 'running');
  const unfinished = await rounds.unfinished(task.workspace);
  const own = unfinished.find(({ id }) => id === task.about)?.group ?? task.about;
  return active.filter(({ group }) => group.id === own);
}
