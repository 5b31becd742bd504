import type { ActionId, GroupRef, MemberId } from './ids.ts';

/** "planned" and "doing" run; the channel no longer reads of a dropped one. */
export type ActionState = 'planned' | 'doing' | 'done' | 'dropped';

/** Something that a group will try, in a lead's own words. They are never compared with replies. */
export interface PromisedAction extends GroupRef {
  readonly id: ActionId;
  readonly season: number;
  /** The week after which it was promised. */
  readonly week: number;
  readonly text: string;
  /** A lead who put their own name there; undefined: the group together. Nobody names another person. */
  readonly owner: MemberId | undefined;
  readonly state: ActionState;
  /** Counts the changes, from 1. */
  readonly version: number;
}

/** Characters (as PostgreSQL counts them: code points). */
export const longestAction = 200;
/** So that a digest stays short, and promises are kept. */
export const mostRunning = 5;

/** A promise as others read it. */
export type ToldAction = Pick<PromisedAction, 'text' | 'owner' | 'state'>;

type Promised = Pick<PromisedAction, 'text' | 'owner' | 'state'>;

/** What the channel reads of the promises: running ones first, then what is done. Only a present lead is named. */
export function toldActions(actions: readonly Promised[], leads: readonly MemberId[]): readonly ToldAction[] {
  const told = (...states: readonly ActionState[]) => actions.filter(({ state }) => states.includes(state));
  return [...told('planned', 'doing'), ...told('done')].slice(0, mostRunning).map(({ text, owner, state }) => ({
    text,
    state,
    owner: owner !== undefined && leads.includes(owner) ? owner : undefined,
  }));
}
