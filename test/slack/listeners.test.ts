import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { z } from 'zod';
import { command } from '../../languages/command.ts';
import { events } from '../../src/slack/listeners.ts';
import { submissions } from '../../src/slack/submissions.ts';
import { surfaceOf, surfaces } from '../../src/slack/surfaces.ts';
import { actionIds, actionNames, formIds, formNames } from '../../src/slack/ui/actions.ts';
import { commandWords } from '../../src/slack/ui/command-words.ts';

const manifest = z
  .object({
    features: z.object({ slash_commands: z.array(z.object({ command: z.string(), usage_hint: z.string() })) }),
    oauth_config: z.object({ scopes: z.object({ bot: z.array(z.string()), bot_optional: z.array(z.string()) }) }),
    settings: z.object({
      event_subscriptions: z.object({ bot_events: z.array(z.string()) }),
      interactivity: z.object({ is_enabled: z.literal(true) }),
      socket_mode_enabled: z.literal(true),
    }),
  })
  .parse(JSON.parse(readFileSync(new URL('../../manifest.json', import.meta.url), 'utf8')));

describe('The manifest and the listeners agree', () => {
  test('on the command, of whose words the hint names five', () => {
    expect(manifest.features.slash_commands.map((each) => each.command)).toEqual([command]);
    const hinted = manifest.features.slash_commands[0]?.usage_hint.match(/[\p{L}-]+/gu) ?? [];
    expect(hinted).toHaveLength(5);
    for (const word of hinted) expect(commandWords).toContain(word);
    expect(Object.keys(surfaces)).toEqual(expect.arrayContaining([...commandWords]));
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

  test('on the only scope that may be left out, which Slack wants to find in both lists', () => {
    expect(manifest.oauth_config.scopes.bot_optional).toEqual(['groups:read']);
    expect(manifest.oauth_config.scopes.bot).toEqual(expect.arrayContaining(manifest.oauth_config.scopes.bot_optional));
  });
});

test('Every button that opens a page has a listener', () => {
  for (const name of actionNames) expect(surfaceOf(actionIds[name])).toBe(surfaces[name]);
  expect(new Set(Object.keys(surfaces))).toEqual(new Set(actionNames));
});

test('No two buttons have one id, and no two forms, where one would hide the other', () => {
  for (const ids of [Object.values(actionIds), Object.values(formIds)]) expect(ids).toEqual([...new Set(ids)]);
});

test('Every form has a listener', () => {
  expect(new Set(Object.keys(submissions))).toEqual(new Set(formNames));
  expect(new Set(Object.values(formIds))).toEqual(
    new Set([
      ...['setup', 'setup-contacts', 'setup-schedule', 'setup-privacy', 'invitation', 'leads'],
      ...['group-contacts', 'group-privacy', 'group-schedule', 'group-channel'],
      ...['own-help-line', 'join', 'leave', 'reply', 'pause', 'settings', 'forget-me', 'agree'],
      ...[
        'edit-draft',
        'merge-themes',
        'step',
        'promise',
        'day-off',
        'group-start',
        'group-skips',
        'report-text',
        'lead-line',
      ],
    ]),
  );
});
