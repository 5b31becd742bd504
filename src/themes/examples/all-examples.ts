import type { Chapter } from '../codebook/chapter.ts';
import { doing } from './doing.ts';
import type { Examples } from './examples.ts';
import { keepingGoing } from './keeping-going.ts';
import { listening } from './listening.ts';
import { noTheme } from './no-theme.ts';
import { opportunity } from './opportunity.ts';
import { ownMindset } from './own-mindset.ts';
import { power } from './power.ts';
import { speakingOrSilent } from './speaking-or-silent.ts';
import { voices } from './voices.ts';

/** A sentence that somebody might write, and the theme it raises; undefined when it raises none. */
export interface Example {
  readonly theme: string | undefined;
  readonly sentence: string;
}

/** Everything that a codebook can be learned from: its seeds and definitions, our further examples, and small talk. */
export const examplesFor = (chapters: readonly Chapter[]): readonly Example[] => [
  ...chapters
    .flatMap(({ themes }) => themes)
    .flatMap(({ id, seeds, definition }) =>
      [...seeds, ...(ourExamples[id] ?? []), definition].map((sentence) => ({ theme: id, sentence })),
    ),
  ...noTheme.map((sentence) => ({ theme: undefined, sentence })),
];

const ourExamples: Examples = {
  ...ownMindset,
  ...speakingOrSilent,
  ...listening,
  ...power,
  ...voices,
  ...opportunity,
  ...doing,
  ...keepingGoing,
};
