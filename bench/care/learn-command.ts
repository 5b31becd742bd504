import { writeFile } from 'node:fs/promises';
import { digestOfExamples } from './care-examples.ts';
import { learnHints, rowsToLearn } from './learn-hints.ts';

/** Learns the weights of the second opinion anew, from `bench/care`, and writes them where the product reads them. */
const weights = learnHints(rowsToLearn());
const unit = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0) / 127;
const packed = Buffer.from(Int8Array.from(weights, (weight) => Math.round(weight / unit)).buffer).toString('base64');
await writeFile(
  'src/domain/care/hint-weights.ts',
  `/** Written by \`npm run learn:care\`; not by hand. One signed byte a weight, each worth \`unit\`. */
export const hintWeights = {
  learnedFrom: '${digestOfExamples()}',
  unit: ${unit},
  packed:
    '${packed}',
};
`,
);
console.log(`Learned from ${digestOfExamples()}: ${packed.length} characters.`);
