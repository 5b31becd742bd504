import { sql } from 'kysely';
import { workspaceId } from '../../src/domain/ids.ts';
import { planNudges } from '../../src/flows/outbox/plan-nudges.ts';
import { openRound } from '../../src/flows/rounds/open-round.ts';
import { sealRound } from '../../src/flows/rounds/seal-round.ts';
import { type Database, openDatabase } from '../../src/store/database.ts';
import { benchPorts } from '../support/bench-ports.ts';
import { type Figure, median, secondsOf } from '../support/figure.ts';
import { opening, seedGroup } from '../support/seed-group.ts';
import type { Server } from '../support/server.ts';

/** Larger ones are planned only: their boxes would fill gigabytes. */
const mostOpened = 100_000;
/** How often planning is measured: what takes milliseconds varies most. */
const repeats = (people: number) => (people <= 10_000 ? 5 : people <= 100_000 ? 3 : 1);

/**
 * Planning and opening a week beside `insert … select` of the very rows that it writes, from a table that has them
 * already; and what each member costs, which should be the same in a group of any size.
 */
export async function* rowsBeside(server: Server, large: boolean): AsyncGenerator<Figure> {
  const planned = new Map<number, number>();
  const opened = new Map<number, number>();
  for (const people of large ? [1000, 10_000, 100_000, 1_000_000] : [1000, 10_000, 100_000]) {
    const database = await openDatabase({ url: await server.newDatabase() });
    const ports = benchPorts(database);
    const { group, round } = await seedGroup(database, ports, workspaceId('T1'), people, 'many');
    const crowd = people.toLocaleString('en-GB');
    const plannings: number[] = [];
    const copies: number[] = [];
    for (let time = 0; time < repeats(people); time += 1) {
      await empty(database, 'nudge');
      plannings.push(await secondsOf(() => planNudges(ports, round, group)));
      copies.push(await copied(database, ['nudge']));
    }
    planned.set(people, median(plannings));
    const common = { unit: 's', most: 2 };
    yield { what: `planning a week of ${crowd}`, value: median(plannings), beside: median(copies), ...common };
    if (people <= mostOpened) {
      await empty(database, 'nudge');
      const seconds = await secondsOf(() => openRound(ports, round, opening));
      opened.set(people, seconds);
      const beside = await copied(database, ['nudge', 'slot']);
      yield { what: `opening a week of ${crowd}, planning included`, value: seconds, beside, ...common };
      const open = { ...round, status: 'open' } as const;
      const seals = await secondsOf(() => sealRound(ports, open, round.window.closesAt));
      yield { what: `sealing a week of ${crowd}, nobody answered`, value: seals, unit: 's' };
    }
    await database.close();
  }
  yield* perMember('planning', planned);
  yield* perMember('opening', opened);
}

const empty = async ({ schema }: Database, table: string) => {
  await sql.raw(`truncate ${table}`).execute(schema);
};

/** Seconds to write all rows of these tables again from copies of theirs. */
async function copied(database: Database, tables: readonly string[]): Promise<number> {
  const { schema } = database;
  let seconds = 0;
  for (const table of tables) {
    await sql.raw(`create table copied as select * from ${table}`).execute(schema);
    await empty(database, table);
    seconds += await secondsOf(() => sql.raw(`insert into ${table} select * from copied`).execute(schema));
    await sql.raw('drop table copied').execute(schema);
  }
  return seconds;
}

function* perMember(work: string, seconds: ReadonlyMap<number, number>): Generator<Figure> {
  const costs = [...seconds].map(([people, each]) => [people, (each / people) * 1e6] as const);
  for (const [people, value] of costs)
    yield { what: `${work}, each member of ${people.toLocaleString('en-GB')}`, value, unit: 'µs' };
  const values = costs.map(([, value]) => value);
  yield {
    what: `${work}, dearest size beside cheapest`,
    value: Math.max(...values),
    beside: Math.min(...values),
    unit: 'µs',
    most: 1.2,
  };
}
