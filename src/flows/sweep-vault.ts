import { keysNeeded } from '../domain/round.ts';
import type { Ports } from './ports.ts';

/**
 * Destroys every key whose round no longer needs it: what a crash between a commit and the destruction left behind.
 * A key of a round that the database does not know is left alone and reported.
 */
export async function sweepVault(ports: Pick<Ports, 'vault' | 'rounds' | 'log'>): Promise<number> {
  const keys = await ports.vault.list();
  const statuses = await ports.rounds.statuses([...new Set(keys.map(({ round }) => round))]);
  let destroyed = 0;
  for (const { workspace, round, kind } of keys) {
    const status = statuses.get(round);
    if (status === undefined) ports.log.warn({ event: 'key of an unknown round', workspace, round });
    else if (!keysNeeded(status)[kind]) {
      if ((await ports.vault.destroy(workspace, round, kind)) === 'destroyed') destroyed += 1;
    }
  }
  return destroyed;
}
