import { statSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import careWeights from '../../src/text/care/weights.json' with { type: 'json' };
import elsewhere from '../../src/text/care/weights-elsewhere.json' with { type: 'json' };
import { loadCodebook } from '../../src/text/themes/theme-reader.ts';
import themeWeights from '../../src/text/themes/weights.json' with { type: 'json' };
import { loadWeights } from '../../src/text/themes/weights.ts';
import { digestOfTraining } from '../../training/digest.ts';

test('the weights were learned from the texts and the code that are here: else run npm run learn', () => {
  const here = digestOfTraining();
  expect([themeWeights, careWeights, elsewhere].map(({ learnedFrom }) => learnedFrom)).toEqual([here, here, here]);
});

test('there is a weight for each known feature and theme, and for "no theme"', () => {
  const { themes, size, rows } = loadWeights();
  expect(themes).toEqual(loadCodebook().themes.map(({ id }) => id));
  expect(rows).toHaveLength((size + 1) * (themes.length + 1));
});

test('the weights are about a megabyte', () => {
  expect(loadWeights().rows.length).toBeLessThan(1_000_000);
  expect(statSync('src/text/themes/weights.json').size).toBeLessThan(1_300_000);
});

test('the weights of care in other languages are small', () => {
  expect(statSync('src/text/care/weights-elsewhere.json').size).toBeLessThan(60_000);
});
