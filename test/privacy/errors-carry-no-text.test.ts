// Holds TM-28 of docs/threat-model.md.

import { inspect } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { webApi } from '@slack/bolt';
import fc from 'fast-check';
import { sql } from 'kysely';
import { channelId, roundId, workspaceId } from '../../src/domain/ids.ts';
import { errorCode } from '../../src/domain/result.ts';
import type { Log } from '../../src/flows/ports/system.ts';
import { startBossWork } from '../../src/jobs/boss-work.ts';
import { startTicker } from '../../src/jobs/ticker.ts';
import { createLog } from '../../src/runtime/process.ts';
import { quietLogger } from '../../src/slack/api/quiet-logger.ts';
import { createSlackClient } from '../../src/slack/api/slack-client.ts';
import { createBolt } from '../../src/slack/transport/bolt.ts';
import { createMessenger } from '../../src/slack/transport/slack-messenger.ts';
import { withDeadline } from '../../src/slack/ui/deadline.ts';
import { sentenceFor } from '../../src/start-up/run-command.ts';
import type { Database } from '../../src/store/database.ts';
import { aNudgeMessage } from '../slack/message-samples.ts';
import { startTypescript } from '../support/child-process.ts';
import { openTestDatabase } from '../support/database.ts';

const canary = 'what somebody wrote vjqxw4kz';
const workspace = workspaceId('T1');

/** A log at its most talkative level, and everything that it printed. */
function printing() {
  const lines: string[] = [];
  return { log: createLog('debug', (line) => lines.push(line)), lines };
}

/** What Slack's client throws, each holding the text where it holds the most. */
const slackErrors: readonly (readonly [string, Error])[] = [
  [
    'a refusal',
    new webApi.WebAPIPlatformError({ ok: false, error: canary, response_metadata: { messages: [canary] } }),
  ],
  ['a request that failed', new webApi.WebAPIRequestError(new Error(canary))],
  ['a page of a proxy', new webApi.WebAPIHTTPError(502, canary, {}, canary)],
  ['any other error', Object.assign(new Error(canary), { name: canary, code: canary, stack: canary })],
  ['an error in an error', new Error('outer', { cause: new Error(canary) })],
];

const isCode = /^[\w.:-]{1,64}$/;

test('the code of an error is one short word, whatever the error knows', () => {
  const wordy = fc.string({ minLength: 1, maxLength: 200 });
  fc.assert(
    fc.property(wordy, wordy, wordy, (message, name, code) => {
      const spoken = errorCode(Object.assign(new Error(`${canary}${message}`), { name: `${canary}${name}`, code }));
      expect(spoken).toMatch(isCode);
      expect(spoken).not.toContain(canary);
    }),
  );
  for (const thrown of [canary, { message: canary }, null, undefined, 7]) expect(errorCode(thrown)).toBe('unknown');
});

test('the log prints the fields that it knows and drops every other', () => {
  const { log, lines } = printing();
  const event = { event: 'round sealed', workspace, code: 'x', text: canary, error: new Error(canary), err: canary };
  for (const level of ['info', 'warn', 'error'] as const) log[level](event);
  expect(lines).toHaveLength(3);
  for (const line of lines)
    expect(new Set(Object.keys(JSON.parse(line)))).toEqual(new Set(['code', 'event', 'level', 'time', 'workspace']));
  expect(lines.join('')).not.toContain(canary);
});

describe('What goes wrong is told by a code', () => {
  const stops: (() => Promise<void>)[] = [];
  afterAll(() => Promise.all(stops.map((stop) => stop())));

  test.each(slackErrors)('by Bolt, when a listener throws %s', async (_story, error) => {
    const { log, lines } = printing();
    const bolt = createBolt(
      {
        receiver: { init: () => undefined, start: async () => undefined, stop: async () => undefined },
        open: async () => undefined,
        close: async () => undefined,
        isOpen: () => true,
        connections: () => undefined,
      },
      async () => ({ teamId: workspace, botId: 'B1', botUserId: 'UBOT' }),
      log,
      undefined,
      () => undefined,
    );
    bolt.app.command('/imperfect-ally', async ({ ack }) => {
      await ack();
      throw error;
    });
    const body = { command: '/imperfect-ally', text: canary, team_id: 'T1', user_id: 'U1', channel_id: 'C1' };
    await bolt.app.processEvent({ body, ack: async () => undefined }).catch(() => undefined);
    expect(lines.join('')).toContain('slack request failed');
    expect(lines.join('')).not.toContain(canary);
    for (const line of lines) expect(JSON.parse(line).code).toMatch(isCode);
  });

  test.each(slackErrors)('by Slack’s libraries themselves, that log %s', (_story, error) => {
    const { log, lines } = printing();
    const logger = quietLogger(log);
    for (const level of ['debug', 'info', 'warn', 'error'] as const) logger[level](error, canary, { text: canary });
    expect(lines).toHaveLength(2);
    expect(lines.join('')).not.toContain(canary);
  });

  test.each(slackErrors)('by the messenger, to which Slack’s client throws %s', async (_story, error) => {
    const client = createSlackClient('xoxb-1', printing().log, 'http://127.0.0.1:9/');
    client.chat.postMessage = () => Promise.reject(error);
    const ready = { channel: channelId('C1'), message: aNudgeMessage };
    const outcome = await createMessenger(async () => client).send(workspace, ready);
    expect(JSON.stringify(outcome)).not.toContain(canary);
  });

  test.each(slackErrors)('by a form that somebody waits for, when it ends with %s', async (_story, error) => {
    const { log, lines } = printing();
    const outcome = await withDeadline({ ports: { log } }, 1000, Promise.reject(error));
    expect(outcome).toEqual({ kind: 'failed' });
    expect(lines).toHaveLength(1);
    expect(lines.join('')).not.toContain(canary);
  });

  test.each(slackErrors)('by the tick, when a look ends with %s', async (_story, error) => {
    const { log, lines } = printing();
    const told = new Promise<void>((resolve) => {
      const listening: Log = { ...log, error: (event) => resolve(log.error(event)) };
      const ticker = startTicker(
        () => Promise.reject(error),
        { enqueue: async () => undefined, counts: () => ({ given: 0, begun: 0, ended: 0 }) },
        3600,
        listening,
      );
      stops.push(() => ticker.stop());
    });
    await told;
    expect(lines.join('')).toContain('tick failed');
    expect(lines.join('')).not.toContain(canary);
  });

  test('by the start that fails', () => {
    for (const [, error] of slackErrors) expect(sentenceFor(error)).not.toContain(canary);
  });

  test.each(['thrown', 'rejected'])('by the process itself, which an error ends that was %s', async (how) => {
    const child = startTypescript(new URL('../support/ends-badly.ts', import.meta.url), [how, canary]);
    const { code, errors } = await child.ended;
    expect(code).toBe(1);
    expect(errors).toMatch(/^Imperfect Ally ends: something unexpected went wrong \([\w.:-]+\)\.\n$/);
    expect(await child.line()).toBeUndefined();
  });
});

describe('Errors of the database', () => {
  let database: Database;
  beforeAll(async () => {
    database = await openTestDatabase();
  });
  afterAll(() => database.close());

  test.each([
    ['a value that is none', () => sql`select ${canary}::uuid`, '22P02'],
    [
      'a row that a check refuses',
      () =>
        sql`insert into installation values (${canary}, 'workspace', null, 'B1', 'U1', ${canary}, null, null, now(), 1)`,
      '23514',
    ],
    ['a statement that is none', () => sql.raw(`${canary} select`), '42601'],
  ])('are told by their code: %s', async (_story, statement, code) => {
    const error = await statement()
      .execute(database.db)
      .then(
        () => undefined,
        (caught: unknown) => caught,
      );
    expect(inspect(error, { depth: 8, showHidden: true })).toContain('vjqxw4kz'); // It knows more than it may tell.
    expect(errorCode(error)).toBe(code);
  });

  test('and of jobs leave a code in the queue’s row and in the log, nothing else', async () => {
    const { log, lines } = printing();
    let failed = () => {};
    const hasFailed = new Promise<void>((resolve) => {
      failed = resolve;
    });
    const run = async () => {
      failed();
      throw Object.assign(new Error(canary), { detail: canary, code: '23505', cause: new Error(canary) });
    };
    const work = await startBossWork({ options: database.boss, alone: true }, run, log);
    await work.enqueue({ kind: 'seal', workspace, round: roundId('00000000-0000-4000-8000-000000000001') });
    await hasFailed;
    await work.stop();
    const { rows } = await sql<{ job: string }>`select j::text as job from pgboss.job j`.execute(database.db);
    const told = [...rows.map(({ job }) => job), ...lines].join('\n');
    expect(told).toContain('23505');
    expect(told).not.toContain('vjqxw4kz');
  });
});
