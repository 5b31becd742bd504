import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { MemberId } from '../../src/domain/ids.ts';
import type { Database } from '../../src/store/database.ts';
import { testEngines } from '../support/database.ts';
import { flowWorld } from '../support/flow-world.ts';
import { type KnownWeek, knownWeek, type RowTraces } from './known-week.ts';
import { quietGroup } from './quiet-group.ts';

const people = 40;
const runs = 200;

/** A real server, newest first: what an attacker reads there (`xmin`, `ctid`) is what operators have. */
const engine = testEngines.at(-1);
let database: Database;
let nextWeek: (below?: (bound: number) => number) => Promise<KnownWeek>;
beforeAll(async () => {
  if (engine === undefined) throw new Error('no engine');
  database = await engine.open();
  const { ports } = await flowWorld(database, { people: 0 });
  const group = await quietGroup(ports, { people, workspace: 'TKNOWN' });
  nextWeek = (below) => knownWeek(database, ports, group, below);
});
afterAll(() => database.close());

/** Orders that the attacker reads off the sealed replies … */
const ordersOfReplies: Readonly<Record<string, (week: KnownWeek) => readonly RowTraces[]>> = {
  'by the writing transaction': ({ sealed }) => sorted(sealed, ({ xmin, place }) => [xmin, ...place]),
  'by place in the file': ({ sealed }) => sorted(sealed, ({ place }) => place),
  'by id': ({ sealed }) => [...sealed].sort((one, other) => (one.name < other.name ? -1 : 1)),
  'by stored length': ({ sealed }) => sorted(sealed, ({ length, toast, place }) => [length, toast, ...place]),
};

/** … and orders in which the same attacker knows the people. */
const ordersOfPeople: Readonly<Record<string, (week: KnownWeek) => readonly MemberId[]>> = {
  'as they joined': ({ roster }) => roster,
  'as they were seen to reply': ({ replied }) => replied,
  'as their slots lay in the file': (week) => bySlot(week, ({ place }) => place),
  'as their slots were last written': (week) => bySlot(week, ({ xmin, place }) => [xmin, ...place]),
  'as their handles sort': (week) => bySlot(week, ({ name }) => [Number.parseInt(name.slice(2, 14), 16)]),
};

const attacks = Object.entries(ordersOfReplies).flatMap(([replies, orderReplies]) =>
  Object.entries(ordersOfPeople).map(([persons, orderPeople]) => ({
    name: `replies ${replies}, people ${persons}`,
    matched: (week: KnownWeek) => {
      const persons = orderPeople(week);
      return orderReplies(week).filter((reply, at) => week.authorOf(reply) === persons[at]).length;
    },
  })),
);

test(`over ${runs} weeks of ${people} people, no order tells who wrote what better than chance`, async () => {
  const hits = new Map(attacks.map(({ name }) => [name, 0]));
  for (let run = 0; run < runs; run += 1) {
    const week = await nextWeek();
    for (const { name, matched } of attacks) hits.set(name, (hits.get(name) ?? 0) + matched(week));
  }
  // Blind matching finds one of the forty on average, with variance one, however many there are.
  const widest = 4.5 * Math.sqrt(1 / runs);
  const report = [...hits].map(([name, found]) => ({ name, mean: found / runs }));
  for (const { name, mean } of report)
    expect({ name, mean, within: Math.abs(mean - 1) < widest }).toEqual({ name, mean, within: true });
  const means = report.map(({ mean }) => mean);
  process.stdout.write(
    `linkage: ${runs} weeks × ${people} people on ${engine?.title}, ${report.length} attacks: matched ` +
      `${Math.min(...means).toFixed(2)} to ${Math.max(...means).toFixed(2)} of ${people}; ` +
      `chance is 1.00 ± ${(1.96 * Math.sqrt(1 / runs)).toFixed(2)} (95 %)\n`,
  );
}, 600_000);

test('the same attacks find everybody where the replies are not shuffled: they are no toys', async () => {
  const unshuffled = (bound: number) => bound - 1; // What a Fisher-Yates shuffle needs to change nothing.
  const week = await nextWeek(unshuffled);
  const best = Math.max(...attacks.map(({ matched }) => matched(week)));
  expect(best).toBe(people);
});

const bySlot = (week: KnownWeek, key: (slot: RowTraces) => readonly number[]): readonly MemberId[] => {
  const owners = new Map(week.roster.map((member) => [week.slotOf(member), member]));
  return sorted(week.open, key).flatMap((slot) => owners.get(slot.name) ?? []);
};

const sorted = (rows: readonly RowTraces[], key: (row: RowTraces) => readonly number[]): readonly RowTraces[] =>
  [...rows].sort((one, other) => compare(key(one), key(other)));

const compare = (one: readonly number[], other: readonly number[]): number =>
  one.map((value, at) => value - (other[at] ?? 0)).find((difference) => difference !== 0) ?? 0;
