import { largeRound, nonceBytes, renewSlot } from '../../crypto/slot.ts';
import type { Instant } from '../../domain/calendar.ts';
import type { RoundRef } from '../../domain/ids.ts';
import { keysNeeded, type OpenRound } from '../../domain/round.ts';
import { shuffled } from '../../domain/shuffled.ts';
import type { KeyKind } from '../ports/vault.ts';
import type { Ports } from '../ports.ts';
import { inChunks } from '../yield-to-event-loop.ts';

/** Works with a copy of a round's key, and overwrites that copy however the work ends. "gone" when there is no key. */
export async function withKey<T>(
  { vault }: Pick<Ports, 'vault'>,
  { workspace, round }: RoundRef,
  kind: KeyKind,
  work: (key: Uint8Array) => T | Promise<T>,
): Promise<T | 'gone'> {
  const key = await vault.read(workspace, round, kind);
  if (key === 'gone') return key;
  try {
    return await work(key);
  } finally {
    key.fill(0);
  }
}

/** Encrypts every slot of an open round anew, in random order, so that live rows do not show who changed. */
export async function reencryptSlots(
  ports: Pick<Ports, 'slots' | 'vault' | 'random'>,
  round: OpenRound,
  now: Instant,
): Promise<'blurred' | 'closed' | 'tooMany'> {
  const { workspace, id } = round;
  const outcome = await withKey(ports, { workspace, round: id }, 'link', (linkKey) =>
    blurWith(ports, linkKey, round, now),
  );
  return outcome === 'gone' ? 'closed' : outcome;
}

async function blurWith(
  ports: Pick<Ports, 'slots' | 'random'>,
  linkKey: Uint8Array,
  { workspace, id }: OpenRound,
  now: Instant,
): Promise<'blurred' | 'closed' | 'tooMany'> {
  if ((await ports.slots.count(workspace, id)) > largeRound) return 'tooMany';
  const slots = await ports.slots.all(workspace, id);
  const boxes = await inChunks(slots, ({ handle, box }) => {
    const place = { workspace, round: id, handle };
    const after = renewSlot(linkKey, place, box, ports.random.bytes(nonceBytes));
    return after === 'damaged' ? [] : [{ handle, before: box, after }];
  });
  return ports.slots.reencrypt(workspace, id, shuffled(boxes.flat(), ports.random.integerBelow), now);
}

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
