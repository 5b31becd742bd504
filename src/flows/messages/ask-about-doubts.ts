import type { Instant } from '../../domain/calendar.ts';
import type { MemberId, WorkspaceId } from '../../domain/ids.ts';
import type { DoubtAnswer, DoubtfulPost } from '../ports/deliveries.ts';
import type { Ports } from '../ports.ts';
import { tellLeads } from './tell-leads.ts';

/** Plans a question to every lead about each post of their channel that may or may not be there. */
export async function askAboutDoubts(
  ports: Pick<Ports, 'posts' | 'rounds' | 'groups'>,
  workspace: WorkspaceId,
  now: Instant,
): Promise<void> {
  for (const post of await ports.posts.doubtful(workspace)) {
    const round = await ports.rounds.find(workspace, post.round);
    const found = round && (await ports.groups.find(workspace, round.group));
    if (round === undefined || found === undefined) continue;
    const kind = `doubtful-${post.kind}` as const;
    await tellLeads(ports, round, found.leads, kind, now);
    // Nobody can be asked: a question to nobody, so that the next tick does not look for one again.
    if (found.leads.length === 0) await ports.posts.plan({ ...post, kind, dueAt: now });
  }
}

/** What a lead says about a post in doubt. Only the first answer counts. */
export async function answerDoubt(
  ports: Pick<Ports, 'groups' | 'rounds' | 'posts'>,
  at: { readonly workspace: WorkspaceId; readonly lead: MemberId } & Pick<DoubtfulPost, 'round' | 'kind'>,
  answer: DoubtAnswer,
  now: Instant,
): Promise<'done' | 'alreadyAnswered' | 'notLead'> {
  const { workspace, lead, round: id, kind } = at;
  const round = await ports.rounds.find(workspace, id);
  const found = round && (await ports.groups.find(workspace, round.group));
  if (!found?.leads.includes(lead)) return 'notLead';
  return ports.posts.answerDoubt({ workspace, round: id, kind, channel: found.group.channel }, answer, now);
}
