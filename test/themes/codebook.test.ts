import { describe, expect, test } from '@jest/globals';
import { checkedChapters, loadCodebook, ourChapters } from '../../src/themes/codebook.ts';
import { cueOf } from '../../src/themes/cue.ts';
import { plainWords } from '../../src/themes/words.ts';

const { parents, themes } = loadCodebook();
const pages = ourChapters.flatMap((chapter) => chapter.themes);

test('the codebook has 32 themes under 8 parents, each with its own id', () => {
  expect([parents.length, themes.length]).toEqual([8, 32]);
  expect(new Set([...parents, ...themes].map(({ id }) => id)).size).toBe(40);
});

test('every theme belongs to a parent that is in the codebook', () => {
  const known = parents.map(({ id }) => id);
  for (const { parent } of themes) expect(known).toContain(parent);
});

test('a codebook in which two themes have the same id is refused', () => {
  expect(() => checkedChapters([...ourChapters, ...ourChapters])).toThrow('two themes are called');
});

test.each([...parents, ...themes])('what the channel reads about $id counts nobody and names nobody', (theme) => {
  const sentence = theme.sentence;
  expect(sentence).not.toMatch(/\d|\b(many|most|several|few|often|everyone says|majority|half|some of us)\b/i);
  expect(sentence).not.toMatch(/\b(he|she|his|her)\b/i);
  expect(sentence).toMatch(/^[A-Z].*\.$/);
});

describe.each(pages)('the theme $id', (page) => {
  test('has enough cues and examples, each once', () => {
    expect(page.cues.length).toBeGreaterThanOrEqual(12);
    expect(page.seeds.length).toBeGreaterThanOrEqual(6);
    for (const list of [page.cues, page.hints, page.seeds]) expect(new Set(list).size).toBe(list.length);
  });

  test('has cues in small letters that a lead can read as words', () => {
    for (const cue of [...page.cues, ...page.hints]) {
      expect(cue).toBe(cue.toLowerCase());
      expect(cue).not.toContain("'");
      expect(cueOf(cue).words).toMatch(/^[\p{L}\p{N}… ]+$/u);
    }
  });
});

test.each([
  ['laugh* along', 'I laughed along.', true],
  ['laugh* along', 'I did not laugh.', false],
  ['did not (say|do) (anything|a word)', "I didn't say a word", true],
  ['point* .. out', 'She pointed it very kindly out', true],
  ['no', 'nothing', false],
])('the cue "%s" looked for in "%s": %s', (pattern, text, expected) => {
  expect(cueOf(pattern).in(plainWords(text))).toBe(expected);
});

test('a lead reads the first of each choice of a cue, without its machinery', () => {
  expect(cueOf('(said|say*) (not )?nothing .. (word|(a|the) thing)').words).toBe('said nothing … word');
});
