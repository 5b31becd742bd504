import type { Chapter } from '../../src/themes/codebook/chapter.ts';
import type { Example } from '../../src/themes/examples/example.ts';
import { cueFinder } from '../../src/themes/find-cues.ts';
import type { Judge } from '../../src/themes/judge.ts';
import { type Features, featureSpaceOf } from '../../src/themes/text-features.ts';
import { plainWords } from '../../src/themes/words.ts';

/** The simplest method: a theme is as likely as its nearest example is near (the cosine of their TF-IDF). */
export function nearestExample(chapters: readonly Chapter[], examples: readonly Example[]): Judge {
  const findCues = cueFinder(chapters);
  const themes = chapters.flatMap((chapter) => chapter.themes.map(({ id }) => id));
  const texts = examples.map(({ text }) => plainWords(text));
  const space = featureSpaceOf(texts, themes, findCues, new Set(['words']));
  const near = texts.map((text) => byNumber(space.of(text)));
  return {
    likelihoods(text) {
      const { numbers, weights } = space.of(text);
      const nearest = new Map(themes.map((theme) => [theme, 0]));
      let none = 0;
      for (const [index, { themes: given }] of examples.entries()) {
        let cosine = 0;
        for (const [at, number] of numbers.entries()) cosine += (weights[at] ?? 0) * (near[index]?.get(number) ?? 0);
        if (given.length === 0) none = Math.max(none, cosine);
        for (const theme of given) nearest.set(theme, Math.max(nearest.get(theme) ?? 0, cosine));
      }
      return { themes: nearest, none };
    },
    findCues,
  };
}

const byNumber = ({ numbers, weights }: Features): ReadonlyMap<number, number> =>
  new Map([...numbers].map((number, index) => [number, weights[index] ?? 0]));
