import { mkdtempSync, rmSync } from 'node:fs';
import { Agent, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { slackSignature } from '../playground/http-mode.ts';
import type { JsonObject } from '../playground/json.ts';
import { type Playground, startPlayground } from '../playground/server.ts';
import { workspaceId } from '../src/domain/ids.ts';
import { openRound } from '../src/flows/rounds/open-round.ts';
import { openDatabase } from '../src/store/database.ts';
import { openFolderVault } from '../src/vault/folder-vault.ts';
import { startAppProcess } from './support/app-process.ts';
import { benchPorts } from './support/bench-ports.ts';
import type { Figure } from './support/figure.ts';
import { opening, seedGroup } from './support/seed-group.ts';
import type { Server } from './support/server.ts';

const rates = [50, 100, 200];
const secondsEach = 20;
/** Each person submits once in a run: nobody's slot is waited for. */
const people = 1 + rates.reduce((sum, rate) => sum + rate * secondsEach, 0);

/**
 * How long the whole program takes to acknowledge replies that arrive as signed requests, so many a second whatever the
 * answers do, with a PostgreSQL on the same machine. Counted from the moment at which each was due to be sent.
 */
export async function* submissions(server: Server): AsyncGenerator<Figure> {
  const folder = mkdtempSync(join(tmpdir(), 'ally-bench-'));
  const playground = await startPlayground({ startAt: opening, rateLimits: false });
  const url = await server.newDatabase();
  await openLargeWeek(playground, url, join(folder, 'vault'));
  const { app, requestUrl } = await startAppProcess(playground, {
    DATABASE_URL: url,
    VAULT_DIR: join(folder, 'vault'),
  });
  await playground.useRequestUrl(requestUrl);
  const sample = await oneSubmission(playground);
  let next = 2;
  for (const rate of rates) {
    const delays: number[] = [];
    let failed = 0;
    const start = performance.now();
    const sent: Promise<void>[] = [];
    for (let count = 0; count < rate * secondsEach; count += 1) {
      const due = start + (count * 1000) / rate;
      if (due > performance.now()) await pause(due - performance.now());
      const submission = submissionOf(sample, personAt(next));
      next += 1;
      sent.push(
        acknowledged(requestUrl, playground.signingSecret, submission).then((saved) => {
          delays.push(performance.now() - due);
          if (!saved) failed += 1;
        }),
      );
    }
    await Promise.all(sent);
    delays.sort((one, other) => one - other);
    for (const [name, share] of percentiles)
      yield {
        what: `${rate} replies a second, ${name}`,
        value: delays[Math.floor(share * delays.length)] ?? 0,
        unit: 'ms',
      };
    yield { what: `${rate} replies a second, not saved`, value: failed, unit: 'replies' };
  }
  await app.kill('SIGTERM');
  await playground.close();
  rmSync(folder, { recursive: true, force: true });
}

const percentiles = [
  ['half of them within', 0.5],
  ['99 % within', 0.99],
] as const;

/** A person of the furnished group. */
const personAt = (place: number) => `U${String(place).padStart(7, '0')}`;

/** A week that is open for thousands, with its keys where the program will look for them, and no messages to send. */
async function openLargeWeek(playground: Playground, url: string, vaultDirectory: string): Promise<void> {
  const database = await openDatabase({ url });
  const vault = await openFolderVault(vaultDirectory, {});
  const ports = benchPorts(database, { vault });
  const { round } = await seedGroup(database, ports, workspaceId(playground.workspaceId), people, 'herd');
  await openRound(ports, round, opening);
  await database.db.deleteFrom('nudge').execute();
  await database.close();
  await vault.close();
}

/** What Slack sends when the first person submits the form: the pattern for everybody else's. */
async function oneSubmission(playground: Playground): Promise<JsonObject> {
  playground.addPerson({ id: personAt(1), name: 'first' });
  const first = playground.person('first');
  await first.runs('/imperfect-ally reflect', { in: 'allies' });
  await first.sees('Up to 1,200 characters');
  const question = /^(.+\?): ?<>$/m.exec(first.screen())?.[1] ?? '';
  await first.fills(question, 'I kept quiet in the meeting when I should have said something.');
  await first.submits();
  if (first.screen().includes('Before you send')) await first.submits(); // The names of thousands take a while.
  await first.sees('Saved');
  const sent = playground.ledger.envelopes().findLast(({ payload }) => payload['type'] === 'view_submission');
  if (sent === undefined) throw new Error('no reply was submitted');
  return sent.payload;
}

/** The same from somebody else. */
const submissionOf = (sample: JsonObject, person: string): string =>
  JSON.stringify(sample).replaceAll(`"${personAt(1)}"`, `"${person}"`);

/** Sends one signed submission; whether it was told "saved". */
function acknowledged(requestUrl: string, secret: string, payload: string): Promise<boolean> {
  const body = new URLSearchParams({ payload }).toString();
  const timestamp = String(Math.floor(Date.now() / 1000));
  return new Promise((resolve, reject) => {
    const sending = request(requestUrl, {
      method: 'POST',
      agent,
      headers: {
        'content-type': 'application/x-www-form-urlencoded',
        'x-slack-request-timestamp': timestamp,
        'x-slack-signature': slackSignature(secret, timestamp, body),
      },
    });
    sending.once('error', reject);
    sending.once('response', (response) => {
      let text = '';
      response.setEncoding('utf8');
      response.on('data', (part: string) => {
        text += part;
      });
      response.once('end', () => resolve(text.includes('"response_action":"update"')));
    });
    sending.end(body);
  });
}

const agent = new Agent({ keepAlive: true, maxSockets: 100 });
