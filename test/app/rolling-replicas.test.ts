import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { LedgerEntry } from '../../playground/ledger.ts';
import { type Playground, startPlayground } from '../../playground/server.ts';
import type { WorkspaceHandle } from '../../playground/workspace-handle.ts';
import { type App, startApp } from '../../src/app.ts';
import { readConfig } from '../../src/config/config.ts';
import type { LogEvent } from '../../src/flows/ports/system.ts';
import { manifestFor } from '../../src/slack/transport/app-manifest.ts';
import { installInBrowser } from '../slack/many-world.ts';
import {
  firstClose,
  firstDigest,
  firstOpening,
  join as joinGroup,
  ownWords,
  setUpAllies,
  thursday,
  twelve,
} from '../slack/slack-world.ts';
import { anyPort } from '../support/any-port.ts';
import { type Balancer, startBalancer } from '../support/balancer.ts';
import { postgresServers } from '../support/database.ts';
import { createPostgresDatabase } from '../support/postgres-server.ts';
import { sharedSecret } from '../support/shared-folders.ts';

interface Replica {
  readonly app: App;
  readonly port: number;
  readonly machine: string;
}

const people = twelve.slice(0, 10);
const key = `k1:${randomBytes(32).toString('base64')}`;
const hour = 3_600_000;

describeOnFirst((server) => {
  let playground: Playground;
  let balancer: Balancer;
  let [data, folders] = ['', ''];
  const logged: LogEvent[] = [];
  const replicas: Replica[] = [];
  let places: readonly WorkspaceHandle[];

  beforeAll(async () => {
    balancer = await startBalancer();
    const redirectUri = `${balancer.address}/slack/oauth_redirect`;
    playground = await startPlayground({
      startAt: new Date(thursday),
      rateLimits: false,
      installed: 'nowhere',
      rotates: true,
      organisation: 'Allied Industries',
      manifest: manifestFor(balancer.address),
      redirectUri,
    });
    data = await createPostgresDatabase(server, 'bare');
    folders = await mkdtemp(join(tmpdir(), 'imperfect-ally-rolling-'));
    for (const machine of ['one', 'two', 'three']) replicas.push(await started(machine));
    await playground.useRequestUrl(`${balancer.address}/slack/events`);
    const [second, third] = ['Second Office', 'Third Office'].map((name) => playground.addWorkspace(name));
    if (second === undefined || third === undefined) throw new Error('There are no workspaces.');
    places = [playground, second, third];
    for (const place of ['E00PLAYORG', second.workspaceId, third.workspaceId])
      expect((await installInBrowser(balancer.address, place)).status).toBe(200);
  });
  afterAll(async () => {
    for (const { app } of replicas) await app.stop();
    await playground.close();
    await balancer.close();
    await rm(folders, { recursive: true, force: true });
  });

  async function started(machine: string): Promise<Replica> {
    const port = anyPort();
    const config = readConfig({
      SLACK_CLIENT_ID: playground.clientId,
      SLACK_CLIENT_SECRET: playground.clientSecret,
      SLACK_SIGNING_SECRET: playground.signingSecret,
      SLACK_STATE_SECRET: 'a secret that is long enough to sign with',
      SLACK_API_URL: playground.apiUrl,
      PUBLIC_URL: balancer.address,
      TOKEN_KEYS: key,
      DATABASE_URL: data,
      VAULT_DIR: join(folders, machine),
      VAULT_SECRET: sharedSecret,
      PORT: String(port),
      SLACK_MESSAGES_PER_MINUTE: '6000',
    });
    if (!config.ok) throw new Error(config.refusal.join('\n'));
    const note = (event: LogEvent) => {
      logged.push(event);
    };
    const log = { info: note, warn: note, error: note };
    const app = await startApp(config.value, playground.clock, log);
    balancer.replicas.add(port);
    return { app, port, machine };
  }

  /** The oldest replica goes, as in an upgrade, and a new one comes. */
  async function replaceOne(): Promise<void> {
    const oldest = replicas.shift();
    if (oldest === undefined) throw new Error('Nothing runs.');
    balancer.replicas.delete(oldest.port);
    await oldest.app.stop();
    replicas.push(await started(oldest.machine));
  }

  async function until(instant: string): Promise<void> {
    const end = new Date(instant);
    for (;;) {
      // A message that any of them is just sending would be in doubt after the clock's jump.
      // What one finds, another may do: so each is asked again.
      for (const { app } of [...replicas, ...replicas]) await app.settle();
      const left = end.getTime() - playground.clock.now().getTime();
      if (left <= 0) return;
      playground.clock.advance(Math.min(left, 3 * hour));
    }
  }

  async function answer(place: WorkspaceHandle, name: string): Promise<void> {
    const person = place.person(name);
    await person.runs('/imperfect-ally reflect', { in: 'allies' });
    await person.sees('Leave names out');
    await person.fills(ownWords, sentences.get(name) ?? '');
    expect(await person.submits()).toEqual({});
    if (person.screen().includes('Before you send')) await person.submits(); // A new replica knows nobody's names at first.
    await person.sees('Saved');
    await person.closesEverything();
  }

  test('three replicas are replaced one by one while two workspaces and an organisation have their week, to the themes', async () => {
    for (const place of places) {
      await setUpAllies({ playground: place });
      await joinGroup({ playground: place }, people);
    }
    await until(firstOpening);
    await replaceOne();
    await until('2027-01-12T12:00:00Z');
    const replacing = replaceOne();
    for (const place of places) for (const name of people) await answer(place, name);
    await replacing;
    // What was told "saved" before is there after: each finds their own words again, on whichever replica.
    for (const place of places)
      for (const name of people.slice(0, 3)) {
        const person = place.person(name);
        await person.runs('/imperfect-ally reflect', { in: 'allies' });
        await person.sees(sentences.get(name) ?? '');
        await person.closesEverything();
      }
    await until('2027-01-15T09:00:00Z');
    await replaceOne();
    await until(firstClose);
    await replaceOne();
    // One post waits for what another job has found, and is looked at again within a minute.
    for (const minutes of [0, 1.5, 3, 4.5])
      await until(new Date(Date.parse(firstDigest) + minutes * 60_000).toISOString());

    for (const place of places) {
      const opening = place.messagesIn('allies').filter(({ text }) => text.includes('Worth noticing'));
      expect(opening).toHaveLength(2);
      const digests = place.messagesIn('allies').filter(({ text }) => text.includes('What we heard'));
      expect(digests).toHaveLength(1);
      expect(digests[0]?.text).not.toContain('meeting');
      for (const name of people) {
        const asked = place.directMessages(name).filter(({ text }) => text.includes('Your question for this week'));
        expect(asked.length).toBeGreaterThanOrEqual(1);
        expect(asked.length).toBeLessThanOrEqual(2);
      }
    }
    const told = (event: string) => logged.filter((each) => each.event === event);
    expect(told('token renewed').length).toBeGreaterThan(12);
    for (const trouble of ['token cannot be renewed', 'token ended by slack', 'deliveries in doubt', 'tick failed'])
      expect(told(trouble)).toEqual([]);
    expect(playground.ledger.violations().filter((entry) => !isOfEndedToken(entry))).toEqual([]);
  });
});

/** Another sentence for everybody of a workspace, with no name in it. */
const sentences = new Map<string, string>(
  ['long', 'short', 'late', 'early', 'large', 'small', 'weekly', 'daily', 'noisy', 'tense'].map(
    (kind, at) => [people[at] ?? '', `I stayed silent in a ${kind} meeting.`] as const,
  ),
);

function describeOnFirst(story: (server: (typeof postgresServers)[number]) => void): void {
  const [server] = postgresServers;
  if (server === undefined) test.skip('needs a PostgreSQL server', () => undefined);
  else story(server);
}

/**
 * A token may end while a replica asks with it: another renews it, or the clock jumps by three hours under a list of many
 * pages. The replica asks once more with the new one.
 */
const isOfEndedToken = (entry: LedgerEntry) =>
  entry.kind === 'request' &&
  entry.verdict === 'refused' &&
  ['token_revoked', 'token_expired'].some((code) => JSON.stringify(entry.answer).includes(`"${code}"`));
