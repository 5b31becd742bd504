import type { Instant } from '../../domain/calendar.ts';
import type { Group } from '../../domain/group.ts';
import { roundId } from '../../domain/ids.ts';
import { isPast, type PlannedRound, type Round } from '../../domain/round.ts';
import type { Ports } from '../ports.ts';
import { windowAfter } from './window-after.ts';

type SeasonPorts = Pick<Ports, 'rounds' | 'programmes' | 'chance' | 'log'>;

/**
 * Plans the group's next week once the present one has closed, and says when the last is over. It looks at what is there
 * instead of being told, so a crash between two weeks heals at the next tick.
 */
export async function keepSeasonGoing(
  ports: SeasonPorts,
  group: Group,
  now: Instant,
): Promise<'goingOn' | 'seasonOver'> {
  if (group.status !== 'running') return 'goingOn';
  const rounds = await ports.rounds.ofSeason(group.workspace, group.id, group.season);
  if (rounds.some(stillAsking)) return 'goingOn';
  const steps = (await ports.programmes.of(group)).programme.steps;
  const week = rounds.length + 1;
  const step = steps[week - 1];
  if (step !== undefined) {
    const round: PlannedRound = {
      status: 'planned',
      workspace: group.workspace,
      id: roundId(ports.chance.uuid()),
      group: group.id,
      season: group.season,
      week,
      step: step.id,
      k: group.k,
      window: windowAfter(group, rounds, now),
      held: false,
      damaged: 0,
    };
    const outcome = await ports.rounds.plan(round);
    ports.log.info({ event: 'round planned', workspace: group.workspace, round: round.id, outcome });
    return 'goingOn';
  }
  return rounds.every((round) => isOver(round, now)) ? 'seasonOver' : 'goingOn';
}

const stillAsking = (round: Round) => ['planned', 'open', 'closing'].includes(round.status);
/** A week of which too few answered is over at its hour of posting, like any other: not when that was found. */
const isOver = (round: Round, now: Instant) =>
  ['published', 'withheld', 'expired'].includes(round.status) && isPast(round.window.digestAt, now);
