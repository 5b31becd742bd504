import { z } from 'zod';
import { stepId, themeId } from '../domain/ids.ts';
import { languages } from '../domain/language.ts';
import {
  oneLine,
  ownThemesSchema,
  plainText,
  sectionText,
  slackLimits,
  unsafeWordsIn,
  wanted,
} from './own-themes-schema.ts';
import { anyOf, spokenChecks } from './spoken-checks.ts';

const idSchema = z
  .string(wanted('an id, such as "offer-support"'))
  .max(60, 'is longer than 60 characters; choose a shorter id')
  .regex(
    /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/u,
    'is not an id; use lower-case letters, digits and single hyphens, such as "offer-support"',
  );

const pointingAtNobody = (fix: string) => (text: string, context: z.RefinementCtx) => {
  for (const word of unsafeWordsIn(text))
    context.addIssue({ code: 'custom', message: `says “${word}”, which asks about a person; ${fix}` });
};

const questionSchema = plainText('a question', slackLimits.label).superRefine(
  pointingAtNobody('ask what the ally noticed, will do or is unsure of'),
);

/** What heads a form, a post and the digest. */
const headingSchema = (what: string, limit: number) =>
  oneLine(what, limit).superRefine(pointingAtNobody('say what the week is about'));

/** A line of Monday's post. */
function tipSchema(what: string) {
  return oneLine(what, 300);
}

const choiceSchema = z.strictObject(
  {
    theme: z.string(wanted('the id of a theme, such as "stayed-silent"')).transform(themeId),
    text: oneLine('a sentence to choose', slackLimits.option).superRefine(
      pointingAtNobody('say what the ally does or thinks'),
    ),
  },
  wanted('a choice with "theme" and "text"'),
);

/** Beside “Something else”, which the form adds, so that people choose among five to eight. */
const choicesSchema = z
  .array(choiceSchema, wanted('a list of choices, or an empty list'))
  .max(7, 'has more than 7 choices; keep the clearest')
  .refine(
    (choices) => choices.length === 0 || choices.length >= 4,
    'has fewer than 4 choices; write 4 to 7, or none: then people only write',
  )
  .refine((choices) => firstRepeated(textsAt(choices, 'theme')) === undefined, {
    error: ({ input }) =>
      `has two choices for “${firstRepeated(textsAt(input, 'theme'))}”; keep one, so that nobody counts twice`,
    when: ({ value }) => Array.isArray(value),
  });

const wordingSchema = z.strictObject(
  {
    question: questionSchema,
    choices: choicesSchema,
    more: z
      .array(questionSchema, wanted('a list with one smaller question, or an empty list'))
      .max(1, 'has more than one smaller question; keep the better one'),
  },
  wanted('a wording with "question", "choices" and "more"; a step has at least three'),
);

const framingSchema = sectionText('one to three sentences').refine((framing) => {
  const sentences = [...new Intl.Segmenter('en', { granularity: 'sentence' }).segment(framing)].length;
  return sentences <= 3;
}, 'is longer than three sentences; frame the question in one to three');

const wayOut = anyOf(spokenChecks.flatMap((checks) => checks.wayOut));

const contentNoteSchema = sectionText('a content note').refine(
  (note) => note.search(wayOut) >= 0,
  'does not offer a way out; say that another day, or no answer, is fine',
);

const noteSchema = z.strictObject(
  { title: plainText('a title', slackLimits.button), text: sectionText('a note') },
  wanted('a note with "title" and "text"'),
);

const tipsSchema = z.strictObject(
  {
    notice: tipSchema('something worth noticing'),
    tryThis: tipSchema('something to try'),
    talk: tipSchema('something to talk about').exactOptional(),
  },
  wanted('tips with "notice", "tryThis" and, outside discussions, "talk"'),
);

const pointsSchema = (what: string, least: number, most: number) =>
  z
    .array(sectionText('a point'), wanted(`a list of ${what}`))
    .min(least, `has fewer than ${least} ${what}; write ${least} to ${most}`)
    .max(most, `has more than ${most} ${what}; keep ${least} to ${most}`)
    .refine(
      (points) => points.join('\n• ').length <= slackLimits.section,
      `is longer than ${slackLimits.section} characters together, which Slack refuses; shorten the points`,
    );

const discussionSchema = z.strictObject(
  {
    headline: headingSchema('the end of “This week we talk:”', 100).exactOptional(),
    intro: sectionText('a sentence or two before the question').exactOptional(),
    question: questionSchema,
    alternatives: z
      .array(questionSchema, wanted('a list of questions for later seasons'))
      .min(2, 'has fewer than 2 questions; write at least 2 for later seasons'),
    groundRules: pointsSchema('ground rules', 3, 4),
    facilitation: pointsSchema('points for the lead', 4, 6),
  },
  wanted('a discussion with "question", "alternatives", "groundRules" and "facilitation"'),
);

const stepBase = {
  id: idSchema.transform(stepId),
  title: headingSchema('a title', slackLimits.modalTitle),
  minutes: z
    .int(wanted('a whole number of minutes'))
    .min(1, 'is less than 1; say how many minutes an answer takes')
    .max(15, 'is more than 15; ask for less time'),
  framing: framingSchema,
  note: noteSchema.exactOptional(),
  wordings: z
    .tuple([wordingSchema, wordingSchema, wordingSchema], wordingSchema, wanted('a list of wordings'))
    .refine((wordings) => firstRepeated(textsAt(wordings, 'question')) === undefined, {
      error: 'asks the same question twice; reword one of them',
      when: ({ value }) => Array.isArray(value),
    }),
  receiving: wordingSchema.exactOptional(),
  contentNote: contentNoteSchema.exactOptional(),
  tips: tipsSchema.exactOptional(),
  read: oneLine('a title, an author and a year', 200).exactOptional(),
};

export const stepSchema = z.discriminatedUnion(
  'kind',
  [
    z.strictObject(
      {
        kind: z.literal('step'),
        ...stepBase,
        channelLine: headingSchema('one line for the channel', slackLimits.header),
      },
      wanted('a step'),
    ),
    z.strictObject({ kind: z.literal('discussion'), ...stepBase, discussion: discussionSchema }, wanted('a step')),
  ],
  {
    error: ({ code, input }) =>
      code === 'invalid_union'
        ? 'is not the kind of a week; write "step" or "discussion"'
        : wanted('a step; a season has at least one').error({ input }),
  },
);

/** A programme as anybody may write it: our own season and those of a workspace go through the same gate. */
export const programmeSchema = z.strictObject(
  {
    id: idSchema,
    title: plainText('a title', slackLimits.option),
    language: z.enum(languages, wanted(`one of ${languages.join(', ')}`)).exactOptional(),
    source: sectionText('a line that says where the ideas come from'),
    steps: z
      .tuple([stepSchema], stepSchema, wanted('a list of steps'))
      .refine((steps) => steps.length <= 52, 'has more than 52 steps; a season is a year at most')
      .refine((steps) => firstRepeated(textsAt(steps, 'id')) === undefined, {
        error: ({ input }) => `has more than one step “${firstRepeated(textsAt(input, 'id'))}”; give each its own id`,
        when: ({ value }) => Array.isArray(value),
      }),
    themes: ownThemesSchema.exactOptional(),
  },
  wanted('an object with "id", "title", "source" and "steps"'),
);

/** Reads what is there, so that a repetition is told in the same breath as mistakes elsewhere in the list. */
function textsAt(list: unknown, key: string): readonly string[] {
  const texts = z.array(
    z
      .looseObject({ [key]: z.string() })
      .transform((entry) => entry[key])
      .catch(undefined),
  );
  const read = texts.safeParse(list);
  return read.success ? read.data.filter((entry) => typeof entry === 'string') : [];
}

function firstRepeated(texts: readonly string[]): string | undefined {
  return texts.find((text, index) => texts.indexOf(text) !== index);
}
