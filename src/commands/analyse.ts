import { draftOf } from '../domain/digest.ts';
import { smallestK } from '../domain/group.ts';
import { stepId } from '../domain/ids.ts';
import type { ReadReply } from '../domain/theme.ts';
import type { ThemeReader } from '../flows/ports/theme-reader.ts';
import { analyse, forEachReply, type Output } from '../themes/analyse.ts';
import { linesOf } from '../themes/lines-of.ts';
import { showDigest } from '../themes/show-digest.ts';
import { createThemeReader } from '../themes/theme-reader.ts';

const usage = `Usage: npm run --silent analyse [-- --digest] < replies.jsonl
  one {"id", "prompt", "text"} a line comes in, one {"id", "themes", "scrubbed", "care"} a line goes out
  a first line {"roster": ["Ada Example", …]} names the people whose names are taken out
  --digest  take all lines as one round, and print its draft and its digest`;

const output: Output = {
  answer: (line) => process.stdout.write(`${line}\n`),
  complain: (line) => process.stderr.write(`${line}\n`),
};

async function main(options: readonly string[]): Promise<number> {
  const lines = linesOf(process.stdin);
  if (options.length === 0)
    return (await analyse(lines, createThemeReader('for one reply'), output)) === 'all read' ? 0 : 1;
  if (options.length === 1 && options[0] === '--digest') return digest(lines, createThemeReader('for a digest'));
  output.complain(usage);
  return 2;
}

/** Without the secret margin that a real round adds, so that the same input shows the same digest. */
async function digest(lines: AsyncIterable<string>, reader: ThemeReader): Promise<number> {
  const reading: ReadReply[] = [];
  const complaints = await forEachReply(lines, output, async ({ prompt, scrubbed }) => {
    reading.push(...(await reader.read([{ text: scrubbed }], { step: stepId(prompt) })));
  });
  output.answer(showDigest(draftOf(reading, reader.codebook, { k: smallestK, margin: () => 0 })));
  return complaints === 0 ? 0 : 1;
}

process.exitCode = await main(process.argv.slice(2));
