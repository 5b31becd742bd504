import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { isObject, type JsonObject } from '../../../playground/json.ts';
import { type Playground, startPlayground } from '../../../playground/server.ts';
import { startBot } from '../tiny-bot.ts';
import { call } from '../web-api.ts';
import known from './payload-keys.json' with { type: 'json' };

let playground: Playground;
let stop: () => Promise<void>;
const payloads = new Map<string, JsonObject>();

beforeAll(async () => {
  playground = await startPlayground({ organisation: 'Allied Industries', rateLimits: false });
  stop = await startBot(playground, 'Socket Mode', (app) => {
    app.command('/form', async ({ ack, body, client }) => {
      await ack();
      const view = {
        type: 'modal' as const,
        callback_id: 'form',
        notify_on_close: true,
        title: { type: 'plain_text' as const, text: 'Form' },
        submit: { type: 'plain_text' as const, text: 'Save' },
        blocks: [actions],
      };
      await client.views.open({ trigger_id: body.trigger_id, view });
    });
    app.action('press', async ({ ack }) => ack());
    app.view('form', async ({ ack, body, client }) => {
      await ack();
      await client.chat.postMessage({ channel: body.user.id, text: 'Thank you', blocks: [actions] });
    });
    app.view({ type: 'view_closed', callback_id: 'form' }, async ({ ack }) => ack());
    app.event('app_home_opened', async () => undefined);
    app.event('user_change', async () => undefined);
  });
  const mia = playground.person('mia');
  await mia.runs('/form', { in: '#allies' });
  await mia.presses('Press');
  await mia.closesModal();
  await mia.runs('/form', { in: '#allies' });
  await mia.submits();
  await mia.presses('Press', { in: 'message' });
  await mia.opensHome();
  await playground.changePerson('mia', { zone: '' });
  for (const { type, payload } of playground.ledger.envelopes()) payloads.set(nameOf(type, payload), payload);
  await record('users.info', { user: mia.id });
  await record('users.list', {});
  await record('conversations.info', { channel: playground.channel('allies').id, include_num_members: true });
  await record('conversations.open', { users: mia.id });
  await record('chat.postMessage', { channel: playground.channel('allies').id, text: 'Hello' });
  await record('bots.info', { bot: await botId() });
  await record('auth.test', {});
});

afterAll(async () => {
  await stop();
  await playground.close();
});

const actions = {
  type: 'actions' as const,
  elements: [
    { type: 'button' as const, action_id: 'press', value: 'v', text: { type: 'plain_text' as const, text: 'Press' } },
  ],
};

/** Keys that Slack sends although the SDK's samples (of an older day) do not have them, with where it says so. */
const newerKeys: { readonly [key: string]: string } = {
  context_team_id: 'docs.slack.dev/apis/events-api (callback fields)',
  context_enterprise_id: 'docs.slack.dev/apis/events-api (callback fields)',
  response_urls: 'docs.slack.dev/reference/interaction-payloads/view-interactions-payload',
  'event.event_ts': 'docs.slack.dev/apis/events-api (every event has one)',
  'event.user.enterprise_user.teams': 'the users.info sample has it',
  'members.is_stranger': 'docs.slack.dev/reference/objects/user-object',
};

/** Parts whose keys are the bot's own or free. */
const free = new Set(['blocks', 'values', 'elements']);

describe('what the playground sends has no key that Slack’s samples do not have', () => {
  const names = [
    'slash',
    'block_actions',
    'view_submission',
    'view_closed',
    'app_home_opened',
    'user_change',
    'users.info',
    'users.list',
    'conversations.info',
    'conversations.open',
    'chat.postMessage',
    'bots.info',
    'auth.test',
  ];

  test.each(names)('%s', (name) => {
    const sample: unknown = Object.entries(known.samples).find(([each]) => each === name)?.[1];
    const payload = payloads.get(name);
    expect(payload).toBeDefined();
    expect(strangeKeys(payload, sample, '')).toEqual([]);
  });
});

describe('what every bot relies on is there', () => {
  test.each([
    ['slash', ['team_id', 'channel_id', 'user_id', 'command', 'text', 'response_url', 'trigger_id', 'api_app_id']],
    ['block_actions', ['team', 'user', 'container', 'trigger_id', 'actions', 'api_app_id', 'is_enterprise_install']],
    ['view_submission', ['team', 'user', 'view', 'trigger_id', 'api_app_id', 'is_enterprise_install']],
    ['view_closed', ['team', 'user', 'view', 'is_cleared', 'api_app_id', 'is_enterprise_install']],
    ['app_home_opened', ['team_id', 'event', 'event_id', 'event_time', 'authorizations', 'api_app_id', 'type']],
    ['user_change', ['team_id', 'event', 'event_id', 'event_time', 'authorizations', 'api_app_id', 'type']],
  ])('%s', (name, keys) => {
    expect(Object.keys(payloads.get(name) ?? {})).toEqual(expect.arrayContaining(keys));
  });
});

function strangeKeys(value: unknown, sample: unknown, path: string): readonly string[] {
  if (Array.isArray(value)) return value.flatMap((each) => strangeKeys(each, sample, path));
  if (!isObject(value) || !isObject(sample)) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    const at = path === '' ? key : `${path}.${key}`;
    if (free.has(key) || at in newerKeys) return [];
    return key in sample ? strangeKeys(inner, sample[key], at) : [at];
  });
}

function nameOf(type: string, payload: JsonObject): string {
  if (type === 'slash_commands') return 'slash';
  const { event } = payload;
  return String(isObject(event) ? event['type'] : payload['type']);
}

async function record(method: string, args: Record<string, unknown>) {
  const { answer } = await call(playground, method, args);
  if (isObject(answer)) payloads.set(method, answer);
}

async function botId(): Promise<string> {
  const { answer } = await call(playground, 'auth.test');
  return isObject(answer) ? String(answer['bot_id']) : '';
}
