import { type App, startApp } from './app.ts';
import { type Config, readConfig } from './config/config.ts';
import { errorCode } from './domain/result.ts';
import { createLog, followingClock, systemClock } from './runtime/process.ts';
import { readEnvironmentFile } from './start-up/read-text-file.ts';
import { endWith, endWithCodesOnly, mentionOldNode, sentenceFor } from './start-up/run-command.ts';

endWithCodesOnly();
mentionOldNode();
try {
  await readEnvironmentFile();
  const config = readConfig(process.env);
  if (config.ok) await run(config.value);
  else refuseToStart(config.refusal);
} catch (error) {
  process.stderr.write(`Imperfect Ally cannot start.\n\n  ${sentenceFor(error)}\n`);
  endWith(1);
}

async function run(settings: Config): Promise<void> {
  const clock = settings.clockUrl === undefined ? systemClock : followingClock(settings.clockUrl);
  const starting = startApp(settings, clock, createLog(settings.logLevel));
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => leave(starting));
  await starting;
}

function refuseToStart(mistakes: readonly string[]): void {
  const lines = mistakes.map((mistake) => `  - ${mistake}`);
  process.stderr.write(
    [
      'Imperfect Ally cannot start. Please mend these settings (in ".env" or the environment; .env.example explains each):',
      '',
      ...lines,
      '',
      'No Slack at hand? "npm run demo" shows the whole product on this machine, without any account.',
      '',
    ].join('\n'),
  );
  endWith(1);
}

/** After this many milliseconds whatever still runs is left to the next start, which finds it in the tables. */
const patience = 9_500;

function leave(starting: Promise<App>): void {
  setTimeout(() => process.exit(1), patience).unref();
  starting
    .then((app) => app.stop())
    .then(
      () => process.exit(0),
      (error: unknown) => {
        process.stderr.write(`Stopping failed: ${errorCode(error)}\n`);
        process.exit(1);
      },
    );
}
