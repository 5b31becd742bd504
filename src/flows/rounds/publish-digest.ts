import type { Instant } from '../../domain/calendar.ts';
import { type Digest, type HeardBefore, publicationOf } from '../../domain/digest.ts';
import type { Group } from '../../domain/group.ts';
import { isApproved } from '../../domain/review.ts';
import { type FinishedStatus, isPast, type Round, type RoundFacts, type SealedRound } from '../../domain/round.ts';
import { tellPeople } from '../outbox/tell-people.ts';
import type { HeardWeek } from '../ports/slack.ts';
import type { Ports } from '../ports.ts';
import { digestOfRound, type ReviewPorts } from './review-of-round.ts';

/** Slack is not among them: it must not keep a key from being destroyed. */
type EndPorts = Pick<Ports, 'groups' | 'rounds' | 'posts' | 'notices' | 'vault' | 'log'>;

export type PublishOutcome =
  | 'published'
  | 'alreadyPublished'
  | 'notDue'
  | 'held'
  | 'notApproved'
  /** A lead changed something while this was counted: the next look finds the round again. */
  | 'changedMeanwhile';

/**
 * Ends a week: stores the publication once, deletes what was chosen, destroys the content key. After the purge date it
 * ends even when held or not approved, with the one fixed sentence.
 */
export async function publishDigest(
  ports: EndPorts & ReviewPorts,
  round: SealedRound,
  now: Instant,
): Promise<PublishOutcome> {
  const ending = await endingOf(ports, round, now);
  if (typeof ending === 'string') return ending;
  return end(ports, round, ending, now);
}

/** Ends a week whose answers can no longer be opened (its content key is gone), with the one fixed sentence. */
export async function expireRound(ports: EndPorts, round: SealedRound, now: Instant): Promise<PublishOutcome> {
  return end(ports, round, { status: 'expired', digest: { kind: 'nothing' } }, now);
}

interface Ending {
  readonly status: FinishedStatus;
  readonly digest: Digest;
  /** The version of the leads' choices that the digest follows. */
  readonly asReviewed?: number;
}

async function end(ports: EndPorts, round: SealedRound, ending: Ending, now: Instant): Promise<PublishOutcome> {
  await planDigestPost(ports, round, now);
  if (round.held) await tellAboutHolding(ports, round, now);
  const publication = publicationOf(round.workspace, round.id, ending.digest);
  const outcome = await ports.rounds.publish(round, publication, ending.status, ending.asReviewed);
  if (outcome === 'changedMeanwhile') return outcome;
  await ports.vault.destroy(round.workspace, round.id, 'content');
  ports.log.info({ event: 'round ended', workspace: round.workspace, round: round.id, outcome: ending.status });
  return outcome;
}

async function endingOf(
  ports: Parameters<typeof publishDigest>[0],
  round: SealedRound,
  now: Instant,
): Promise<Ending | 'notDue' | 'held' | 'notApproved'> {
  if (isPast(round.window.purgeAt, now)) return { status: 'expired', digest: { kind: 'nothing' } };
  if (!isPast(round.window.digestAt, now)) return 'notDue';
  if (round.held) return 'held';
  const found = await ports.groups.find(round.workspace, round.group);
  const { digest, version, approvedBy } = await digestOfRound(ports, round);
  if (found !== undefined && !isApproved(found, approvedBy)) return 'notApproved';
  return { status: digest.kind === 'nothing' ? 'withheld' : 'published', digest, asReviewed: version };
}

/**
 * When a week ends that was held back, and the one before it was as well: all leads are told. Where only one leads, the
 * workspace's admins are as well, whom Slack names when the lead's message goes out. Nobody is told who held them.
 */
async function tellAboutHolding(
  ports: Pick<Ports, 'groups' | 'rounds' | 'notices'>,
  round: RoundFacts,
  now: Instant,
): Promise<'told' | 'nothingToTell'> {
  const { workspace } = round;
  const found = await ports.groups.find(workspace, round.group);
  const rounds = await ports.rounds.ofSeason(workspace, round.group, round.season);
  const before = rounds.find(({ week }) => week === round.week - 1);
  if (found === undefined || before === undefined || !round.held || !wasHeldBack(before)) return 'nothingToTell';
  await tellPeople(ports, found.group, found.leads, { kind: 'held-twice', occasion: round.id }, now);
  return 'told';
}

const wasHeldBack = (round: Round) => round.held && round.status === 'expired';

/**
 * Plans the post of a week's digest. It is planned before the publication is stored, and waits for it: so a crash
 * between the two can neither lose the post nor send one without a publication.
 */
export async function planDigestPost(
  ports: Pick<Ports, 'posts' | 'groups'>,
  round: Pick<RoundFacts, 'workspace' | 'id' | 'group'>,
  dueAt: Instant,
): Promise<void> {
  const found = await ports.groups.find(round.workspace, round.group);
  if (found === undefined) return;
  const { channel } = found.group;
  await ports.posts.plan({ workspace: round.workspace, round: round.id, kind: 'digest', channel, dueAt });
}

/** When the themes of a week were heard earlier in its season. */
export async function heardBefore(
  ports: Pick<Ports, 'publications'>,
  group: Group,
  round: Round,
  digest: Digest,
): Promise<HeardBefore> {
  if (digest.kind === 'nothing') return new Map();
  const earlier = (await ports.publications.ofSeason(group.workspace, group.id, round.season)).filter(
    ({ week }) => week < round.week,
  );
  const before = earlier.flatMap(({ week, publication }) =>
    alone(publication.digest).map(({ id, band }) => [id, { week, band }] as const),
  );
  return new Map(before);
}

/** A merged theme is compared with nothing: what it counts is something else each time. */
const alone = (digest: Digest) =>
  digest.kind === 'nothing' ? [] : digest.themes.filter(({ with: others }) => others === undefined);

/** The weeks before this one that have ended, in order, with what the channel has read of each. */
export async function heardInSeason(
  ports: Pick<Ports, 'publications' | 'programmes' | 'rounds'>,
  group: Group,
  { season, week: last }: Round,
): Promise<readonly HeardWeek[]> {
  const rounds = await ports.rounds.ofSeason(group.workspace, group.id, season);
  const published = await ports.publications.ofSeason(group.workspace, group.id, season);
  const weeks = published.map(async ({ week, step, publication: { digest, round: id } }) => {
    const round = rounds.find((each) => each.id === id);
    if (week >= last || round === undefined) return [];
    const asked = await ports.programmes.contentOf(group, round);
    return [{ title: asked?.step.title ?? step, themes: digest.kind === 'nothing' ? [] : digest.themes }];
  });
  return (await Promise.all(weeks)).flat();
}
