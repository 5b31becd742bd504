// Holds TM-19 of docs/threat-model.md.
import { expect, test } from '@jest/globals';
import { draftOf } from '../../src/domain/digest.ts';
import { people } from '../domain/digest/answers.ts';
import { inventedCodebook } from '../domain/digest/invented-codebook.ts';

/**
 * The best case for whoever compares two posts: one person has joined between them, everybody else says exactly the
 * same again, and a theme appears. How sure may they be that it is the newcomer's? Half of all newcomers raise it, and
 * every number of others is as likely as any other.
 */
function sureness(margins: readonly number[]): number {
  const appeared = { newcomers: 0, others: 0 };
  for (let others = 0; others <= 14; others += 1)
    for (const before of margins)
      for (const after of margins)
        for (const raisesIt of [true, false]) {
          if (isShown(others, before) || !isShown(others + (raisesIt ? 1 : 0), after)) continue;
          appeared[raisesIt ? 'newcomers' : 'others'] += 1;
        }
  return appeared.newcomers / (appeared.newcomers + appeared.others);
}

function isShown(raising: number, margin: number): boolean {
  const answers = [...people(raising, ['asked']), ...people(24 - raising, [])];
  const draft = draftOf(answers, inventedCodebook, { k: 5, margin: (counted) => (counted === 'asked' ? margin : 0) });
  return draft.kind === 'themes' && draft.themes.some(({ id }) => id === 'asked');
}

test('a theme that appears when somebody joins is theirs for certain without the secret margin, and a guess with it', () => {
  expect(sureness([0])).toBe(1);
  const withMargin = sureness([0, 1, 2]);
  process.stdout.write(`comparing two posts: ${withMargin.toFixed(2)} sure; 0.50 is to know nothing\n`);
  expect(withMargin).toBeGreaterThan(0.5);
  expect(withMargin).toBeLessThan(0.75);
});

/**
 * Two themes that everybody raises together, but for one person who may have raised the second alone: in how many weeks
 * does the post differ by whether they did? A lead could word such twins on purpose, to learn about one choice of one
 * person. Whatever margin each has is the same with and without that person.
 */
function toldApart(margins: readonly number[]): number {
  const weeks = margins.flatMap((margin) => Array.from({ length: 20 }, (_, at) => ({ both: at + 5 + margin, margin })));
  const post = (both: number, alone: number, margin: number) => {
    const answers = [...people(both, ['asked', 'read']), ...people(alone, ['read']), ...people(60 - both - alone, [])];
    return JSON.stringify(draftOf(answers, inventedCodebook, { k: 5, margin: () => margin }));
  };
  return weeks.filter(({ both, margin }) => post(both, 0, margin) !== post(both, 1, margin)).length / weeks.length;
}

test('the order of two themes that differ by one person is the same with and without that person', () => {
  const told = toldApart([0, 1, 2]);
  process.stdout.write(
    `twin themes: told apart in ${told.toFixed(2)} of weeks, where a band begins and nowhere else\n`,
  );
  // Of twenty numbers of people, two are the last below a band: 10 and 20.
  expect(told).toBe(0.1);
});
