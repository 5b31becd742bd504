import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { Fault } from '../../playground/faults.ts';
import { type Playground, startPlayground } from '../../playground/server.ts';
import type { SendOutcome } from '../../src/domain/delivery.ts';
import { channelId, workspaceId } from '../../src/domain/ids.ts';
import type { LogEvent } from '../../src/flows/ports/system.ts';
import { createSlackClient } from '../../src/slack/api/slack-client.ts';
import { createMessenger } from '../../src/slack/transport/slack-messenger.ts';
import { aDraftMessage, aNudgeMessage } from './message-samples.ts';
import { answering } from './rude-slack.ts';

let playground: Playground;
const logged: LogEvent[] = [];
const note = (event: LogEvent) => {
  logged.push(event);
};
const log = { info: note, warn: note, error: note };
const workspace = workspaceId('T1');

beforeAll(async () => {
  playground = await startPlayground({ rateLimits: false });
});
afterAll(() => playground.close());
beforeEach(() => playground.faults.clear());

async function sending(options: { channel?: string; apiUrl?: string; token?: string } = {}): Promise<SendOutcome> {
  const token = options.token ?? playground.botToken;
  const client = createSlackClient(token, log, options.apiUrl ?? playground.apiUrl);
  const channel = channelId(options.channel ?? playground.channel('allies').id);
  return createMessenger(async () => client).send(workspace, { channel, message: aDraftMessage });
}

describe('What became of a message', () => {
  beforeAll(() => playground.person('amara').invitesBot('allies'));

  test('is "sent", with the place where it stands', async () => {
    expect(await sending()).toEqual({ kind: 'sent', ts: playground.messagesIn('allies').at(-1)?.ts });
    const { arguments: sent } = playground.ledger.requests('chat.postMessage').at(-1) ?? { arguments: {} };
    expect(sent).toMatchObject({ unfurl_links: 'false', unfurl_media: 'false' });
  });

  test.each<[string, Fault, SendOutcome]>([
    ['later, when Slack says when', { kind: 'ratelimited', retryAfter: 17 }, { kind: 'later', seconds: 17 }],
    ['unclear, after an HTTP error', { kind: 'status', status: 503 }, { kind: 'unclear', code: 'http_503' }],
    [
      'unclear, after internal_error',
      { kind: 'error', error: 'internal_error' },
      { kind: 'unclear', code: 'internal_error' },
    ],
    ['unclear, after fatal_error', { kind: 'error', error: 'fatal_error' }, { kind: 'unclear', code: 'fatal_error' }],
    [
      'unclear, after service_unavailable',
      { kind: 'error', error: 'service_unavailable' },
      { kind: 'unclear', code: 'service_unavailable' },
    ],
    [
      'refused, where Slack has restricted it',
      { kind: 'error', error: 'restricted_action' },
      { kind: 'refused', code: 'restricted_action', because: 'forbidden' },
    ],
    [
      'refused as the program’s mistake, where Slack cannot read it',
      { kind: 'error', error: 'invalid_blocks' },
      { kind: 'refused', code: 'invalid_blocks', because: 'wrong' },
    ],
    ['later, when the app is too fast', { kind: 'error', error: 'rate_limited' }, { kind: 'later', seconds: 60 }],
    ['later, when it is told so otherwise', { kind: 'error', error: 'ratelimited' }, { kind: 'later', seconds: 60 }],
    [
      'later, when the whole workspace is too fast',
      { kind: 'error', error: 'message_limit_exceeded' },
      { kind: 'later', seconds: 60 },
    ],
    ...[
      ...['accesslimited', 'access_denied', 'ekm_access_denied', 'enterprise_is_restricted', 'missing_scope'],
      ...['org_login_required', 'team_access_not_granted', 'two_factor_setup_required', 'invalid_auth'],
    ].map((error): [string, Fault, SendOutcome] => [
      `later, until somebody mends ${error}`,
      { kind: 'error', error },
      { kind: 'later', seconds: 300 },
    ]),
    [
      'later, while Slack moves the workspace to an organisation',
      { kind: 'error', error: 'team_added_to_org' },
      { kind: 'later', seconds: 300 },
    ],
    ['later, while the token is revoked', { kind: 'error', error: 'token_revoked' }, { kind: 'later', seconds: 300 }],
  ])('is %s', async (_title, fault, outcome) => {
    playground.faults.inject('chat.postMessage', fault);
    expect(await sending()).toEqual(outcome);
    expect(playground.faults.remaining()).toBe(0);
  });

  test('is unclear when the answer is lost, and it is not sent twice', async () => {
    const before = playground.messagesIn('allies').length;
    playground.faults.inject('chat.postMessage', { kind: 'answerLost' });
    expect(await sending()).toMatchObject({ kind: 'unclear' });
    expect(playground.messagesIn('allies')).toHaveLength(before + 1);
  });

  test.each([
    ['an unknown channel', () => 'C0NOWHERE', 'channel_not_found'],
    [
      'a channel where the app is not',
      () => playground.addChannel({ name: 'elsewhere', members: ['mia'] }).id,
      'not_in_channel',
    ],
  ])('is refused by %s', async (_title, channel, code) => {
    expect(await sending({ channel: channel() })).toEqual({ kind: 'refused', code, because: 'gone' });
  });

  test('is refused by an archived channel', async () => {
    playground.addChannel({ name: 'attic', members: ['amara'] });
    await playground.person('amara').invitesBot('attic');
    await playground.archiveChannel('attic');
    expect(await sending({ channel: playground.channel('attic').id })).toEqual({
      kind: 'refused',
      code: 'is_archived',
      because: 'gone',
    });
  });

  test.each([
    ['with seconds', '17', 17],
    ['with none', '0', 1],
    ['with something else', 'soon', 60],
  ])('is later as Slack asks beside its answer, %s', async (_title, retryAfter, seconds) => {
    const body = JSON.stringify({ ok: false, error: 'rate_limited' });
    const head = `HTTP/1.1 200 OK\r\ncontent-type: application/json\r\nretry-after: ${retryAfter}\r\n`;
    const slack = await answering(`${head}content-length: ${body.length}\r\n\r\n${body}`);
    expect(await sending(slack)).toEqual({ kind: 'later', seconds });
    slack.close();
  });

  test('is unclear after an answer that nobody knows, and the operator is told', async () => {
    const body = JSON.stringify({ ok: false, error: 'moon_is_full' });
    const slack = await answering(`HTTP/1.1 200 OK\r\ncontent-length: ${body.length}\r\n\r\n${body}`);
    expect(await sending(slack)).toEqual({ kind: 'unclear', code: 'moon_is_full' });
    slack.close();
    expect(logged).toContainEqual({
      event: 'slack answer unknown',
      outcome: 'chat.postMessage',
      code: 'moon_is_full',
    });
  });

  test.each([
    ['the connection breaks', ''],
    ['half an answer comes', 'HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 99\r\n\r\n{"ok":tr'],
    ['something else answers', 'HTTP/1.1 200 OK\r\ncontent-type: text/html\r\ncontent-length: 5\r\n\r\n<html'],
    ['somebody sends it elsewhere', 'HTTP/1.1 302 Found\r\nlocation: /elsewhere\r\ncontent-length: 0\r\n\r\n'],
    ['a gateway answers', 'HTTP/1.1 502 Bad Gateway\r\ncontent-length: 0\r\n\r\n'],
  ])('is unclear when %s', async (_title, answer) => {
    const slack = await answering(answer);
    expect(await sending(slack)).toMatchObject({ kind: 'unclear' });
    slack.close();
  });

  test('leaves neither the message nor the token in the log', () => {
    expect(logged.length).toBeGreaterThan(0);
    for (const event of logged)
      expect(['code', 'event', 'outcome']).toEqual(expect.arrayContaining(Object.keys(event)));
    expect(JSON.stringify(logged)).not.toMatch(/xoxb|week|127\.0\.0\.1/i);
  });
});

test('A nudge says the same on a lock screen whatever the week is about', async () => {
  const client = createSlackClient(playground.botToken, log, playground.apiUrl);
  const channel = channelId(playground.channel('allies').id);
  await createMessenger(async () => client).send(workspace, { channel, message: aNudgeMessage });
  expect(playground.messagesIn('allies').at(-1)?.text.split('.')[0]).toBe('Your question for this week is here');
});
