import { readFileSync } from 'node:fs';
import type { OtherLanguage } from '../src/text/language-of-text.ts';
import { filesIn } from './theme-examples.ts';

export const careLabels = ['ordinary', 'incident', 'crisis'] as const;
type CareLabel = (typeof careLabels)[number];

export interface CareExample {
  /** Who might write so. Measuring holds whole voices out, since nobody's sentences are like one's own. */
  readonly voice: string;
  readonly label: CareLabel;
  readonly text: string;
}

const here = 'training/care';

/** The pages in `voices`, one a voice: its sentences, a line each, under "# crisis", "# incident" and "# ordinary". */
export const voiceExamples = (): readonly CareExample[] => voicesIn('voices');

/** Voices of another language. */
export const voicesElsewhere = (language: OtherLanguage): readonly CareExample[] => voicesIn(language);

/** Voices that were written before any error was looked at, and that nothing was learned from: for one last figure. */
export const unseenExamples = (): readonly CareExample[] => voicesIn('unseen');

function voicesIn(folder: string): readonly CareExample[] {
  return pagesIn(`${here}/${folder}`).flatMap(({ name, lines }) => {
    let label: CareLabel = 'ordinary';
    return lines.flatMap((line): readonly CareExample[] => {
      const heading = careLabels.find((each) => line === `# ${each}`);
      label = heading ?? label;
      return heading === undefined ? [{ voice: name, label, text: line }] : [];
    });
  });
}

/** The sentences that the rules were tuned on, in the order they were written, as four voices. */
export function ruleExamples(): readonly CareExample[] {
  return pagesIn(here).flatMap(({ name, lines }) => {
    const label = careLabels.find((each) => each === name);
    if (label === undefined) return [];
    return lines.map((text, index) => ({ voice: `rules ${Math.floor((4 * index) / lines.length)}`, label, text }));
  });
}

const pagesIn = (folder: string) =>
  filesIn(folder, '.txt').map((file) => ({
    name: file.replace(/^.*\/|\.txt$/g, ''),
    lines: readFileSync(file, 'utf8').trim().split('\n'),
  }));
