import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { serveBrowser } from '../playground/browser/serve-browser.ts';
import { colleagues } from '../playground/crowd/colleagues.ts';
import { demoBegins, gather } from '../playground/demo/season.ts';
import { transcript } from '../playground/demo/transcript.ts';
import { startPlayground } from '../playground/server.ts';
import { startApp } from '../src/app.ts';
import { readConfig } from '../src/config/config.ts';
import { loadProgramme } from '../src/programme/validate.ts';
import { createLog } from '../src/runtime/process.ts';
import { type Figure, secondsOf } from './support/figure.ts';

const people = 200;
/** Wednesday noon of the first week in the lead's zone: everybody was asked. */
const everybodyAsked = '2027-01-13T12:00:00Z';

/** How long the demo's page takes to take a message, while nothing happens and while 200 people answer. */
export async function* page(): AsyncGenerator<Figure> {
  const home = mkdtempSync(join(tmpdir(), 'ally-bench-page-'));
  const playground = await startPlayground({
    startAt: demoBegins,
    idsFrom: Date.now(),
    people: colleagues.slice(0, 12),
    rateLimits: false,
  });
  const config = readConfig({
    SLACK_BOT_TOKEN: playground.botToken,
    SLACK_APP_TOKEN: playground.appToken,
    SLACK_API_URL: playground.apiUrl,
    DATA_DIR: join(home, 'database'),
    VAULT_DIR: join(home, 'vault'),
    SLACK_MESSAGES_PER_MINUTE: '6000',
  });
  if (!config.ok) throw new Error(config.refusal.join('\n'));
  const app = await startApp(config.value, playground.clock, createLog('error'));
  await playground.botConnected();
  const out = transcript(() => true, true);
  const stage = {
    playground,
    programme: loadProgramme(),
    people: colleagues.slice(0, 12),
    out,
    settle: app.settle,
    tell: () => undefined,
  };
  await gather(stage);
  playground.addCrowd(people - 12);
  const browser = await serveBrowser(stage, { port: 0, files: home });
  try {
    const asked = client(browser.address, playground.person('amara').id, playground.channel('allies').id);
    const joining = await secondsOf(() => asked.act({ kind: 'crowd' }));
    yield { what: `${people - 12} people join`, value: joining, unit: 's' };
    await asked.act({ kind: 'moveTo', at: everybodyAsked });
    yield* shares('a message on the page, idle', await asked.waits(40, () => false));
    let answering = true;
    const seconds = secondsOf(() => asked.act({ kind: 'crowd' })).finally(() => {
      answering = false;
    });
    const waits = await asked.waits(Number.POSITIVE_INFINITY, () => !answering);
    yield { what: `${people} people answer`, value: await seconds, unit: 's' };
    yield* shares(`a message on the page, while ${people} answer`, waits);
  } finally {
    await browser.close();
    await app.stop();
    await playground.close();
    rmSync(home, { recursive: true, force: true });
  }
}

function client(address: string, as: string, channel: string) {
  const act = async (what: Readonly<Record<string, unknown>>) => {
    const answer = await fetch(`${address}/act`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ as, do: what }),
    });
    if (!answer.ok) throw new Error(`the page answered ${answer.status}`);
    await answer.text();
  };
  return {
    act,
    /** Milliseconds of one message after the other, a little apart, until `enough` or so many. */
    async waits(most: number, enough: () => boolean): Promise<number[]> {
      const waits: number[] = [];
      while (waits.length < most && !enough()) {
        waits.push(1000 * (await secondsOf(() => act({ kind: 'say', channel, text: 'Hello' }))));
        await pause(50);
      }
      return waits;
    },
  };
}

function* shares(what: string, waits: readonly number[]): Generator<Figure> {
  const sorted = waits.toSorted((one, other) => one - other);
  const at = (share: number) => sorted[Math.ceil(share * sorted.length) - 1] ?? 0;
  yield { what: `${what}, median`, value: at(0.5), unit: 'ms' };
  yield { what: `${what}, 95 %`, value: at(0.95), unit: 'ms' };
  yield { what: `${what}, worst`, value: at(1), unit: 'ms' };
}
