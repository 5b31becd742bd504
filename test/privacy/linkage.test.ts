// Holds TM-2 of docs/threat-model.md.
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { MemberId } from '../../src/domain/ids.ts';
import type { Database } from '../../src/store/database.ts';
import { testEngines } from '../support/database.ts';
import { flowWorld } from '../support/flow-world.ts';
import { createReplyInTurn, type KnownWeek, type KnownWeekOptions, knownWeek, type RowTraces } from './known-week.ts';
import { quietGroup } from './quiet-group.ts';

const people = 40;
const runs = 200;
/** Groups whose weeks go on side by side, as they do for an operator; it spares the test most of its waiting. */
const groups = 4;

/** A real server, newest first: what an attacker reads there (`xmin`, `ctid`) is what operators have. */
const engine = testEngines.at(-1);
let database: Database;
let weeksOf: readonly ((options: KnownWeekOptions) => Promise<KnownWeek>)[];
beforeAll(async () => {
  if (engine === undefined) throw new Error('no engine');
  database = await engine.open();
  await createReplyInTurn(database);
  const { ports } = await flowWorld(database, { people: 0 });
  const made = Array.from({ length: groups }, (_, at) => quietGroup(ports, { people, workspace: `TKNOWN${at}` }));
  weeksOf = (await Promise.all(made)).map((group) => (options) => knownWeek(database, ports, group, options));
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
  const oneAfterTheOther = async (nextWeek: (options: KnownWeekOptions) => Promise<KnownWeek>) => {
    for (let run = 0; run < runs / groups; run += 1) {
      const week = await nextWeek({ replies: run % 10 === 0 ? 'throughTheFlow' : 'inOneGo' });
      for (const { name, matched } of attacks) hits.set(name, (hits.get(name) ?? 0) + matched(week));
    }
  };
  await Promise.all(weeksOf.map((nextWeek) => oneAfterTheOther(nextWeek)));
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
});

test.each(['throughTheFlow', 'inOneGo'] as const)(
  'the same attacks find everybody where the replies are not shuffled: they are no toys (%s)',
  async (replies) => {
    const unshuffled = (bound: number) => bound - 1; // What a Fisher-Yates shuffle needs to change nothing.
    const week = await weeksOf[0]?.({ replies, integerBelow: unshuffled });
    if (week === undefined) throw new Error('no group');
    const best = Math.max(...attacks.map(({ matched }) => matched(week)));
    expect(best).toBe(people);
    // Where they were written last, in either way of replying, the places tell the second half of the order exactly.
    const written = bySlot(week, ({ xmin, place }) => [xmin, ...place]);
    expect(written.slice(people / 2)).toEqual(week.replied.slice(people / 2));
  },
);

const bySlot = (week: KnownWeek, key: (slot: RowTraces) => readonly number[]): readonly MemberId[] =>
  sorted(week.open, key).map(week.ownerOf);

const sorted = (rows: readonly RowTraces[], key: (row: RowTraces) => readonly number[]): readonly RowTraces[] =>
  [...rows].sort((one, other) => compare(key(one), key(other)));

const compare = (one: readonly number[], other: readonly number[]): number =>
  one.map((value, at) => value - (other[at] ?? 0)).find((difference) => difference !== 0) ?? 0;
