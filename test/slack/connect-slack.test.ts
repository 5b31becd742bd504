import { afterEach, describe, expect, test } from '@jest/globals';
import { type Playground, startPlayground } from '../../playground/server.ts';
import type { LogEvent } from '../../src/flows/ports/system.ts';
import { connectSlack, SlackUnavailable } from '../../src/slack/transport/connect-slack.ts';
import { createSocketMode } from '../../src/slack/transport/socket-mode.ts';
import { type SlackWorld, slackWorld } from './slack-world.ts';

let playground: Playground | undefined;
let world: SlackWorld | undefined;
afterEach(async () => {
  await world?.close();
  await playground?.close();
  world = undefined;
  playground = undefined;
});

const silent = { info() {}, warn() {}, error() {} };

async function refusalOf(connecting: Promise<unknown>): Promise<SlackUnavailable> {
  try {
    await connecting;
  } catch (error) {
    if (error instanceof SlackUnavailable) return error;
    throw error;
  }
  throw new Error('Slack was available');
}

describe('The start', () => {
  test('is refused with the fix when Slack does not know the bot token', async () => {
    playground = await startPlayground();
    const { apiUrl, appToken } = playground;
    const refusal = await refusalOf(connectSlack({ botToken: 'xoxb-wrong', appToken, apiUrl }, silent));
    expect(refusal.code).toBe('invalid_auth');
    expect(refusal.message).toContain('SLACK_BOT_TOKEN (invalid_auth): copy the Bot User OAuth Token');
    expect(refusal.message).not.toContain('xoxb-wrong');
  });

  test('is refused with the fix when Slack does not know the app token', async () => {
    world = await slackWorld();
    const { apiUrl, botToken } = world.playground;
    const slack = await connectSlack({ botToken, appToken: 'xapp-wrong', apiUrl }, silent);
    const content = { namedLeads: [], content: () => emptyContent };
    const refusal = await refusalOf(slack.listen(world.ports, content));
    expect(refusal.message).toContain('SLACK_APP_TOKEN (');
    expect(refusal.message).toContain('connections:write');
    await slack.stop();
  });

  test('is refused with the fix when nothing answers', async () => {
    const settings = { botToken: 'xoxb-1', appToken: 'xapp-1', apiUrl: 'http://127.0.0.1:9/api/' };
    const refusal = await refusalOf(connectSlack(settings, silent));
    expect(refusal.message).toMatch(
      /^Slack cannot be reached \(.+\): check the network, HTTPS_PROXY and NO_PROXY, or SLACK_API_URL/,
    );
  });
});

describe('The connection', () => {
  test('over HTTP is refused with the fix when the port is taken', async () => {
    world = await slackWorld();
    const taken = Number(new URL(world.playground.url).port);
    const { apiUrl, botToken, signingSecret } = world.playground;
    const slack = await connectSlack({ botToken, signingSecret, port: taken, apiUrl }, silent);
    const refusal = await refusalOf(slack.listen(world.ports, { namedLeads: [], content: () => emptyContent }));
    expect(refusal.message).toContain(`Port ${taken} cannot be opened`);
  });

  test('is open, and tells how many connections Slack counts, from the start and after each renewal', async () => {
    world = await slackWorld();
    expect(world.slack.isOpen()).toBe(true);
    expect(world.slack.connections()).toBe(1);
    const listener = createSocketMode(world.playground.appToken, silent, world.playground.apiUrl);
    await listener.open();
    expect(listener.connections()).toBe(2);
    world.playground.disconnectBot('refresh');
    await reconnected(world);
    await listener.close();
  });

  test('comes back by itself, at once, when Slack asks for a new one', async () => {
    world = await slackWorld();
    const begun = performance.now();
    world.playground.disconnectBot('refresh');
    await reconnected(world);
    expect(performance.now() - begun).toBeLessThan(15_000);
    await answersHelp(world);
  });

  test('comes back after it was cut while Slack could not be reached', async () => {
    world = await slackWorld();
    world.playground.faults.inject('apps.connections.open', { kind: 'answerLost' }, 2);
    world.playground.disconnectBot('cut');
    await reconnected(world);
    expect(world.logged.some(({ event }) => event === 'slack connection lost')).toBe(true);
    await answersHelp(world);
  });
});

describe('Stopping', () => {
  test('waits for what is being answered', async () => {
    world = await slackWorld();
    const { playground: workspace, ports, slack } = world;
    const { active } = ports.groups;
    let release = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    ports.groups = {
      ...ports.groups,
      active: async (id) => {
        await held;
        return active(id);
      },
    };
    const asking = workspace.person('mia').runs('/imperfect-ally help', { in: 'allies' });
    await until(() => workspace.ledger.requests('views.open').length > 0);
    const stopping = slack.stop();
    release();
    await stopping;
    await asking;
    expect(workspace.ledger.requests('views.update')).toHaveLength(1);
  });

  test('ends after some seconds although a page never comes', async () => {
    world = await slackWorld();
    const { playground: workspace, ports, slack } = world;
    ports.groups = { ...ports.groups, active: () => new Promise(() => {}) };
    await workspace.person('mia').runs('/imperfect-ally help', { in: 'allies' });
    const begun = performance.now();
    await slack.stop();
    expect(performance.now() - begun).toBeLessThan(15_000);
  });
});

test('Nothing that Slack’s libraries say reaches the log but a code', async () => {
  const logged: LogEvent[] = [];
  const note = (event: LogEvent) => {
    logged.push(event);
  };
  const log = { info: note, warn: note, error: note };
  await refusalOf(connectSlack({ botToken: 'xoxb-secret', appToken: 'xapp-1', apiUrl: 'http://127.0.0.1:9/' }, log));
  expect(logged).toEqual([{ event: 'slack library', code: 'request_failed' }]);
});

const emptyContent = {
  countries: [],
  worldwide: [],
  consent: { version: 1, points: [] },
  promise: '',
  visibility: [],
  kept: [],
  notAReport: '',
  deadlineNotice: '',
};

async function reconnected({ playground: workspace }: SlackWorld): Promise<void> {
  await until(
    () => workspace.ledger.requests('apps.connections.open').filter(({ verdict }) => verdict === 'ok').length > 1,
  );
  await workspace.botConnected();
}

async function answersHelp({ playground: workspace }: SlackWorld): Promise<void> {
  const mia = workspace.person('mia');
  await mia.runs('/imperfect-ally help', { in: 'allies' });
  await mia.sees('who can see what');
}

async function until(condition: () => boolean): Promise<void> {
  for (let tries = 0; tries < 1000; tries += 1) {
    if (condition()) return;
    await new Promise((resolve) => {
      setTimeout(resolve, 10);
    });
  }
  throw new Error('It did not happen within ten seconds.');
}
