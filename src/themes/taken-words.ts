import type { TakenWords } from '../domain/theme.ts';
import type { Chapter } from './codebook/chapter.ts';
import { ourChapters } from './codebook.ts';
import { cueOf } from './cue.ts';
import { plainWords } from './words.ts';

/** The cues and seeds by which the codebook's own themes are found, compared as the reader sees them. */
export function takenWords(chapters: readonly Chapter[] = ourChapters): TakenWords {
  const themes = chapters.flatMap((chapter) => chapter.themes);
  let known: readonly Known[] | undefined;
  const find = (is: (theme: Known) => boolean) => {
    known ??= themes.map(({ id, cues, seeds }) => ({
      id,
      cues: cues.map(cueOf),
      seeds: new Set(seeds.map(plainWords)),
    }));
    return known.find(is)?.id;
  };
  return {
    cue: (phrase) => find(({ cues }) => cues.some((cue) => cue.is(plainWords(phrase)))),
    seed: (sentence) => find(({ seeds }) => seeds.has(plainWords(sentence))),
  };
}

interface Known {
  readonly id: string;
  readonly cues: readonly ReturnType<typeof cueOf>[];
  readonly seeds: ReadonlySet<string>;
}
