import { writeFileSync } from 'node:fs';
import { voicesElsewhere } from './care-examples.ts';
import { digestOfTraining } from './digest.ts';
import { learnCare, learnCareElsewhere, rowsToLearn } from './learn-care.ts';
import { learnThemes } from './learn-themes.ts';
import { signedBytes } from './signed-bytes.ts';
import { themeExamples } from './theme-examples.ts';

/** Learns everything anew from the texts beside this file, and writes the weights where the program reads them. */
const learnedFrom = digestOfTraining();
write('src/text/care/weights.json', { learnedFrom, ...signedBytes(learnCare(rowsToLearn())) });
const elsewhere = (language: 'de' | 'es') => signedBytes(learnCareElsewhere(language, voicesElsewhere(language)));
write('src/text/care/weights-elsewhere.json', { learnedFrom, de: elsewhere('de'), es: elsewhere('es') });
write('src/text/themes/weights.json', { learnedFrom, ...learnThemes(themeExamples()) });

function write(file: string, weights: object): void {
  const text = `${JSON.stringify(weights, undefined, 2)}\n`;
  writeFileSync(file, text);
  console.log(`${file}: ${Math.round(text.length / 1000)} kB, learned from ${learnedFrom}`);
}
