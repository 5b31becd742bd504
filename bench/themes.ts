import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { ourChapters } from '../src/themes/codebook.ts';
import { examplesFor } from '../src/themes/examples/all-examples.ts';
import { compareMethods } from './themes/compare-methods.ts';
import { drawnRounds } from './themes/drawn-rounds.ts';
import { holdVoicesOut } from './themes/hold-voices-out.ts';
import { readingSpeed } from './themes/reading-speed.ts';
import { tenDigests } from './themes/ten-digests.ts';

/** Prints what docs/themes.md tells: speed, ten digests, voices held out, and with a labelled file the methods and drawn rounds. */
const file = process.argv[2];
console.log(['== a round read in a thread of its own', ...(await readingSpeed()), ''].join('\n'));
console.log(await tenDigests());
console.log(['', '== each voice read by what the others taught', ...(await holdVoicesOut())].join('\n'));
if (file !== undefined) {
  const labelled = z.object({ prompt: z.string(), text: z.string(), themes: z.array(z.string()) });
  const lines = (await readFile(file, 'utf8')).split('\n').filter((line) => line.trim() !== '');
  const replies = lines.map((line) => labelled.parse(JSON.parse(line)));
  console.log(['', '== methods compared', ...(await compareMethods(examplesFor(ourChapters), replies))].join('\n'));
  console.log(['', '== rounds drawn from these replies', ...(await drawnRounds(replies))].join('\n'));
}
