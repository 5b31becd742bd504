import { expect, test } from '@jest/globals';
import { Ajv } from 'ajv';
import { z } from 'zod';
import manifest from '../../manifest.json' with { type: 'json' };
import { manifestFor } from '../../src/slack/transport/app-manifest.ts';
import schema from '../playground/conformance/manifest.schema.json' with { type: 'json' };
import { startTypescript } from '../support/child-process.ts';

async function printed(...options: readonly string[]) {
  const child = startTypescript(new URL('../../src/ops/commands/manifest.ts', import.meta.url), options, {});
  const lines: string[] = [];
  for (let line = await child.line(); line !== undefined; line = await child.line()) lines.push(line);
  return { ...(await child.ended), text: lines.join('\n') };
}

const http = z.object({
  features: z.object({ slash_commands: z.array(z.object({ url: z.string() })) }),
  oauth_config: z.object({ redirect_urls: z.array(z.string()), scopes: z.unknown() }),
  settings: z.object({
    event_subscriptions: z.object({ request_url: z.string(), bot_events: z.array(z.string()) }),
    interactivity: z.object({ is_enabled: z.boolean(), request_url: z.string() }),
    org_deploy_enabled: z.boolean(),
    socket_mode_enabled: z.boolean(),
    token_rotation_enabled: z.boolean(),
  }),
});

test('the manifest for an address is one that Slack takes, with every address in it and tokens that end', async () => {
  const { code, text } = await printed('--url', 'https://ally.example.com');
  expect(code).toBe(0);
  const printedManifest: unknown = JSON.parse(text);
  const validate = new Ajv({ strict: false, allErrors: true, validateFormats: false }).compile(schema);
  const isValid: unknown = validate(printedManifest);
  expect([isValid, validate.errors ?? []]).toEqual([true, []]);
  const { features, oauth_config, settings } = http.parse(printedManifest);
  const events = 'https://ally.example.com/slack/events';
  expect(features.slash_commands).toEqual([{ url: events }]);
  expect(oauth_config.redirect_urls).toEqual(['https://ally.example.com/slack/oauth_redirect']);
  expect(oauth_config.scopes).toEqual(manifest.oauth_config.scopes);
  expect(settings).toEqual({
    event_subscriptions: { request_url: events, bot_events: manifest.settings.event_subscriptions.bot_events },
    interactivity: { is_enabled: true, request_url: events },
    org_deploy_enabled: true,
    socket_mode_enabled: false,
    token_rotation_enabled: true,
  });
});

test('without an address it is the manifest of Socket Mode', async () => {
  const { code, text } = await printed();
  expect(code).toBe(0);
  expect(JSON.parse(text)).toEqual(manifest);
});

test.each([
  ['https://corp.example.com/ally', 'https://corp.example.com/ally/slack/events'],
  ['https://corp.example.com/ally/', 'https://corp.example.com/ally/slack/events'],
  ['https://corp.example.com/', 'https://corp.example.com/slack/events'],
  ['https://corp.example.com:8443/a/b', 'https://corp.example.com:8443/a/b/slack/events'],
])('the path of %s is kept', (url, address) => {
  expect(manifestFor(url)).toMatchObject({
    features: { slash_commands: [{ url: address }] },
    oauth_config: { redirect_urls: [address.replace('events', 'oauth_redirect')] },
    settings: { event_subscriptions: { request_url: address }, interactivity: { request_url: address } },
  });
});

test.each([['http://ally.example.com'], ['ally.example.com']])('"%s" is refused with a sentence', async (url) => {
  const { code, text, errors } = await printed('--url', url);
  expect([code, text]).toEqual([2, '']);
  expect(errors).toContain('it must begin with https://');
});
