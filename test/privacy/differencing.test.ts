import { expect, test } from '@jest/globals';
import { draftOf } from '../../src/domain/digest.ts';
import { inventedCodebook } from '../domain/digest/invented-codebook.ts';
import { people } from '../domain/digest/read-replies.ts';

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
  const reading = [...people(raising, ['asked']), ...people(24 - raising, [])];
  const draft = draftOf(reading, inventedCodebook, { k: 5, margin: (id) => (id === 'learning' ? margin : 0) });
  return draft.kind === 'themes' && draft.themes.some(({ id }) => id === 'asked');
}

test('a theme that appears when somebody joins is theirs for certain without the secret margin, and a guess with it', () => {
  expect(sureness([0])).toBe(1);
  const withMargin = sureness([0, 1, 2]);
  process.stdout.write(`comparing two posts: ${withMargin.toFixed(2)} sure; 0.50 is to know nothing\n`);
  expect(withMargin).toBeGreaterThan(0.5);
  expect(withMargin).toBeLessThan(0.75);
});
