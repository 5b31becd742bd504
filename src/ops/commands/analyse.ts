import { draftOf } from '../../domain/digest.ts';
import { smallestK } from '../../domain/group.ts';
import { stepId } from '../../domain/ids.ts';
import type { Answer } from '../../domain/theme.ts';
import type { ThemeReader } from '../../flows/ports/content.ts';
import { mentionOldNode } from '../../start-up/run-command.ts';
import { analyse, forEachReply, linesOf, type Output, showDigest } from '../../text/themes/analyse.ts';
import { createThemeReader } from '../../text/themes/theme-reader.ts';

const usage = `Usage: npm run --silent analyse [-- --digest] < replies.jsonl
  one {"id", "prompt", "text"} a line comes in, one {"id", "themes", "suggestions", "scrubbed", "care"} a line goes out
  a first line {"roster": ["Ada Example", …]} names the people whose names are taken out
  "themes" would count by themselves, "suggestions" are offered to the author; "care" is none, line, incident or crisis
  --digest  take all lines as one round in which nobody chose anything, and print its digest`;

const output: Output = {
  answer: (line) => process.stdout.write(`${line}\n`),
  complain: (line) => process.stderr.write(`${line}\n`),
};

async function main(options: readonly string[]): Promise<number> {
  const lines = linesOf(process.stdin);
  if (options.length === 0) return (await analyse(lines, createThemeReader(), output)) === 'all read' ? 0 : 1;
  if (options.length === 1 && options[0] === '--digest') return digest(lines, createThemeReader());
  output.complain(usage);
  return 2;
}

/** Without the secret margin that a real round adds, so that the same input shows the same digest. */
async function digest(lines: AsyncIterable<string>, reader: ThemeReader): Promise<number> {
  const answers: Answer[] = [];
  const complaints = await forEachReply(lines, output, async ({ prompt, scrubbed }) => {
    answers.push((await reader.read(scrubbed, stepId(prompt))).likely);
  });
  output.answer(showDigest(draftOf(answers, reader.codebook, { k: smallestK, margin: () => 0 })));
  return complaints === 0 ? 0 : 1;
}

mentionOldNode();
process.exitCode = await main(process.argv.slice(2));
