import type { RoundId, WorkspaceId } from '../../src/domain/ids.ts';
import type { KeyKind, Vault } from '../../src/flows/ports/vault.ts';

/** A vault in memory, held to the same contract as the real ones: it gives copies, which whoever asked may wipe. */
export function memoryVault(): Vault {
  const keys = new Map<string, { workspace: WorkspaceId; round: RoundId; kind: KeyKind; key: Uint8Array }>();
  const nameOf = (...parts: string[]) => parts.join('/');
  return {
    async createIfAbsent(workspace, round, kind, fresh) {
      const name = nameOf(workspace, round, kind);
      const present = keys.get(name);
      if (present !== undefined) return Uint8Array.from(present.key);
      keys.set(name, { workspace, round, kind, key: Uint8Array.from(fresh) });
      return Uint8Array.from(fresh);
    },
    async read(workspace, round, kind) {
      const present = keys.get(nameOf(workspace, round, kind));
      return present === undefined ? 'gone' : Uint8Array.from(present.key); // `slice` of a Buffer is no copy.
    },
    async destroy(workspace, round, kind) {
      return keys.delete(nameOf(workspace, round, kind)) ? 'destroyed' : 'alreadyGone';
    },
    async list() {
      return [...keys.values()].map(({ workspace, round, kind }) => ({ workspace, round, kind }));
    },
  };
}
