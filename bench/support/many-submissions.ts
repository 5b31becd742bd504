import { Agent, request } from 'node:http';
import { slackSignature } from '../../playground/http-mode.ts';
import type { JsonObject } from '../../playground/json.ts';
import type { Playground } from '../../playground/server.ts';
import { workspaceId } from '../../src/domain/ids.ts';
import { openRound } from '../../src/flows/rounds/open-round.ts';
import { openDatabase } from '../../src/store/database.ts';
import { openFolderVault } from '../../src/vault/folder-vault.ts';
import { benchPorts } from './bench-ports.ts';
import { opening, seedGroup } from './seed-group.ts';

/** A person of the furnished group. */
export const personAt = (place: number) => `U${String(place).padStart(7, '0')}`;

/** A week that is open for thousands, with its keys where the program will look for them, and no messages to send. */
export async function openLargeWeek(
  playground: Playground,
  url: string,
  vaultDirectory: string,
  people: number,
): Promise<void> {
  const database = await openDatabase({ url });
  const vault = await openFolderVault(vaultDirectory, {});
  const ports = benchPorts(database, { vault });
  const { round } = await seedGroup(database, ports, workspaceId(playground.workspaceId), people, 'herd');
  const outcome = await openRound(ports, round, opening);
  if (outcome !== 'opened') throw new Error(`the week is not open: ${outcome}`);
  await database.db.deleteFrom('nudge').execute();
  await database.close();
  await vault.close();
}

/** What Slack sends when the first person submits the form: the pattern for everybody else's. */
export async function oneSubmission(playground: Playground): Promise<JsonObject> {
  playground.addPerson({ id: personAt(1), name: 'first' });
  const first = playground.person('first');
  await first.runs('/imperfect-ally reflect', { in: 'allies' });
  await first.sees('In your own words');
  await first.fills('In your own words', 'I kept quiet in the meeting when I should have said something.');
  await first.submits();
  if (first.screen().includes('Before you send')) await first.submits(); // The names of thousands take a while.
  await first.sees('Saved');
  const sent = playground.ledger.envelopes().findLast(({ payload }) => payload['type'] === 'view_submission');
  if (sent === undefined) throw new Error('no reply was submitted');
  return sent.payload;
}

/** The same from somebody else. */
export const submissionOf = (sample: JsonObject, person: string): string =>
  JSON.stringify(sample).replaceAll(`"${personAt(1)}"`, `"${person}"`);

/** Sends one signed submission; whether it was told "saved". */
export function acknowledged(
  { requestUrl, secret }: { readonly requestUrl: string; readonly secret: string },
  payload: string,
): Promise<boolean> {
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
