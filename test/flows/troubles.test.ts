import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { runJob } from '../../src/flows/run-job.ts';
import { tick } from '../../src/flows/tick.ts';
import { examineWork } from '../../src/ops/doctor/examine-database.ts';
import type { Database } from '../../src/store/database.ts';
import { workFiguresOf } from '../../src/store/troubles.ts';
import { openQuickDatabase } from '../support/database.ts';
import { type FlowWorld, firstClose, flowWorld, opened, replyOf } from '../support/flow-world.ts';

let database: Database;
let world: FlowWorld;
beforeAll(async () => {
  database = await openQuickDatabase();
  world = await flowWorld(database);
  await opened(world);
  for (let at = 0; at < 12; at += 1) await replyOf(world, at, 'silence');
});
afterAll(() => database.close());

const minutesAfterClose = (minutes: number) => new Date(Date.parse(firstClose) + minutes * 60_000);
const told = () => world.sent.filter(({ message }) => message.kind === 'notice' && message.about === 'work-stuck');
const figures = async (at: Date) => (await workFiguresOf(database, at)).failing;

/** Does what is due, as the queue does: what fails is left for the next look. */
async function workOn(ports: FlowWorld['ports']) {
  for (const job of await tick(ports, [world.group.workspace], ports.clock.now()))
    await runJob(ports, job).catch(() => undefined);
}

test('A seal that fails each time is told to the operator at once, and to the leads once, after an hour', async () => {
  const broken = {
    ...world.ports,
    rounds: { ...world.ports.rounds, seal: () => Promise.reject(new TypeError('what somebody wrote')) },
  };
  for (const minutes of [0, 1, 2, 30, 59]) {
    world.moveTo(minutesAfterClose(minutes));
    await workOn(broken);
    await workOn(broken);
  }
  const atNoon = minutesAfterClose(59);
  expect(await figures(atNoon)).toEqual([{ job: 'seal', code: 'TypeError', count: 1, seconds: expect.any(Number) }]);
  const says = (await examineWork(database, atNoon)).find(({ about }) => about === 'failing work');
  expect(says).toMatchObject({
    verdict: 'problem',
    says: expect.stringMatching(/^the close of a week fails each time with TypeError/),
  });
  expect(told()).toEqual([]);
  for (const minutes of [61, 62, 120, 600]) {
    world.moveTo(minutesAfterClose(minutes));
    await workOn(broken);
    await workOn(broken);
  }
  expect(told()).toHaveLength(1);
  expect(JSON.stringify(told())).not.toContain('what somebody wrote');
});

test('What goes well again is no trouble any more, and the week is not lost', async () => {
  await world.settle();
  expect(await figures(minutesAfterClose(600))).toEqual([]);
  expect((await world.ports.rounds.unfinished(world.group.workspace)).map(({ status }) => status)).toContain('sealed');
});

test('A group whose next week cannot be planned keeps no other work from being done', async () => {
  const broken = {
    ...world.ports,
    rounds: { ...world.ports.rounds, ofSeason: () => Promise.reject(new RangeError('no')) },
  };
  const jobs = await tick(broken, [world.group.workspace], minutesAfterClose(4141));
  expect(jobs.map(({ kind }) => kind)).toContain('publish');
  expect(await figures(minutesAfterClose(4141))).toMatchObject([{ job: 'plan', code: 'RangeError' }]);
});
