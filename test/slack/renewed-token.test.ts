import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { channelId, workspaceId } from '../../src/domain/ids.ts';
import { createSlackClient } from '../../src/slack/api/slack-client.ts';
import { createTokenIssuer } from '../../src/slack/api/token-issuer.ts';
import { connectInstallations } from '../../src/slack/transport/connect-installations.ts';
import type { Installations } from '../../src/store/installations.ts';
import { type ManyWorld, manyWorld } from './many-world.ts';
import { aDraftMessage } from './message-samples.ts';

let world: ManyWorld;
const log = { info: () => {}, warn: () => {}, error: () => {} };

beforeAll(async () => {
  world = await manyWorld({ rotates: true });
  await world.installs(world.playground.workspaceId);
  await world.playground.person('amara').invitesBot('allies');
});
afterAll(() => world.close());

/** Another replica: what it reads of the installation is `serving`. */
function replica(serving: Installations['serving']) {
  const { clientId, clientSecret, signingSecret, apiUrl, clock } = world.playground;
  const settings = {
    clientId,
    clientSecret,
    signingSecret,
    apiUrl,
    stateSecret: 'long enough to sign with it',
    port: 1,
  };
  return connectInstallations(
    { ...settings, publicUrl: 'http://127.0.0.1:1' },
    { ...world.installations, serving },
    clock,
    log,
  );
}

/** What keeping tokens does when one is about to end, in two steps: Slack's answer, and storing it. */
async function renewal(): Promise<{ store(): Promise<unknown> }> {
  const { playground, installations } = world;
  playground.clock.advance(10.5 * 3_600_000);
  const now = playground.clock.now();
  const [claimed] = await installations.claimDue(now, new Date(now.getTime() + 120_000), 1);
  if (claimed?.token.renewal === undefined) throw new Error('Nothing is due.');
  const outcome = await createTokenIssuer(playground, playground.clock, log, playground.apiUrl).renew(
    claimed.token.renewal,
  );
  if (outcome.kind !== 'renewed') throw new Error(outcome.kind);
  return { store: () => installations.settle(claimed, outcome.token, new Date(now.getTime() + 10 * 3_600_000)) };
}

/** Sends a message with the installations as a replica reads them; answers with what Slack said to each attempt. */
async function sends(serving: Installations['serving']) {
  const channel = channelId(world.playground.channel('allies').id);
  const attempts = () => world.playground.ledger.requests('chat.postMessage').map(({ answer }) => answer);
  const before = attempts().length;
  const { messenger } = replica(serving);
  const outcome = await messenger.send(workspaceId(world.playground.workspaceId), { channel, message: aDraftMessage });
  return { outcome, answers: attempts().slice(before) };
}

/** What a replica reads, with something that happens right after its first and its second look. */
function looking(...happenings: readonly (() => Promise<unknown>)[]): Installations['serving'] {
  const left = [...happenings];
  return async (workspace) => {
    const known = await world.installations.serving(workspace);
    await left.shift()?.();
    return known;
  };
}

test('A message that meets a token renewed a moment ago goes out with the new one', async () => {
  const { outcome, answers } = await sends(looking(async () => (await renewal()).store()));
  expect(outcome).toMatchObject({ kind: 'sent' });
  expect(answers).toMatchObject([{ ok: false, error: 'token_revoked' }, { ok: true }]);
});

test('It does so also when Slack has answered with a new token that is not stored yet', async () => {
  let answered: Awaited<ReturnType<typeof renewal>> | undefined;
  const renew = async () => {
    answered = await renewal();
  };
  const { outcome, answers } = await sends(looking(renew, async () => answered?.store()));
  expect(outcome).toMatchObject({ kind: 'sent' });
  expect(answers).toMatchObject([{ ok: false, error: 'token_revoked' }, { ok: true }]);
});

test('A token that Slack has ended for good is tried once, and the message waits', async () => {
  const known = await world.installations.serving(workspaceId(world.playground.workspaceId));
  await createSlackClient(known?.token.value, log, world.playground.apiUrl).auth.revoke();
  const { outcome, answers } = await sends(looking());
  expect(outcome).toMatchObject({ kind: 'later' });
  expect(answers).toHaveLength(1);
});
