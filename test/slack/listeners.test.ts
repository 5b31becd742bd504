import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { z } from 'zod';
import { clickPages } from '../../src/slack/callbacks/click-pages.ts';
import { leadClicks } from '../../src/slack/callbacks/lead-clicks.ts';
import { memberClicks } from '../../src/slack/callbacks/member-clicks.ts';
import { submissions } from '../../src/slack/callbacks/submissions.ts';
import { wordPages } from '../../src/slack/callbacks/word-pages.ts';
import { events } from '../../src/slack/listeners.ts';
import { opens } from '../../src/slack/parts/actions.ts';
import { commandWords } from '../../src/slack/parts/command-words.ts';
import { command } from '../../src/slack/words/common.ts';

const manifest = z
  .object({
    features: z.object({ slash_commands: z.array(z.object({ command: z.string(), usage_hint: z.string() })) }),
    oauth_config: z.object({ scopes: z.object({ bot: z.array(z.string()) }) }),
    settings: z.object({
      event_subscriptions: z.object({ bot_events: z.array(z.string()) }),
      interactivity: z.object({ is_enabled: z.literal(true) }),
      socket_mode_enabled: z.literal(true),
    }),
  })
  .parse(JSON.parse(readFileSync(new URL('../../manifest.json', import.meta.url), 'utf8')));

describe('The manifest and the listeners agree', () => {
  test('on the command and each of its words', () => {
    expect(manifest.features.slash_commands.map((each) => each.command)).toEqual([command]);
    const hinted = manifest.features.slash_commands[0]?.usage_hint.match(/[\p{L}-]+/gu) ?? [];
    expect(new Set(['hub', ...hinted])).toEqual(new Set(commandWords));
    expect(new Set(Object.keys(wordPages))).toEqual(new Set(commandWords));
  });

  test('on the events', () => {
    expect(new Set(manifest.settings.event_subscriptions.bot_events)).toEqual(new Set(events));
  });

  test('on the scopes, none of which reads what people write', () => {
    const scopes = manifest.oauth_config.scopes.bot;
    expect(new Set(scopes)).toEqual(
      new Set(['commands', 'chat:write', 'im:write', 'users:read', 'channels:read', 'groups:read']),
    );
  });
});

test('Every button that opens a page has a listener', () => {
  for (const action of Object.values(opens)) expect(Object.keys(clickPages)).toContain(action);
});

test('No button stands in both tables, where one would hide the other', () => {
  expect(Object.keys(memberClicks).filter((action) => action in leadClicks)).toEqual([]);
});

test('Every form has a listener', () => {
  expect(new Set(Object.keys(submissions))).toEqual(
    new Set([
      ...['setup', 'setup-preview', 'setup-safety', 'group-week', 'group-safety', 'group-channel', 'leads'],
      ...['join', 'leave', 'reply', 'pause', 'settings', 'forget-me', 'agree'],
      ...['edit-draft', 'merge-themes', 'step', 'promise'],
    ]),
  );
});
