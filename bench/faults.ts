import { parseArgs } from 'node:util';
import { openDatabase } from '../src/store/database.ts';
import { startProcesses } from './support/fault-processes.ts';
import { doubtsAtMost, judge, liveThroughTheWeek, misbehave, openFaultWeek, randomOf } from './support/fault-run.ts';
import { startServer } from './support/server.ts';

/** npm run bench:faults -- --people 20000 --processes 3 --seed 1: kills, lost answers, 429, 503, slowness, clock jumps. */
const { values } = parseArgs({
  options: {
    people: { type: 'string', default: '1000' },
    processes: { type: 'string', default: '3' },
    seed: { type: 'string', default: '1' },
    json: { type: 'boolean', default: false },
  },
});
const random = randomOf(Number(values.seed));
const server = await startServer();
const url = await server.newDatabase();
const database = await openDatabase({ url });
const week = await openFaultWeek(database, Number(values.people));
const { done: faults, nextRequest } = misbehave(week.playground, { lost: 10, limited: 3, failed: 3, slow: 10 }, random);

const start = performance.now();
const processes = startProcesses(week, url, Number(values.processes));
let seen = 0;
const misbehaving = setInterval(() => {
  for (const { entries } = week.playground.ledger; seen < entries.length; seen += 1) {
    const entry = entries[seen];
    if (entry?.kind === 'request' && entry.method === 'chat.postMessage') nextRequest();
  }
}, 10);
const jumps = await liveThroughTheWeek(week, random);
clearInterval(misbehaving);
processes.stop();
const seconds = (performance.now() - start) / 1000;

const { states, ...result } = await judge(week);
const figures = {
  ...result,
  doubtsAtMost: doubtsAtMost(processes.crashes(), faults),
  crashes: processes.crashes(),
  ...jumps,
  seconds,
  perSecond: result.messages / seconds,
};
await database.close();
await week.playground.close();
await server.stop();
if (values.json) process.stdout.write(`${JSON.stringify({ bench: 'faults', ...figures, faults, states })}\n`);
else {
  const rows = { ...figures, ...prefixed('fault: ', faults), ...prefixed('state: ', states) };
  for (const [name, figure] of Object.entries(rows))
    process.stdout.write(`${name.padEnd(18)} ${Math.round(figure).toLocaleString('en-GB').padStart(10)}\n`);
}
const broken = result.duplicates + result.outsideHours + result.notFinal + result.missing;
process.exit(broken === 0 && result.doubts <= figures.doubtsAtMost ? 0 : 1);

function prefixed(prefix: string, counts: Readonly<Record<string, number>>): Record<string, number> {
  return Object.fromEntries(Object.entries(counts).map(([name, count]) => [`${prefix}${name}`, count]));
}
