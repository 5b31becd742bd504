import { cpus, totalmem } from 'node:os';
import { parseArgs } from 'node:util';
import { claims } from './claims.ts';
import { herd } from './herd.ts';
import { limits } from './limits.ts';
import { looks } from './looks.ts';
import { page } from './page.ts';
import { peopleAgain } from './people.ts';
import { planning } from './planning.ts';
import { rounds } from './rounds.ts';
import { settings } from './settings.ts';
import { startUp } from './start-up.ts';
import { submissions } from './submissions.ts';
import type { Figure, Measurement } from './support/figure.ts';
import { startServer } from './support/server.ts';
import { workspaces } from './workspaces.ts';

/** npm run bench -- planning claims --large --json: those measurements only, with what takes minutes, as lines of JSON. */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { large: { type: 'boolean', default: false }, json: { type: 'boolean', default: false } },
});
const measurements: Readonly<Record<string, Measurement>> = {
  planning,
  people: peopleAgain,
  rounds,
  claims,
  herd,
  workspaces,
  looks,
  submissions,
  'start-up': startUp,
  page,
  settings,
  limits,
};
const takeMinutes = ['settings', 'limits'];
const chosen = (
  positionals.length === 0 ? Object.keys(measurements).filter((name) => !takeMinutes.includes(name)) : positionals
).map((name) => {
  const measure = measurements[name];
  if (measure === undefined)
    throw new Error(`There is no measurement "${name}". There are: ${Object.keys(measurements).join(', ')}.`);
  return measure;
});

const server = await startServer();
const { model = 'unknown' } = cpus()[0] ?? {};
const machine = `${cpus().length} × ${model}, ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.version}, ${server.title}`;
if (!values.json)
  process.stdout.write(`${machine}\n\n| what | figure | | beside it | ratio | aim |\n|---|---:|---|---:|---:|---|\n`);
try {
  for (const measure of chosen) for await (const figure of measure(server, values.large)) print(figure);
} finally {
  await server.stop();
}

function print(figure: Figure): void {
  if (values.json) process.stdout.write(`${JSON.stringify({ ...figure, machine })}\n`);
  else {
    const { what, value, unit, beside } = figure;
    const cells = [what, rounded(value), unit, beside, beside && value / beside].map((cell) =>
      typeof cell === 'number' ? rounded(cell) : (cell ?? ''),
    );
    process.stdout.write(`| ${[...cells, aimOf(figure)].join(' | ')} |\n`);
  }
}

function aimOf({ value, beside, most, least, within }: Figure): string {
  const measured = beside === undefined ? value : value / beside;
  const aims = [
    ['at most', most, measured <= (most ?? measured)],
    ['at least', least, measured >= (least ?? measured)],
    ['by itself at most', within, value <= (within ?? value)],
  ] as const;
  return aims
    .flatMap(([what, aim, kept]) => (aim === undefined ? [] : `${what} ${rounded(aim)}: ${kept ? 'kept' : 'missed'}`))
    .join('; ');
}

function rounded(value: number): string {
  return value.toLocaleString('en-GB', { maximumFractionDigits: value < 10 ? 2 : value < 100 ? 1 : 0 });
}
