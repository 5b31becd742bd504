// Holds TM-9, TM-10 of docs/threat-model.md.
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { isObject } from '../../playground/json.ts';
import type { RequestEntry } from '../../playground/ledger.ts';
import { type Playground, startPlayground } from '../../playground/server.ts';
import { firstClose, firstDigest, firstOpening, join, ownWords, setUpAllies, thursday } from '../slack/slack-world.ts';
import { type BuiltApp, builtApp, type RunningApp } from '../support/built-app.ts';
import { filesWith, holds } from './files.ts';
import { sharedSpans } from './spans.ts';

/** Two who live side by side, one who replies and one who does not, and enough others who reply. */
const replier = 'wren';
const silent = 'lark';
const others = Array.from({ length: 10 }, (_, at) => `neighbour${at}`);
const people = [replier, silent, ...others];
/** Looks like nothing else anywhere; long enough not to come about by chance. */
const canary = 'qzvkxw7yjplmtb3rdhs';
/** A name, which its author is shown a text without. */
const name = 'Vyxholtbrand';

let built: BuiltApp;
let playground: Playground;
let app: RunningApp;
let folder: string;
/** What each author sent in the end. */
const replies = new Map<string, string>();

beforeAll(async () => {
  built = await builtApp();
  folder = await mkdtemp(path.join(tmpdir(), 'ally-canary-'));
  await mkdir(path.join(folder, 'tmp'));
  playground = await startPlayground({ startAt: new Date(thursday), rateLimits: false });
  for (const name of people) playground.addPerson({ name, realName: `${name} Ashgrove`, zone: 'Europe/Berlin' });
  for (const name of people) playground.channel('allies').members.add(playground.person(name).id);
  app = built.start({
    SLACK_BOT_TOKEN: playground.botToken,
    SLACK_APP_TOKEN: playground.appToken,
    SLACK_API_URL: playground.apiUrl,
    PLAYGROUND_CLOCK_URL: `${playground.url}/playground/clock`,
    DATA_DIR: path.join(folder, 'database'),
    VAULT_DIR: path.join(folder, 'vault'),
    TMPDIR: path.join(folder, 'tmp'),
    LOG_LEVEL: 'debug',
  });
  await app.says(/"event":"started"/);
  await liveThroughTheWeek();
});
afterAll(async () => {
  await app.kill('SIGKILL');
  await playground.close();
  await rm(folder, { recursive: true, force: true });
});

async function liveThroughTheWeek() {
  await setUpAllies({ playground });
  await join({ playground }, people);
  for (const name of [replier, silent]) await playground.person(name).opensHome();
  await goTo(firstOpening);
  await hoursPass(3);
  await reply(
    replier,
    `${canary} is what I said when ${name} groped me in the standup.`,
    `${canary} is what I said when a colleague groped me in the standup.`,
  );
  // Plain enough to count by itself: a week with nothing to share would have no draft.
  for (const [at, name] of others.entries())
    await reply(name, `I kept quiet in the meeting when I should have said something, ${at} times: ${canary}.`);
  for (const name of [replier, silent]) await playground.person(name).opensHome();
  // Two nights and two days without anything; then the hours in which reminders come.
  await goTo(new Date(playground.clock.now().getTime() + 42 * hour));
  await hoursPass(6);
  await goTo(firstClose);
  await app.says(/"outcome":"sealed"/);
  await goTo('2027-01-15T12:00:00Z');
  for (const name of [replier, silent]) await playground.person(name).opensHome();
  await goTo(firstDigest);
  await playground.until(() => playground.messagesIn('allies').some(({ text }) => text.includes('What we heard')));
  for (const name of [replier, silent]) await playground.person(name).opensHome();
}

async function reply(name: string, text: string, kept = text) {
  const person = playground.person(name);
  await person.opensDm();
  await person.presses('Answer privately', { in: 'message' });
  await person.sees('Leave names out');
  await person.fills(ownWords, text);
  await person.submits();
  if (kept !== text) {
    await person.sees('This sounds like something that shouldn’t have happened');
    await person.sees(kept);
    await person.submits();
  }
  await person.sees('Saved');
  await person.closesEverything();
  await person.runs('/imperfect-ally reflect', { in: 'allies' });
  await person.sees(canary);
  await person.closesEverything();
  replies.set(name, kept);
}

describe('a running week, the program looked at from outside', () => {
  test('what was said is in no line of its output, at the most talkative level', () => {
    expect(app.output().split('\n').length).toBeGreaterThan(10);
    expect(holds(app.output(), canary)).toBe(false);
  });

  test('what was said is in no file: neither the database, nor the vault, nor among temporary files', async () => {
    await writeFile(path.join(folder, 'tmp', 'control'), `x${Buffer.from(`ab ${canary} c`).toString('base64')}`);
    expect(await filesWith(folder, canary)).toEqual([path.join(folder, 'tmp', 'control')]);
  });

  test('what was said goes to Slack in modals that its own author opened, and nowhere else', () => {
    const carrying = playground.ledger.requests().filter((request) => holds(JSON.stringify(request.arguments), canary));
    expect(carrying.length).toBeGreaterThanOrEqual(replies.size);
    for (const request of carrying) {
      const viewer = viewerOf(request);
      const shown = [...replies].filter(([, text]) => JSON.stringify(request.arguments).includes(text));
      expect(shown.map(([author]) => author)).toEqual([viewer]);
    }
  });

  test('a name that was taken out, and that its author was shown help lines, is nowhere at all', async () => {
    const said = [name, 'should not have happened'];
    expect(said.filter((text) => holds(app.output(), text))).toEqual([]);
    for (const text of said) expect(await filesWith(folder, text)).toEqual([]);
    const sent = JSON.stringify(playground.ledger.requests().map((request) => request.arguments));
    expect(said.filter((text) => holds(sent, text))).toEqual([]);
    expect(app.output()).not.toMatch(/incident|crisis|care|scrub/);
  });

  test('nothing that it posts has four words in a row from a reply', () => {
    const posted = playground.ledger
      .requests()
      .filter(isOwnDoing)
      .map((request) => JSON.stringify(request.arguments));
    expect(posted.length).toBeGreaterThan(people.length);
    for (const text of posted) for (const said of replies.values()) expect(sharedSpans(text, said)).toEqual([]);
  });

  test('what it sends by itself to somebody who replied and to somebody who did not is the same', () => {
    const [one, other] = [sentTo(replier), sentTo(silent)];
    expect(one.length).toBeGreaterThanOrEqual(1);
    expect(one).toEqual(other);
    expect(homesOf(replier).length).toBeGreaterThanOrEqual(4);
    expect(homesOf(replier)).toEqual(homesOf(silent));
  });
});

/** All but the direct answers to a person's own click. */
const isOwnDoing = ({ method }: RequestEntry) => ['chat.postMessage', 'chat.update', 'views.publish'].includes(method);

/** Whose click the modal of a request answers. */
function viewerOf({ method, arguments: args, answer }: RequestEntry): string | undefined {
  const view = method === 'views.open' ? viewIn(answer) : args['view_id'];
  const opening = playground.ledger.requests('views.open').find((request) => viewIn(request.answer) === view);
  const click = playground.ledger
    .envelopes()
    .find(({ payload }) => payload['trigger_id'] === opening?.arguments['trigger_id']);
  const user = click?.payload['user'];
  const id = isObject(user) ? user['id'] : click?.payload['user_id'];
  return people.find((name) => playground.person(name).id === id);
}

const viewIn = (answer: unknown) => (isObject(answer) && isObject(answer['view']) ? answer['view']['id'] : undefined);

/** Messages of the app to a person, without what must differ: who, where and the second. */
function sentTo(name: string): readonly unknown[] {
  return playground.directMessages(name).map(({ text, blocks }) => JSON.parse(withoutNames(name, { text, blocks })));
}

function homesOf(name: string): readonly unknown[] {
  const { id } = playground.person(name);
  return playground.ledger
    .requests('views.publish')
    .filter((request) => request.arguments['user_id'] === id)
    .map((request) => JSON.parse(withoutNames(name, request.arguments)));
}

const withoutNames = (name: string, value: unknown) =>
  JSON.stringify(value)
    .replaceAll(playground.person(name).id, 'THEM')
    .replaceAll(name, 'them')
    .replaceAll(/"block_id":"b[0-9A-Z]+"/g, '"block_id":"b"'); // Slack's own numbering.

async function goTo(instant: string | Date) {
  playground.clock.moveTo(new Date(instant));
  await playground.settled();
}

async function hoursPass(count: number) {
  for (let hour = 0; hour < count; hour += 1) await goTo(new Date(playground.clock.now().getTime() + hour));
}

const hour = 3_600_000;
