import { describe, expect, test } from '@jest/globals';
import { loadCodebook } from '../../src/text/themes/theme-reader.ts';
import { phrasesOf } from '../../training/cue-phrases.ts';
import { examplesIn, themeExamples, themePages } from '../../training/theme-examples.ts';

const examples = themeExamples();
const themes = loadCodebook().themes.map(({ id }): string => id);

test('a page of replies is read line by line, with what else a reply raises at its end', () => {
  const page = `> Somebody who says little.
# stayed-silent
Said nothing | and regretted it. | power-and-hierarchy, went-along
Kept quiet.
# no theme
The lift is broken.`;
  expect(examplesIn('a voice', page)).toEqual([
    {
      voice: 'a voice',
      themes: ['stayed-silent', 'power-and-hierarchy', 'went-along'],
      text: 'Said nothing | and regretted it.',
    },
    { voice: 'a voice', themes: ['stayed-silent'], text: 'Kept quiet.' },
    { voice: 'a voice', themes: [], text: 'The lift is broken.' },
  ]);
});

test('every example is labelled with themes of the codebook, each once, and is there once', () => {
  const known = new Set(themes);
  for (const { themes: given } of examples) {
    expect(given.filter((theme) => !known.has(theme))).toEqual([]);
    expect(new Set(given).size).toBe(given.length);
  }
  expect(new Set(examples.map(({ text }) => text)).size).toBe(examples.length);
});

describe.each(themes)('%s', (theme) => {
  test('has sixty examples or more, in ten voices or more', () => {
    const own = examples.filter((example) => example.themes.includes(theme));
    expect(own.length).toBeGreaterThanOrEqual(60);
    expect(new Set(own.map(({ voice }) => voice)).size).toBeGreaterThanOrEqual(10);
  });

  test('has a dozen cues, each once, in small letters without contractions', () => {
    const cues = themePages().get(theme)?.cues ?? [];
    expect(cues.length).toBeGreaterThanOrEqual(12);
    expect(new Set(cues).size).toBe(cues.length);
    for (const phrase of cues.flatMap(phrasesOf)) expect(phrase).toMatch(/^[\p{Ll}\p{N} ]+$/u);
  });
});

test.each([
  ['laugh* along', ['laugh along']],
  [
    'did not (say|do) (anything|a word)',
    ['did not say anything', 'did not say a word', 'did not do anything', 'did not do a word'],
  ],
  ['point* .. out', ['point out']],
  ['took (it )?for granted', ['took it for granted', 'took for granted']],
  ['over ?react*', ['over react']],
  ['said (word|(a|the) thing)', ['said word', 'said a thing', 'said the thing']],
])('the cue "%s" is written out', (cue, phrases) => {
  expect(phrasesOf(cue).toSorted()).toEqual(phrases.toSorted());
});
