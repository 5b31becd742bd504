import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { cp, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { sql } from 'kysely';
import { z } from 'zod';
import { type Playground, startPlayground } from '../../playground/server.ts';
import { loadProgramme } from '../../src/programme/validate.ts';
import { sentenceFor } from '../../src/start-up/run-command.ts';
import { openDatabase } from '../../src/store/database.ts';
import { anyPort } from '../support/any-port.ts';
import { type BuiltApp, builtApp, type RunningApp, running, runProgram } from '../support/built-app.ts';

const packageFile: unknown = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
let built: BuiltApp;
let playground: Playground;
let folder: string;
/** Settings that work, and a database that was in use before and is free now. */
let good: Record<string, string>;
let firstEnd: { readonly code: number | string; readonly milliseconds: number };

beforeAll(async () => {
  built = await builtApp();
  playground = await startPlayground();
  folder = await mkdtemp(path.join(tmpdir(), 'ally-start-'));
  good = settingsIn(folder);
  const first = built.start(good);
  await first.says(/"event":"started"/);
  const asked = performance.now();
  const code = await first.kill('SIGTERM');
  firstEnd = { code, milliseconds: performance.now() - asked };
});
afterAll(async () => {
  await playground.close();
  await rm(folder, { recursive: true, force: true });
});

function settingsIn(home: string): Record<string, string> {
  return {
    SLACK_BOT_TOKEN: playground.botToken,
    SLACK_APP_TOKEN: playground.appToken,
    SLACK_API_URL: playground.apiUrl,
    PLAYGROUND_CLOCK_URL: `${playground.url}/playground/clock`,
    DATA_DIR: path.join(home, 'database'),
    VAULT_DIR: path.join(home, 'vault'),
  };
}

/** Starts the program with settings that cannot work; gives what the operator reads, and makes sure that it ends. */
async function refusal(env: Record<string, string>): Promise<string> {
  const app = built.start(env);
  expect(await app.ended()).toBe(1);
  return app.output();
}

describe('a program that cannot start says why, and ends', () => {
  test('without tokens: what is missing, and the demo', async () => {
    const said = await refusal({});
    expect(said).toMatch(/SLACK_BOT_TOKEN is missing/);
    expect(said).toMatch(/SLACK_APP_TOKEN is missing/);
    expect(said).toMatch(/npm run demo/);
  });

  test('with a bot token that Slack does not know', async () => {
    const said = await refusal({ ...good, SLACK_BOT_TOKEN: 'xoxb-playground-nobody' });
    expect(said).toMatch(/SLACK_BOT_TOKEN/);
    expect(said).not.toContain('xoxb-playground-nobody');
  });

  test('with a token that Slack refuses: and forgets the workspaces all the same whose time has come', async () => {
    const left = path.join(folder, 'left');
    for (const part of ['database', 'vault'])
      await cp(path.join(folder, part), path.join(left, part), { recursive: true });
    const database = await openDatabase({ dataDir: path.join(left, 'database') });
    await sql`update workspace set forget_at = '2020-01-01'`.execute(database.db);
    await database.close();
    const said = await refusal({ ...settingsIn(left), SLACK_BOT_TOKEN: 'xoxb-playground-nobody' });
    expect(said).toMatch(/"event":"workspace forgotten"/);
    expect(said).toMatch(/Slack does not accept SLACK_BOT_TOKEN/);
  });

  test('with a token that Slack refuses the first time: and makes no database for that', async () => {
    const nowhere = path.join(folder, 'nowhere');
    await refusal({ ...good, SLACK_BOT_TOKEN: 'xoxb-playground-nobody', DATA_DIR: nowhere });
    expect(existsSync(nowhere)).toBe(false);
  });

  test('with an app token that Slack does not know', async () => {
    const said = await refusal({ ...good, SLACK_APP_TOKEN: 'xapp-playground-nobody' });
    expect(said).toMatch(/SLACK_APP_TOKEN/);
    expect(said).not.toContain('xapp-playground-nobody');
  });

  test('with a database that does not answer', async () => {
    const said = await refusal({ ...good, DATABASE_URL: 'postgres://ally:secret@127.0.0.1:1/ally' });
    expect(said).toMatch(/database/i);
    expect(said).not.toContain('secret');
  });

  test('with Slack out of reach', async () => {
    const said = await refusal({ ...good, SLACK_API_URL: 'http://127.0.0.1:1/api/', PLAYGROUND_CLOCK_URL: '' });
    expect(said).toMatch(/Slack/);
  });

  test('with a vault inside the data folder', async () => {
    const said = await refusal({ ...good, VAULT_DIR: path.join(folder, 'database', 'vault') });
    expect(said).toMatch(/VAULT_DIR/);
  });

  test.each([
    ['in UTF-16, as some editors of Windows save it', (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le')],
    ['in UTF-16 without its mark', (text: string) => Buffer.from(text, 'utf16le')],
    ['in another old encoding', (text: string) => Buffer.from(`# Schlüssel\n${text}`, 'latin1')],
    ['with a NUL', (text: string) => Buffer.from(`${text}\0`)],
  ])('with a .env %s', async (_what, encoded) => {
    const home = await mkdtemp(path.join(folder, 'env-'));
    await writeFile(path.join(home, '.env'), encoded(`SLACK_BOT_TOKEN=${playground.botToken}\n`));
    const app = runProgram(path.join(built.folder, 'src/main.js'), [], {}, home);
    expect(await app.ended()).toBe(1);
    expect(app.output()).toMatch(/The file .env is not UTF-8 text: save it again/);
    expect(app.output()).not.toContain(playground.botToken);
  });

  test('with a .env that begins with the mark of UTF-8: reads it, and says what else is missing', async () => {
    const home = await mkdtemp(path.join(folder, 'env-'));
    await writeFile(path.join(home, '.env'), `\ufeffSLACK_BOT_TOKEN=${playground.botToken}\r\nPORT=many\r\n`);
    const app = runProgram(path.join(built.folder, 'src/main.js'), [], {}, home);
    expect(await app.ended()).toBe(1);
    expect(app.output()).toMatch(/SLACK_APP_TOKEN is missing/);
    expect(app.output()).toMatch(/PORT is not a number/);
    expect(app.output()).not.toMatch(/SLACK_BOT_TOKEN is/);
  });

  test('with a data folder that is a file', async () => {
    const said = await refusal({ ...good, DATA_DIR: process.execPath });
    expect(said).toMatch(/data directory/);
  });
});

test('a broken programme is refused with every mistake at once', () => {
  const load = () => loadProgramme({ id: 'Not Kebab', title: '', source: 'us', steps: [] });
  expect(load).toThrow(/id/);
  try {
    load();
  } catch (error) {
    expect(sentenceFor(error).split('\n').length).toBeGreaterThan(3);
  }
});

test('it says which way it listens and why: by Socket Mode where there is an app token, whatever else is set', async () => {
  const app = built.start({ ...good, SLACK_SIGNING_SECRET: 'a signing secret', PORT: '1' });
  await app.says(/"event":"started"/);
  expect(app.output()).toMatch(/listens by Socket Mode, for SLACK_APP_TOKEN is set; SLACK_SIGNING_SECRET is not used/);
  await app.kill('SIGTERM');
});

test('SIGTERM to "npm start" ends the program, which gives its folder back', async () => {
  const { scripts } = z.object({ scripts: z.record(z.string(), z.string()) }).parse(packageFile);
  const home = await mkdtemp(path.join(folder, 'npm-'));
  await symlink(built.folder, path.join(home, 'dist'));
  await writeFile(
    path.join(home, 'package.json'),
    JSON.stringify({ type: 'module', scripts: { ...scripts, build: 'true' } }),
  );
  const npm = running(spawn('npm', ['start'], { cwd: home, env: { PATH: process.env['PATH'], ...good } }));
  await npm.says(/"event":"started"/);
  await npm.kill('SIGTERM');
  const again = built.start(good);
  await again.says(/"event":"started"/);
  await again.kill('SIGTERM');
});

test('every script hands its process over, so that signals reach the program', () => {
  const { scripts } = z.object({ scripts: z.record(z.string(), z.string()) }).parse(packageFile);
  const programs = Object.values(scripts).filter((script) => /node dist\/(?:src|playground)\//.test(script));
  expect(programs.length).toBeGreaterThan(8);
  expect(programs.filter((script) => !script.includes('&& exec node dist/'))).toEqual([]);
});

test('SIGTERM lets it drain and ends it with 0, within ten seconds', () => {
  expect(firstEnd.code).toBe(0);
  expect(firstEnd.milliseconds).toBeLessThan(10_000);
});

async function examined(env: Record<string, string>) {
  const doctor = built.start(env, 'ops/commands/doctor');
  return { code: await doctor.ended(), said: doctor.output() };
}

describe('while it runs', () => {
  const port = anyPort();
  let app: RunningApp;
  beforeAll(async () => {
    app = built.start({ ...good, MONITORING_PORT: String(port) });
    await app.says(/"event":"started"/);
  });
  afterAll(() => app.kill('SIGTERM'));

  test('it tells whoever runs the server that it is alive, ready, and where work stands', async () => {
    const ask = async (path: string) => (await fetch(`http://127.0.0.1:${port}${path}`)).text();
    expect(await ask('/healthz')).toBe('ok\n');
    expect(await ask('/readyz')).toBe('ready\n');
    expect(await ask('/metrics')).toMatch(/imperfect_ally_deliveries\{state="doubt"\} 0/);
  });

  test('another process is refused the data folder', async () => {
    const said = await refusal({ ...good, VAULT_DIR: path.join(folder, 'other-vault') });
    expect(said).toMatch(/another process|in use|already/i);
  });

  test('the doctor leaves the embedded database out', async () => {
    const { said } = await examined(good);
    expect(said).toMatch(/left out\s+database: the running app has the embedded one/);
    expect(said).toContain('1 other connections are open');
  });
});

describe('the doctor', () => {
  test('finds no problem in an installation that works', async () => {
    const { code, said } = await examined(good);
    expect(said).toMatch(/fine\s+vault: can be used, and belongs to this database/);
    expect(said).toMatch(/fine\s+bot token: is taken by Slack/);
    expect(said).toMatch(/fine\s+work: nothing is late/);
    expect(said).toContain('0 problems');
    expect(code).toBe(0);
  });

  test('names what is wrong and how to mend it, and ends with 1', async () => {
    const lost = { VAULT_DIR: path.join(folder, 'nowhere'), PORT: 'many', SLACK_BOT_TOKEN: 'xoxb-playground-nobody' };
    const { code, said } = await examined({ ...good, ...lost });
    expect(said).toMatch(/problem\s+settings: PORT is not a number/s);
    expect(said).toMatch(/problem\s+vault: .* is missing\n\s+→ point VAULT_DIR to the vault in use before/);
    expect(said).toMatch(/left out\s+Slack/);
    expect(said).not.toContain('xoxb-playground-nobody');
    expect(code).toBe(1);
  });
});
