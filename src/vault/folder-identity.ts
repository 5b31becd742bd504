import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { placeIfAbsent } from './durable-files.ts';
import type { VaultIdentity } from './key-vault.ts';
import { unlessMissing } from './system-code.ts';
import { VaultError } from './vault-error.ts';

/** The id of a vault in a folder: two small files beside the keys. */
export function folderIdentity(vault: string): VaultIdentity {
  const idFile = path.join(vault, '.vault-id');
  const pairedFile = path.join(vault, '.vault-paired');
  const place = (file: string, text: string) =>
    placeIfAbsent(file, `${file}.${randomUUID()}`, new TextEncoder().encode(text));
  const find = async () => {
    const id = await unlessMissing(readFile(idFile, 'utf8'), undefined);
    if (id === undefined) return undefined;
    if (!isUuid(id)) throw new VaultError('keyDamaged', `The file ${idFile} is damaged: it does not hold an id.`);
    return { id, paired: (await unlessMissing(readFile(pairedFile), undefined)) !== undefined };
  };
  return {
    find,
    createIfAbsent: async (fresh) => {
      await place(idFile, fresh);
      const stored = await find();
      if (stored !== undefined) return stored.id;
      throw new VaultError('vaultMissing', `The file ${idFile} disappeared while it was read.`);
    },
    markPaired: () => place(pairedFile, ''),
  };
}

const isUuid = (text: string) => /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text);
