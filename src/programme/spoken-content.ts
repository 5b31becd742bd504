import { isDeepStrictEqual } from 'node:util';
import { z } from 'zod';
import { contents } from '../../languages/contents.ts';
import { type DigestTheme, joinedLabels, joinedSentences, splitJoined } from '../domain/digest.ts';
import { type Language, languages } from '../domain/language.ts';
import { type Programme, type RoundContent, type Step, stepById } from '../domain/programme.ts';
import type { Codebook, Theme } from '../domain/theme.ts';
import { perLanguage } from './per-language.ts';
import { loadProgramme } from './validate.ts';

// What is kept of a week is in the language of its group. Whoever reads another one is shown the same in theirs, as long as
// it is the app's own and nobody has changed a word of it.

/** The season that comes with the app. */
export const seasonIn = (language: Language): Programme => ownIn(language).season;

export const contentIn = ({ step, codebook }: RoundContent, language: Language): RoundContent => ({
  step: stepIn(step, language),
  codebook: codebookIn(codebook, language),
});

export function stepIn(step: Step, language: Language): Step {
  const isOwn = languages.some((each) => isDeepStrictEqual(stepById(seasonIn(each), step.id), step));
  return (isOwn ? stepById(seasonIn(language), step.id) : undefined) ?? step;
}

/** The app's own themes; those of a programme stay as they were written. */
export function codebookIn({ parents, themes }: Codebook, language: Language): Codebook {
  const said = themeTextsIn(language);
  const spoken = <T extends Theme>(theme: T): T => ({
    ...theme,
    label: said(theme.label),
    alternatives: theme.alternatives.map(said),
    sentence: said(theme.sentence),
    choice: said(theme.choice),
  });
  return { parents: parents.map(spoken), themes: themes.map(spoken) };
}

/** A theme that the channel has read; a merged one part by part. */
export function themeIn(theme: DigestTheme, language: Language): DigestTheme {
  const said = themeTextsIn(language);
  return {
    ...theme,
    label: joinedLabels(splitJoined(theme.label).map(said)),
    sentence: joinedSentences(splitJoined(theme.sentence).map(said)),
  };
}

/** No two themes share a text, so a text tells which one it is. */
function themeTextsIn(language: Language): (text: string) => string {
  const { texts } = ownIn(language);
  return (text) => texts[places().get(text) ?? -1] ?? text;
}

let known: ReadonlyMap<string, number> | undefined;
function places(): ReadonlyMap<string, number> {
  known ??= new Map(languages.flatMap((each) => ownIn(each).texts.map((text, at) => [text, at] as const)));
  return known;
}

interface Own {
  readonly season: Programme;
  /** Of all themes, in one order in every language. */
  readonly texts: readonly string[];
}

const ownIn = perLanguage(ownOf);

function ownOf(language: Language): Own {
  const { season, themes } = contents[language];
  const texts = themesSchema.parse(themes).flatMap((chapter) => [chapter, ...chapter.themes].flatMap(textsOf));
  return { season: loadProgramme(season), texts };
}

const textsOf = ({ label, alternatives, sentence, choice }: z.infer<typeof themeSchema>) => [
  label,
  ...alternatives,
  sentence,
  ...(choice === undefined ? [] : [choice]),
];

const themeSchema = z.object({
  id: z.string(),
  label: z.string(),
  alternatives: z.tuple([z.string(), z.string()]),
  sentence: z.string(),
  choice: z.string().optional(),
});
const themesSchema = z.array(themeSchema.extend({ themes: z.array(themeSchema.required()) }));
