import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { stepId } from '../domain/ids.ts';
import type { Compared } from './agreement.ts';
import { createThemeReader } from './theme-reader.ts';
import { themeReport } from './theme-report.ts';

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
  const reader = createThemeReader();
  const compared: Compared[] = [];
  const start = performance.now();
  for (const line of lines) {
    const { prompt, text, themes } = labelledReply.parse(JSON.parse(line));
    const [read] = await reader.read([{ text }], stepId(prompt));
    compared.push({ given: themes, found: read?.themes ?? [] });
  }
  const seconds = (performance.now() - start) / 1000;
  const parents = new Map<string, string>(reader.codebook.themes.map(({ id, parent }) => [id, parent]));
  process.stdout.write(`${themeReport(compared, (theme) => parents.get(theme) ?? theme)}\n\n`);
  process.stdout.write(`read in ${seconds.toFixed(1)} s, learning included\n`);
}

await main(process.argv[2]);
