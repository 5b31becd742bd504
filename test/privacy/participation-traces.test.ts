// Holds TM-10 of docs/threat-model.md.
import { createHash } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { beforeAll, expect, test } from '@jest/globals';
import { sql } from 'kysely';
import type { ReadyMessage } from '../../src/flows/ports/slack.ts';
import type { Ports } from '../../src/flows/ports.ts';
import { withdrawReply } from '../../src/flows/replies/slot-of-member.ts';
import { runJob } from '../../src/flows/run-job.ts';
import { tick } from '../../src/flows/tick.ts';
import type { Database } from '../../src/store/database.ts';
import { workFiguresOf } from '../../src/store/troubles.ts';
import { testEngines } from '../support/database.ts';
import {
  aWorkspace,
  type FlowWorld,
  firstClose,
  firstDigest,
  firstOpening,
  flowWorld,
  memberAt,
  replyOf,
} from '../support/flow-world.ts';

/** A real server, newest first: it counts what it writes. */
const engine = testEngines.at(-1);
const people = 12;

/** Everything of a lived week that is not a reply's own box, at three moments, and what the server counted. */
interface Lived {
  readonly moments: readonly Moment[];
  readonly sent: readonly unknown[];
  readonly logged: readonly unknown[];
  readonly jobs: readonly string[];
  readonly written: ReadonlyMap<string, Counted>;
}

interface Moment {
  readonly rows: Readonly<Record<string, readonly string[]>>;
  /** Bytes of each table, with its indexes and whatever is stored beside it. */
  readonly sizes: ReadonlyMap<string, number>;
  readonly keys: readonly string[];
  readonly figures: unknown;
}

interface Counted {
  readonly inserted: number;
  readonly updated: number;
  readonly deleted: number;
}

let everybody: Lived;
let some: Lived;
/** How often people wrote into their places in each of the two weeks. */
const [writesOfEverybody, writesOfSome] = [12, 11];
beforeAll(async () => {
  everybody = await live(async (world) => {
    for (let at = 0; at < people; at += 1) await replyOf(world, at, 'silence');
  });
  some = await live(async (world) => {
    for (let at = 0; at < 8; at += 1) await replyOf(world, at, 'silence');
    await replyOf(world, 0, 'silence, said better');
    await replyOf(world, 10, 'silence that I take back');
    await withdrawReply(world.ports, { workspace: aWorkspace, member: memberAt(world, 10) });
  });
});

test('every row of every table is the same whether all replied, or some did, changed it or took it back', () => {
  for (const [at, moment] of everybody.moments.entries()) {
    expect(Object.keys(moment.rows).length).toBeGreaterThan(12);
    expect({ at, rows: some.moments[at]?.rows }).toEqual({ at, rows: moment.rows });
  }
});

test('every table has the same size at any time, but that of the places, which grows with each write', () => {
  for (const [at, { sizes }] of everybody.moments.entries()) {
    expect(sizes.get('sealed_reply')).toBeGreaterThan(0);
    expect({ at, sizes: without('slot', some.moments[at]?.sizes) }).toEqual({ at, sizes: without('slot', sizes) });
  }
});

test('the server has counted the same of every table but of the places: how often they were written, not by whom', () => {
  const blurred = 2 * people;
  expect(everybody.written.get('slot')?.updated).toBe(writesOfEverybody + blurred);
  expect(some.written.get('slot')?.updated).toBe(writesOfSome + blurred);
  expect([...everybody.written.keys()].length).toBeGreaterThan(12);
  expect(without('slot', some.written)).toEqual(without('slot', everybody.written));
});

test('messages, logs, jobs, keys and metrics are the same', () => {
  expect(everybody.sent.length).toBeGreaterThan(people * 2);
  expect(some.sent).toEqual(everybody.sent);
  expect(everybody.logged.length).toBeGreaterThan(2);
  expect(some.logged).toEqual(everybody.logged);
  expect(new Set(everybody.jobs)).toEqual(new Set(['open', 'deliver', 'people', 'blur', 'seal', 'publish']));
  expect(some.jobs).toEqual(everybody.jobs);
  for (const [at, { keys, figures }] of everybody.moments.entries())
    expect({ at, ...pick(some.moments[at]) }).toEqual({ at, keys, figures });
});

const pick = (moment: Moment | undefined) => moment && { keys: moment.keys, figures: moment.figures };
const without = <Value>(name: string, tables: ReadonlyMap<string, Value> = new Map()) =>
  new Map([...tables].filter(([table]) => table !== name));

async function live(answer: (world: FlowWorld) => Promise<void>): Promise<Lived> {
  if (engine === undefined) throw new Error('no engine');
  const database = await engine.open();
  const plain = await flowWorld(database, { people });
  const world = { ...plain, ports: { ...plain.ports, posts: openingFirst(plain.ports.posts) } };
  const moments: Moment[] = [];
  const jobs: string[] = [];
  const liveUntil = async (instant: string | Date) => {
    const before = world.ports.clock.now();
    world.moveTo(instant);
    const looks = new Map([[aWorkspace, before]]);
    for (let due = true; due; ) {
      const found = await tick(world.ports, [aWorkspace], world.ports.clock.now(), looks);
      jobs.push(...found.map(({ kind }) => kind));
      for (const job of found) await runJob(world.ports, job);
      due = found.length > 0;
    }
  };
  await liveUntil(firstOpening);
  await answer(world);
  await liveUntil(new Date(Date.parse(firstOpening) + 15 * 60_000));
  moments.push(await look(database, world));
  await liveUntil('2027-01-13T08:00:00Z');
  await liveUntil(firstClose);
  moments.push(await look(database, world));
  await liveUntil(firstDigest);
  moments.push(await look(database, world));
  const written = await counted(database);
  await database.close();
  return { moments, sent: world.sent.map(inShort).sort(byText), logged: world.logged.map(anonymous), jobs, written };
}

/** Two posts that are due at once come up in any order, and how often they are written follows it: here it is one order. */
function openingFirst(posts: Ports['posts']): Ports['posts'] {
  let openings = 0;
  return {
    ...posts,
    claim: async (...given) => {
      const claimed = await posts.claim(...given);
      openings += claimed.filter(({ kind }) => kind === 'opening').length;
      return claimed;
    },
    settle: async (post, ...given) => {
      const settled = await posts.settle(post, ...given);
      if (post.kind === 'opening') openings -= 1;
      return settled;
    },
    hasDistance: async (post, ...given) => {
      while (post.kind === 'digest' && openings > 0) await pause(1);
      return posts.hasDistance(post, ...given);
    },
  };
}

async function look(database: Database, { ports }: FlowWorld): Promise<Moment> {
  const rows: Record<string, readonly string[]> = {};
  const sizes = new Map<string, number>();
  for (const table of await tablesOf(database)) {
    const { rows: found } = await sql<{ row: string }>`
      select (to_jsonb(each) - 'box' - 'handle' - 'claim' - 'ts')::text as row from ${sql.table(table)} as each`.execute(
      database.db,
    );
    rows[table] = found.map(({ row }) => anonymous(row)).sort();
    const { rows: bytes } = await sql<{ bytes: number }>`
      select pg_total_relation_size(${table}::regclass)::float8 as bytes`.execute(database.db);
    sizes.set(table, Number(bytes[0]?.bytes));
  }
  const keys = (await ports.vault.list()).map(({ kind }) => kind).sort();
  return { rows, sizes, keys, figures: await workFiguresOf(database, ports.clock.now()) };
}

async function tablesOf({ db }: Database): Promise<readonly string[]> {
  const { rows } = await sql<{ name: string }>`
    select relname as name from pg_class
    where relnamespace = 'public'::regnamespace and relkind = 'r' and relname !~ '^kysely_' order by 1`.execute(db);
  return rows.map(({ name }) => name);
}

/** Each connection counts for itself, and hands in its counts now and then; here all are told to. */
async function counted(database: Database): Promise<ReadonlyMap<string, Counted>> {
  const handIn = sql`select pg_stat_force_next_flush(), pg_sleep(0.1)`;
  await Promise.all(Array.from({ length: connections }, () => handIn.execute(database.db)));
  const { rows } = await sql<{ name: string; inserted: number; updated: number; deleted: number }>`
      select relname as name, n_tup_ins::float8 as inserted, n_tup_upd::float8 as updated, n_tup_del::float8 as deleted
      from pg_stat_user_tables where schemaname = 'public' and relname !~ '^kysely_' order by 1`.execute(database.db);
  return new Map(rows.map(({ name, ...counts }) => [name, counts]));
}

/** Those of the pool. */
const connections = 10;

const byText = (one: string, other: string) => (one < other ? -1 : 1);

/** Several messages are on their way at once, in any order. */
const inShort = ({ channel, message }: ReadyMessage) =>
  [channel, message.kind, createHash('sha256').update(anonymous(message)).digest('hex')].join(' ');

/** Ids of rounds, groups and keys are drawn by chance, and so is what follows from them. */
const anonymous = (value: unknown): string =>
  (typeof value === 'string' ? value : JSON.stringify(value)).replaceAll(
    /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g,
    'id',
  );
