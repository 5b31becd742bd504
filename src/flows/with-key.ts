import type { RoundId, WorkspaceId } from '../domain/ids.ts';
import type { KeyKind } from './ports/vault.ts';
import type { Ports } from './ports.ts';

/** Works with a copy of a round's key, and overwrites that copy however the work ends. "gone" when there is no key. */
export async function withKey<T>(
  { vault }: Pick<Ports, 'vault'>,
  { workspace, round }: { readonly workspace: WorkspaceId; readonly round: RoundId },
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
