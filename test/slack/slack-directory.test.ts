import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { channelId, memberId, workspaceId } from '../../src/domain/ids.ts';
import { type Playground, startPlayground } from '../../src/playground/server.ts';
import { createSlackClient } from '../../src/slack/slack-client.ts';
import { createDirectory } from '../../src/slack/slack-directory.ts';

let playground: Playground;
const workspace = workspaceId('T1');
const silent = { info() {}, warn() {}, error() {} };
beforeAll(async () => {
  playground = await startPlayground({ rateLimits: false });
});
afterAll(() => playground.close());

const directory = () => {
  const client = createSlackClient(playground.botToken, silent, playground.apiUrl);
  return createDirectory(async () => client);
};
const idOf = (name: string) => memberId(playground.people().find((each) => each.name === name)?.id ?? name);

describe('Somebody', () => {
  test.each([
    ['mia', { zone: 'Europe/Stockholm', isAdmin: false }],
    ['amara', { isAdmin: true }],
    ['greta', { isGuest: true }],
    ['uma', { isGuest: true, zone: undefined }],
    ['deploybot', { isBot: true }],
    ['oscar', { isStranger: true }],
    ['dmitri', { isDeactivated: true, zone: undefined }],
  ])('called %s is told apart', async (name, facts) => {
    expect(await directory().person(workspace, idOf(name))).toMatchObject(facts);
  });

  test('whom Slack does not know is undefined; a Slack that fails is an error', async () => {
    expect(await directory().person(workspace, memberId('U0NOBODY'))).toBeUndefined();
    playground.faults.inject('users.info', { kind: 'status', status: 500 });
    await expect(directory().person(workspace, idOf('mia'))).rejects.toThrow();
  });

  test('has one direct conversation, unless deactivated, a bot or a stranger', async () => {
    const direct = await directory().openDirect(workspace, idOf('mia'));
    expect(direct).toMatch(/^D/);
    expect(await directory().openDirect(workspace, idOf('mia'))).toBe(direct);
    for (const name of ['dmitri', 'deploybot', 'oscar'])
      expect(await directory().openDirect(workspace, idOf(name))).toBeUndefined();
  });
});

describe('A channel', () => {
  test('tells whether the app is in it, whether others share it, whether it is archived, how many are in it', async () => {
    const channel = (name: string) => directory().channel(workspace, channelId(playground.channel(name).id));
    playground.addChannel({ name: 'quiet', members: ['mia'] });
    expect(await channel('quiet')).toEqual({ isMember: false, isShared: false, isArchived: false, people: 1 });
    await playground.person('amara').invitesBot('partners');
    expect(await channel('partners')).toMatchObject({ isMember: true, isShared: true });
    await playground.archiveChannel('quiet');
    expect(await channel('quiet')).toMatchObject({ isArchived: true });
  });

  test('that Slack does not know is undefined', async () => {
    expect(await directory().channel(workspace, channelId('C0NOWHERE'))).toBeUndefined();
  });
});
