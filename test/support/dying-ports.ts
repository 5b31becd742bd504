import { inspect } from 'node:util';
import type { Ports } from '../../src/flows/ports.ts';

/** The process has been killed: nothing of it runs any more. */
export class Killed extends Error {}

export interface Life {
  readonly ports: Ports;
  /** Calls of the outer world so far, of those that count. */
  calls(): number;
}

/**
 * Ports of a process that dies at its `last`-th call of the outer world: `before` the call is made, or `after` it took
 * effect but before the process learns of it. From then on every call fails, as for a process that is no more.
 * `counting` only `changes`, calls that merely look are no moments to die at: dying after one is dying before it.
 */
export function dyingPorts(
  ports: Ports,
  last: number,
  moment: 'before' | 'after',
  counting: 'calls' | 'changes' = 'calls',
): Life {
  let calls = 0;
  let dead = false;
  const ended = intercepted(ports, (name, method) => {
    const counts = counting === 'calls' || !isOnlyLooking(name, method);
    if (counts) calls += 1;
    const isLast = counts && calls === last;
    if (isLast && moment === 'before') dead = true;
    if (dead) throw new Killed(method);
    return () => {
      if (isLast) dead = true;
      if (dead) throw new Killed(method);
    };
  });
  return { calls: () => calls, ports: ended };
}

/** Ports of which the `which`-th call fails, with an error that carelessly tells all that it was called with. */
export function failingOnce(ports: Ports, which: number): Life {
  let calls = 0;
  const failing = intercepted(ports, (_, method, given) => {
    calls += 1;
    if (calls === which) throw new Error(`${method} ${inspect(given, { depth: 8 })}`);
    return () => {};
  });
  return { calls: () => calls, ports: failing };
}

/** What happens before a call, and after it took effect; either may throw, and then the call fails. */
type Intercept = (port: Mortal, method: string, given: readonly unknown[]) => () => void;

function intercepted(ports: Ports, intercept: Intercept): Ports {
  const through = <Name extends Mortal>(name: Name): Ports[Name] =>
    new Proxy<Ports[Name]>(ports[name], {
      get(target, property) {
        const method: unknown = Reflect.get(target, property);
        if (typeof method !== 'function') return method;
        const within = async (given: readonly unknown[]) => {
          const after = intercept(name, String(property), given);
          const outcome: unknown = await Reflect.apply(method, target, given);
          after();
          return outcome;
        };
        return (...given: unknown[]) => within(given);
      },
    });
  // The only port that answers at once.
  const themes: Ports['themes'] = {
    ...ports.themes,
    read: (...given) => {
      const after = intercept('themes', 'read', given);
      const outcome = ports.themes.read(...given);
      after();
      return outcome;
    },
  };
  return {
    ...ports,
    vault: through('vault'),
    groups: through('groups'),
    members: through('members'),
    rounds: through('rounds'),
    slots: through('slots'),
    sealedReplies: through('sealedReplies'),
    reviews: through('reviews'),
    publications: through('publications'),
    nudges: through('nudges'),
    posts: through('posts'),
    notices: through('notices'),
    inbox: through('inbox'),
    directory: through('directory'),
    messenger: through('messenger'),
    themes,
  };
}

const isOnlyLooking = (port: Mortal, method: string) => onlyLooking[port].some((name) => name === method);

type Mortal = keyof typeof onlyLooking;

/** What is not named here counts as a change. */
const onlyLooking = {
  vault: ['read', 'list'],
  groups: ['find', 'active', 'ledBy'],
  members: ['find', 'ofGroup', 'idsOfGroup', 'count', 'preferencesOfGroup'],
  rounds: ['find', 'openOf', 'ofSeason', 'unfinished', 'statuses'],
  slots: ['read', 'count', 'all', 'page'],
  sealedReplies: ['all', 'holdWords'],
  reviews: ['find'],
  publications: ['find', 'ofSeason'],
  nudges: ['nextDue', 'find'],
  posts: ['nextDue', 'doubtful', 'sentTs', 'hasDistance'],
  notices: ['nextDue'],
  inbox: [],
  directory: ['person', 'admins', 'channel', 'openDirect'],
  messenger: [],
  themes: ['read'],
} as const satisfies { readonly [Name in keyof Ports]?: readonly (keyof Ports[Name])[] };
