import { afterAll, beforeEach, describe, expect, test } from '@jest/globals';
import { sql } from 'kysely';
import type { Ports } from '../../src/flows/ports.ts';
import { holdDigest } from '../../src/flows/review/decide-on-draft.ts';
import type { Database } from '../../src/store/database.ts';
import { openTestDatabase } from '../support/database.ts';
import {
  aWorkspace,
  closed,
  type FlowWorld,
  firstClose,
  firstOpening,
  flowWorld,
  opened,
  published,
  replyOf,
} from '../support/flow-world.ts';

let database: Database;
let world: FlowWorld;
beforeEach(async () => {
  database ??= await openTestDatabase();
  await sql`delete from workspace`.execute(database.db);
  world = await flowWorld(database, { people: 8 });
});
afterAll(() => database.close());

/** The same world while Slack answers nothing. */
function silent(): Ports {
  const noAnswer = async () => {
    throw new Error('token_revoked');
  };
  return {
    ...world.ports,
    directory: {
      ...world.ports.directory,
      openDirect: noAnswer,
      admins: noAnswer,
      person: noAnswer,
      channel: noAnswer,
    },
    messenger: { send: async () => ({ kind: 'later', seconds: 60 }) },
  };
}

async function moveTo(instant: string, days: number, ports = world.ports) {
  world.moveTo(new Date(Date.parse(instant) + days * day));
  await world.settle(ports);
}
const everybodyReplies = async () => {
  for (let at = 0; at < 8; at += 1) await replyOf(world, at, 'silence');
};
const rounds = () => world.ports.rounds.ofSeason(aWorkspace, world.group.id, 1);
const weekOne = async () => {
  const [round] = await rounds();
  if (round === undefined) throw new Error('no week');
  return round;
};
const keysOf = async (round: string) =>
  (await world.ports.vault.list()).flatMap((key) => (key.round === round ? [key.kind] : [])).toSorted();
const slots = async () => world.ports.slots.count(aWorkspace, (await weekOne()).id);
const toldTo = (kind: string) =>
  world.sent.flatMap(({ channel, message }) =>
    (message.kind === 'notice' ? message.about : message.kind) === kind ? [channel] : [],
  );

describe('While Slack does not answer', () => {
  test('a week is sealed at its close and read, and its link key is destroyed; leads hear of it later', async () => {
    await opened(world);
    await everybodyReplies();
    world.moveTo(firstClose);
    await world.settle(silent());
    const round = await weekOne();
    expect(round.status).toBe('drafted');
    expect(await slots()).toBe(0);
    expect(await keysOf(round.id)).toEqual(['content']);
    expect(toldTo('draft')).toEqual([]);
    await closed(world);
    expect(toldTo('draft')).toEqual([`D${world.lead}`]);
  });

  test('a week in which too few replied ends at its close, with both its keys', async () => {
    await opened(world);
    world.moveTo(firstClose);
    await world.settle(silent());
    const round = await weekOne();
    expect(round.status).toBe('withheld');
    expect(await slots()).toBe(0);
    expect(await keysOf(round.id)).toEqual([]);
  });

  test('a week whose themes wait for an approval is drafted all the same', async () => {
    await sql`update ally_group set approvals = 1`.execute(database.db);
    await opened(world);
    await everybodyReplies();
    world.moveTo(firstClose);
    await world.settle(silent());
    expect((await weekOne()).status).toBe('drafted');
  });

  test('a second week that was held back is deleted on its day, and its lead and the admins hear of it later, once', async () => {
    for (const week of [0, 1]) {
      await moveTo(firstOpening, 7 * week);
      await everybodyReplies();
      await moveTo(firstClose, 7 * week);
      const [drafted] = (await rounds()).filter(({ status }) => status === 'drafted').slice(-1);
      if (drafted === undefined) throw new Error('nothing to hold');
      const at = { workspace: aWorkspace, lead: world.lead };
      expect(await holdDigest(world.ports, { ...at, round: drafted.id }, true)).toBe('done');
    }
    await moveTo(firstClose, 14, silent());
    const second = (await rounds())[1];
    expect(second?.status).toBe('expired');
    expect(await keysOf(second?.id ?? '')).toEqual([]);
    expect(toldTo('held-twice')).toEqual([]);
    for (const minutes of [2, 4, 6]) await moveTo(firstClose, 14 + minutes / (24 * 60));
    expect(toldTo('held-twice').toSorted()).toEqual([`D${world.lead}`, 'DUADMIN'].toSorted());
  });
});

test('A week that could not be sealed in seven days ends unread, with both its keys', async () => {
  await opened(world);
  await everybodyReplies();
  const broken = {
    ...world.ports,
    rounds: {
      ...world.ports.rounds,
      seal: async () => {
        throw new Error('disk full');
      },
    },
  };
  world.moveTo(firstClose);
  await expect(world.settle(broken)).rejects.toThrow('disk full');
  const { id, status } = await weekOne();
  expect({ status, keys: await keysOf(id) }).toEqual({ status: 'closing', keys: ['content', 'link'] });
  world.moveTo(new Date(Date.parse(firstClose) + 7 * day));
  await world.settle(broken);
  expect({ status: (await weekOne()).status, keys: await keysOf(id) }).toEqual({ status: 'expired', keys: [] });
  expect(await slots()).toBe(0);
  await published(world);
  expect(toldTo('digest')).toEqual([world.group.channel]);
});

const day = 24 * 3_600_000;
