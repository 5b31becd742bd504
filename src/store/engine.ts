import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Dialect } from 'kysely';
import pg from 'pg';
import type { fromPglite } from 'pg-boss';
import type { Sessions } from '../postgres/agree-on-sessions.ts';
import { Refused, refusal } from '../refusals/refusals.ts';

/** One of the two databases, ready for queries. */
export interface OpenedEngine {
  readonly engine: 'pglite' | 'postgres';
  /** How sessions come to have the settings that the program relies on; of a server only. */
  readonly sessions?: Sessions['settings'];
  /** What a transaction says first. */
  readonly transactionsBeginWith?: string;
  /** Destroying it closes what it has used. */
  readonly dialect: Dialect;
  readonly boss: BossConnection;
  /** Releases what is left, after the dialect is destroyed. */
  close(): Promise<void>;
}

/** Where the embedded database lies in its folder. */
export const folderIn = (dataDir: string) => join(dataDir, 'pglite');

/** Whether a database was made in this folder before. */
export const isPrepared = (dataDir: string): boolean => existsSync(folderIn(dataDir));

/** What pg-boss needs to work in the same database. */
export type BossConnection =
  | { readonly backend: 'pglite'; readonly db: ReturnType<typeof fromPglite> }
  | { readonly backend: 'postgres'; readonly connectionString: string; readonly useListenNotify: boolean };

/** The database cannot be used. */
export class CannotOpenDatabase extends Refused {
  override readonly name = 'CannotOpenDatabase';
}

/** A stored token cannot be opened. */
export class SecretUnreadable extends Refused {
  override readonly name = 'SecretUnreadable';

  constructor(code: 'unknownKey' | 'damaged') {
    super(refusal(code === 'unknownKey' ? 'tokenKeyUnknown' : 'tokenDamaged'), { code });
  }
}

type Parser = (text: string) => unknown;

/** The server driver's own parser, which reads bytes in both forms that a server may write. */
const bytesOf: (text: string) => Uint8Array = pg.types.getTypeParser(17);
const momentOf: (text: string) => unknown = pg.types.getTypeParser(1184);

/**
 * How column values are read, by type number, where the two engines differ: whole numbers as numbers, bytes as plain
 * `Uint8Array`, and a date as the text that it is (the server driver would make it a moment in the machine's zone). What
 * reads as no date throws: a moment that is none would pass from hand to hand.
 */
export const columnParsers: Readonly<Record<number, Parser>> = {
  17: (text) => new Uint8Array(bytesOf(text)),
  20: Number,
  1082: (text) => (/^\d{4,}-\d\d-\d\d$/.test(text) ? text : notIso()),
  1184: (text) => {
    const moment = /^\d{4,}-/.test(text) ? momentOf(text) : undefined;
    return moment instanceof Date ? moment : notIso();
  },
};

const notIso = (): never => {
  throw new TypeError('The database writes dates in another style than ISO.');
};
