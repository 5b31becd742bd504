import path from 'node:path';
import { sql } from 'kysely';
import type { RoundId } from '../../src/domain/ids.ts';
import type { Vault } from '../../src/flows/ports/vault.ts';
import { openVault } from '../../src/start-up/with-database.ts';
import { openDatabase } from '../../src/store/database.ts';
import { migrate } from '../../src/store/migrate.ts';
import { createRememberedVault } from '../../src/store/remembered-vault.ts';
import { pairVault } from '../../src/vault/key-vault.ts';
import {
  answersSealed,
  type FlowWorld,
  firstClose,
  firstDigest,
  firstOpening,
  flowWorld,
  nameOf,
  replyOf,
} from '../support/flow-world.ts';

/** What the world learns from the program, in the order in which it does. */
export type Told =
  | { readonly kind: 'set up'; readonly week: Pick<FlowWorld, 'group' | 'members'> }
  | { readonly kind: 'now'; readonly instant: string }
  | { readonly kind: 'saved'; readonly person: number }
  /** How many answers the closed week holds. */
  | { readonly kind: 'sealed'; readonly answers: number }
  | { readonly kind: 'sent'; readonly message: string }
  | { readonly kind: 'key destroyed'; readonly key: Parameters<Vault['destroy']> };

export const people = 9;

export interface StoredWeek {
  readonly world: FlowWorld;
  moveTo(instant: string): Promise<void>;
  reply(person: number): Promise<void>;
  /** What writes to the disk beside commits: a new segment of the log, and everything that only memory knew. */
  writeOut(): Promise<void>;
  close(): Promise<void>;
}

/** Opens the folder's database and vault as the program does at its start. */
export async function openStores(folder: string) {
  const stores = {
    database: { dataDir: path.join(folder, 'data/of/ally') },
    vault: { directory: path.join(folder, 'keys/of/ally') },
  };
  const vault = await openVault(stores);
  const database = await openDatabase(stores.database);
  await migrate(database, 'latest');
  await pairVault(vault.identity, createRememberedVault(database));
  return {
    vault,
    database,
    close: async () => {
      await database.close();
      await vault.close();
    },
  };
}

/** Goes on with the folder's week, or sets one up. */
export async function openWeek(
  folder: string,
  goOnWith: Pick<FlowWorld, 'group' | 'members'> | undefined,
  tell: (told: Told) => void,
): Promise<StoredWeek> {
  const { vault: opened, database, close } = await openStores(folder);
  const vault: Vault = {
    ...opened,
    destroy: async (...key) => {
      const outcome = await opened.destroy(...key);
      tell({ kind: 'key destroyed', key });
      return outcome;
    },
  };
  const world = await flowWorld(database, { people, vault, ...(goOnWith && { goOnWith }) });
  const { group, members } = world;
  if (goOnWith === undefined) tell({ kind: 'set up', week: { group, members } });
  const { messenger } = world.ports;
  const ports: FlowWorld['ports'] = {
    ...world.ports,
    messenger: {
      send: async (workspace, ready) => {
        tell({ kind: 'sent', message: nameOf(ready) });
        return messenger.send(workspace, ready);
      },
    },
  };
  return {
    world,
    moveTo: async (instant) => {
      tell({ kind: 'now', instant });
      world.moveTo(instant);
      await world.settle(ports);
      const answers = await answersSealed(world);
      if (answers > 0) tell({ kind: 'sealed', answers });
    },
    reply: async (person) => {
      await replyOf(world, person, textOf(person));
      tell({ kind: 'saved', person });
    },
    writeOut: async () => {
      await sql`select pg_switch_wal()`.execute(database.db);
      await sql`checkpoint`.execute(database.db);
    },
    close,
  };
}

const textOf = (person: number) => `silence of person ${person}.`;

const minutesAfter = (instant: string, minutes: number) =>
  new Date(Date.parse(instant) + minutes * 60_000).toISOString();

/** The moments at which the week has work to do. */
export const instants = [
  minutesAfter(firstOpening, 0),
  minutesAfter(firstOpening, 2),
  minutesAfter(firstOpening, 60),
  minutesAfter(firstClose, 0),
  minutesAfter(firstClose, 2),
  minutesAfter(firstDigest, 0),
  minutesAfter(firstDigest, 3),
] as const;

/** From the first start to the posted themes, with a restart while the week is open. */
export async function liveThroughTheWeek(folder: string, tell: (told: Told) => void): Promise<void> {
  const [opening, asked, later, ...rest] = instants;
  const first = await openWeek(folder, undefined, tell);
  await first.moveTo(opening);
  await first.moveTo(asked);
  for (const person of [0, 1]) await first.reply(person);
  await first.writeOut();
  await first.reply(2);
  await first.close();
  const second = await openWeek(folder, first.world, tell);
  await second.moveTo(later);
  for (const person of [3, 4]) await second.reply(person);
  await second.writeOut();
  for (const person of [5, 6, 7]) await second.reply(person);
  for (const instant of rest) await second.moveTo(instant);
  await second.close();
}

/** Keys that are gone although their week still needs them. */
export async function missingKeys({ ports, group }: FlowWorld): Promise<readonly RoundId[]> {
  const missing: RoundId[] = [];
  for (const { id, status } of await ports.rounds.unfinished(group.workspace)) {
    if (status === 'planned') continue;
    const needed = status === 'open' || status === 'closing' ? (['link', 'content'] as const) : (['content'] as const);
    for (const kind of needed) if ((await ports.vault.read(group.workspace, id, kind)) === 'gone') missing.push(id);
  }
  return missing;
}
