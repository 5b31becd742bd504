import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { workspaceId } from '../../src/domain/ids.ts';
import type { Database } from '../../src/store/database.ts';
import { openTestDatabase } from '../support/database.ts';
import { dyingPorts, Killed } from '../support/dying-ports.ts';
import {
  closed,
  type FlowWorld,
  firstClose,
  firstDigest,
  firstOpening,
  flowWorld,
  opened,
  replyOf,
} from '../support/flow-world.ts';

let database: Database;
beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.close());

const people = 9;

/** The moments at which the process has much to do, and what it takes to come there. */
const moments = [
  { name: 'opening', at: firstOpening, before: async () => undefined },
  { name: 'seal and draft', at: firstClose, before: answered },
  {
    name: 'publication',
    at: firstDigest,
    before: async (world: FlowWorld) => {
      await answered(world);
      await closed(world);
    },
  },
];

describe.each(moments)('killed at any call during the $name', ({ at, before }) => {
  test.each(['before', 'after'] as const)(
    'and started again, the week ends lawfully: no reply lost, nothing sent twice (dying %s the call)',
    async (moment) => {
      for (let last = 1; ; last = nextCall(last)) {
        const world = await flowWorld(database, {
          people,
          workspace: workspaceId(`T${at}${moment}${last}`.replace(/\W/g, '')),
        });
        await before(world);
        world.moveTo(at);
        const life = dyingPorts(world.ports, last, moment);
        const died = await world.settle(life.ports).then(
          () => false,
          (error: unknown) => error instanceof Killed,
        );
        await liveOn(world, at);
        expectLawfulEnd(world, last);
        if (!died) {
          expect(last).toBeGreaterThan(20);
          return;
        }
      }
    },
    240_000,
  );
});

/**
 * Dying after a call is dying before the next one, so odd calls in both ways are every moment; later ones, where
 * message after message goes out in the same manner, are sampled.
 */
const nextCall = (last: number) => last + (last < 25 ? 2 : last < 61 ? 6 : 14);

async function answered(world: FlowWorld) {
  await opened(world);
  for (let at = 0; at < people; at += 1) await replyOf(world, at, 'silence');
}

/** A new process takes over and lives through the rest of the week. */
async function liveOn(world: FlowWorld, from: string) {
  await world.settle();
  if (from === firstOpening) {
    world.moveTo(new Date(Date.parse(firstOpening) + 120_000));
    await world.settle();
    for (let at = 0; at < people; at += 1) await replyOf(world, at, 'silence');
  }
  for (const instant of [
    Date.parse(firstClose),
    Date.parse(firstClose) + 120_000,
    Date.parse(firstDigest),
    Date.parse(firstDigest) + 180_000,
  ]) {
    world.moveTo(new Date(instant));
    await world.settle();
  }
}

function expectLawfulEnd(world: FlowWorld, last: number) {
  const messages = world.sent.map(({ channel, message }) =>
    [channel, message.kind, 'ordinal' in message && message.ordinal].join(' '),
  );
  const twice = messages.filter((one, at) => messages.indexOf(one) !== at);
  expect({ last, twice }).toEqual({ last, twice: [] });
  expect({ last, read: world.repliesRead() }).toEqual({ last, read: people });
}
