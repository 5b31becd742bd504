import { afterAll, beforeAll, expect, test } from '@jest/globals';
import pg from 'pg';
import { type Playground, startPlayground } from '../../playground/server.ts';
import { withSession } from '../../src/postgres/agree-on-sessions.ts';
import { firstOpening, join, ownWords, setUpAllies, thursday, twelve } from '../slack/slack-world.ts';
import { type BuiltApp, builtApp, type RunningApp } from '../support/built-app.ts';
import { postgresServers } from '../support/database.ts';
import { createPostgresDatabase } from '../support/postgres-server.ts';
import { sharedSecret } from '../support/shared-folders.ts';

const [server] = postgresServers;
const people = twelve;

(server === undefined ? test.skip : test)(
  'the server ends connections while replies are being saved: each is told as not saved, and the program lives',
  async () => {
    await app.says(/"event":"started"/);
    await setUpAllies({ playground });
    await join({ playground }, people);
    playground.clock.moveTo(new Date(firstOpening));
    await app.says(/"outcome":"opened","event":"job open"/);

    const [first = '', second = '', third = '', fourth = ''] = people;
    await answers(first);
    await answers(second, { table: 'slot', url: data });
    await answers(third, { table: 'vault_share', url: data });
    // Everything at once, as when another server takes over.
    await endSessions(data, 'true');
    await answers(fourth);
    expect(app.process.exitCode).toBeNull();
    expect(app.output()).not.toContain('unexpected');
  },
  180_000,
);

let built: BuiltApp;
let playground: Playground;
let app: RunningApp;
let data = '';

beforeAll(async () => {
  if (server === undefined) return;
  built = await builtApp();
  playground = await startPlayground({ startAt: new Date(thursday), rateLimits: false });
  data = await createPostgresDatabase(server, 'bare');
  app = built.start({
    SLACK_BOT_TOKEN: playground.botToken,
    SLACK_APP_TOKEN: playground.appToken,
    SLACK_API_URL: playground.apiUrl,
    PLAYGROUND_CLOCK_URL: `${playground.url}/playground/clock`,
    DATABASE_URL: data,
    VAULT_SECRET: sharedSecret,
  });
}, 120_000);
afterAll(async () => {
  if (server === undefined) return;
  await app.kill('SIGKILL');
  await playground.close();
});

/** Answers, and where a table is given, the server first ends the connection that waits for it. */
async function answers(name: string, broken?: { readonly table: string; readonly url: string }): Promise<void> {
  const person = playground.person(name);
  await person.runs('/imperfect-ally reflect', { in: 'allies' });
  // A connection that has just been ended may be the one that would have read the week: people try again.
  while (person.screen().includes('That didn’t work')) {
    await person.closesEverything();
    await person.runs('/imperfect-ally reflect', { in: 'allies' });
  }
  await person.sees('Leave names out');
  await person.fills(ownWords, 'I kept quiet in the meeting when I should have said something.');
  if (broken !== undefined) {
    let told = '';
    // On a starved machine the form's deadline may be over before the session is ended: then it is done once more.
    do told = Object.values(await whileLocked(broken, () => person.submits())).join();
    while (told.startsWith('This may not be saved yet.'));
    expect(told).toMatch(/^Not saved: something on our side isn’t answering\./);
  }
  await person.submits();
  if (person.screen().includes('Before you send')) await person.submits(); // Right after a start nobody's names are known.
  await person.sees('Saved');
  await person.closesEverything();
}

async function whileLocked<T>({ table, url }: { table: string; url: string }, act: () => Promise<T>): Promise<T> {
  const holder = new pg.Client({ connectionString: url });
  await holder.connect();
  await holder.query(`begin; lock table ${table} in access exclusive mode`);
  try {
    let isOver = false;
    const acting = act().finally(() => {
      isOver = true;
    });
    const ended = async () => (await endSessions(url, `wait_event_type = 'Lock' and query like '%${table}%'`)) > 0;
    while (!isOver && !(await ended())) await new Promise((resolve) => setTimeout(resolve, 20));
    return await acting;
  } finally {
    await holder.end();
  }
}

/** Ends the program's sessions of which this is so; answers with how many. */
const endSessions = (url: string, which: string): Promise<number> =>
  withSession(url, async (client) => {
    const { rows } = await client.query(`select pg_terminate_backend(pid) from pg_stat_activity
      where datname = current_database() and application_name like 'imperfect-ally%' and ${which}`);
    return rows.length;
  });
