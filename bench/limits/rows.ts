import { writeFileSync } from 'node:fs';
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
    const planning = median(plannings);
    const aims = people === 1_000_000 ? { within: 20 } : {};
    yield { what: `planning a week of ${crowd}`, value: planning, beside: median(copies), ...common, ...aims };
    if (people <= mostOpened) {
      await empty(database, 'nudge');
      const seconds = await secondsOf(() => openRound(ports, round, opening));
      opened.set(people, seconds);
      const beside = await copied(database, ['nudge', 'slot']);
      const within = people === mostOpened ? { opened: 12, sealed: 5 } : undefined;
      const opens = { ...common, ...(within && { within: within.opened }) };
      yield { what: `opening a week of ${crowd}, planning included`, value: seconds, beside, ...opens };
      const open = { ...round, status: 'open' } as const;
      const seals = await secondsOf(() => sealRound(ports, open, round.window.closesAt));
      const sealing = { unit: 's', ...(within && { within: within.sealed }) };
      yield { what: `sealing a week of ${crowd}, nobody answered`, value: seals, ...sealing };
    }
    await database.close();
  }
  yield* perMember('planning', planned);
  yield* perMember('opening', opened);
  if (large) writeFileSync('docs/pictures/costs.svg', pictureOf({ planning: planned, opening: opened }));
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

/** Microseconds for each member, by the number of members. */
const eachOf = (seconds: ReadonlyMap<number, number>) =>
  [...seconds].map(([people, all]) => [people, (all / people) * 1e6] as const);

function* perMember(work: string, seconds: ReadonlyMap<number, number>): Generator<Figure> {
  const costs = eachOf(seconds);
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

/** Two lines over the sizes of a group, each ten times the one before: flat where each member costs the same. */
function pictureOf(works: Readonly<Record<string, ReadonlyMap<number, number>>>): string {
  const lines = Object.entries(works).map(([work, seconds]) => ({ work, costs: eachOf(seconds) }));
  const top = Math.max(...lines.flatMap(({ costs }) => costs.map(([, cost]) => cost)));
  const x = (people: number) => 70 + (Math.log10(people) - 3) * 170;
  const y = (cost: number) => 250 - (cost / top) * 200;
  const text = (at: readonly [number, number], words: string, anchor = 'middle') =>
    `<text x="${at[0].toFixed(0)}" y="${at[1].toFixed(0)}" text-anchor="${anchor}">${words}</text>`;
  const drawn = lines.flatMap(({ work, costs }, place) => {
    const colour = ['#1264a3', '#b4451f'][place] ?? '#000';
    const points = costs.map(([people, cost]) => `${x(people).toFixed(0)},${y(cost).toFixed(0)}`).join(' ');
    const [last] = costs.slice(-1).map(([people, cost]) => [x(people) + 10, y(cost) + 4] as const);
    return [
      `<g fill="${colour}"><polyline points="${points}" fill="none" stroke="${colour}" stroke-width="2"/>`,
      ...costs.map(([people, cost]) => text([x(people), y(cost) - 8], Math.round(cost).toLocaleString('en-GB'))),
      last === undefined ? '' : text(last, work, 'start'),
      '</g>',
    ];
  });
  const sizes = [1000, 10_000, 100_000, 1_000_000].map((people) =>
    text([x(people), 272], people.toLocaleString('en-GB')),
  );
  return [
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 680 300" font-family="sans-serif" font-size="13">',
    '<title>Microseconds for each member, by the size of the group</title>',
    '<rect width="680" height="300" fill="#fff"/><path d="M60 250H620" stroke="#999"/>',
    text([60, 24], 'Microseconds for each member', 'start'),
    text([340, 293], 'members of the group'),
    ...sizes,
    ...drawn,
    '</svg>',
    '',
  ].join('\n');
}
