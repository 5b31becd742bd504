import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { sql } from 'kysely';
import { examineDatabase, examineWork } from '../../src/doctor/examine-database.ts';
import { examineInstallations } from '../../src/doctor/examine-installations.ts';
import { examineSettings } from '../../src/doctor/examine-settings.ts';
import { examineSlack } from '../../src/doctor/examine-slack.ts';
import { examineVault } from '../../src/doctor/examine-vault.ts';
import type { Finding } from '../../src/doctor/finding.ts';
import { reportOf } from '../../src/doctor/report.ts';
import { workspaceId } from '../../src/domain/ids.ts';
import { type Playground, startPlayground } from '../../src/playground/server.ts';
import { createSocketDoor } from '../../src/slack/connection/socket-door.ts';
import { openDatabase } from '../../src/store/database.ts';
import { createInstallations } from '../../src/store/installations.ts';
import { createRememberedVault } from '../../src/store/remembered-vault.ts';
import { openFolderVault } from '../../src/vault/folder-vault.ts';
import { pairVault } from '../../src/vault/pair-vault.ts';
import { createSecrets } from '../../src/vault/secrets.ts';
import { openTestDatabase, testEngines } from '../support/database.ts';
import { flowWorld, opened } from '../support/flow-world.ts';

const silent = { info() {}, warn() {}, error() {} };
const wrong = (findings: readonly Finding[]) =>
  findings.filter(({ verdict }) => verdict !== 'fine').map(({ about, says, mend }) => `${about}: ${says} → ${mend}`);

describe('settings', () => {
  test('that cannot be used are named one by one, with the fix', () => {
    const findings = wrong(examineSettings({ SLACK_BOT_TOKEN: 'xoxp-1', DATABASE_URL: 'mysql://x' }, 'v24.1.0'));
    expect(findings).toHaveLength(3);
    expect(findings.join('\n')).toContain('SLACK_BOT_TOKEN is not a bot token → it must begin with xoxb-.');
  });

  test.each([
    ['v18.20.0', /too old/],
    ['v20.20.2', /no security updates/],
  ])('Node %s is spoken of', (version, says) => {
    const env = { SLACK_BOT_TOKEN: 'xoxb-playground-1', SLACK_APP_TOKEN: 'xapp-playground-1' };
    expect(wrong(examineSettings(env, version)).join()).toMatch(says);
  });
});

describe('Slack', () => {
  let playground: Playground;
  const needed = ['commands', 'chat:write'];
  beforeAll(async () => {
    playground = await startPlayground({ scopes: [...needed, 'channels:history'] });
  });
  afterAll(() => playground.close());
  const access = () => {
    const { botToken, appToken, apiUrl } = playground;
    return { botToken, appToken, apiUrl, replicas: 1, scopes: [...needed, 'im:write'] };
  };

  test('a scope that is missing is a problem, one too many a warning', async () => {
    const findings = wrong(await examineSlack(access(), silent));
    expect(findings).toEqual([
      expect.stringMatching(/^scopes: im:write missing → .*reinstall/),
      expect.stringMatching(/^scopes: channels:history not needed/),
    ]);
  });

  test('tokens that Slack does not take are problems, and are not repeated', async () => {
    const bad = { ...access(), botToken: 'xoxb-playground-stolen', appToken: 'xapp-playground-stolen' };
    const findings = wrong(await examineSlack(bad, silent));
    expect(findings.map((line) => line.split(':')[0])).toEqual(['bot token', 'app token']);
    expect(findings.join()).not.toContain('stolen');
  });

  test('more listeners than processes are a problem', async () => {
    const { appToken, apiUrl } = playground;
    const listeners = [createSocketDoor(appToken, silent, apiUrl), createSocketDoor(appToken, silent, apiUrl)];
    for (const listener of listeners) await listener.open();
    const findings = wrong(await examineSlack({ ...access(), scopes: [...needed, 'channels:history'] }, silent));
    for (const listener of listeners) await listener.close();
    expect(findings).toEqual([expect.stringMatching(/^Socket Mode: 2 other connections .* somebody else may/)]);
  });

  test('a clock that goes wrong is a problem, for Slack refuses what is five minutes off', async () => {
    const server = createServer((_request, response) => {
      response.setHeader('date', new Date(Date.now() - 400_000).toUTCString());
      response.end('{"ok":false,"error":"invalid_auth"}');
    });
    await new Promise<void>((resolve) => {
      server.listen(0, '127.0.0.1', resolve);
    });
    const address = server.address();
    const port = typeof address === 'object' ? address?.port : undefined;
    const slow = { ...access(), appToken: undefined, apiUrl: `http://127.0.0.1:${port}/api/` };
    const findings = wrong(await examineSlack(slow, silent));
    server.close();
    expect(findings.at(-1)).toMatch(/^Slack’s clock: (399|400|401) seconds .* NTP/);
  });

  test('a Slack out of reach is said once for each thing that was asked', async () => {
    const findings = wrong(await examineSlack({ ...access(), apiUrl: 'http://127.0.0.1:9/api/' }, silent));
    expect(findings).toHaveLength(3);
    for (const line of findings) expect(line).toMatch(/cannot be reached/);
  });
});

describe('an app of many workspaces', () => {
  test('has each of its tokens looked at, and those that cannot be opened counted', async () => {
    const playground = await startPlayground({ scopes: ['commands'] });
    const database = await openTestDatabase();
    const access = { apiUrl: playground.apiUrl, publicUrl: 'https://ally.example', scopes: ['commands'] };
    const keys = [{ id: 'one', key: randomBytes(32) }] as const;
    const installations = createInstallations(database, createSecrets(keys));
    const keep = (workspace: string, value: string) =>
      installations.keep(
        {
          place: { kind: 'workspace', workspace: workspaceId(workspace) },
          bot: { id: 'B1', user: 'U1' },
          token: { value },
        },
        new Date(),
      );
    expect(wrong(await examineInstallations(installations, access, silent))).toEqual([
      'installations: there are none → open https://ally.example/slack/install to install the app',
    ]);
    await keep(playground.workspaceId, playground.botToken);
    expect(wrong(await examineInstallations(installations, access, silent))).toEqual([]);
    await keep('T0GONE', 'xoxb-playground-gone');
    expect(wrong(await examineInstallations(installations, access, silent))).toEqual([
      expect.stringMatching(/^bot token of T0GONE: Slack does not accept it .* installed there again/),
    ]);
    const others = createInstallations(database, createSecrets([{ id: 'two', key: randomBytes(32) }]));
    expect(wrong(await examineInstallations(others, access, silent))[0]).toMatch(
      /^stored tokens: sealed under a key that TOKEN_KEYS does not have: 2/,
    );
    await database.close();
    await playground.close();
  });
});

describe('the work', () => {
  test('that is late, in doubt or refused, and help lines of last year, are found', async () => {
    const database = await openTestDatabase();
    const world = await flowWorld(database);
    const now = world.ports.clock.now();
    expect(wrong(await examineWork(database, now))).toEqual([]);
    world.answers.push({ kind: 'unclear', code: 'timeout' }, { kind: 'refused', code: 'channel_not_found' });
    await opened(world);
    const later = new Date(now.getTime() + 400 * 86_400_000);
    const findings = wrong(await examineWork(database, later));
    expect(findings[0]).toMatch(/^work: weeks that wait for their close: 1/);
    expect(findings).toContainEqual(expect.stringMatching(/^messages: in doubt: 1/));
    expect(findings).toContainEqual(expect.stringMatching(/^messages: refused by Slack: 1/));
    expect(findings.at(-1)).toMatch(/^help lines: groups that .*: 1 → ask the leads of /);
    await database.close();
  });
});

describe('database and vault', () => {
  test('tables of another release are a problem', async () => {
    const database = await openDatabase({ dataDir: undefined });
    expect(wrong(await examineDatabase(database)).join()).toMatch(/^tables: \d+ changes are missing → .*migrate/);
    await database.close();
  });

  test('a vault of another database is a problem', async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'ally-doctor-'));
    const [mine, other] = [await openTestDatabase(), await openTestDatabase()];
    const vault = await openFolderVault(path.join(folder, 'vault'), {});
    await pairVault(vault.identity, createRememberedVault(other));
    const othersVault = await openFolderVault(path.join(folder, 'second'), {});
    await pairVault(othersVault.identity, createRememberedVault(mine));
    expect(wrong(await examineVault(othersVault, createRememberedVault(mine)))).toEqual([]);
    expect(wrong(await examineVault(vault, createRememberedVault(mine))).join()).toMatch(
      /^vault: .* belongs to another database/,
    );
    await mine.close();
    await other.close();
    await rm(folder, { recursive: true });
  });

  const servers = testEngines.filter(({ title }) => title.startsWith('PostgreSQL')).slice(0, 1);
  test.each(servers)('$title that writes too much down, and an app that is the owner', async ({ open }) => {
    const database = await open();
    await sql`set log_statement = 'all'`.execute(database.db);
    const findings = wrong(await examineDatabase(database)).join('\n');
    expect(findings).toContain('database server: log_statement may write down who replied when');
    expect(findings).toMatch(/database role: the app runs as the owner/);
    await database.close();
  });
});

test('the report begins with what is wrong and says how to mend it', () => {
  const report = reportOf([
    { about: 'vault', verdict: 'fine', says: 'can be used' },
    { about: 'scopes', verdict: 'problem', says: 'im:write missing', mend: 'reinstall' },
  ]);
  expect(report).toBe(
    'problem   scopes: im:write missing\n          → reinstall\nfine      vault: can be used\n\n1 problems, 0 warnings.\n',
  );
});
