import { type Instant, nextRoundWindow } from '../domain/calendar.ts';
import type { Group } from '../domain/group.ts';
import { roundId } from '../domain/ids.ts';
import type { PlannedRound, Round } from '../domain/round.ts';
import type { Ports } from './ports.ts';

type SeasonPorts = Pick<Ports, 'rounds' | 'groups' | 'programmes' | 'chance' | 'log'>;

/**
 * Plans the group's next week once the present one has closed, and ends the season after its last. It looks at what is
 * there instead of being told, so a crash between two weeks heals at the next tick.
 */
export async function keepSeasonGoing(ports: SeasonPorts, group: Group, now: Instant): Promise<void> {
  if (group.status !== 'running') return;
  const rounds = await ports.rounds.ofSeason(group.workspace, group.id, group.season);
  if (rounds.some(stillAsking)) return;
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
      window: nextRoundWindow(group.times, group.zone, now),
      held: false,
      damaged: 0,
    };
    const outcome = await ports.rounds.plan(round);
    ports.log.info({ event: 'round planned', workspace: group.workspace, round: round.id, outcome });
  } else if (rounds.every(finished)) {
    await ports.groups.setStatus(group.workspace, group.id, 'ended');
    ports.log.info({ event: 'season ended', workspace: group.workspace });
  }
}

const stillAsking = (round: Round) => ['planned', 'open', 'closing'].includes(round.status);
const finished = (round: Round) => ['published', 'withheld', 'expired'].includes(round.status);
