import path from 'node:path';
import { loadProgramme } from '../src/programme/validate.ts';
import { endWith, mentionOldNode } from '../src/start-up/run-command.ts';
import { realTokenRefusal } from './browser/real-tokens.ts';
import { type BrowserPage, serveBrowser } from './browser/serve-browser.ts';
import { colleagues } from './crowd/colleagues.ts';
import { type DemoBot, startBot } from './demo/bot.ts';
import { type DemoFolder, openDemoFolder } from './demo/demo-folder.ts';
import { openingPlay } from './demo/opening-play.ts';
import { type DemoOptions, demoHelp, demoOptions } from './demo/options.ts';
import { pageOf, transcriptStyle } from './demo/page.ts';
import { play, weeksOf } from './demo/play.ts';
import { portRefusal } from './demo/port-refusal.ts';
import { demoBegins } from './demo/season.ts';
import { sentenceOfDemo } from './demo/sentence-of-demo.ts';
import { setTime, sharedTime } from './demo/shared-time.ts';
import { speak } from './demo/speak.ts';
import type { Stage } from './demo/stage.ts';
import { transcript } from './demo/transcript.ts';
import { type Playground, startPlayground } from './server.ts';

const print = (text: string) => process.stdout.write(text);

mentionOldNode();
try {
  const options = demoOptions(process.argv.slice(2), process.env);
  if (options === 'help') print(`${demoHelp}\n`);
  else await begin(options);
} catch (error) {
  process.stderr.write(`${sentenceOfDemo(error)}\n`);
  endWith(1);
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
  const people = colleagues.slice(0, options.people);
  const playground = await startPlayground({
    startAt: demoBegins,
    idsFrom: Date.now(),
    workspaceName: 'Example Company',
    people,
    rateLimits: false,
    unhurried: true,
  });
  const { changes } = playground.scene(people[0]?.id ?? '').world;
  const time = sharedTime();
  const keepTime = () => setTime(time, playground.clock.now());
  keepTime();
  changes.listen(keepTime);
  const opening = openingPlay(weeksOf(options) + 2, playground.clock, people[0]?.zone ?? '', changes.notify);
  const out = transcript(print, options.transcript);
  let bot: DemoBot | undefined;
  let page: BrowserPage | undefined;
  const settle = async () => bot?.settle();
  const stage: Stage = { playground, programme: loadProgramme(), people, out, settle, tell: opening.tell };
  let ending: Promise<void> | undefined;
  const close = () => {
    ending ??= (async () => {
      await page?.close();
      await bot?.stop();
      await playground.close();
      await folder.remove();
    })();
    return ending;
  };
  endOnSignals(close);
  try {
    opening.begin('Setting the stage …');
    opening.tell('The bot and its database are starting.', 0);
    out.tell('Imperfect Ally: a simulation on this machine. The people and what they write are invented.');
    if (!options.once) {
      page = await serveBrowser(stage, {
        port: options.port,
        files: path.resolve(import.meta.dirname, '../web'),
        transcript: { page: () => pageOf(out.entries), style: transcriptStyle },
        opening,
      });
      out.tell(`Watch it in the page: ${page.address}`);
    }
    out.tell('The bot starts with an embedded PostgreSQL of its own, which takes some seconds …');
    bot = startBot(settingsFor(playground, folder), time);
    await bot.started;
    await playground.botConnected();
    if (!options.empty) await play(stage, options, opening);
    await speak(stage, options.language);
    opening.end();
    if (!options.empty) out.tell(`The demo took ${((performance.now() - started) / 1000).toFixed(1)} seconds.`);
    if (page === undefined) return await close();
    if (!(options.empty || options.transcript)) out.tell(`All that anybody saw: ${page.address}/transcript`);
    print(`\nNow try it yourself: ${page.address} (press Ctrl+C to end)\n`);
  } catch (error) {
    // What fails because it is being ended is no failure.
    if (ending !== undefined) return;
    await close();
    throw error;
  }
}

function settingsFor(
  { botToken, appToken, apiUrl }: Pick<Playground, 'botToken' | 'appToken' | 'apiUrl'>,
  { database, vault }: DemoFolder,
) {
  return {
    SLACK_BOT_TOKEN: botToken,
    SLACK_APP_TOKEN: appToken,
    SLACK_API_URL: apiUrl,
    DATA_DIR: database,
    VAULT_DIR: vault,
    // The pace is one of real seconds; the demo's clock moves by hours, and its Slack has no limits.
    SLACK_MESSAGES_PER_MINUTE: '6000',
  };
}

/** At any moment: what was typed is deleted when the demo ends. */
function endOnSignals(close: () => Promise<void>): void {
  const end = () => {
    close().then(
      () => process.exit(0),
      () => process.exit(1),
    );
  };
  process.once('SIGINT', end);
  process.once('SIGTERM', end);
}
