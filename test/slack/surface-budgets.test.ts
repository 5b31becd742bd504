import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type Language, languages } from '../../src/domain/language.ts';
import type { Step } from '../../src/domain/programme.ts';
import { seasonIn } from '../../src/programme/spoken-content.ts';
import { inLanguage } from '../../src/slack/copy.ts';
import type { Database } from '../../src/store/database.ts';
import { openQuickDatabase } from '../support/database.ts';
import { type FlowWorld, flowWorld } from '../support/flow-world.ts';
import { measured, wordsIn } from './surface-words.ts';
import { formOf, type SurfaceRow, surfaces } from './surfaces.ts';

/** The same said in German or Spanish takes about a seventh more words and letters: verbs in two parts, articles, "de". */
const room: Readonly<Record<Language, number>> = { en: 1, de: 1.15, es: 1.15 };

describe.each(languages)('In the language %s', (language) => {
  const most = (budget: number) => Math.floor(budget * room[language]);
  let database: Database;
  let world: FlowWorld;
  beforeAll(async () => {
    database = await openQuickDatabase();
    world = await flowWorld(database);
  });
  afterAll(() => database.close());

  test.each(surfaces.map((row): [string, SurfaceRow] => [row.name, row]))('%s keeps its budget', async (_, row) => {
    const surface = await inLanguage(language, async () => row.show(world));
    const { words, buttons, filled, endsAt } = measured(surface, row.firstScreen?.upTo);
    expect(words).toBeLessThanOrEqual(most(row.budget));
    expect(filled).toBeLessThanOrEqual(1);
    if (row.buttons !== undefined) expect(buttons.length).toBeLessThanOrEqual(row.buttons);
    if (row.firstScreen !== undefined) expect(endsAt).toBeLessThanOrEqual(row.firstScreen.within);
  });

  test.each(seasonIn(language).steps.map((step): [string, Step] => [step.title, step]))(
    'The form of %s keeps its budget, and what comes on top where it can stir things up',
    (_, step) => {
      const { words, endsAt } = measured(
        inLanguage(language, () => formOf(step)),
        'main',
      );
      expect(words).toBeLessThanOrEqual(most(150) + wordsIn(step.contentNote ?? ''));
      expect(endsAt).toBeLessThanOrEqual(600);
    },
  );
});

test('What is counted is what is read: dates as they are shown, no marks, links by their names', () => {
  expect(wordsIn('*Open* until <!date^1610712000^{date_long} at {time}|Friday 15 January at 12:00>. · 🔒')).toBe(7);
  expect(wordsIn('A <https://example.org|page of help> & more')).toBe(5);
});
