import path from 'node:path';
import { startApp } from '../app.ts';
import { type Config, readConfig } from '../config.ts';
import { createLog } from '../log.ts';
import { loadProgramme } from '../programme/load-programme.ts';
import { sentenceFor } from '../start-up/sentence-for.ts';
import { realTokenRefusal } from './browser/real-tokens.ts';
import { serveBrowser } from './browser/serve-browser.ts';
import { colleagues } from './crowd/colleagues.ts';
import { type DemoFolder, openDemoFolder } from './demo/demo-folder.ts';
import { type DemoOptions, demoHelp, demoOptions } from './demo/options.ts';
import { pageOf, transcriptStyle } from './demo/page.ts';
import { portRefusal } from './demo/port-refusal.ts';
import { demoBegins, gather, playWeek, type Stage } from './demo/season.ts';
import { transcript } from './demo/transcript.ts';
import { type Playground, startPlayground } from './server.ts';

const print = (text: string) => process.stdout.write(text);

try {
  const options = demoOptions(process.argv.slice(2), process.env);
  if (options === 'help') print(`${demoHelp}\n`);
  else await begin(options);
} catch (error) {
  process.stderr.write(
    `${error instanceof RangeError || error instanceof TypeError ? error.message : sentenceFor(error)}\n`,
  );
  process.exitCode = 1;
}

/** Everything that could be in the way is said before anything is played. */
async function begin(options: DemoOptions): Promise<void> {
  const refusal = realTokenRefusal(process.env) ?? (options.once ? undefined : await portRefusal(options.port));
  if (refusal !== undefined) throw new RangeError(refusal);
  const folder = await openDemoFolder(path.resolve('data/demo'));
  if (!folder.ok) throw new RangeError(folder.refusal);
  await demo(options, folder.value);
}

/** The product on a machine with nothing but Node: real bot, embedded database, a Slack workspace in a box. */
async function demo(options: DemoOptions, folder: DemoFolder): Promise<void> {
  const started = performance.now();
  const out = transcript(print);
  out.note('Imperfect Ally: a simulation on this machine. The people and what they write are invented.');
  const playground = await startPlayground({
    startAt: demoBegins,
    idsFrom: Date.now(),
    workspaceName: 'Example Company',
    people: colleagues.slice(0, options.people),
    rateLimits: false,
  });
  const config = configFor(playground, folder);
  out.note('Starting the bot with an embedded PostgreSQL, which takes some seconds to prepare …');
  const clear = async () => {
    await playground.close();
    await folder.remove();
  };
  const app = await startApp(config, playground.clock, createLog('error')).catch(async (error: unknown) => {
    await clear();
    throw error;
  });
  const close = async () => {
    await app.stop();
    await clear();
  };
  try {
    await playground.botConnected();
    const people = colleagues.slice(0, options.people);
    const stage: Stage = { playground, programme: loadProgramme(), people, out, settle: app.settle };
    if (!options.empty) {
      await play(stage, options);
      out.note(`The demo took ${((performance.now() - started) / 1000).toFixed(1)} seconds.`);
    }
    if (options.once) await close();
    else await serve(stage, options, close);
  } catch (error) {
    await close();
    throw error;
  }
}

/** Week one in full; then, for a group that is large enough to hear something, the way to the first discussion week. */
async function play(stage: Stage, { people }: DemoOptions): Promise<void> {
  await gather(stage);
  await playWeek(stage, 1, 'everything');
  if (people < 12) return;
  for (const week of [2, 3, 4]) await playWeek(stage, week, 'digest');
  await playWeek(stage, 5, 'digest');
}

function configFor(playground: Playground, { database, vault }: DemoFolder): Config {
  const config = readConfig({
    SLACK_BOT_TOKEN: playground.botToken,
    SLACK_APP_TOKEN: playground.appToken,
    SLACK_API_URL: playground.apiUrl,
    DATA_DIR: database,
    VAULT_DIR: vault,
    // The pace is one of real seconds; the demo's clock moves by hours, and its Slack has no limits.
    SLACK_MESSAGES_PER_MINUTE: '6000',
  });
  if (!config.ok) throw new Error(config.refusal.join('\n'));
  return config.value;
}

/** The page over the same living workspace: the bot goes on working behind it. */
async function serve(stage: Stage, { port }: DemoOptions, close: () => Promise<void>): Promise<void> {
  const files = path.resolve(import.meta.dirname, '../../web');
  const page = await serveBrowser(stage, {
    port,
    files,
    transcript: { page: () => pageOf(stage.out.entries), style: transcriptStyle },
  });
  print(`\nNow try it yourself: ${page.address} (press Ctrl+C to end)\n`);
  const end = () => {
    page
      .close()
      .then(close)
      .then(
        () => process.exit(0),
        () => process.exit(1),
      );
  };
  process.once('SIGINT', end);
  process.once('SIGTERM', end);
}
