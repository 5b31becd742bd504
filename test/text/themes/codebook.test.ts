import { expect, test } from '@jest/globals';
import { loadCodebook } from '../../../src/text/themes/theme-reader.ts';

const { parents, themes } = loadCodebook();

test('the codebook has 32 themes under 8 parents, each with its own id', () => {
  expect([parents.length, themes.length]).toEqual([8, 32]);
  expect(new Set([...parents, ...themes].map(({ id }) => id)).size).toBe(40);
});

test('every theme belongs to a parent that is in the codebook', () => {
  const known = parents.map(({ id }) => id);
  for (const { parent } of themes) expect(known).toContain(parent);
});

test.each([...parents, ...themes])('what the channel reads about $id counts nobody and names nobody', (theme) => {
  const sentence = theme.sentence;
  expect(sentence).not.toMatch(/\d|\b(many|most|several|few|often|everyone says|majority|half|some of us)\b/i);
  expect(sentence).not.toMatch(/\b(he|she|his|her)\b/i);
  expect(sentence).toMatch(/^[A-Z].*\.$/);
});

test.each(themes)('whoever chooses $id says it of themselves, in an everyday sentence', ({ choice }) => {
  expect(choice.length).toBeLessThanOrEqual(75);
  expect(choice).toMatch(/^I\b.*\.$/);
  expect(choice).not.toMatch(/;|\b(colleagues should|they always|everybody else)\b/);
});

test('no two themes share a label, an alternative or a choice', () => {
  const words = [...parents, ...themes].flatMap(({ label, alternatives }) => [label, ...alternatives]);
  expect(new Set(words).size).toBe(words.length);
  expect(new Set(themes.map(({ choice }) => choice)).size).toBe(themes.length);
});

test('labels have none of the signs that part those of merged themes', () => {
  for (const { label, alternatives } of [...parents, ...themes])
    for (const each of [label, ...alternatives]) expect(each).toMatch(/^[^;\n]{1,60}$/);
});
