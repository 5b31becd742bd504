import { parentPort, workerData } from 'node:worker_threads';
import { z } from 'zod';
import { type App, startApp } from '../../src/app.ts';
import { type Config, readConfig } from '../../src/config/config.ts';
import { createLog } from '../../src/runtime/process.ts';
import { SlackUnavailable } from '../../src/slack/transport/connect-slack.ts';
import { sentenceFor } from '../../src/start-up/run-command.ts';
import { timeIn } from './shared-time.ts';

// The bot of the demo: preparing its database keeps a thread busy for seconds, in which the page must answer.

const asked = z.strictObject({ number: z.int(), ask: z.enum(['settle', 'stop']) });
const given = z.strictObject({ settings: z.record(z.string(), z.string()), time: z.instanceof(SharedArrayBuffer) });

const port = parentPort;
if (port === null) throw new Error('The bot of the demo runs in a thread of it.');

const { settings, time } = given.parse(workerData);
const config = readConfig(settings);
if (!config.ok) throw new Error(config.refusal.join('\n'));
const started = startedBot(config.value);

port.on('message', (message: unknown) => {
  const { number, ask } = asked.parse(message);
  answer(number, () => (ask === 'settle' ? started.then((app) => app.settle()) : end()));
});
answer(0, async () => {
  await started;
});

function answer(number: number, work: () => Promise<void>): void {
  work().then(
    () => port?.postMessage({ number }),
    (error: unknown) => port?.postMessage({ number, failure: sentenceFor(error) }),
  );
}

async function end(): Promise<void> {
  const app = await started;
  await app.stop();
}

/** A machine that is busy may need longer than the bot waits for an answer of Slack: then it is started again. */
async function startedBot(settled: Config, tries = 3): Promise<App> {
  try {
    return await startApp(settled, { now: () => timeIn(time) }, createLog('error'));
  } catch (error) {
    if (!(error instanceof SlackUnavailable) || tries === 1) throw error;
    return startedBot(settled, tries - 1);
  }
}
