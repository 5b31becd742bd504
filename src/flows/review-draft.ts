import type { Draft } from '../domain/digest.ts';
import type { GroupWithLeads } from '../domain/group.ts';
import type { MemberId, RoundId, WorkspaceId } from '../domain/ids.ts';
import type { Step } from '../domain/programme.ts';
import { done, type Result, refused } from '../domain/result.ts';
import type { Round } from '../domain/round.ts';
import { draftOfRound } from './draft-of-round.ts';
import type { Ports } from './ports.ts';

export interface ReviewPage {
  readonly group: GroupWithLeads['group'];
  readonly round: Round;
  readonly step: Step;
  readonly draft: Draft;
}

export type ReviewRefusal =
  | { readonly kind: 'notLead' }
  /** Nothing waits for a review now. */
  | { readonly kind: 'nothingToReview'; readonly group: GroupWithLeads['group'] }
  | { readonly kind: 'beingRead'; readonly group: GroupWithLeads['group'] };

type ReviewPorts = Pick<Ports, 'groups' | 'rounds' | 'publications' | 'programmes' | 'vault' | 'themes'>;

/** What a lead sees of the week that closed last, until its digest is posted. Never a reply, never a number. */
export async function reviewDraft(
  ports: ReviewPorts,
  at: { readonly workspace: WorkspaceId; readonly lead: MemberId; readonly round?: RoundId },
): Promise<Result<ReviewPage, ReviewRefusal>> {
  const found = (await ports.groups.active(at.workspace)).filter(({ leads }) => leads.includes(at.lead));
  let lastGroup: GroupWithLeads['group'] | undefined;
  let beingRead = false;
  for (const { group } of found) {
    lastGroup = group;
    const rounds = await ports.rounds.ofSeason(group.workspace, group.id, group.season);
    const closed = rounds.findLast((round) => !['planned', 'open'].includes(round.status));
    if (closed === undefined || (at.round !== undefined && closed.id !== at.round)) continue;
    const step = (await ports.programmes.askedIn(group, closed))?.step;
    if (step === undefined) continue;
    if (closed.status === 'closing' || closed.status === 'sealed') beingRead = true;
    if (closed.status === 'drafted')
      return done({ group, round: closed, step, draft: await draftOfRound(ports, closed) });
    if (closed.status === 'withheld') return done({ group, round: closed, step, draft: { kind: 'nothing' } });
  }
  if (lastGroup === undefined) return refused({ kind: 'notLead' });
  return refused({ kind: beingRead ? 'beingRead' : 'nothingToReview', group: lastGroup });
}

/** Holds a digest back, or lets it go again. Only a lead of the round's group may. */
export async function holdDigest(
  ports: Pick<Ports, 'groups' | 'rounds'>,
  at: { readonly workspace: WorkspaceId; readonly lead: MemberId; readonly round: RoundId },
  held: boolean,
): Promise<'done' | 'notLead' | 'tooLate'> {
  const round = await ports.rounds.find(at.workspace, at.round);
  const found = round && (await ports.groups.find(at.workspace, round.group));
  if (!found?.leads.includes(at.lead)) return 'notLead';
  return (await ports.rounds.hold(at.workspace, at.round, held)) === 'done' ? 'done' : 'tooLate';
}
