import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import { workspaceId } from '../src/domain/ids.ts';
import { runJob } from '../src/flows/run-job.ts';
import { tick } from '../src/flows/tick.ts';
import { followingClock, systemClock } from '../src/runtime/process.ts';
import { createSlackClient } from '../src/slack/api/slack-client.ts';
import { createMessenger } from '../src/slack/transport/slack-messenger.ts';
import { openDatabase } from '../src/store/database.ts';
import { createRateLimiter } from '../src/store/rate-limiter.ts';
import { benchPorts } from './support/bench-ports.ts';

/**
 * One replica of a fault run, which is killed again and again: it looks for due work and delivers it, with nothing but
 * the tables to keep it apart from the others. It says when it is ready and begins when it hears a word. Arguments: database, API address, clock address, token, workspace.
 */
const [url = '', apiUrl = '', clockUrl = '', token = '', team = ''] = process.argv.slice(2);
const workspace = workspaceId(team);
const database = await openDatabase({ url });
const clock = followingClock(clockUrl);
const silent = { info: () => {}, warn: () => {}, error: () => {} };
const client = createSlackClient(token, silent, apiUrl);
const ports = benchPorts(database, {
  clock,
  rateLimiter: createRateLimiter(database, { ceiling: 60_000, clock: systemClock }),
  messenger: createMessenger(async () => client),
});
await clock.sync();
process.stdout.write('ready\n');
await once(process.stdin, 'data');
// Time goes on while it works.
setInterval(() => void clock.sync(), 250);
for (;;) {
  await clock.sync();
  const jobs = await tick(ports, [workspace], clock.now());
  for (const job of jobs) await runJob(ports, job);
  await pause(jobs.length === 0 ? 200 : 10);
}
