import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { JsonObject } from '../../playground/json.ts';
import { channelId, memberId } from '../../src/domain/ids.ts';
import { events } from '../../src/slack/listeners.ts';
import { alliesOf, type SlackWorld, slackWorld } from './slack-world.ts';

let world: SlackWorld;
beforeAll(async () => {
  world = await slackWorld();
  await alliesOf(world, ['mia', 'yuki']);
});
afterAll(() => world?.close());

const idOf = (name: string) => world.playground.person(name).id;
const user = (change: JsonObject) => ({ id: idOf('mia'), name: 'mia', deleted: false, is_bot: false, ...change });
const allies = () => world.playground.channel('allies').id;

/** What each event said a day ago, and is not so any more. That of an organisation is tried where there is one. */
const stale: Readonly<Record<Exclude<(typeof events)[number], `team_access_${string}`>, () => readonly JsonObject[]>> =
  {
    app_home_opened: () => [{ user: idOf('mia'), channel: 'D1', tab: 'home' }],
    user_change: () => [
      { user: user({ tz: 'Asia/Tokyo' }) },
      { user: user({ deleted: true }) },
      { user: user({ is_restricted: true }) },
      { user: user({ is_bot: null, tz: 'Asia/Tokyo' }) },
      { user: { ...user({ deleted: true }), id: idOf('amara') } },
    ],
    channel_id_changed: () => [
      { old_channel_id: allies(), new_channel_id: 'C0NOWHERE' },
      { old_channel_id: 'C0LONGAGO', new_channel_id: allies() },
    ],
    channel_archive: () => [{ channel: allies(), user: idOf('amara') }],
    channel_deleted: () => [{ channel: allies() }],
    channel_left: () => [{ channel: allies(), actor_id: idOf('amara') }],
    group_archive: () => [{ channel: allies() }],
    group_left: () => [{ channel: allies(), actor_id: idOf('amara') }],
    app_uninstalled: () => [{}],
    tokens_revoked: () => [{ tokens: { bot: [world.playground.botUserId] } }],
  };

const state = async () => ({
  mia: await world.ports.members.find(world.slack.workspace, memberId(idOf('mia'))),
  groups: await world.ports.groups.active(world.slack.workspace),
  leaving: await world.ports.workspaces.leaving(),
  toLead: world.playground.directMessages('amara').length,
});

test.each(Object.entries(stale))('An event %s that comes a day late changes nothing', async (type, told) => {
  const before = await state();
  for (const event of told()) await world.playground.sendEvent({ type, ...event });
  await world.work();
  expect(await state()).toEqual(before);
});

test('Every event is tried here or where there is an organisation', () => {
  expect(new Set([...Object.keys(stale), 'team_access_granted', 'team_access_revoked'])).toEqual(new Set(events));
});

test('A group follows its channel to another id, once, with what is to be posted there', async () => {
  const old = channelId(allies());
  const now = channelId(await world.playground.changeChannelId('allies'));
  const group = async () => (await state()).groups[0]?.group.channel;
  expect(await group()).toBe(now);
  await world.playground.sendEvent({ type: 'channel_id_changed', old_channel_id: old, new_channel_id: 'C0NOWHERE' });
  expect(await group()).toBe(now);
});
