import type { GroupWithLeads } from '../../domain/group.ts';
import { type ActionId, actionId } from '../../domain/ids.ts';
import type { ActionState, PromisedAction } from '../../domain/promised-action.ts';
import { done, type Result, refused } from '../../domain/result.ts';
import { groupOfLead, type LeadAt } from '../outbox/tell-people.ts';
import type { Ports } from '../ports.ts';

export interface GroupPromises extends GroupWithLeads {
  readonly actions: readonly PromisedAction[];
}

/** `mine`: the lead's own name. Nobody puts another person's name there, so whoever is named has agreed. */
export type OwnerChoice = 'mine' | 'group' | 'unchanged';

type PromisePorts = Pick<Ports, 'groups' | 'promisedActions'>;

/** What the group has promised this season, for its leads. */
export async function promisesOf(ports: PromisePorts, at: LeadAt): Promise<Result<GroupPromises, 'notLead'>> {
  const found = await groupOfLead(ports, at);
  if (found === undefined) return refused('notLead');
  const actions = await ports.promisedActions.ofSeason(at.workspace, at.group, found.group.season);
  return done({ ...found, actions });
}

/** Promises something, beginning with the week that closed last. */
export async function promiseAction(
  ports: PromisePorts & Pick<Ports, 'rounds' | 'random'>,
  at: LeadAt,
  said: { readonly text: string; readonly owner: OwnerChoice },
): Promise<'added' | 'tooMany' | 'notLead'> {
  const found = await promisesOf(ports, at);
  if (!found.ok) return found.refusal;
  const { season } = found.value.group;
  const rounds = await ports.rounds.ofSeason(at.workspace, at.group, season);
  const closed = rounds.findLast(({ status }) => status !== 'planned' && status !== 'open');
  return ports.promisedActions.add({
    workspace: at.workspace,
    id: actionId(ports.random.uuid()),
    group: at.group,
    season,
    week: closed?.week ?? 1,
    text: said.text,
    owner: said.owner === 'mine' ? at.lead : undefined,
    state: 'planned',
  });
}

/** Changes words, owner or state of a promise that still is as the lead saw it. */
export async function changeAction(
  ports: PromisePorts,
  at: LeadAt & { readonly action: ActionId; readonly seen: number },
  said: { readonly text: string; readonly owner: OwnerChoice; readonly state: ActionState },
): Promise<'changed' | 'changedMeanwhile' | 'notLead'> {
  const found = await promisesOf(ports, at);
  if (!found.ok) return found.refusal;
  const action = found.value.actions.find(({ id }) => id === at.action);
  if (action === undefined) return 'changedMeanwhile';
  const owners = { mine: at.lead, group: undefined, unchanged: action.owner };
  return ports.promisedActions.change({
    ...action,
    version: at.seen,
    text: said.text,
    owner: owners[said.owner],
    state: said.state,
  });
}
