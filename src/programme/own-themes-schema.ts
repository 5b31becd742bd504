import { z } from 'zod';
import { themeId } from '../domain/ids.ts';
import { anyOf, spokenChecks } from './spoken-checks.ts';

/** Characters that Slack takes, from the Block Kit reference (docs.slack.dev/reference/block-kit). */
export const slackLimits = { modalTitle: 24, button: 75, option: 75, header: 150, label: 2000, section: 3000 } as const;

/** A text that Slack shows as it is: a title, a label, an option. */
export function plainText(what: string, limit: number) {
  return z
    .string(wanted(what))
    .regex(/\S/u, `is empty; write ${what}`)
    .max(limit, `is longer than ${limit} characters, which Slack refuses; shorten it`)
    .refine(fitsSection, tooLongEscaped);
}

/** The same in one line. */
export const oneLine = (what: string, limit: number) =>
  plainText(what, limit).refine((text) => !/[\r\n\u2028\u2029]/u.test(text), 'has more than one line; keep one');

/** A text of a section or message, where `& < >` are escaped and so take more room. */
export function sectionText(what: string) {
  return z.string(wanted(what)).regex(/\S/u, `is empty; write ${what}`).refine(fitsSection, tooLongEscaped);
}

/** Words for a missing or wrong value, and for keys that nothing reads. */
export function wanted(what: string) {
  return {
    error: (issue: { readonly input?: unknown; readonly keys?: readonly string[] }): string => {
      if (issue.keys !== undefined) {
        const keys = issue.keys.map((key) => `“${key}”`).join(', ');
        return `has ${keys}, which nothing reads; correct the spelling or remove it`;
      }
      return issue.input === undefined ? `is missing; write ${what}` : `is not usable; write ${what}`;
    },
  };
}

const tooLongEscaped = `is longer than ${slackLimits.section} characters (& < > count as 5, 4, 4), which Slack refuses; shorten it`;

function fitsSection(text: string): boolean {
  return text.replaceAll('&', '&amp;').replaceAll(/[<>]/gu, '&lt;').length <= slackLimits.section;
}

/**
 * A prompt asks about the ally, never for a person, a name or a story about somebody else.
 * Words that point at a person one knows are refused in every question.
 */
const wordsThatPointAtPeople = anyOf(spokenChecks.flatMap(({ pointing }) => pointing));

const publicPhrases = anyOf(spokenChecks.flatMap((checks) => checks.publicPhrases));

/** The words of a question that ask for a person, lower-cased and each once; empty when the question is safe. */
export function unsafeWordsIn(question: string): readonly string[] {
  const found = [...question.replaceAll(publicPhrases, ' ').matchAll(wordsThatPointAtPeople)].map(([word]) =>
    word.toLowerCase(),
  );
  return [...new Set(found)];
}

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
  { ...entry, choice: oneLine('a sentence to choose', slackLimits.option).exactOptional() },
  wanted('a theme with "id", "label", "alternatives" and "sentence"'),
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
  });
