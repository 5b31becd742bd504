import { afterEach, expect, test } from '@jest/globals';
import { Ajv } from 'ajv';
import manifest from '../../../manifest.json' with { type: 'json' };
import { type Playground, startPlayground } from '../../../playground/server.ts';
import { call } from '../web-api.ts';
import schema from './manifest.schema.json' with { type: 'json' };

let playground: Playground | undefined;

afterEach(async () => {
  await playground?.close();
});

test('the manifest is one that Slack takes', () => {
  const ajv = new Ajv({ strict: false, allErrors: true, validateFormats: false });
  const validate = ajv.compile(schema);
  const isValid: unknown = validate(manifest);
  expect([isValid, validate.errors ?? []]).toEqual([true, []]);
});

test('an app is sent only what its manifest declares', async () => {
  playground = await startPlayground({ manifest });
  const mia = playground.person('mia');
  await mia.runs('/other-app', { in: '#allies' });
  await mia.sees(/\/other-app is not a valid command/);
  await playground.sendEvent({ type: 'emoji_changed' });
  expect(playground.ledger.envelopes()).toEqual([]);
  await playground.changePerson('mia', { zone: 'Asia/Tokyo' });
  expect(playground.ledger.envelopes().length).toBeGreaterThan(0);
});

test('an app is granted only what its manifest asks for', async () => {
  playground = await startPlayground({ manifest: { oauth_config: { scopes: { bot: ['commands'] } } } });
  const { answer } = await call(playground, 'users.list', {});
  expect(answer).toEqual({ ok: false, error: 'missing_scope', needed: 'users:read', provided: 'commands' });
});
