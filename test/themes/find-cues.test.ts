import { expect, test } from '@jest/globals';
import { ourChapters } from '../../src/themes/codebook.ts';
import { cueOf } from '../../src/themes/cue.ts';
import { anchorsOf } from '../../src/themes/cue-anchor.ts';
import { examplesFor } from '../../src/themes/examples/all-examples.ts';
import { cueFinder } from '../../src/themes/find-cues.ts';
import { plainWords } from '../../src/themes/words.ts';

const sentences = examplesFor(ourChapters).map(({ text }) => plainWords(text));
const pages = ourChapters.flatMap(({ themes }) => themes);

test('looking only for likely cues finds the same as looking for every one', () => {
  const findCues = cueFinder(ourChapters);
  const all = pages.map(({ id, cues, hints }) => ({ id, cues: cues.map(cueOf), hints: hints.map(cueOf) }));
  for (const sentence of sentences) {
    const slowly = all.map(({ id, cues, hints }) => ({
      theme: id,
      said: cues
        .filter((cue) => cue.in(sentence))
        .map(({ words }) => words)
        .toSorted(),
      hinted: hints.filter((hint) => hint.in(sentence)).length,
    }));
    const quickly = findCues(sentence).map((found) => ({ ...found, said: found.said.toSorted() }));
    const byTheme = (one: { theme: string }, other: { theme: string }) => (one.theme < other.theme ? -1 : 1);
    expect(quickly.toSorted(byTheme)).toEqual(
      slowly.filter(({ said, hinted }) => said.length + hinted > 0).toSorted(byTheme),
    );
  }
});

test.each([
  ['laugh* along', [{ word: 'along', open: false }]],
  ['took (it )?for granted', [{ word: 'granted', open: false }]],
  ['over ?react*', [{ word: 'over', open: true }]],
  ['(said|did) nothing', [{ word: 'nothing', open: false }]],
  ['(a )?(b )?no', undefined],
])('the telling part of "%s"', (pattern, anchors) => {
  expect(anchorsOf(pattern)).toEqual(anchors);
});
