// Holds TM-3 of docs/threat-model.md.
import { afterAll, beforeEach, describe, expect, test } from '@jest/globals';
import { sql } from 'kysely';
import { endDueWeeks } from '../../src/flows/maintenance/end-due-weeks.ts';
import type { Ports } from '../../src/flows/ports.ts';
import { holdDigest } from '../../src/flows/review/decide-on-draft.ts';
import { refusal } from '../../src/refusals/refusals.ts';
import { SlackUnavailable } from '../../src/slack/transport/connect-slack.ts';
import { endWithoutSlack } from '../../src/start-up/prepare-slack.ts';
import type { Database } from '../../src/store/database.ts';
import { openQuickDatabase } from '../support/database.ts';
import {
  aWorkspace,
  closed,
  type FlowWorld,
  firstClose,
  firstOpening,
  flowWorld,
  opened,
  replyOf,
  told,
} from '../support/flow-world.ts';

let database: Database;
let world: FlowWorld;
beforeEach(async () => {
  database ??= await openQuickDatabase();
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
  test('a week is sealed at its close, and its link key is destroyed; leads hear of it later', async () => {
    await opened(world);
    await everybodyReplies();
    world.moveTo(firstClose);
    await world.settle(silent());
    const round = await weekOne();
    expect(round.status).toBe('sealed');
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

  test('a week whose themes wait for an approval is sealed all the same', async () => {
    await sql`update ally_group set approvals = 1`.execute(database.db);
    await opened(world);
    await everybodyReplies();
    world.moveTo(firstClose);
    await world.settle(silent());
    expect((await weekOne()).status).toBe('sealed');
  });

  test('a second week that was held back is deleted on its day, and its lead and the admins hear of it later, once', async () => {
    for (const week of [0, 1]) {
      await moveTo(firstOpening, 7 * week);
      await everybodyReplies();
      await moveTo(firstClose, 7 * week);
      const [drafted] = (await rounds()).filter(({ status }) => status === 'sealed').slice(-1);
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
  // Two posts of one channel keep their distance.
  for (const minutes of [2, 4]) await moveTo(firstClose, 7 + minutes / (24 * 60));
  expect(told(world).map(({ round, digest }) => ({ round, digest }))).toEqual([
    { round: id, digest: { kind: 'nothing' } },
  ]);
});

describe('Of a workspace that the app serves no longer', () => {
  const end = async (instant: string, days = 0) => {
    world.moveTo(new Date(Date.parse(instant) + days * day));
    await endDueWeeks(world.ports, [], world.ports.clock.now());
  };

  test('an open week waits for its close, is sealed then, and deleted on its day, without a message', async () => {
    await opened(world);
    await everybodyReplies();
    world.sent.length = 0;
    await end(firstOpening, 1);
    const { id, status } = await weekOne();
    expect(status).toBe('open');
    await end(firstClose);
    expect({ status: (await weekOne()).status, keys: await keysOf(id) }).toEqual({
      status: 'sealed',
      keys: ['content'],
    });
    expect(await slots()).toBe(0);
    await end(firstClose, 7);
    expect({ status: (await weekOne()).status, keys: await keysOf(id) }).toEqual({ status: 'expired', keys: [] });
    expect(await world.ports.sealedReplies.all(aWorkspace, id)).toEqual([]);
    expect(world.sent).toEqual([]);
  });

  test('nothing is ended for one that it does serve: that is the work of its jobs', async () => {
    await opened(world);
    world.moveTo(firstClose);
    await endDueWeeks(world.ports, [aWorkspace], world.ports.clock.now());
    expect((await weekOne()).status).toBe('open');
  });
});

describe('A start that Slack refuses', () => {
  const refused = (code: string) =>
    endWithoutSlack(async () => database, parts(), new SlackUnavailable(code, refusal('botTokenRefused', { code })));
  const parts = () => ({ ...world.ports, programmesOf: () => world.ports.programmes });

  test('seals what has closed, and forgets nobody for a token that was mistyped', async () => {
    await opened(world);
    await everybodyReplies();
    world.moveTo(firstClose);
    await refused('invalid_auth');
    expect(await keysOf((await weekOne()).id)).toEqual(['content']);
    expect(await world.ports.workspaces.leaving()).toEqual(new Set());
  });

  test('forgets a workspace whose token has ended after seven days, with its keys', async () => {
    await opened(world);
    await refused('account_inactive');
    expect(await world.ports.workspaces.leaving()).toEqual(new Set([aWorkspace]));
    world.moveTo(new Date(Date.parse(firstOpening) + 7 * day - 1));
    await refused('account_inactive');
    expect(await world.ports.workspaces.known()).toEqual([aWorkspace]);
    world.moveTo(new Date(Date.parse(firstOpening) + 7 * day));
    await refused('account_inactive');
    expect(await world.ports.workspaces.known()).toEqual([]);
    expect(await world.ports.vault.list()).toEqual([]);
  });

  test('only logs that the database cannot be used: what Slack said is what the operator reads', async () => {
    const broken = () => Promise.reject(new Error('somebody else has it'));
    await endWithoutSlack(broken, parts(), new Error('no'));
    expect(world.logged.at(-1)).toMatchObject({ event: 'nothing could be deleted' });
  });
});

const day = 24 * 3_600_000;
