import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { stepId } from '../src/domain/ids.ts';
import { likelihoodsIn, loadCodebook, suggestionsFrom } from '../src/text/themes/theme-reader.ts';
import { calibrationOf, type Likelihood, loadWeights } from '../src/text/themes/weights.ts';
import { themeReport } from './themes/theme-report.ts';

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
  const replies = lines.map((line) => labelledReply.parse(JSON.parse(line)));
  const weights = loadWeights();
  const read = replies.map(({ prompt, text, themes: given }) => {
    const heard = likelihoodsIn(text, stepId(prompt), weights);
    return { given, heard, ...suggestionsFrom(heard) };
  });
  const parents = new Map<string, string>(loadCodebook().themes.map(({ id, parent }) => [id, parent]));
  const offered = read.filter(({ given }) => given.length > 0);
  const hit = offered.filter(({ given, suggestions }) => suggestions.some((theme) => given.includes(theme)));
  const likelihoods = read.flatMap(({ given, heard }) =>
    heard.map(([theme, likelihood]): Likelihood => ({ likelihood, given: given.includes(theme) })),
  );
  const report = [
    'What would count by itself',
    themeReport(
      read.map(({ given, likely }) => ({ given, found: likely })),
      (theme) => parents.get(theme) ?? theme,
    ),
    '',
    `A true theme among the suggestions: ${hit.length} of ${offered.length} replies`,
    '',
    ...calibrationOf(likelihoods),
  ];
  process.stdout.write(`${report.join('\n')}\n`);
}

await main(process.argv[2]);
