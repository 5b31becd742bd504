import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { filesIn } from './theme-examples.ts';

/** Changes whenever the training data, or the way it is looked at and learned, changes: then `npm run learn` is due. */
export function digestOfTraining(): string {
  const digest = createHash('sha256');
  for (const file of learnedFrom()) digest.update(file).update('\0').update(readFileSync(file)).update('\0');
  return digest.digest('hex').slice(0, 16);
}

const learnedFrom = (): readonly string[] => [
  ...[
    'training/themes',
    'training/themes/voices',
    'training/care',
    'training/care/voices',
    'training/care/de',
    'training/care/es',
  ].flatMap((folder) => ['.txt', '.yaml'].flatMap((ending) => filesIn(folder, ending))),
  ...filesIn('training', '.ts'),
  ...filesIn('src/text/care', '.ts'),
  ...['weights.ts', 'plain-words.ts', 'codebook.json'].map((file) => `src/text/themes/${file}`),
];
