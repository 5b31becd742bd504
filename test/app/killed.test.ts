import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type Playground, startPlayground } from '../../playground/server.ts';
import { openReply } from '../../src/crypto/slot.ts';
import { localDateOf, localTimeOf } from '../../src/domain/calendar.ts';
import { workspaceId } from '../../src/domain/ids.ts';
import { openDatabase } from '../../src/store/database.ts';
import { openStore } from '../../src/store/open-store.ts';
import { openFolderVault } from '../../src/vault/folder-vault.ts';
import { firstClose, firstOpening, join, ownWords, setUpAllies, thursday, twelve } from '../slack/slack-world.ts';
import { type BuiltApp, builtApp, type RunningApp } from '../support/built-app.ts';

let built: BuiltApp;
let playground: Playground;
let folder: string;
let app: RunningApp;

beforeAll(async () => {
  built = await builtApp();
  playground = await startPlayground({ startAt: new Date(thursday), rateLimits: false });
  folder = await mkdtemp(path.join(tmpdir(), 'ally-killed-'));
});
afterAll(async () => {
  await app.kill('SIGKILL');
  await playground.close();
  await rm(folder, { recursive: true, force: true });
});

const dataDir = () => path.join(folder, 'database');
const vaultDir = () => path.join(folder, 'vault');

async function started(): Promise<RunningApp> {
  const app = built.start({
    SLACK_BOT_TOKEN: playground.botToken,
    SLACK_APP_TOKEN: playground.appToken,
    SLACK_API_URL: playground.apiUrl,
    PLAYGROUND_CLOCK_URL: `${playground.url}/playground/clock`,
    DATA_DIR: dataDir(),
    VAULT_DIR: vaultDir(),
  });
  await app.says(/"event":"started"/);
  return app;
}

test('the program is killed while people answer; after a new start no saved reply is lost and nobody is asked twice', async () => {
  app = await started();
  await setUpAllies({ playground });
  await join({ playground }, twelve);
  await everybodyIsAsked();

  for (const name of twelve.slice(0, 4)) await answer(name);
  const racing = Promise.allSettled(twelve.slice(4, 8).map(answer));
  await app.kill('SIGKILL');
  await racing;
  const told = twelve.filter((name) => playground.person(name).screen().includes('Saved'));
  expect(told.length).toBeGreaterThanOrEqual(4);

  for (const name of twelve) playground.person(name).reloads();
  app = await started();
  // Enough for themes, however few of those who raced were told "saved".
  for (const name of twelve.slice(8)) await answer(name);
  told.push(...twelve.slice(8));

  await goTo(firstClose);
  await app.says(/"outcome":"sealed"/);
  expect(await app.kill('SIGTERM')).toBe(0);
  expect(await sealedReplies()).toBeGreaterThanOrEqual(told.length);
  expect(await sealedReplies()).toBeLessThanOrEqual(12);
  expect(twelve.map(nudges)).toEqual(twelve.map(() => 1));
});

async function answer(name: string) {
  const person = playground.person(name);
  await person.opensDm();
  await person.presses('Answer privately', { in: 'message' });
  await person.sees('Leave names out');
  await person.fills(ownWords, 'I kept quiet in the meeting when I should have said something.');
  await person.submits();
  if (person.screen().includes('Before you send')) await person.submits(); // Right after a start nobody's names are known.
  await person.sees('Saved');
}

const nudges = (name: string) =>
  playground.directMessages(name).filter(({ text }) => text.startsWith('Your question for this week is here.')).length;

async function goTo(instant: string | Date) {
  playground.clock.moveTo(new Date(instant));
  await playground.settled();
}

/** Hour after hour; the program, which looks every second, is given the time to ask whoever has come to nine o'clock. */
async function everybodyIsAsked() {
  for (let hour = 0; twelve.some((name) => nudges(name) === 0); hour += 1) {
    if (hour > 30) throw new Error(`Not asked: ${twelve.filter((name) => nudges(name) === 0).join(', ')}`);
    await goTo(new Date(Date.parse(firstOpening) + hour * 3_600_000));
    const now = playground.clock.now();
    const due = twelve.filter((name) => {
      const { zone } = playground.person(name).person;
      const time = localTimeOf(now, zone);
      return time >= '09:00' && time < '20:00' && localDateOf(now, zone) >= '2027-01-11';
    });
    await playground.until(() => due.every((name) => nudges(name) > 0));
  }
}

async function sealedReplies(): Promise<number> {
  const database = await openDatabase({ dataDir: dataDir() });
  const vault = await openFolderVault(vaultDir(), {});
  try {
    const store = openStore(database);
    const [round] = await store.rounds.unfinished(workspaceId(playground.workspaceId));
    if (round === undefined) throw new Error('no round');
    const contentKey = await vault.read(round.workspace, round.id, 'content');
    if (contentKey === 'gone') throw new Error('no key');
    const boxes = await store.sealedReplies.all(round.workspace, round.id);
    const opened = boxes.map(({ id, box }) =>
      openReply(contentKey, { workspace: round.workspace, round: round.id, id }, box),
    );
    return opened.filter((reply) => typeof reply === 'object').length;
  } finally {
    await vault.close();
    await database.close();
  }
}
