import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { runFaults } from './support/fault-run.ts';
import { startServer } from './support/server.ts';

/** npm run bench:faults -- --people 20000 --processes 3 --seed 1: kills, lost answers, 429, 503, slowness, clock jumps. */
const { values } = parseArgs({
  options: {
    people: { type: 'string', default: '3000' },
    processes: { type: 'string', default: '3' },
    seed: { type: 'string', default: '1' },
    json: { type: 'boolean', default: false },
  },
});
const server = await startServer();
const result = await runFaults(await server.newDatabase(), {
  people: Number(values.people),
  processes: Number(values.processes),
  killEvery: 1000,
  lost: 10,
  limited: 5,
  failed: 5,
  slow: 10,
  seed: Number(values.seed),
  bot: [process.execPath, fileURLToPath(new URL('fault-bot.js', import.meta.url))],
});
await server.stop();
if (values.json) process.stdout.write(`${JSON.stringify({ bench: 'faults', ...result })}\n`);
else {
  const { faults, states, ...figures } = result;
  const rows = { ...figures, ...prefixed('fault: ', faults), ...prefixed('state: ', states) };
  for (const [name, figure] of Object.entries(rows))
    process.stdout.write(`${name.padEnd(18)} ${Math.round(figure).toLocaleString('en-GB').padStart(10)}\n`);
}
const isFine = result.duplicates + result.outsideHours + result.notFinal === 0 && result.doubts <= result.doubtsAtMost;
process.exit(isFine ? 0 : 1);

function prefixed(prefix: string, figures: Readonly<Record<string, number>>): Record<string, number> {
  return Object.fromEntries(Object.entries(figures).map(([name, figure]) => [`${prefix}${name}`, figure]));
}
