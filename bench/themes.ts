import { stepId } from '../src/domain/ids.ts';
import { createThemeReader } from '../src/text/themes/theme-reader.ts';
import { loadWeights } from '../src/text/themes/weights.ts';
import { labelledSpecific, publishedRow } from './themes/drawn-rounds.ts';
import { holdVoicesOut } from './themes/hold-voices-out.ts';
import { type LabelledReply, labelledRepliesIn, type ReadReply, readWith } from './themes/labelled-replies.ts';
import { specificWhenChosen } from './themes/small-rounds.ts';
import { suggestedRow } from './themes/suggested.ts';
import { tenDigests } from './themes/ten-digests.ts';

/**
 * Prints what docs/themes.md tells: of our own voices, each read by what the others taught, and of a file of labelled
 * replies ({"prompt", "text", "themes"} a line) where one is given.
 */
const file = process.argv[2];
const labelled = file === undefined ? [] : labelledRepliesIn(file);
console.log('Groups in which people choose among six themes: a specific theme is shown');
for (const size of [8, 10, 12]) console.log(`  of ${size} answers: ${percent(specificWhenChosen(size))}`);
if (labelled.length > 0) {
  await printSpeed(labelled);
  const weights = loadWeights();
  printAll(
    'Labelled replies',
    labelled.map((reply) => readWith(weights, reply)),
  );
}
printAll('Our voices, each read by what the others taught, the question untold', holdVoicesOut());

function printAll(title: string, replies: readonly ReadReply[]): void {
  console.log(`\n== ${suggestedRow(title, replies)}`);
  console.log(
    'published that k people truly meant / of a perfect draft shown, when so many leave choices of their own',
  );
  for (const size of [12, 24, 40]) console.log(`  ${publishedRow(size, replies, false)}`);
  console.log(`  ${publishedRow(24, replies, true)}`);
  const small = [8, 10, 12].map((size) => `of ${size}: ${percent(labelledSpecific(size, replies))}`);
  console.log(`  a specific theme shown when all leave their themes, ${small.join(', ')}\n`);
  console.log(tenDigests(replies).join('\n'));
}

/** Processor time, since others may share the machine. */
async function printSpeed(replies: readonly LabelledReply[]): Promise<void> {
  const reader = createThemeReader();
  const start = process.cpuUsage();
  await reader.read(replies[0]?.text ?? '', stepId('reflect'));
  const first = process.cpuUsage(start).user / 1000;
  const loaded = process.cpuUsage();
  for (const { text, prompt } of replies) await reader.read(text, stepId(prompt));
  const each = process.cpuUsage(loaded).user / 1000 / replies.length;
  console.log(`the first reply ${first.toFixed(0)} ms, unpacking included; then ${each.toFixed(2)} ms a reply`);
}

function percent(share: number): string {
  return `${(100 * share).toFixed(0)} %`;
}
