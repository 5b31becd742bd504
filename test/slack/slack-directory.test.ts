import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type Playground, startPlayground } from '../../playground/server.ts';
import { channelId, memberId, type WorkspaceId, workspaceId } from '../../src/domain/ids.ts';
import { createSlackClient } from '../../src/slack/api/slack-client.ts';
import { createDirectory } from '../../src/slack/api/slack-directory.ts';

let playground: Playground;
let workspace: WorkspaceId;
const silent = { info() {}, warn() {}, error() {} };
beforeAll(async () => {
  playground = await startPlayground({ rateLimits: false });
  workspace = workspaceId(playground.workspaceId);
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
    expect(direct).toEqual({ kind: 'open', channel: expect.stringMatching(/^D/) });
    expect(await directory().openDirect(workspace, idOf('mia'))).toEqual(direct);
    for (const name of ['dmitri', 'deploybot', 'oscar'])
      expect(await directory().openDirect(workspace, idOf(name))).toEqual({ kind: 'gone' });
  });

  test('a conversation that Slack does not allow is refused with its code; without a good token nobody can tell', async () => {
    playground.faults.inject('conversations.open', { kind: 'error', error: 'invalid_user_combination' });
    expect(await directory().openDirect(workspace, idOf('mia'))).toEqual({
      kind: 'refused',
      code: 'invalid_user_combination',
    });
    playground.faults.inject('conversations.open', { kind: 'error', error: 'token_expired' });
    await expect(directory().openDirect(workspace, idOf('mia'))).rejects.toThrow();
  });
});

describe('A channel', () => {
  test('tells whether the app is in it, whether others share it, whether it is archived, how many are in it', async () => {
    const channel = (name: string) => directory().channel(workspace, channelId(playground.channel(name).id));
    playground.addChannel({ name: 'quiet', members: ['mia'] });
    expect(await channel('quiet')).toEqual({
      isMember: false,
      isShared: false,
      isArchived: false,
      people: 1,
      name: 'quiet',
    });
    await playground.person('amara').invitesBot('partners');
    expect(await channel('partners')).toMatchObject({ isMember: true, isShared: true });
    await playground.archiveChannel('quiet');
    expect(await channel('quiet')).toMatchObject({ isArchived: true });
  });

  test('is hidden when private channels were not allowed, whether the app is in it, it exists or not', async () => {
    const closed = await startPlayground({ rateLimits: false, scopes: ['channels:read', 'chat:write', 'users:read'] });
    try {
      const here = workspaceId(closed.workspaceId);
      const client = createSlackClient(closed.botToken, silent, closed.apiUrl);
      const directory = createDirectory(async () => client);
      closed.addChannel({ name: 'circle', isPrivate: true, members: ['amara'] });
      closed.addChannel({ name: 'other-circle', isPrivate: true, members: ['mia'] });
      await closed.person('amara').invitesBot('circle');
      const ids = [closed.channel('circle').id, closed.channel('other-circle').id, 'C0NOWHERE'];
      for (const id of ids) expect(await directory.channel(here, channelId(id))).toBe('hidden');
      const open = channelId(closed.channel('allies').id);
      expect(await directory.channel(here, open)).toMatchObject({ isArchived: false });
      const amara = memberId(closed.person('amara').id);
      const all = [open, ...ids.map(channelId)];
      expect([...(await directory.openTo(here, amara, all))]).toEqual([open]);
    } finally {
      await closed.close();
    }
  });

  test('may be known to everybody when it is public, and to whom is in it when it is private', async () => {
    playground.addChannel({ name: 'unvisited', members: ['mia'] });
    playground.addChannel({ name: 'circle', isPrivate: true, members: ['amara'] });
    playground.addChannel({ name: 'unseen', isPrivate: true, members: ['mia'] });
    await playground.person('amara').invitesBot('circle');
    const names = ['allies', 'unvisited', 'circle', 'unseen'];
    const idsOf = (...some: string[]) => some.map((name) => channelId(playground.channel(name).id));
    const open = async (name: string) => [...(await directory().openTo(workspace, idOf(name), idsOf(...names)))];
    expect(await open('mia')).toEqual(idsOf('allies', 'unvisited'));
    expect(await open('amara')).toEqual(idsOf('allies', 'unvisited', 'circle'));
    playground.faults.inject('users.conversations', { kind: 'status', status: 500 });
    await expect(open('mia')).rejects.toThrow();
  });

  test('into which the app has just been invited is known at once', async () => {
    playground.addChannel({ name: 'late', isPrivate: true, members: ['amara'] });
    const [asked, late] = [directory(), channelId(playground.channel('late').id)];
    expect([...(await asked.openTo(workspace, idOf('amara'), [late]))]).toEqual([]);
    await playground.person('amara').invitesBot('late');
    expect([...(await asked.openTo(workspace, idOf('amara'), [late]))]).toEqual([late]);
  });

  test('that Slack does not know is undefined', async () => {
    expect(await directory().channel(workspace, channelId('C0NOWHERE'))).toBeUndefined();
  });
});

describe('The names of people', () => {
  const names = async (...people: string[]) =>
    Object.fromEntries(await directory().namesOf(workspace, new Set(people.map(idOf))));

  test('are what Slack shows of them, without bots and without whom nobody asked for', async () => {
    expect(await names('mia', 'deploybot')).toEqual({
      [idOf('mia')]: { displayName: 'mia', realName: 'Mia Lindqvist', nicknames: ['mia'] },
    });
  });

  test('are read page by page, no further than needed, for as long as Slack asks to wait', async () => {
    playground.addCrowd(450);
    const last = playground.people().at(-1)?.name ?? '';
    playground.faults.inject('users.list', { kind: 'ratelimited', retryAfter: 1 });
    const before = playground.ledger.requests('users.list').length;
    expect(Object.keys(await names(last))).toEqual([idOf(last)]);
    await names('mia');
    const pages = playground.ledger.requests('users.list').slice(before);
    expect(pages.map(({ arguments: args }) => args['limit'])).toEqual(Array(5).fill('200'));
  });

  test('of a channel are those of everybody in it, page by page; nobody’s where the app sees nothing', async () => {
    const allies = playground.channel('allies');
    for (const { id } of playground.people()) allies.members.add(id);
    const people = await directory().peopleIn(workspace, channelId(allies.id));
    expect(new Set(people).size).toBe(allies.members.size);
    expect(await directory().peopleIn(workspace, channelId('C0NOWHERE'))).toEqual([]);
  });
});

describe('A list of Slack’s that has no end', () => {
  const circle = { ok: true, response_metadata: { next_cursor: 'again' } } as const;
  const [mia, allies] = [memberId('U1'), channelId('C1')];
  const circling = () => {
    const client = createSlackClient(playground.botToken, silent, playground.apiUrl);
    Object.assign(client.users, { list: async () => circle, conversations: async () => circle });
    Object.assign(client.conversations, {
      members: async () => circle,
      info: async () => ({ ok: true, channel: { is_private: true } }),
    });
    return createDirectory(async () => client);
  };

  test.each([
    ['admins', () => circling().admins(workspace)],
    ['people of a channel', () => circling().peopleIn(workspace, allies)],
    ['names', () => circling().namesOf(workspace, new Set([mia]))],
    ['channels of a person', () => circling().openTo(workspace, mia, [allies])],
  ])('of %s is given up, and says why', async (_, ask) => {
    await expect(ask()).rejects.toMatchObject({ name: 'EndlessPages', code: 'cursor_repeats' });
  });

  test('of everybody is begun anew, and says why', async () => {
    const first = await circling().peoplePage(workspace, undefined);
    if (first.kind !== 'page') throw new Error('the first page was not read');
    const again = await circling().peoplePage(workspace, first.next);
    expect(again).toEqual({ kind: 'failed', code: 'cursor_repeats', again: 'anew' });
  });
});

describe('Somebody of whom Slack tells what cannot be', () => {
  const odd = { id: 'U2', is_bot: null, tz: 7, profile: { display_name: null, real_name: 'Odd One' }, name: [] };
  const telling = (users: readonly unknown[]) => {
    const client = createSlackClient(playground.botToken, silent, playground.apiUrl);
    Object.assign(client.users, {
      list: async () => ({ ok: true, members: users }),
      info: async () => ({ ok: true, user: users[0] }),
    });
    return createDirectory(async () => client);
  };

  test.each(['is_bot', 'deleted', 'is_restricted', 'is_ultra_restricted', 'is_stranger', 'is_admin', 'is_owner', 'id'])(
    '(%s is null) is unknown, and the others of the list are not',
    async (field) => {
      const users = [{ id: 'U1', is_admin: true }, { id: 'U2', is_admin: true, [field]: null }, null, { id: 'U3' }];
      const page = await telling(users).peoplePage(workspace, undefined);
      expect(page).toMatchObject({ kind: 'page', people: [{ id: 'U1' }, { id: 'U3' }], unknown: 2, next: undefined });
      expect(await telling(users).admins(workspace)).toEqual(['U1']);
      expect(await telling(users.slice(1)).person(workspace, memberId('U2'))).toBeUndefined();
    },
  );

  test('still has the name that can be read, so that it is found in what people write', async () => {
    const names = await telling([{ id: 'U1' }, odd, null, { id: null }]).namesOf(workspace, new Set([memberId('U2')]));
    expect(names.get(memberId('U2'))).toMatchObject({ realName: 'Odd One' });
  });

  test('keeps no channel from being read, and a channel that may be private is', async () => {
    const client = createSlackClient(playground.botToken, silent, playground.apiUrl);
    const channel = { is_member: true, is_private: null, is_shared: null, is_archived: null, num_members: null };
    Object.assign(client.conversations, { info: async () => ({ ok: true, channel }) });
    Object.assign(client.users, { conversations: async () => ({ ok: true, channels: [{ id: null }, {}] }) });
    const directory = createDirectory(async () => client);
    expect(await directory.channel(workspace, channelId('C1'))).toEqual({
      isMember: true,
      isShared: false,
      isArchived: false,
    });
    expect(await directory.openTo(workspace, memberId('U1'), [channelId('C1')])).toEqual(new Set());
  });
});
