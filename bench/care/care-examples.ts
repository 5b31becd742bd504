import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export const careLabels = ['ordinary', 'incident', 'crisis'] as const;
type CareLabel = (typeof careLabels)[number];

export interface CareExample {
  /** Who might write so. Measuring holds whole voices out, since nobody's sentences are like one's own. */
  readonly voice: string;
  readonly label: CareLabel;
  readonly text: string;
}

const here = 'bench/care';

/** The pages in `voices`, one a voice: its sentences, a line each, under "# crisis", "# incident" and "# ordinary". */
export const voiceExamples = (): readonly CareExample[] => voicesIn('voices');

/** Voices that were written before any error was looked at, and that nothing was learned from: for one last figure. */
export const unseenExamples = (): readonly CareExample[] => voicesIn('unseen');

function voicesIn(folder: string): readonly CareExample[] {
  return pagesIn(join(here, folder)).flatMap(({ name, lines }) => {
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

/** Changes whenever the sentences or the way they are looked at change: then the weights need learning again. */
export function digestOfExamples(): string {
  const digest = createHash('sha256');
  for (const { voice, label, text } of [...voiceExamples(), ...ruleExamples()])
    digest.update(`${voice}\n${label}\n${text}\n`);
  for (const file of ['hint-features.ts', 'kinds-of-word.ts', 'plain-text.ts', 'ordinary.ts'])
    digest.update(readFileSync(join('src/domain/care', file)));
  return digest.digest('hex').slice(0, 16);
}

function pagesIn(folder: string) {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .toSorted()
    .map((file) => ({
      name: file.replace('.txt', ''),
      lines: readFileSync(join(folder, file), 'utf8').trim().split('\n'),
    }));
}
