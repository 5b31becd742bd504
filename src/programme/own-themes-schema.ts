import { z } from 'zod';
import { themeId } from '../domain/ids.ts';
import { sharedWords } from './shared-words.ts';
import { oneLine, plainText, sectionText, wanted } from './slack-text.ts';

/** Own ids begin like this, so that they can never be taken for one of the codebook's, today or after an update. */
const ownIdSchema = z
  .string(wanted('an id, such as "own-on-call"'))
  .max(60, 'is longer than 60 characters; choose a shorter id')
  .regex(
    /^own(?:-[a-z]+)+$/u,
    'is not an id of an own theme; begin with "own-" and use lower-case letters and single hyphens, such as "own-on-call"',
  )
  .transform(themeId);

/** A semicolon or a line end would make one theme look like several that leads have merged. */
const partText = (what: string, limit: number) =>
  oneLine(what, limit).refine((text) => !text.includes(';'), 'has a semicolon; use a comma or another word');

const entry = {
  id: ownIdSchema,
  label: partText('a label', 60),
  alternatives: z
    .array(partText('another label', 60), wanted('a list of one or two other labels'))
    .min(1, 'is empty; write one or two other labels among which a lead may choose')
    .max(2, 'has more than 2 labels; keep the best two'),
  sentence: partText('one neutral sentence for the channel', 200),
};

const ownThemeSchema = z.strictObject(
  {
    ...entry,
    definition: sectionText('what belongs to this theme and what does not'),
    cues: z
      .array(
        z
          .string(wanted('a phrase in small letters'))
          .min(2, 'is too short; write a phrase of at least two letters')
          .max(100, 'is longer than 100 characters; shorten the phrase')
          .regex(/^[a-z]+(?: [a-z]+)*$/u, 'is not a plain phrase; use small letters and single spaces'),
        wanted('a list of phrases, or an empty list'),
      )
      .max(40, 'has more than 40 phrases; keep the clearest'),
    seeds: z
      .array(plainText('a sentence as somebody might write it', 300), wanted('a list of sentences'))
      .min(5, 'has fewer than 5 sentences; write at least 5, as different people might')
      .max(100, 'has more than 100 sentences; keep the most different ones')
      .refine((seeds) => new Set(seeds).size === seeds.length, {
        error: 'has the same sentence twice; reword one of them',
        when: ({ value }) => Array.isArray(value),
      }),
  },
  wanted('a theme with "id", "label", "alternatives", "sentence", "definition", "cues" and "seeds"'),
);

/** Own themes of a programme: parents with children, as the codebook has them. */
export const ownThemesSchema = z
  .array(
    z.strictObject(
      {
        ...entry,
        themes: z
          .array(ownThemeSchema, wanted('a list of themes'))
          .min(1, 'is empty; write at least one theme')
          .max(12, 'has more than 12 themes; make a second parent'),
      },
      wanted('a parent theme with "id", "label", "alternatives", "sentence" and "themes"'),
    ),
    wanted('a list of parent themes'),
  )
  .max(8, 'has more than 8 parents; keep the ones that you need')
  .superRefine((parents, context) => {
    const ids = parents.flatMap(({ id, themes }) => [id, ...themes.map((theme) => theme.id)]);
    for (const id of new Set(ids.filter((each, at) => ids.indexOf(each) !== at)))
      context.addIssue({ code: 'custom', message: `has two themes “${id}”; give each its own id` });
    for (const { path, message } of sharedWords(parents)) context.addIssue({ code: 'custom', path, message });
  });
