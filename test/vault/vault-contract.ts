import { randomBytes, randomUUID } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { roundId, workspaceId } from '../../src/domain/ids.ts';
import type { Vault } from '../../src/flows/ports/vault.ts';

export interface OpenedVault {
  readonly vault: Vault;
  /** A second process' view of the same vault. */
  readonly beside: Vault;
  close(): Promise<void>;
}

/** What every key vault must do. `openEmpty` gives a vault without keys, of its own for each test. */
export function vaultContract(name: string, openEmpty: () => Promise<OpenedVault>): void {
  describe(`${name} keeps round keys`, () => {
    const workspace = workspaceId('T1');
    const fresh = () => new Uint8Array(randomBytes(32));
    const newRound = () => roundId(randomUUID());
    let opened: OpenedVault;

    beforeEach(async () => {
      opened = await openEmpty();
    });
    afterEach(() => opened.close());

    test('a key is given back as it was stored, here and to others', async () => {
      const { vault, beside } = opened;
      const [round, key] = [newRound(), fresh()];
      expect(await vault.createIfAbsent(workspace, round, 'link', key)).toEqual(key);
      expect(await vault.read(workspace, round, 'link')).toEqual(key);
      expect(await beside.read(workspace, round, 'link')).toEqual(key);
    });

    test('a key that was read may be overwritten by who read it: it is a copy', async () => {
      const { vault } = opened;
      const [round, key] = [newRound(), fresh()];
      (await vault.createIfAbsent(workspace, round, 'link', Uint8Array.from(key))).fill(0);
      const read = await vault.read(workspace, round, 'link');
      if (read !== 'gone') read.fill(0);
      expect(await vault.read(workspace, round, 'link')).toEqual(key);
    });

    test('a key is never replaced: who comes second is given the first key', async () => {
      const { vault, beside } = opened;
      const [round, first] = [newRound(), fresh()];
      await vault.createIfAbsent(workspace, round, 'link', first);
      expect(await vault.createIfAbsent(workspace, round, 'link', fresh())).toEqual(first);
      expect(await beside.createIfAbsent(workspace, round, 'link', fresh())).toEqual(first);
      expect(await vault.read(workspace, round, 'link')).toEqual(first);
    });

    test('of many who open a round at once, all work with one key', async () => {
      const { vault, beside } = opened;
      const round = newRound();
      const keys = await Promise.all(
        Array.from({ length: 40 }, (_, at) =>
          (at % 2 === 0 ? vault : beside).createIfAbsent(workspace, round, 'content', fresh()),
        ),
      );
      expect(new Set(keys.map((key) => Buffer.from(key).toString('hex'))).size).toBe(1);
      expect(await vault.read(workspace, round, 'content')).toEqual(keys[0]);
      expect(await vault.list()).toEqual([{ workspace, round, kind: 'content' }]);
    });

    test('keys of other kinds, rounds and workspaces are other keys', async () => {
      const { vault } = opened;
      const [round, key] = [newRound(), fresh()];
      await vault.createIfAbsent(workspace, round, 'link', key);
      expect(await vault.read(workspace, round, 'content')).toBe('gone');
      expect(await vault.read(workspace, newRound(), 'link')).toBe('gone');
      expect(await vault.read(workspaceId('T2'), round, 'link')).toBe('gone');
      expect(await vault.destroy(workspace, round, 'content')).toBe('alreadyGone');
      expect(await vault.read(workspace, round, 'link')).toEqual(key);
    });

    test('a destroyed key is gone for everybody, and destroying it again is harmless', async () => {
      const { vault, beside } = opened;
      const round = newRound();
      await vault.createIfAbsent(workspace, round, 'link', fresh());
      expect(await beside.destroy(workspace, round, 'link')).toBe('destroyed');
      expect(await vault.read(workspace, round, 'link')).toBe('gone');
      expect(await vault.destroy(workspace, round, 'link')).toBe('alreadyGone');
      expect(await vault.list()).toEqual([]);
    });

    test('of many who destroy a key at once, one is told that it did', async () => {
      const { vault, beside } = opened;
      const round = newRound();
      await vault.createIfAbsent(workspace, round, 'link', fresh());
      const outcomes = await Promise.all(
        Array.from({ length: 20 }, (_, at) => (at % 2 === 0 ? vault : beside).destroy(workspace, round, 'link')),
      );
      expect(outcomes.filter((outcome) => outcome === 'destroyed')).toEqual(['destroyed']);
      expect(await vault.read(workspace, round, 'link')).toBe('gone');
    });

    test('every key is listed, until it is destroyed', async () => {
      const { vault } = opened;
      const names = Array.from({ length: 6 }, (_, at) => ({
        workspace: workspaceId(at < 3 ? 'T1' : 'T2'),
        round: newRound(),
        kind: at % 2 === 0 ? ('link' as const) : ('content' as const),
      }));
      expect(await vault.list()).toEqual([]);
      for (const each of names) await vault.createIfAbsent(each.workspace, each.round, each.kind, fresh());
      const [first, ...others] = names;
      expect([...(await vault.list())].sort(byRound)).toEqual([...names].sort(byRound));
      if (first !== undefined) await vault.destroy(first.workspace, first.round, first.kind);
      expect([...(await vault.list())].sort(byRound)).toEqual(others.sort(byRound));
    });

    test('nothing that is not 32 bytes long becomes a key', async () => {
      const { vault } = opened;
      for (const length of [0, 31, 33])
        await expect(vault.createIfAbsent(workspace, newRound(), 'link', new Uint8Array(length))).rejects.toThrow(
          RangeError,
        );
      expect(await vault.list()).toEqual([]);
    });
  });
}

const byRound = (one: { round: string }, other: { round: string }) => (one.round < other.round ? -1 : 1);
