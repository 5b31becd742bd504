import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { sql } from 'kysely';
import { type Playground, startPlayground } from '../../../playground/server.ts';
import { workspaceId } from '../../../src/domain/ids.ts';
import { examineDatabase, examineWork } from '../../../src/ops/doctor/examine-database.ts';
import { examineSettings, examineVault } from '../../../src/ops/doctor/examine-settings.ts';
import { examineInstallations, examineSlack } from '../../../src/ops/doctor/examine-slack.ts';
import { type Finding, reportOf } from '../../../src/ops/doctor/finding.ts';
import { createSocketMode } from '../../../src/slack/transport/socket-mode.ts';
import { openDatabase } from '../../../src/store/database.ts';
import { createInstallations } from '../../../src/store/installations.ts';
import { migrate } from '../../../src/store/migrate.ts';
import { createRememberedVault } from '../../../src/store/remembered-vault.ts';
import { openFolderVault } from '../../../src/vault/folder-vault.ts';
import { createSecrets, pairVault } from '../../../src/vault/key-vault.ts';
import { openTestDatabase, testEngines } from '../../support/database.ts';
import { flowWorld, opened } from '../../support/flow-world.ts';

const silent = { info() {}, warn() {}, error() {} };
const wrong = (findings: readonly Finding[]) =>
  findings.filter(({ verdict }) => verdict !== 'fine').map(({ about, says, mend }) => `${about}: ${says} → ${mend}`);

describe('settings', () => {
  test('that cannot be used are named one by one, with the fix', () => {
    const findings = wrong(examineSettings({ SLACK_BOT_TOKEN: 'xoxp-1', DATABASE_URL: 'mysql://x' }, 'v24.1.0'));
    expect(findings).toHaveLength(3);
    expect(findings.join('\n')).toContain('SLACK_BOT_TOKEN is not a bot token → it must begin with xoxb-,');
  });

  test.each([
    ['v18.20.0', /too old/],
    ['v20.20.2', /no security updates/],
    ['v22.11.0', /no security updates/],
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

  test('the scope for private channels may be missing: it says what is not possible then', async () => {
    const asked = { ...access(), scopes: [...needed, 'channels:history', 'groups:read'] };
    const findings = await examineSlack(asked, silent);
    expect(wrong(findings)).toEqual([]);
    expect(findings).toContainEqual(expect.objectContaining({ about: 'private channels', verdict: 'fine' }));
  });

  test('tokens that Slack does not take are problems, and are not repeated', async () => {
    const bad = { ...access(), botToken: 'xoxb-playground-stolen', appToken: 'xapp-playground-stolen' };
    const findings = wrong(await examineSlack(bad, silent));
    expect(findings.map((line) => line.split(':')[0])).toEqual(['bot token', 'app token']);
    expect(findings.join()).not.toContain('stolen');
  });

  test('more listeners than processes are a problem', async () => {
    const { appToken, apiUrl } = playground;
    const listeners = [createSocketMode(appToken, silent, apiUrl), createSocketMode(appToken, silent, apiUrl)];
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
    world.answers.push(
      { kind: 'unclear', code: 'timeout' },
      { kind: 'refused', code: 'restricted_action', because: 'forbidden' },
    );
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
    expect(await examineDatabase(database)).toContainEqual(
      expect.objectContaining({ about: 'tables', verdict: 'fine', says: expect.stringContaining('none yet') }),
    );
    await migrate(database, 'up');
    expect(wrong(await examineDatabase(database)).join()).toMatch(/^tables: .* not those of this release → .*migrate/);
    await sql`insert into kysely_migration values ('9999-from-the-future', '2030-01-01')`.execute(database.db);
    expect(wrong(await examineDatabase(database)).join()).toMatch(
      /^tables: The tables hold changes that this release does not know \(9999-from-the-future\) → start the release/,
    );
    await database.close();
  });

  test('what a power cut could take is said: of one in memory all, of one in a folder nothing', async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'ally-doctor-'));
    const inMemory = await openTestDatabase();
    expect(wrong(await examineDatabase(inMemory)).join()).toContain(
      'database: the embedded one is in use and may lose what was saved in a power cut (off: fsync) → ',
    );
    await inMemory.close();
    const database = await openDatabase({ dataDir: path.join(folder, 'data') });
    expect(await examineDatabase(database)).toContainEqual({
      about: 'database',
      verdict: 'fine',
      says: 'the embedded one is in use and answers; what is saved survives a crash and a power cut',
    });
    await database.close();
    await rm(folder, { recursive: true });
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
    const all = await examineDatabase(database);
    expect(all.find(({ about }) => about === 'database sessions')?.says).toMatch(
      /^are each given what the program relies on: bytea_output = hex; DateStyle = ISO, MDY; .*statement_timeout = 0;/,
    );
    const findings = wrong(all).join('\n');
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
