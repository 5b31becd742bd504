import type { Group } from '../../domain/group.ts';
import type { StepId } from '../../domain/ids.ts';
import { namesIn } from '../../domain/names-in-programme.ts';
import { type Programme, type ProgrammeMistake, seasonProblem } from '../../domain/programme.ts';
import { done, type Result, refused } from '../../domain/result.ts';
import type { Rosters } from '../ports/rosters.ts';
import type { Ports } from '../ports.ts';

export type ProgrammeRefusal =
  | { readonly kind: 'mistakes'; readonly mistakes: readonly ProgrammeMistake[] }
  /** Somebody else has changed the programme since it was read. */
  | { readonly kind: 'changedMeanwhile' }
  /** That week has begun as this step (a season does not change what it has asked), or is the next and not there. */
  | { readonly kind: 'otherStep' | 'tooShort'; readonly week: number; readonly step: StepId };

/**
 * Gives a group another programme. It holds from the next week that opens: what an open or past week asked stays with
 * it. `revision`: the one that the change was made on.
 */
export async function changeProgramme(
  ports: CheckingPorts & Pick<Ports, 'rounds' | 'log'>,
  group: Group,
  written: unknown,
  revision: number,
): Promise<Result<Programme, ProgrammeRefusal>> {
  const checked = await checkForGroup(ports, group, written);
  if (!checked.ok) return refused({ kind: 'mistakes', mistakes: checked.refusal });
  const problem = seasonProblem(checked.value, await presentSeason(ports, group));
  if (problem !== undefined) return refused(problem);
  const outcome = await ports.programmes.replace(group, checked.value, revision);
  if (outcome === 'changedMeanwhile') return refused({ kind: 'changedMeanwhile' });
  ports.log.info({ event: 'programme changed', workspace: group.workspace });
  return done(checked.value);
}

interface CheckingPorts extends Pick<Ports, 'programmes'> {
  readonly rosters: Pick<Rosters, 'of'>;
}

/** The rules of every programme, and that nothing new in it names anybody: colleagues as far as they are known just now. */
export async function checkForGroup(
  ports: CheckingPorts,
  group: Group,
  written: unknown,
): Promise<Result<Programme, readonly ProgrammeMistake[]>> {
  const checked = ports.programmes.check(written);
  if (!checked.ok) return checked;
  const { roster } = await ports.rosters.of(group.id);
  const names = namesIn(checked.value, roster, (await ports.programmes.of(group)).programme);
  return names.length > 0 ? refused(names) : checked;
}

/** A season that is over puts no conditions on the next one. */
async function presentSeason({ rounds }: Pick<Ports, 'rounds'>, group: Group) {
  if (group.status !== 'running' && group.status !== 'paused') return [];
  return rounds.ofSeason(group.workspace, group.id, group.season);
}
