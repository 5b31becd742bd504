import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { phrasesOf } from './cue-phrases.ts';

/** A reply such as somebody might write, as a careful reader would label it. Ours, never anybody's reply. */
export interface Example {
  /** Who might write so. Measuring holds whole voices out, since nobody's replies are like one's own. */
  readonly voice: string;
  /** Most central first; none when the reply raises nothing. */
  readonly themes: readonly string[];
  readonly text: string;
}

/** What the people who look after the codebook keep of a theme beside its label and sentence. */
const page = z.strictObject({
  definition: z.string().min(1),
  /** Phrases that speak for this theme alone; `cue-phrases.ts` tells how they are written. */
  cues: z.array(z.string().min(2)),
  /** Sentences such as different people might write. Ours, never anybody's reply. */
  sentences: z.array(z.string().min(8)),
});

/** The pages of the codebook, by theme. */
export function themePages(): ReadonlyMap<string, z.infer<typeof page>> {
  const files = filesIn('training/themes', '.yaml').map((file) => parse(readFileSync(file, 'utf8')));
  return new Map(files.flatMap((file) => Object.entries(z.record(z.string(), page).parse(file))));
}

/** Whole replies by invented people, and single sentences, which count as one voice. */
export function themeExamples(): readonly Example[] {
  const ofThemes = [...themePages()].flatMap(([theme, { definition, sentences }]) =>
    [...sentences, definition].map((text) => ({ voice: singleSentences, themes: [theme], text })),
  );
  const ofNone = linesOf('training/themes/no-theme.txt').map((text) => ({ voice: singleSentences, themes: [], text }));
  return [...ofThemes, ...ofNone, ...filesIn('training/themes/voices', '.txt').flatMap(examplesInFile)];
}

export const singleSentences = 'single sentences';

/** The cues of the codebook, each written out in its variants. */
export const cueExamples = (): readonly (Example & { readonly variants: number })[] =>
  [...themePages()].flatMap(([theme, { cues }]) =>
    cues.flatMap((cue) => {
      const phrases = phrasesOf(cue);
      return phrases.map((text) => ({ voice: 'cues', themes: [theme], text, variants: phrases.length }));
    }),
  );

const examplesInFile = (file: string): readonly Example[] =>
  examplesIn(file.replace(/^.*\/|\.txt$/g, ''), readFileSync(file, 'utf8'));

/**
 * The replies of one voice, from a page of plain text: "> " before who it is, "# theme" (or "# no theme") above its
 * replies, a line each; " | other-theme, …" at the end of a line for what else the reply raises.
 */
export function examplesIn(voice: string, page: string): readonly Example[] {
  const examples: Example[] = [];
  let heading: readonly string[] = [];
  for (const line of page.split('\n').map((each) => each.trim())) {
    if (line.startsWith('# ')) heading = line === '# no theme' ? [] : [line.slice(2)];
    else if (line !== '' && !line.startsWith('> ')) {
      const [text = '', others] = line.split(/ \| (?=[a-z, -]+$)/);
      examples.push({ voice, themes: [...heading, ...(others?.split(', ') ?? [])], text });
    }
  }
  return examples;
}

/** Paths from the repository's root, in the order of the alphabet. */
export const filesIn = (folder: string, ending: string): readonly string[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith(ending))
    .toSorted()
    .map((name) => join(folder, name));

const linesOf = (file: string): readonly string[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '');
