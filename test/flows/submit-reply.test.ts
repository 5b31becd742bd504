import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { sql } from 'kysely';
import { type RoundId, themeId } from '../../src/domain/ids.ts';
import type { ReplyInput } from '../../src/domain/reply.ts';
import type { Ports } from '../../src/flows/ports.ts';
import { openReply } from '../../src/flows/replies/open-reply.ts';
import { submitReply } from '../../src/flows/replies/submit-reply.ts';
import type { Database } from '../../src/store/database.ts';
import { openQuickDatabase } from '../support/database.ts';
import { aWorkspace, type FlowWorld, flowWorld, memberAt, opened } from '../support/flow-world.ts';

let database: Database;
let world: FlowWorld;
let round: RoundId;
beforeAll(async () => {
  database = await openQuickDatabase();
});
afterAll(() => database.close());
beforeEach(async () => {
  await sql`delete from workspace`.execute(database.db);
  world = await flowWorld(database);
  await opened(world);
  round = (await world.ports.rounds.openOf(aWorkspace, world.group.id))?.id ?? never();
});

const at = () => ({ workspace: aWorkspace, round, member: memberAt(world, 0) });

async function save(input: Partial<ReplyInput>, ports: Partial<Ports> = {}) {
  const reply = { chosen: 'nothing', main: '', more: [], ...input } as const;
  const outcome = await submitReply({ ...world.ports, ...ports }, at(), reply);
  if (!outcome.ok) return outcome.refusal;
  return outcome.value;
}

async function shownAgain() {
  const page = await openReply(world.ports, { workspace: aWorkspace, member: memberAt(world, 0) });
  return page.ok ? page.value.said : undefined;
}

const reader = (read: Ports['themes']['read']) => ({ themes: { ...world.ports.themes, read } });
const hears = (likely: readonly string[], suggestions: readonly string[]) =>
  reader(() => ({ likely: likely.map(themeId), suggestions: suggestions.map(themeId) }));

describe('What counts of an answer', () => {
  test('are the choices, whatever the words sound like: that is only suggested', async () => {
    const saved = await save(
      { chosen: [themeId('silence')], main: 'words' },
      hears(['laughter'], ['laughter', 'silence']),
    );
    expect(saved).toMatchObject({
      kind: 'saved',
      reply: { themes: ['silence'], main: 'words' },
      suggestions: ['laughter'],
    });
    expect(await shownAgain()).toEqual({ chosen: ['silence'], main: 'words', more: [] });
  });

  test('is what the words very likely are about, where nothing was chosen', async () => {
    const saved = await save({ main: 'words' }, hears(['laughter'], ['laughter', 'silence']));
    expect(saved).toMatchObject({ reply: { themes: ['laughter'] }, suggestions: ['silence'] });
    expect(await shownAgain()).toEqual({ chosen: ['laughter'], main: 'words', more: [] });
  });

  test('is no theme, where "something else" was chosen or nothing can be heard', async () => {
    for (const chosen of ['somethingElse', 'nothing'] as const) {
      expect(await save({ chosen, main: 'words' }, hears([], ['silence']))).toMatchObject({
        reply: { themes: [] },
        suggestions: ['silence'],
      });
      expect(await shownAgain()).toMatchObject({ chosen: 'somethingElse' });
    }
  });

  test('can be chosen without a word, and then nothing is read', async () => {
    const unread = reader(() => never());
    expect(await save({ chosen: [themeId('silence')] }, unread)).toMatchObject({ suggestions: [] });
    expect(await shownAgain()).toEqual({ chosen: ['silence'], main: '', more: [] });
    expect(world.logged.filter(({ event }) => event === 'reply not read')).toEqual([]);
  });

  test('is shown under another edition each time that it is saved', async () => {
    const editions = new Set<unknown>();
    for (let time = 0; time < 3; time += 1) {
      const saved = await save({ chosen: [themeId('silence')] });
      editions.add('edition' in saved && saved.edition);
    }
    expect(editions.size).toBe(3);
  });
});

describe('A reader of themes', () => {
  test('that throws makes no saving fail', async () => {
    const saved = await save(
      { main: 'silence' },
      reader(() => never()),
    );
    expect(saved).toMatchObject({ kind: 'saved', reply: { themes: [], main: 'silence' }, suggestions: [] });
    expect(JSON.stringify(world.logged)).not.toContain('silence');
  });

  test('that names a theme which the week does not have is not believed', async () => {
    expect(await save({ main: 'words' }, hears(['nowhere'], ['nowhere']))).toMatchObject({
      reply: { themes: [] },
      suggestions: [],
    });
  });
});

test.each<[string, Partial<ReplyInput>, string]>([
  ['neither chooses nor writes', {}, 'empty'],
  ['chooses four', { chosen: ['silence', 'laughter', 'a', 'b'].map(themeId) }, 'tooMany'],
  ['chooses what the week does not have', { chosen: [themeId('nowhere')] }, 'unknownChoice'],
])('Who %s is told so, and nothing is kept', async (_, input, kind) => {
  const refusal = await save(input);
  expect(refusal).toMatchObject({ kind: 'mistakes' });
  expect(JSON.stringify(refusal)).toContain(kind);
  expect(await shownAgain()).toBeUndefined();
});

function never(): never {
  throw new Error('this must not be asked');
}
