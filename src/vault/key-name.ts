import { roundId, workspaceId } from '../domain/ids.ts';
import type { KeyName } from '../flows/ports/vault.ts';
import { Refused } from '../refusals/refusals.ts';

/** The file of a key, for instance `T012AB3CD/6f1c….link`. Throws on an id that could lead out of the vault. */
export function keyFile({ workspace, round, kind }: KeyName): { readonly folder: string; readonly file: string } {
  const file = `${round}.${kind}`;
  if (!isWorkspaceFolder(workspace) || !keyPattern.test(file)) throw new RangeError('not the name of a round key');
  return { folder: workspace, file };
}

/** The key that a file of the vault holds; undefined for any other file. */
export function keyNameOf(folder: string, file: string): KeyName | undefined {
  const [, round, kind] = keyPattern.exec(file) ?? [];
  if (!isWorkspaceFolder(folder) || round === undefined || (kind !== 'link' && kind !== 'content')) return undefined;
  return { workspace: workspaceId(folder), round: roundId(round), kind };
}

/** Capitals and digits only, so that no two ids meet in one folder where the file system ignores case. */
export const isWorkspaceFolder = (name: string): boolean => /^[A-Z0-9]{1,64}$/.test(name);

const keyPattern = /^([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\.(link|content)$/;

/** A vault that cannot be trusted with keys. */
export class VaultError extends Refused {
  override readonly name = 'VaultError';
}
