import type { Ports } from '../../src/flows/ports.ts';

/** The process has been killed: nothing of it runs any more. */
export class Killed extends Error {}

export interface Life {
  readonly ports: Ports;
  /** Calls of the outer world so far. */
  calls(): number;
}

/**
 * Ports of a process that dies at its `last`-th call of the outer world: `before` the call is made, or `after` it took
 * effect but before the process learns of it. From then on every call fails, as for a process that is no more.
 */
export function dyingPorts(ports: Ports, last: number, moment: 'before' | 'after'): Life {
  let calls = 0;
  const dying = <Port extends object>(port: Port): Port =>
    new Proxy(port, {
      get(target, property) {
        const method: unknown = Reflect.get(target, property);
        if (typeof method !== 'function') return method;
        return async (...given: unknown[]) => {
          calls += 1;
          if (calls > last || (calls === last && moment === 'before')) throw new Killed(String(property));
          const outcome: unknown = await Reflect.apply(method, target, given);
          if (calls >= last) throw new Killed(String(property));
          return outcome;
        };
      },
    });
  return {
    calls: () => calls,
    ports: {
      ...ports,
      vault: dying(ports.vault),
      groups: dying(ports.groups),
      members: dying(ports.members),
      rounds: dying(ports.rounds),
      slots: dying(ports.slots),
      sealedReplies: dying(ports.sealedReplies),
      publications: dying(ports.publications),
      nudges: dying(ports.nudges),
      posts: dying(ports.posts),
      inbox: dying(ports.inbox),
      directory: dying(ports.directory),
      messenger: dying(ports.messenger),
    },
  };
}
