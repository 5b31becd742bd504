import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { webApi } from '@slack/bolt';
import { z } from 'zod';
import { errorCodesOf } from '../../playground/methods/method.ts';
import { slackMethods, verdictOf } from '../../src/slack/api/slack-answers.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
/** Slack's method pages, one file each; a checkout alone does not have them. */
const pages = path.join(root, '../shared/data/slack/methods');
const unknownIn = (method: string, codes: Iterable<string>) =>
  [...codes].filter((code) => verdictOf(method, code) === undefined).map((code) => `${method}: ${code}`);

describe('The table of Slack’s answers', () => {
  test('knows every code that the playground’s facts list, of every method in it', () => {
    expect([...slackMethods].flatMap((method) => unknownIn(method, errorCodesOf(method)))).toEqual([]);
  });

  const withPages = existsSync(pages) ? test : test.skip;
  withPages('knows every code of Slack’s method pages (left out where ../shared/data/slack/methods is not)', () => {
    const codesIn = (file: string): unknown => JSON.parse(readFileSync(path.join(pages, file), 'utf8'));
    const common = Object.keys(z.record(z.string(), z.string()).parse(codesIn('_common_errors.json')));
    const page = z.object({ errors: z.record(z.string(), z.string()) });
    const missing = [...slackMethods].flatMap((method) => {
      const own = Object.keys(page.parse(codesIn(`${method}.json`)).errors);
      return unknownIn(method, [...own, ...common]);
    });
    expect(missing).toEqual([]);
  });

  test('has every method that the program calls, and no other', () => {
    const source = sourcesIn(path.join(root, 'src')).join('\n');
    const called = methodsOf(new webApi.WebClient()).filter((method) => source.includes(`.${method}(`));
    // What Slack's own packages call for the app, and what the doctor asks without a client.
    const indirectly = ['apps.connections.open', 'oauth.v2.access', 'auth.test', 'api.test'];
    expect(called).toContain('chat.postMessage');
    expect(new Set([...called, ...indirectly])).toEqual(slackMethods);
  });

  test('says nothing of a method or a code that it does not know', () => {
    expect(verdictOf('chat.postMessage', 'moon_is_full')).toBeUndefined();
    expect(verdictOf('chat.whisper', 'internal_error')).toBeUndefined();
  });

  test.each([
    ['chat.postMessage', 'rate_limited', 'wait'],
    ['chat.postMessage', 'message_limit_exceeded', 'wait'],
    ['chat.postMessage', 'internal_error', 'again'],
    ['chat.postMessage', 'channel_not_found', 'ended'],
    ['chat.postMessage', 'restricted_action', 'giveUp'],
    ['chat.postMessage', 'invalid_blocks', 'bug'],
    ['auth.test', 'invalid_auth', 'ended'],
    ['chat.postMessage', 'invalid_auth', 'wait'],
    ['views.open', 'expired_trigger_id', 'ended'],
  ] as const)('%s, %s: %s', (method, code, verdict) => {
    expect(verdictOf(method, code)).toBe(verdict);
  });
});

/** Every source of the program but the playground, which answers for Slack. */
function sourcesIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const at = path.join(folder, entry.name);
    if (entry.isDirectory()) return entry.name === 'playground' ? [] : sourcesIn(at);
    return entry.name.endsWith('.ts') ? [readFileSync(at, 'utf8')] : [];
  });
}

/** "chat.postMessage" and all others that the client offers. */
function methodsOf(group: object, prefix: readonly string[] = []): string[] {
  return Object.entries(group).flatMap(([name, value]): string[] => {
    if (typeof value === 'function') return prefix.length === 0 ? [] : [[...prefix, name].join('.')];
    const isGroup = typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;
    return isGroup ? methodsOf(value, [...prefix, name]) : [];
  });
}
