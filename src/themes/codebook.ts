import { z } from 'zod';
import { themeId } from '../domain/ids.ts';
import type { Codebook } from '../domain/theme.ts';
import type { Chapter } from './codebook/chapter.ts';
import { doing } from './codebook/doing.ts';
import { keepingGoing } from './codebook/keeping-going.ts';
import { listening } from './codebook/listening.ts';
import { opportunity } from './codebook/opportunity.ts';
import { ownMindset } from './codebook/own-mindset.ts';
import { power } from './codebook/power.ts';
import { speakingOrSilent } from './codebook/speaking-or-silent.ts';
import { voices } from './codebook/voices.ts';

export const ourChapters: readonly Chapter[] = [
  ownMindset,
  speakingOrSilent,
  listening,
  power,
  voices,
  opportunity,
  doing,
  keepingGoing,
];

/** Chapters that keep the rules of a codebook. Throws and says which rule is broken. */
export const checkedChapters = (chapters: readonly Chapter[]): readonly Chapter[] => codebookShape.parse(chapters);

/** What the rest of the app may know of a codebook: names and sentences, no cues. */
export function loadCodebook(chapters: readonly Chapter[] = ourChapters): Codebook {
  const checked = checkedChapters(chapters);
  return {
    parents: checked.map(({ id, label, alternatives, sentence }) => {
      return { id: themeId(id), label, alternatives, sentence };
    }),
    themes: checked.flatMap((chapter) =>
      chapter.themes.map(({ id, label, alternatives, sentence }) => {
        return { id: themeId(id), parent: themeId(chapter.id), label, alternatives, sentence };
      }),
    ),
  };
}

/** Without the signs that part the labels and sentences of merged themes. */
const label = z
  .string()
  .min(1)
  .max(60)
  .regex(/^[^;\n]+$/);

const entry = {
  id: z.string().regex(/^[a-z]+(-[a-z]+)*$/),
  label,
  alternatives: z.array(label).min(1).max(2),
  sentence: z.string().min(1).max(200).regex(/^.+$/),
};

const page = z.strictObject({
  ...entry,
  definition: z.string().min(1),
  cues: z.array(z.string().min(2)),
  hints: z.array(z.string().min(2)),
  seeds: z.array(z.string().min(8)).min(3),
});

const codebookShape = z
  .array(z.strictObject({ ...entry, themes: z.array(page).min(1) }))
  .superRefine((chapters, context) => {
    const ids = chapters.flatMap(({ id, themes }) => [id, ...themes.map((theme) => theme.id)]);
    for (const id of new Set(ids.filter((each, index) => ids.indexOf(each) !== index))) {
      context.addIssue({ code: 'custom', message: `two themes are called ${id}` });
    }
  });
