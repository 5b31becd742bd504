import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { stepId } from '../domain/ids.ts';
import type { Compared } from '../themes/agreement.ts';
import { calibrationOf, type Likelihood } from '../themes/calibration.ts';
import { loadCodebook, ourChapters } from '../themes/codebook.ts';
import { expectationOf } from '../themes/expected-themes.ts';
import { loadIsEnglish } from '../themes/is-english.ts';
import { learnToJudge } from '../themes/judge.ts';
import { type Certainty, likelihoodsIn, readReply } from '../themes/read-reply.ts';
import { precisionAndRecall, themeReport } from '../themes/theme-report.ts';

const usage = `Usage: npm run themes:report -- FILE
  FILE has one {"prompt", "text", "themes"} a line; "themes" as a careful reader gave them, most central first`;

const labelledReply = z.object({ prompt: z.string(), text: z.string(), themes: z.array(z.string()) });

async function main(file: string | undefined): Promise<void> {
  if (file === undefined) {
    process.stderr.write(`${usage}\n`);
    process.exitCode = 2;
    return;
  }
  const lines = (await readFile(file, 'utf8')).split('\n').filter((line) => line.trim() !== '');
  const start = performance.now();
  const [judge, isEnglish] = await Promise.all([learnToJudge(ourChapters), loadIsEnglish()]);
  const learned = performance.now();
  const likelihoods: Likelihood[] = [];
  const compared: Record<Certainty, Compared[]> = { 'for one reply': [], 'for a digest': [] };
  const replies = lines.map((line) => labelledReply.parse(JSON.parse(line)));
  for (const { prompt, text, themes } of replies) {
    const reading = { judge, isEnglish, expectation: expectationOf(stepId(prompt)) };
    const one = readReply(text, reading, 'for one reply');
    compared['for one reply'].push({ given: themes, found: one.themes });
    compared['for a digest'].push({ given: themes, found: readReply(text, reading, 'for a digest').themes });
    for (const [theme, likelihood] of likelihoodsIn(text, reading)) {
      likelihoods.push({ likelihood, given: themes.includes(theme) });
    }
  }
  const read = performance.now();
  const parents = new Map<string, string>(loadCodebook().themes.map(({ id, parent }) => [id, parent]));
  const report = [
    themeReport(compared['for one reply'], (theme) => parents.get(theme) ?? theme),
    '',
    `As read for a digest: ${precisionAndRecall(compared['for a digest'])}`,
    '',
    ...calibrationOf(likelihoods),
    '',
    `learned in ${seconds(learned - start)}, read twice over in ${seconds(read - learned)}, ${megabytes()} in all`,
  ];
  process.stdout.write(`${report.join('\n')}\n`);
}

const seconds = (milliseconds: number): string => `${(milliseconds / 1000).toFixed(2)} s`;
const megabytes = (): string => `${Math.round(process.memoryUsage.rss() / 1e6)} MB`;

await main(process.argv[2]);
