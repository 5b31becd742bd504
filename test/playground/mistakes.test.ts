import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type Playground, startPlayground } from '../../playground/server.ts';
import { typeProblems } from './conformance/judge.ts';
import { button, call, modal, plain, section } from './web-api.ts';

let playground: Playground;
let allies: string;
let outside: string;

beforeAll(async () => {
  playground = await startPlayground({ rateLimits: false, organisation: 'Allied Industries' });
  allies = playground.channel('allies').id;
  outside = playground.addChannel({ name: 'elsewhere', members: ['mia'] }).id;
});

afterAll(async () => {
  await playground.close();
});

type Mistake = readonly [
  story: string,
  method: string,
  args: () => object,
  error: string,
  pointer?: string | undefined,
  token?: string,
];

const post = (over: object) => () => ({ channel: allies, text: 'Hello', ...over });
const publish = (view: object) => () => ({ user_id: playground.person('mia').id, view });
const home = (blocks: unknown) => publish({ type: 'home', blocks });
const input = (element: object, over: object = {}) => ({ type: 'input', label: plain('Label'), element, ...over });
const options = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ text: plain(`Option ${index}`), value: `v${index}` }));
const open = (view: object) => () => ({ trigger_id: '1.2.nothing', view });

const mistakes: readonly Mistake[] = [
  ['a method that Slack does not have', 'chat.postHaiku', () => ({}), 'unknown_method'],
  ['no token', 'auth.test', () => ({}), 'not_authed', undefined, ''],
  ['a token of another world', 'auth.test', () => ({}), 'invalid_auth', undefined, 'xoxb-1234-5678'],
  ['a playground token that nobody issued', 'auth.test', () => ({}), 'invalid_auth', undefined, 'xoxb-playground-99'],
  [
    'the app token for a bot method',
    'auth.test',
    () => ({}),
    'not_allowed_token_type',
    undefined,
    'xapp-playground-1-A0PLAYGRND',
  ],
  ['the bot token for Socket Mode', 'apps.connections.open', () => ({}), 'not_allowed_token_type'],
  ['a scope that was never granted', 'team.info', () => ({}), 'missing_scope'],
  [
    'what people wrote, which no scope of the app allows',
    'conversations.history',
    () => ({ channel: allies }),
    'missing_scope',
  ],
  ['a channel joined without being invited', 'conversations.join', () => ({ channel: outside }), 'missing_scope'],
  ['direct messages without im:read', 'conversations.list', () => ({ types: 'im' }), 'missing_scope'],
  ['a workspace out of reach', 'users.list', () => ({ team_id: 'T0ELSEWHERE' }), 'team_access_not_granted'],
  ['an argument that is missing', 'users.info', () => ({}), 'invalid_arguments', 'user'],
  ['an argument that does not exist', 'chat.postMessage', post({ colour: 'red' }), 'invalid_arguments', '/colour'],
  ['an argument of the wrong type', 'chat.postMessage', post({ mrkdwn: 'maybe' }), 'invalid_arguments', '/mrkdwn'],
  [
    'a message without text',
    'chat.postMessage',
    () => ({ channel: allies, blocks: [section('Only blocks')] }),
    'no_text',
  ],
  ['a channel that does not exist', 'chat.postMessage', post({ channel: 'C0NOWHERE' }), 'channel_not_found'],
  ['a channel by its name', 'chat.postMessage', post({ channel: '#allies' }), 'channel_not_found'],
  ['a channel that the bot is not in', 'chat.postMessage', () => ({ channel: outside, text: 'Hi' }), 'not_in_channel'],
  [
    'a private channel that the bot is not in',
    'chat.postMessage',
    () => ({ channel: playground.channel('leads-only').id, text: 'Hi' }),
    'channel_not_found',
  ],
  ['an answer to no message', 'chat.postMessage', post({ thread_ts: '1.000001' }), 'cannot_reply_to_message'],
  ['blocks that are no list', 'chat.postMessage', post({ blocks: 'hello' }), 'invalid_blocks_format'],
  [
    'a block that does not exist',
    'chat.postMessage',
    post({ blocks: [{ type: 'poem' }] }),
    'invalid_blocks',
    '/blocks/0/type',
  ],
  [
    '51 blocks',
    'chat.postMessage',
    post({ blocks: Array.from({ length: 51 }, () => ({ type: 'divider' })) }),
    'invalid_blocks',
    '/blocks',
  ],
  [
    'a section of 3001 characters',
    'chat.postMessage',
    post({ blocks: [section('a'.repeat(3001))] }),
    'invalid_blocks',
    '/blocks/0/text/text',
  ],
  [
    'a section without text',
    'chat.postMessage',
    post({ blocks: [{ type: 'section' }] }),
    'invalid_blocks',
    '/blocks/0',
  ],
  ['an empty text', 'chat.postMessage', post({ blocks: [section('')] }), 'invalid_blocks', '/blocks/0/text/text'],
  [
    'mrkdwn in a header',
    'chat.postMessage',
    post({ blocks: [{ type: 'header', text: { type: 'mrkdwn', text: '*Hi*' } }] }),
    'invalid_blocks',
    '/blocks/0/text/type',
  ],
  [
    'a header of 151 characters',
    'chat.postMessage',
    post({ blocks: [{ type: 'header', text: plain('a'.repeat(151)) }] }),
    'invalid_blocks',
    '/blocks/0/text/text',
  ],
  [
    '26 buttons in a row',
    'chat.postMessage',
    post({
      blocks: [{ type: 'actions', elements: Array.from({ length: 26 }, (_, n) => button({ action_id: `b${n}` })) }],
    }),
    'invalid_blocks',
    '/blocks/0/elements',
  ],
  [
    'two buttons with one action_id',
    'chat.postMessage',
    post({ blocks: [{ type: 'actions', elements: [button(), button()] }] }),
    'invalid_blocks',
    '/blocks/0/elements',
  ],
  [
    'a button text of 76 characters',
    'chat.postMessage',
    post({ blocks: [{ type: 'actions', elements: [button({ text: plain('a'.repeat(76)) })] }] }),
    'invalid_blocks',
    '/blocks/0/elements/0/text/text',
  ],
  [
    'a button value of 2001 characters',
    'chat.postMessage',
    post({ blocks: [{ type: 'actions', elements: [button({ value: 'a'.repeat(2001) })] }] }),
    'invalid_blocks',
    '/blocks/0/elements/0/value',
  ],
  [
    'an accessibility label of 76 characters',
    'chat.postMessage',
    post({ blocks: [{ type: 'actions', elements: [button({ accessibility_label: 'a'.repeat(76) })] }] }),
    'invalid_blocks',
    '/blocks/0/elements/0/accessibility_label',
  ],
  [
    'a button style that does not exist',
    'chat.postMessage',
    post({ blocks: [{ type: 'actions', elements: [button({ style: 'loud' })] }] }),
    'invalid_blocks',
    '/blocks/0/elements/0/style',
  ],
  [
    'a property that does not exist',
    'chat.postMessage',
    post({ blocks: [{ ...section('Hi'), colour: 'red' }] }),
    'invalid_blocks',
    '/blocks/0',
  ],
  [
    'an alert outside a modal',
    'chat.postMessage',
    post({ blocks: [{ type: 'alert', text: plain('Mind') }] }),
    'invalid_blocks',
    '/blocks/0/type',
  ],
  [
    'a block_id of 256 characters',
    'chat.postMessage',
    post({ blocks: [{ ...section('Hi'), block_id: 'a'.repeat(256) }] }),
    'invalid_blocks',
    '/blocks/0/block_id',
  ],
  [
    'one block_id twice',
    'chat.postMessage',
    post({
      blocks: [
        { ...section('Hi'), block_id: 'a' },
        { ...section('Ho'), block_id: 'a' },
      ],
    }),
    'invalid_blocks',
    '/blocks/1/block_id',
  ],
  [
    'eleven context elements',
    'chat.postMessage',
    post({ blocks: [{ type: 'context', elements: Array.from({ length: 11 }, () => plain('a')) }] }),
    'invalid_blocks',
    '/blocks/0/elements',
  ],
  [
    'eleven fields',
    'chat.postMessage',
    post({ blocks: [{ type: 'section', fields: Array.from({ length: 11 }, () => plain('a')) }] }),
    'invalid_blocks',
    '/blocks/0/fields',
  ],
  [
    'more than 10,000 characters together',
    'chat.postMessage',
    post({ blocks: Array.from({ length: 4 }, () => section('a'.repeat(2900))) }),
    'msg_blocks_too_long',
  ],
  [
    'an ephemeral message to somebody outside',
    'chat.postEphemeral',
    () => ({ channel: allies, text: 'Psst', user: playground.person('oscar').id }),
    'user_not_in_channel',
  ],
  [
    'an update of a message that is not there',
    'chat.update',
    () => ({ channel: allies, ts: '1.000001', text: 'New' }),
    'message_not_found',
  ],
  [
    'a deletion of a message that is not there',
    'chat.delete',
    () => ({ channel: allies, ts: '1.000001' }),
    'message_not_found',
  ],
  [
    'a link to a message that is not there',
    'chat.getPermalink',
    () => ({ channel: allies, message_ts: '1.000001' }),
    'message_not_found',
  ],
  ['a conversation with nobody', 'conversations.open', () => ({}), 'users_list_not_supplied'],
  ['a conversation with a stranger’s id', 'conversations.open', () => ({ users: 'U0NOBODY' }), 'user_not_found'],
  [
    'a conversation with a deactivated person',
    'conversations.open',
    () => ({ users: playground.person('dmitri').id }),
    'user_disabled',
  ],
  ['a person who does not exist', 'users.info', () => ({ user: 'U0NOBODY' }), 'user_not_found'],
  ['a cursor that Slack never gave', 'users.list', () => ({ cursor: 'bm9uc2Vuc2U=' }), 'invalid_cursor'],
  ['a page of 1001', 'conversations.members', () => ({ channel: allies, limit: 1001 }), 'invalid_limit'],
  ['a kind of channel that does not exist', 'conversations.list', () => ({ types: 'secret_channel' }), 'invalid_types'],
  ['a trigger that was never given', 'views.open', open(modal()), 'invalid_trigger_id'],
  [
    'a title of 25 characters',
    'views.open',
    open(modal({ title: plain('a'.repeat(25)) })),
    'invalid_arguments',
    '/view/title/text',
  ],
  ['no title', 'views.open', open({ type: 'modal', blocks: [] }), 'invalid_arguments', '/view'],
  [
    '101 blocks',
    'views.open',
    open(modal({ blocks: Array.from({ length: 101 }, () => ({ type: 'divider' })) })),
    'invalid_arguments',
    '/view/blocks',
  ],
  [
    'private_metadata of 3001 characters',
    'views.open',
    open(modal({ private_metadata: 'a'.repeat(3001) })),
    'invalid_arguments',
    '/view/private_metadata',
  ],
  [
    'an input without a submit button',
    'views.open',
    open(modal({ blocks: [input({ type: 'plain_text_input' })] })),
    'invalid_arguments',
    '/view',
  ],
  ['a view of 250 kB', 'views.open', open(modal({ private_metadata: 'a'.repeat(250_001) })), 'view_too_large'],
  ['a modal published as Home', 'views.publish', publish(modal()), 'invalid_arguments', '/view/type'],
  [
    'a Home with a submit button',
    'views.publish',
    publish({ type: 'home', blocks: [], submit: plain('Go') }),
    'invalid_arguments',
    '/view',
  ],
  [
    'a Home for a deactivated person',
    'views.publish',
    () => ({ user_id: playground.person('dmitri').id, view: { type: 'home', blocks: [] } }),
    'invalid_arguments',
    '/user_id',
  ],
  [
    'a select with 101 options',
    'views.publish',
    home([{ type: 'actions', elements: [{ type: 'static_select', options: options(101) }] }]),
    'invalid_arguments',
    '/view/blocks/0/elements/0/options',
  ],
  [
    'a select without options',
    'views.publish',
    home([{ type: 'actions', elements: [{ type: 'static_select' }] }]),
    'invalid_arguments',
    '/view/blocks/0/elements/0',
  ],
  [
    'eleven radio buttons',
    'views.publish',
    home([{ type: 'actions', elements: [{ type: 'radio_buttons', options: options(11) }] }]),
    'invalid_arguments',
    '/view/blocks/0/elements/0/options',
  ],
  [
    'an initial option that is no option',
    'views.publish',
    home([
      {
        type: 'actions',
        elements: [{ type: 'radio_buttons', options: options(2), initial_option: { text: plain('Else'), value: 'x' } }],
      },
    ]),
    'invalid_arguments',
    '/view/blocks/0/elements/0',
  ],
  [
    'a text input in an actions block',
    'views.publish',
    home([{ type: 'actions', elements: [{ type: 'plain_text_input' }] }]),
    'invalid_arguments',
    '/view/blocks/0/elements/0/type',
  ],
  [
    'a button in an input block',
    'views.publish',
    home([input(button())]),
    'invalid_arguments',
    '/view/blocks/0/element/type',
  ],
  [
    'a date that is no date',
    'views.publish',
    home([input({ type: 'datepicker', initial_date: '2026-13-01' })]),
    'invalid_arguments',
    '/view/blocks/0/element/initial_date',
  ],
  [
    'a text input of 3001 characters',
    'views.publish',
    home([input({ type: 'plain_text_input', max_length: 3001 })]),
    'invalid_arguments',
    '/view/blocks/0/element/max_length',
  ],
  [
    'a placeholder of 151 characters',
    'views.publish',
    home([input({ type: 'plain_text_input', placeholder: plain('a'.repeat(151)) })]),
    'invalid_arguments',
    '/view/blocks/0/element/placeholder/text',
  ],
  [
    'a label of 2001 characters',
    'views.publish',
    home([input({ type: 'plain_text_input' }, { label: plain('a'.repeat(2001)) })]),
    'invalid_arguments',
    '/view/blocks/0/label/text',
  ],
  ['a view that nobody has open', 'views.update', () => ({ view_id: 'V0NOTHING', view: modal() }), 'not_found'],
  [
    'a Home changed with an old hash',
    'views.publish',
    () => ({ user_id: playground.person('mia').id, hash: '1.old', view: { type: 'home', blocks: [] } }),
    'hash_conflict',
  ],
  [
    'a code that nobody approved',
    'oauth.v2.access',
    () => ({ client_id: '1000.2000', client_secret: 'playground-client-secret', code: 'x' }),
    'invalid_code',
  ],
  [
    'the wrong client secret',
    'oauth.v2.access',
    () => ({ client_id: '1000.2000', client_secret: 'guess', code: 'x' }),
    'bad_client_secret',
  ],
  [
    'a refresh token that was never given',
    'oauth.v2.access',
    () => ({
      client_id: '1000.2000',
      client_secret: 'playground-client-secret',
      grant_type: 'refresh_token',
      refresh_token: 'x',
    }),
    'invalid_refresh_token',
  ],
];

/** Mistakes that Slack's types do not know about; the playground is alone with them. */
const beyondTypes = new Set([
  'two buttons with one action_id',
  'an alert outside a modal',
  'a modal published as Home',
  'an initial option that is no option',
  'a date that is no date',
  'a text input of 3001 characters',
]);

describe('the playground refuses with Slack’s own error code', () => {
  const table = mistakes.map(([story, method, args, error, pointer, token]) => ({
    story,
    method,
    args,
    error,
    pointer,
    token,
  }));

  test.each(table)('$story', async ({ method, args, error, pointer, token }) => {
    const { answer } = await call(playground, method, { ...args() }, token);
    expect(answer).toMatchObject({ ok: false, error });
    if (pointer !== undefined) {
      const metadata = expect.objectContaining({
        messages: expect.arrayContaining([expect.stringMatching(endsWith(pointer))]),
      });
      expect(answer).toMatchObject({ response_metadata: metadata });
    }
  });

  const content = table.filter(({ pointer }) => pointer?.startsWith('/view') || pointer?.startsWith('/blocks'));

  test.each(content.filter(({ story }) => !beyondTypes.has(story)))(
    '$story, and the schema made of Slack’s own types refuses it too',
    ({ method, args }) => {
      expect(typeProblems(method, { ...args() })).not.toEqual([]);
    },
  );

  test('a body that is neither a form nor JSON', async () => {
    const response = await fetch(`${playground.apiUrl}auth.test`, {
      method: 'POST',
      headers: { 'content-type': 'text/xml', authorization: `Bearer ${playground.botToken}` },
      body: '<xml/>',
    });
    expect(await response.json()).toEqual({ ok: false, error: 'invalid_post_type' });
  });

  test('and there are more than thirty such mistakes', () => {
    expect(new Set(mistakes.map(([story]) => story)).size).toBeGreaterThanOrEqual(30);
  });
});

const endsWith = (pointer: string) => new RegExp(`(json-pointer:${pointer}\\]|: ${pointer})$`);
