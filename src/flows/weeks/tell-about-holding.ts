import type { Instant } from '../../domain/calendar.ts';
import type { Round, RoundFacts } from '../../domain/round.ts';
import { tellPeople } from '../messages/tell-people.ts';
import type { Ports } from '../ports.ts';

/**
 * When a week ends that was held back, and the one before it was as well: all leads are told. Where only one leads, the
 * workspace's admins are as well, whom Slack names when the lead's message goes out. Nobody is told who held them.
 */
export async function tellAboutHolding(
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
