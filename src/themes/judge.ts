import type { Chapter } from './codebook/chapter.ts';
import { examplesFor } from './examples/all-examples.ts';
import { cueFinder, type FindCues } from './find-cues.ts';
import { learnLinearModel } from './linear-model.ts';
import { featureMaker } from './sentence-features.ts';
import { plainWords } from './words.ts';

/** What has been learned from a codebook. Sentences are looked at as `plainWords` writes them. */
export interface Judge {
  /** How likely each theme is; what is missing to one is the likelihood that there is none. */
  readonly likelihoods: (sentence: string) => ReadonlyMap<string, number>;
  readonly findCues: FindCues;
}

/** Learns a codebook: a fraction of a second, spread out so that others are served meanwhile. */
export async function learnToJudge(chapters: readonly Chapter[]): Promise<Judge> {
  const themes = chapters.flatMap((chapter) => chapter.themes.map(({ id }) => id));
  const examples = examplesFor(chapters).map(({ theme, sentence }) => ({ theme, sentence: plainWords(sentence) }));
  const findCues = cueFinder(chapters);
  const featuresIn = featureMaker(
    examples.map(({ sentence }) => sentence),
    findCues,
  );
  const model = await learnLinearModel(
    examples.map(({ theme, sentence }) => ({
      label: theme === undefined ? themes.length : themes.indexOf(theme),
      features: featuresIn(sentence),
    })),
    themes.length + 1,
  );
  return {
    likelihoods(sentence) {
      const each = model(featuresIn(sentence));
      return new Map(themes.map((theme, index) => [theme, each[index] ?? 0]));
    },
    findCues,
  };
}
