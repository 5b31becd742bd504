import { cpus, totalmem } from 'node:os';
import { parseArgs } from 'node:util';
import { claims } from './claims.ts';
import { delivery } from './delivery.ts';
import { page } from './page.ts';
import { planning } from './planning.ts';
import { rounds } from './rounds.ts';
import { startUp } from './start-up.ts';
import type { Figure, Measurement } from './support/figure.ts';
import { startServer } from './support/server.ts';

/** npm run bench -- --only planning,claims --large --json */
const { values } = parseArgs({
  options: {
    only: { type: 'string', default: '' },
    large: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
  },
});
const measurements: Readonly<Record<string, Measurement>> = { planning, rounds, claims, delivery, startUp, page };
const chosen = values.only === '' ? Object.keys(measurements) : values.only.split(',');

const server = await startServer();
const { model = 'unknown' } = cpus()[0] ?? {};
const machine = `${cpus().length} × ${model}, ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.version}, ${server.title}`;
if (!values.json) process.stdout.write(`${machine}\n\n| what | figure | |\n|---|---:|---|\n`);
try {
  for (const name of chosen) {
    const measure = measurements[name];
    if (measure === undefined) throw new Error(`There is no measurement "${name}".`);
    for await (const figure of measure(server, values.large)) print(figure);
  }
} finally {
  await server.stop();
}

function print(figure: Figure): void {
  if (values.json) process.stdout.write(`${JSON.stringify({ ...figure, machine })}\n`);
  else process.stdout.write(`| ${figure.what} | ${rounded(figure.value)} | ${figure.unit} |\n`);
}

function rounded(value: number): string {
  return value.toLocaleString('en-GB', { maximumFractionDigits: value < 10 ? 2 : value < 100 ? 1 : 0 });
}
