import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { sql } from 'kysely';
import { makeHarmless, stripControlCharacters } from '../../src/domain/strip-control-characters.ts';
import { readProgrammeFile, writeProgrammeFile } from '../../src/programme/programme-file.ts';
import { loadProgramme } from '../../src/programme/validate.ts';
import { createBolt } from '../../src/slack/transport/bolt.ts';
import { loadCodebook } from '../../src/text/themes/theme-reader.ts';
import { openTestDatabase } from '../support/database.ts';

const silent = { info() {}, warn() {}, error() {} };

function bolt() {
  const transport = {
    receiver: { init: () => undefined, start: async () => undefined, stop: async () => undefined },
    open: async () => undefined,
    close: async () => undefined,
    isOpen: () => true,
    connections: () => undefined,
  };
  const authorize = async () => ({ teamId: 'T1', botId: 'B1', botUserId: 'UBOT' });
  return createBolt(transport, authorize, silent, undefined, () => undefined).app;
}

const wales = '\u{1f3f4}\u{e0067}\u{e0062}\u{e0077}\u{e006c}\u{e0073}\u{e007f}';
/** What was typed, and what listeners are given. */
const texts: readonly (readonly [what: string, typed: string, given: string])[] = [
  ['a NUL', 'Ro\0sa', 'Rosa'],
  ['other control characters', 'Ro\u0007sa\u001b[31m\u007f', 'Rosa[31m'],
  ['half of a pair', 'Rosa \ud83d and \udc69', 'Rosa  and '],
  ['marks that turn the text round', 'Ro\u202esa\u2066', 'Rosa'],
  ['an unusual line break and a tab', 'Rosa\u2028in\tPeople\r\n', 'Rosa\nin People\n'],
  ['nothing that can be seen', ' \u200b\u3164\ufeff', ''],
  ['letters and accents apart', 'Zoe\u0308', 'Zoë'],
  ['the flag of Wales', `Croeso ${wales}`, `Croeso ${wales}`],
];

describe.each(texts)('%s', (_what, typed, given) => {
  test('in a form', async () => {
    const app = bolt();
    const seen: unknown[] = [];
    app.view('form', async ({ ack, view, body }) => {
      await ack();
      seen.push(view.state.values['route']?.['text']?.value, body.view.state.values['route']?.['text']?.value);
    });
    const state = { values: { route: { text: { type: 'plain_text_input', value: typed } } } };
    const view = { id: 'V1', type: 'modal', callback_id: 'form', private_metadata: '', state };
    const body = { type: 'view_submission', team: { id: 'T1' }, user: { id: 'U1' }, view };
    await app.processEvent({ body, ack: async () => undefined });
    expect(seen).toEqual([given, given]);
  });

  test('after the command', async () => {
    const app = bolt();
    const seen: string[] = [];
    app.command('/imperfect-ally', async ({ ack, body }) => {
      await ack();
      seen.push(body.text);
    });
    const body = { command: '/imperfect-ally', text: typed, team_id: 'T1', user_id: 'U1', channel_id: 'C1' };
    await app.processEvent({ body, ack: async () => undefined });
    expect(seen).toEqual([given]);
  });

  test('in an event', async () => {
    const app = bolt();
    const seen: unknown[] = [];
    app.event('user_change', async ({ event }) => {
      seen.push(event.user.profile.real_name);
    });
    const event = { type: 'user_change', user: { id: 'U1', profile: { real_name: typed } } };
    const body = { type: 'event_callback', team_id: 'T1', event_id: 'E1', event };
    await app.processEvent({ body, ack: async () => undefined });
    expect(seen).toEqual([given]);
  });
});

test('a programme file may spell a NUL or half of a pair out: both are taken out', () => {
  const file = writeProgrammeFile(loadProgramme()).replace(/^title: .*$/m, String.raw`title: "Al\0lies \ud83d now"`);
  expect(readProgrammeFile(file, loadCodebook())).toMatchObject({
    ok: true,
    value: { programme: { title: 'Allies  now' } },
  });
});

test('what is left can be stored, as text and as JSON, and cleaning it again changes nothing', async () => {
  const database = await openTestDatabase('bare');
  await fc.assert(
    fc.asyncProperty(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('\0', '\ud800', '\udfff', ''),
      async (text, bad) => {
        const holder = { deep: [{ text: `${text}${bad}${text}` }] };
        makeHarmless(holder);
        const [{ text: clean } = { text: '' }] = holder.deep;
        expect(stripControlCharacters(clean)).toBe(clean);
        const stored = await sql<{ text: string; json: unknown }>`
        select ${clean}::text as text, ${JSON.stringify(holder)}::jsonb as json`.execute(database.db);
        expect(stored.rows).toEqual([{ text: clean, json: holder }]);
      },
    ),
    { numRuns: 100 },
  );
  await database.close();
});
