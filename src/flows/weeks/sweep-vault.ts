import { keysNeeded } from '../../domain/round.ts';
import type { Ports } from '../ports.ts';

/**
 * Destroys every key whose round no longer needs it: what a crash between a commit and the destruction left behind.
 * A key of a round that the database does not know opens nothing that is there (the round was deleted, or a backup from
 * before it was restored), so it is destroyed as well: a start with a vault of another database is refused before this.
 */
export async function sweepVault(ports: Pick<Ports, 'vault' | 'rounds' | 'log'>): Promise<number> {
  const keys = await ports.vault.list();
  const statuses = await ports.rounds.statuses([...new Set(keys.map(({ round }) => round))]);
  let destroyed = 0;
  for (const { workspace, round, kind } of keys) {
    const status = statuses.get(round);
    if (status !== undefined && keysNeeded(status)[kind]) continue;
    if (status === undefined) ports.log.warn({ event: 'key of an unknown round destroyed', workspace, round });
    if ((await ports.vault.destroy(workspace, round, kind)) === 'destroyed') destroyed += 1;
  }
  return destroyed;
}
