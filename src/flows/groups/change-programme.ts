import type { Group } from '../../domain/group.ts';
import type { StepId } from '../../domain/ids.ts';
import { idsOf, keptWeeks, seasonOf, type WeeksProblem, weeksProblem } from '../../domain/own-weeks.ts';
import { type Programme, type ProgrammeMistake, seasonProblem } from '../../domain/programme.ts';
import { done, type Result, refused } from '../../domain/result.ts';
import { namesIn } from '../../text/names/scrub.ts';
import { groupOfLead, type LeadAt } from '../outbox/tell-people.ts';
import type { Rosters } from '../ports/content.ts';
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
  const problem = seasonProblem(seasonOf(checked.value, group.weeks), await presentSeason(ports, group));
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
  const names = namesIn(checked.value, roster, (await ports.programmes.of(group)).whole, group.language);
  return names.length > 0 ? refused(names) : checked;
}

/** A season that is over puts no conditions on the next one. */
async function presentSeason({ rounds }: Pick<Ports, 'rounds'>, group: Group) {
  if (group.status !== 'running' && group.status !== 'paused') return [];
  return rounds.ofSeason(group.workspace, group.id, group.season);
}

export type WeeksRefusal =
  | 'notLead'
  /** Somebody has changed the weeks since they were read. */
  | 'changedMeanwhile'
  | WeeksProblem
  /** That week has begun as this step, and a season does not change what it has asked. */
  | { readonly kind: 'begun'; readonly step: StepId };

export interface WeeksOfGroup {
  readonly group: Group;
  /** Everything that may be taken. */
  readonly whole: Programme;
  /** As the group takes it now. */
  readonly season: Programme;
  /** How many of its weeks have begun: they stay where they are. */
  readonly begun: number;
}

/** The weeks of a group's season, for its leads. Between seasons none has begun. */
export async function weeksOfGroup(
  ports: Pick<Ports, 'groups' | 'rounds' | 'programmes'>,
  at: LeadAt,
): Promise<WeeksOfGroup | undefined> {
  const found = await groupOfLead(ports, at);
  if (found === undefined) return undefined;
  const { group } = found;
  const { programme, whole } = await ports.programmes.of(group);
  return { group, whole, season: programme, begun: (await begunRounds(ports, group)).length };
}

/**
 * Chooses which weeks of its programme a group takes, and in which order: `weeks` is all of the season, begun weeks
 * among them; `before` is what the choice was made on.
 */
export async function chooseWeeks(
  ports: Pick<Ports, 'groups' | 'rounds' | 'programmes' | 'log'>,
  at: LeadAt,
  weeks: readonly StepId[],
  before: readonly StepId[],
): Promise<Result<Group, WeeksRefusal>> {
  const found = await weeksOfGroup(ports, at);
  if (found === undefined) return refused('notLead');
  const { group, whole, season } = found;
  if (idsOf(season).join() !== before.join()) return refused('changedMeanwhile');
  const problem = weeksProblem(whole, weeks);
  if (problem !== undefined) return refused(problem);
  const begun = seasonProblem(seasonOf(whole, weeks), await begunRounds(ports, group));
  if (begun !== undefined) return refused({ kind: 'begun', step: begun.step });
  const kept = keptWeeks(whole, weeks);
  if ((await ports.groups.change(at.workspace, at.group, { weeks: kept })) !== 'changed') return refused('notLead');
  ports.log.info({ event: 'weeks of a season chosen', workspace: at.workspace, count: weeks.length });
  const { weeks: _, ...others } = group;
  return done(kept === undefined ? others : { ...others, weeks: kept });
}

async function begunRounds({ rounds }: Pick<Ports, 'rounds'>, group: Group) {
  if (group.status === 'ended') return [];
  const season = await rounds.ofSeason(group.workspace, group.id, group.season);
  return season.filter(({ status }) => status !== 'planned');
}
