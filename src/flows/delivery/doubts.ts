import { type Instant, isOnLastDay } from '../../domain/calendar.ts';
import type { DoubtAnswer, DoubtfulPost } from '../../domain/delivery.ts';
import type { LeadRef, WorkspaceId } from '../../domain/ids.ts';
import { preferenceOf } from '../../domain/member.ts';
import { momentFor, nudgeOf, outsideWeek } from '../outbox/plan-nudges.ts';
import { roundInGroup, roundOfLead, tellLeads } from '../outbox/tell-people.ts';
import type { Ports } from '../ports.ts';

/** Plans a question to every lead about each post of their channel that may or may not be there. */
export async function askAboutDoubts(
  ports: Pick<Ports, 'posts' | 'rounds' | 'groups'>,
  workspace: WorkspaceId,
  now: Instant,
): Promise<void> {
  for (const post of await ports.posts.doubtful(workspace)) {
    const found = await roundInGroup(ports, post);
    if (found === undefined) continue;
    const kind = `doubtful-${post.kind}` as const;
    await tellLeads(ports, found.round, found.leads, kind, now);
    // Nobody can be asked: a question to nobody, so that the next tick does not look for one again.
    if (found.leads.length === 0) await ports.posts.plan({ ...post, kind, dueAt: now });
  }
}

/** What a lead says about a post in doubt. Only the first answer counts. */
export async function answerDoubt(
  ports: Pick<Ports, 'groups' | 'rounds' | 'posts'>,
  at: LeadRef & Pick<DoubtfulPost, 'round' | 'kind'>,
  answer: DoubtAnswer,
  now: Instant,
): Promise<'done' | 'alreadyAnswered' | 'notLead'> {
  const found = await roundOfLead(ports, at);
  if (found === undefined) return 'notLead';
  const { workspace, round, kind } = at;
  return ports.posts.answerDoubt({ workspace, round, kind, channel: found.group.channel }, answer, now);
}

type DoubtPorts = Pick<Ports, 'groups' | 'members' | 'rounds' | 'nudges' | 'holidays'>;

/**
 * Plans the direct reminder of everybody whose message of an open week may not have reached them: on the third day, or
 * never when that is the last. It depends on the sending alone, never on what they did with the week.
 */
export async function remindAfterDoubt(ports: DoubtPorts, workspace: WorkspaceId, now: Instant): Promise<number> {
  let planned = 0;
  for (const { round: id, member: doubted } of await ports.nudges.doubtful(workspace)) {
    const member = await ports.members.find(workspace, doubted);
    const found = member && (await ports.groups.find(workspace, member.group));
    const round = found && (await ports.rounds.openOf(workspace, member.group));
    if (member === undefined || found === undefined || round?.id !== id) continue;
    const week = { member, group: found.group, round };
    const at = await momentFor(ports, week, 1, now);
    const isLate = isOnLastDay(preferenceOf(member, found.group), round.window, at);
    const dueAt = isLate ? outsideWeek(round) : at;
    planned += await ports.nudges.plan([{ ...nudgeOf(week, 1), dueAt }]);
  }
  return planned;
}
