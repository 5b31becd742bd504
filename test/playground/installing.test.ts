import { afterEach, describe, expect, test } from '@jest/globals';
import { App, HTTPReceiver, type Installation, type InstallationQuery, LogLevel } from '@slack/bolt';
import { at, textAt } from '../../playground/json.ts';
import { type Playground, type PlaygroundOptions, startPlayground } from '../../playground/server.ts';
import { call } from './web-api.ts';

let closers: (() => Promise<unknown>)[] = [];

afterEach(async () => {
  for (const close of closers.reverse()) await close();
  closers = [];
});

async function started(options: PlaygroundOptions): Promise<Playground> {
  const playground = await startPlayground(options);
  closers.push(() => playground.close());
  return playground;
}

/** Approves in the browser's stead; resolves with the address Slack sends the browser back to. */
async function approve(playground: Playground, where: string, over: Record<string, string> = {}): Promise<URL> {
  const query = {
    client_id: playground.clientId,
    scope: 'commands,chat:write',
    state: 'abc',
    redirect_uri: redirect,
    ...over,
  };
  const address = `${playground.authorizeUrl}?${new URLSearchParams({ ...query, install: where })}`;
  const response = await fetch(address, { redirect: 'manual' });
  return new URL(response.headers.get('location') ?? 'none:');
}

const redirect = 'http://127.0.0.1:1/slack/oauth_redirect';

const exchange = (playground: Playground, args: Record<string, unknown>) =>
  call(
    playground,
    'oauth.v2.access',
    { client_id: playground.clientId, client_secret: playground.clientSecret, ...args },
    '',
  );

describe('installing by OAuth', () => {
  test('the page names the app, its scopes and every place it could go', async () => {
    const playground = await started({ installed: 'nowhere', organisation: 'Allied Industries' });
    playground.addWorkspace('Second Office', { organisation: true });
    const query = { client_id: playground.clientId, scope: 'commands', redirect_uri: redirect, state: 's' };
    const page = await (await fetch(`${playground.authorizeUrl}?${new URLSearchParams(query)}`)).text();
    for (const words of ['Imperfect Ally', 'commands', 'Second Office', 'Allied Industries (whole organisation)']) {
      expect(page).toContain(words);
    }
  });

  test('a code gives a token once, and the token works', async () => {
    const playground = await started({ installed: 'nowhere' });
    const back = await approve(playground, playground.workspaceId);
    expect(back.searchParams.get('state')).toBe('abc');
    const args = { code: back.searchParams.get('code'), redirect_uri: redirect };
    const { answer } = await exchange(playground, args);
    expect(answer).toMatchObject({
      ok: true,
      token_type: 'bot',
      scope: 'commands,chat:write',
      is_enterprise_install: false,
    });
    const token = textAt(answer, 'access_token') ?? '';
    expect((await call(playground, 'auth.test', {}, token)).answer).toMatchObject({ team_id: playground.workspaceId });
    expect((await exchange(playground, args)).answer).toMatchObject({ ok: false, error: 'invalid_code' });
  });

  test.each([
    ['another redirect address than approved', { redirect_uri: 'http://127.0.0.1:1/elsewhere' }, 'bad_redirect_uri'],
    ['a grant type that does not exist', { redirect_uri: redirect, grant_type: 'magic' }, 'invalid_grant_type'],
  ])('the exchange is refused for %s', async (_story, over, error) => {
    const playground = await started({ installed: 'nowhere' });
    const code = (await approve(playground, playground.workspaceId)).searchParams.get('code');
    expect((await exchange(playground, { code, ...over })).answer).toMatchObject({ ok: false, error });
  });

  test('a code is too old after ten minutes', async () => {
    const playground = await started({ installed: 'nowhere' });
    const code = (await approve(playground, playground.workspaceId)).searchParams.get('code');
    playground.clock.advance(10 * 60_000 + 1);
    expect((await exchange(playground, { code, redirect_uri: redirect })).answer).toMatchObject({
      error: 'invalid_code',
    });
  });

  test('saying no comes back as access_denied, and an unknown scope or client gets an error page', async () => {
    const playground = await started({ installed: 'nowhere' });
    expect((await approve(playground, 'cancel')).searchParams.get('error')).toBe('access_denied');
    expect((await approve(playground, playground.workspaceId, { scope: 'admin' })).protocol).toBe('none:');
    expect((await approve(playground, playground.workspaceId, { client_id: '1.2' })).protocol).toBe('none:');
  });

  test('a rotating token ends after twelve hours, and its refresh token works once', async () => {
    const playground = await started({ installed: 'nowhere', rotates: true });
    const code = (await approve(playground, playground.workspaceId)).searchParams.get('code');
    const first = (await exchange(playground, { code, redirect_uri: redirect })).answer;
    expect(at(first, 'expires_in')).toBe(43_200);
    const token = textAt(first, 'access_token') ?? '';
    playground.clock.advance(43_200_000);
    expect((await call(playground, 'auth.test', {}, token)).answer).toMatchObject({ error: 'token_expired' });
    const renewal = { grant_type: 'refresh_token', refresh_token: textAt(first, 'refresh_token') };
    const second = (await exchange(playground, renewal)).answer;
    expect((await call(playground, 'auth.test', {}, textAt(second, 'access_token') ?? '')).answer).toMatchObject({
      ok: true,
    });
    expect((await call(playground, 'auth.test', {}, token)).answer).toMatchObject({ error: 'token_revoked' });
    expect((await exchange(playground, renewal)).answer).toMatchObject({ error: 'invalid_refresh_token' });
  });

  test('an organisation’s installation has no team and serves all its workspaces, and no other', async () => {
    const playground = await started({ installed: 'nowhere', organisation: 'Allied Industries' });
    const inside = playground.addWorkspace('Second Office', { organisation: true });
    const outside = playground.addWorkspace('Competitor');
    const code = (await approve(playground, 'E00PLAYORG', { scope: 'users:read' })).searchParams.get('code');
    const { answer } = await exchange(playground, { code, redirect_uri: redirect });
    expect(answer).toMatchObject({ team: null, enterprise: { id: 'E00PLAYORG' }, is_enterprise_install: true });
    const token = textAt(answer, 'access_token') ?? '';
    const people = async (teamId: string) => (await call(playground, 'users.list', { team_id: teamId }, token)).answer;
    expect(await people(inside.workspaceId)).toMatchObject({ ok: true });
    const reached = { ok: true, teams: [{ id: playground.workspaceId }, { id: inside.workspaceId }] };
    expect((await call(playground, 'auth.teams.list', {}, token)).answer).toMatchObject(reached);
    expect(await people(outside.workspaceId)).toMatchObject({ ok: false, error: 'team_access_not_granted' });
    expect((await call(playground, 'users.list', {}, token)).answer).toMatchObject({
      ok: false,
      error: 'missing_argument',
    });
  });
});

test('a revoked token is worth nothing, and an uninstalled app is told', async () => {
  const playground = await started({});
  const { botToken } = playground;
  expect((await call(playground, 'auth.revoke', { test: true }, botToken)).answer).toMatchObject({ revoked: false });
  await playground.uninstall();
  const told = playground.ledger.envelopes().map(({ payload }) => textAt(payload, 'event', 'type'));
  expect([...new Set(told)]).toEqual(['tokens_revoked', 'app_uninstalled']);
  expect((await call(playground, 'auth.test', {}, botToken)).answer).toMatchObject({ error: 'token_revoked' });
});

test.each([
  ['one by one', false],
  ['as an organisation', true],
])('Bolt’s own installer goes all the way, and the bot answers in two workspaces installed %s', async (_how, isOrg) => {
  const playground = await started({ installed: 'nowhere', organisation: 'Allied Industries', redirectUri: redirect });
  const second = playground.addWorkspace('Second Office', { organisation: true });
  const store = new Map<string, Installation>();
  const receiver = new HTTPReceiver({
    signingSecret: playground.signingSecret,
    clientId: playground.clientId,
    clientSecret: playground.clientSecret,
    stateSecret: 'a state secret of the test',
    scopes: ['commands', 'chat:write'],
    logLevel: LogLevel.ERROR,
    installerOptions: {
      authorizationUrl: playground.authorizeUrl,
      directInstall: true,
      stateVerification: false,
      clientOptions: { slackApiUrl: playground.apiUrl },
    },
    installationStore: {
      storeInstallation: async (installation) => {
        store.set(installation.team?.id ?? installation.enterprise?.id ?? '', installation);
      },
      fetchInstallation: async (query: InstallationQuery<boolean>) => {
        const found = store.get((query.isEnterpriseInstall ? query.enterpriseId : query.teamId) ?? '');
        if (!found) throw new Error('not installed');
        return found;
      },
    },
  });
  const app = new App({
    receiver,
    logLevel: LogLevel.ERROR,
    clientOptions: { slackApiUrl: playground.apiUrl },
  });
  app.command('/hello', async ({ ack, body, client }) => {
    await ack();
    await client.chat.postMessage({ channel: body.user_id, text: `Hello ${body.team_domain}` });
  });
  const server = await app.start({ port: 0, host: '127.0.0.1' });
  closers.push(() => app.stop());
  const address = server.address();
  const url = `http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}`;
  for (const place of isOrg ? ['E00PLAYORG'] : [playground.workspaceId, second.workspaceId]) {
    const install = await fetch(`${url}/slack/install`, { redirect: 'manual' });
    const asked = new URL(install.headers.get('location') ?? '');
    asked.searchParams.set('install', place);
    const approved = await fetch(asked, { redirect: 'manual' });
    const back = new URL(approved.headers.get('location') ?? '');
    expect((await fetch(`${url}/slack/oauth_redirect${back.search}`)).status).toBe(200);
  }
  await playground.useRequestUrl(`${url}/slack/events`);
  await playground.person('mia').runs('/hello', { in: '#allies' });
  await playground.person('mia').sees(/Hello playground/);
  await second.person('noah').runs('/hello', { in: '#allies' });
  await second.person('noah').sees(/Hello second-office/);
  const [payload] = playground.ledger.envelopes().map((envelope) => envelope.payload);
  expect(payload?.['is_enterprise_install']).toBe(String(isOrg));
});
