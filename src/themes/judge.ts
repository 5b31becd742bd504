import type { Chapter } from './codebook/chapter.ts';
import { examplesFor } from './examples/all-examples.ts';
import type { Example } from './examples/example.ts';
import { cueFinder, type FindCues } from './find-cues.ts';
import { learnLinearModel } from './linear-model.ts';
import { featureSpaceOf, type Look } from './text-features.ts';
import { plainWords } from './words.ts';

/** What has been learned from a codebook. Texts are looked at as `plainWords` writes them. */
export interface Judge {
  /** How likely each theme is; they do not exclude each other. `none`: how likely it is that there is none. */
  readonly likelihoods: (text: string) => { readonly themes: ReadonlyMap<string, number>; readonly none: number };
  readonly findCues: FindCues;
}

/** Learns a codebook: one to three seconds of computing, spread out so that others are served meanwhile. */
export async function learnToJudge(
  chapters: readonly Chapter[],
  examples: readonly Example[] = examplesFor(chapters),
  looks?: ReadonlySet<Look>,
): Promise<Judge> {
  const themes = chapters.flatMap((chapter) => chapter.themes.map(({ id }) => id));
  const texts = examples.map(({ text }) => plainWords(text));
  const findCues = cueFinder(chapters);
  const space = featureSpaceOf(texts, themes, findCues, looks);
  const model = await learnLinearModel(
    examples.map((example, index) => ({
      labels: example.themes.length === 0 ? [themes.length] : example.themes.map((theme) => themes.indexOf(theme)),
      features: space.of(texts[index] ?? ''),
    })),
    space.size,
    themes.length + 1,
  );
  return {
    likelihoods(text) {
      const each = model(space.of(text));
      return {
        themes: new Map(themes.map((theme, index) => [theme, each[index] ?? 0])),
        none: each[themes.length] ?? 0,
      };
    },
    findCues,
  };
}
