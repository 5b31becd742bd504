import type { Group, GroupWithLeads } from '../../domain/group.ts';
import type { LeadRef, MemberId, RoundId } from '../../domain/ids.ts';
import type { Step } from '../../domain/programme.ts';
import { done, type Result, refused } from '../../domain/result.ts';
import { approvalsThatCount, linesOf, type ReviewLine } from '../../domain/review.ts';
import type { Round } from '../../domain/round.ts';
import { type ReviewPorts, reviewOfRound } from '../rounds/review-of-round.ts';

export interface ReviewPage {
  readonly group: Group;
  readonly round: Round;
  readonly step: Step;
  /** None when there is nothing to share. */
  readonly lines: readonly ReviewLine[];
  readonly beyond: boolean;
  readonly version: number;
  readonly approvals: {
    /** `leads`: how many could approve. */
    readonly needed: Group['approvals'];
    readonly given: number;
    readonly leads: number;
    readonly mine: boolean;
  };
}

export type ReviewRefusal = 'notLead' | 'nothingToReview' | 'closing';

interface Reviewer extends LeadRef {
  readonly round?: RoundId;
}

/** What a lead sees of the week that closed last, until its digest is posted. Never a reply, never a number. */
export async function reviewDraft(ports: ReviewPorts, at: Reviewer): Promise<Result<ReviewPage, ReviewRefusal>> {
  const found = [...(await ports.groups.active(at.workspace)), ...(await stoppedGroups(ports, at))].filter(
    ({ leads }) => leads.includes(at.lead),
  );
  if (found.length === 0) return refused('notLead');
  let isClosing = false;
  for (const each of found) {
    const { group } = each;
    const rounds = await ports.rounds.ofSeason(group.workspace, group.id, group.season);
    const closed = rounds.findLast((round) => hasClosed(round, group));
    if (closed === undefined || (at.round !== undefined && closed.id !== at.round)) continue;
    const step = (await ports.programmes.contentOf(group, closed))?.step;
    if (step === undefined) continue;
    // Words of a week that 1.1 closed end before anybody looks at its themes.
    if (closed.status === 'closing' || (await ports.sealedReplies.holdWords(at.workspace, closed.id))) {
      isClosing = true;
      continue;
    }
    if (closed.status === 'sealed' || closed.status === 'withheld')
      return done({ group, round: closed, step, ...(await stateOf(ports, each, closed, at.lead)) });
  }
  return refused(isClosing ? 'closing' : 'nothingToReview');
}

/** Groups that have been stopped and of which a week is still to be posted, or is asked for. */
async function stoppedGroups(ports: ReviewPorts, at: Reviewer): Promise<readonly GroupWithLeads[]> {
  const asked = at.round && (await ports.rounds.find(at.workspace, at.round));
  const weeks = [...(await ports.rounds.unfinished(at.workspace)), ...(asked === undefined ? [] : [asked])];
  const found = [];
  for (const id of new Set(weeks.map(({ group }) => group))) {
    const group = await ports.groups.find(at.workspace, id);
    if (group?.group.status === 'stopped') found.push(group);
  }
  return found;
}

/** What a stop has ended never closed. */
const hasClosed = ({ status }: Round, group: Group) =>
  status !== 'planned' && status !== 'open' && !(status === 'expired' && group.status === 'stopped');

async function stateOf(
  ports: ReviewPorts,
  { group, leads }: GroupWithLeads,
  round: Round,
  lead: MemberId,
): Promise<Pick<ReviewPage, 'lines' | 'beyond' | 'version' | 'approvals'>> {
  const approvals = { needed: group.approvals, given: 0, leads: leads.length, mine: false };
  if (round.status !== 'sealed') return { lines: [], beyond: false, version: 0, approvals };
  const { draft, choices, codebook, version, approvedBy } = await reviewOfRound(ports, round);
  return {
    lines: linesOf(draft, codebook, choices),
    beyond: draft.kind === 'themes' && draft.beyond,
    version,
    approvals: { ...approvals, given: approvalsThatCount(approvedBy, leads), mine: approvedBy.includes(lead) },
  };
}
