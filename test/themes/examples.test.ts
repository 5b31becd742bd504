import { expect, test } from '@jest/globals';
import { ourChapters } from '../../src/themes/codebook.ts';
import { examplesFor } from '../../src/themes/examples/all-examples.ts';
import { examplesIn } from '../../src/themes/examples/example.ts';

const examples = examplesFor(ourChapters);
const themes = ourChapters.flatMap((chapter) => chapter.themes.map(({ id }) => id));

test('a page of replies is read line by line, with what else a reply raises at its end', () => {
  const page = `
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

test.each(themes)('%s has sixty examples or more, in ten voices or more', (theme) => {
  const own = examples.filter((example) => example.themes.includes(theme));
  expect(own.length).toBeGreaterThanOrEqual(60);
  expect(new Set(own.map(({ voice }) => voice)).size).toBeGreaterThanOrEqual(10);
});
