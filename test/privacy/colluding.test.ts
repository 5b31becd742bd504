// Holds TM-20 of docs/threat-model.md.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { draftOf } from '../../src/domain/digest.ts';
import { reviewedDigest } from '../../src/domain/review.ts';
import { type Accounts, mostLearned } from '../../src/ops/audit/attacks/accounts.ts';

const k = 5;
const rules = { draft: draftOf, reviewed: reviewedDigest };

/** Of one count that a person stands in, a secret margin of its own hides two cases of three; two count as two. */
const [oneCount, twoCounts] = [1 / 3, 1 - (2 / 3) ** 2];
const rows = [
  { name: 'k − 1', count: k - 1, shows: oneCount, certain: oneCount },
  // The accounts cannot fill both counts to where certainty is likeliest.
  { name: 'k', count: k, shows: twoCounts, certain: 11 / 27 },
  { name: 'k + 1', count: k + 1, shows: twoCounts, certain: twoCounts },
  { name: 'k + 2', count: k + 2, shows: twoCounts, certain: twoCounts },
];

describe.each([
  { sees: 'the post', bystanders: [1, 12] },
  { sees: 'the review and the post', bystanders: [12] },
] satisfies readonly Pick<Accounts, 'sees' | 'bystanders'>[])(
  'what accounts that act together learn of the one other person, from $sees',
  ({ sees, bystanders }) => {
    test.each(rows)(
      'of $count accounts, counted in full, is what follows in closed form',
      ({ count, shows, certain }) => {
        const { right, chose, didNot } = mostLearned(rules, { count, k, sees, bystanders });
        process.stdout.write(
          `colluding, ${sees}: ${count} accounts ${[right, chose, didNot].map((each) => each.toFixed(4)).join(' ')}\n`,
        );
        expect(right).toBeCloseTo(1 / 2 + shows / 2, 10);
        expect([chose, didNot]).toEqual([expect.closeTo(certain, 10), expect.closeTo(certain, 10)]);
      },
    );
  },
);

test('the threat model has these figures', () => {
  const page = readFileSync(new URL('../../docs/threat-model.md', import.meta.url), 'utf8');
  for (const { name, count, shows, certain } of rows) {
    const [, ...cells] =
      page
        .split('\n')
        .find((line) => line.startsWith(`| ${name} = ${count} |`))
        ?.split(' | ') ?? [];
    const figures = cells.map((cell) => / = (\d\.\d\d)/.exec(cell)?.[1]);
    const right = (1 / 2 + shows / 2).toFixed(2);
    expect({ name, figures }).toEqual({ name, figures: [right, right, certain.toFixed(2), certain.toFixed(2)] });
  }
});
