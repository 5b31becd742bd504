import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { runJob } from '../../src/flows/run-job.ts';
import { startBossWork } from '../../src/jobs/boss-work.ts';
import { startTicker } from '../../src/jobs/ticker.ts';
import { type Database, openDatabase } from '../../src/store/database.ts';
import { CannotOpenDatabase } from '../../src/store/engine.ts';
import { migrate } from '../../src/store/migrate.ts';
import { createRememberedVault } from '../../src/store/remembered-vault.ts';
import { VaultError } from '../../src/vault/key-name.ts';
import { type KeyVault, pairVault } from '../../src/vault/key-vault.ts';
import { openSharedVault } from '../../src/vault/shared-vault.ts';
import { closeLook } from './close-look.ts';
import {
  answersSealed,
  type FlowWorld,
  firstClose,
  firstDigest,
  firstOpening,
  flowWorld,
  replyOf,
  told,
} from './flow-world.ts';
import { sharedSecret } from './shared-folders.ts';

/** What became of a week between an empty database and the posted themes. */
export type WeekOutcome =
  | { readonly kind: 'went well'; readonly answers: number; readonly sessions: Database['sessions'] }
  /** The start has said why not. */
  | { readonly kind: 'refused'; readonly sentence: string }
  | { readonly kind: 'lost'; readonly why: string };

/** Twelve people are asked and answer; the week closes, is read and is posted, through the queue, with a vault beside it. */
export async function playWeek(dataUrl: string): Promise<WeekOutcome> {
  const directory = await mkdtemp(path.join(tmpdir(), 'imperfect-ally-week-'));
  let vault: KeyVault | undefined;
  let database: Database | undefined;
  try {
    vault = await openSharedVault({ directory, databaseUrl: dataUrl, secrets: [sharedSecret] });
    database = await openDatabase({ url: dataUrl });
    await migrate(database, 'latest');
    await pairVault(vault.identity, createRememberedVault(database));
    await vault.tend();
    const world = await flowWorld(database, { vault });
    return judge(world, await live(world, database), database);
  } catch (error) {
    if (error instanceof CannotOpenDatabase || error instanceof VaultError)
      if (/[.;]$/.test(error.message)) return { kind: 'refused', sentence: error.message };
    return { kind: 'lost', why: String(error) };
  } finally {
    await database?.close();
    await vault?.close();
    await rm(directory, { recursive: true });
  }
}

/** Answers how many answers were sealed. */
async function live(world: FlowWorld, database: Database): Promise<number> {
  const { ports, group } = world;
  const work = await startBossWork({ options: database.boss, alone: false }, (job) => runJob(ports, job), ports.log);
  const look = () => closeLook(ports, [group.workspace], ports.clock.now());
  const ticker = startTicker(look, work, 1, ports.log);
  // What one job finds before another has come so far is looked at again within a minute.
  const until = async (instant: string) => {
    for (const minutes of [0, 1.5, 3, 4.5]) {
      world.moveTo(new Date(Date.parse(instant) + minutes * 60_000));
      await withinPatience(ticker.settle());
    }
  };
  try {
    await until(firstOpening);
    for (let at = 0; at < 12; at += 1) await replyOf(world, at, at < 6 ? 'silence' : 'laughter – ”où?” \\ 文');
    await until(firstClose);
    const answers = await answersSealed(world);
    await until(firstDigest);
    return answers;
  } finally {
    await ticker.stop();
    await work.stop();
  }
}

function judge(world: FlowWorld, answers: number, { sessions }: Database): WeekOutcome {
  const troubles = world.logged.filter(({ event }) => /failed|error|damaged|missing|lost/.test(event));
  if (troubles.length > 0)
    return { kind: 'lost', why: troubles.map(({ event, code }) => `${event} ${code}`).join(', ') };
  const asked = world.sent.filter(({ message }) => message.kind === 'nudge').length;
  const digests = told(world).length;
  // The next week opens with the post of the themes, and asks them again.
  if (asked !== 24 || digests !== 1) return { kind: 'lost', why: `${asked} were asked, ${digests} digests` };
  return { kind: 'went well', answers, sessions };
}

/** Milliseconds for what takes a second where it goes well. */
const patience = 240_000;

async function withinPatience(work: Promise<void>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('the work never ends')), patience);
  });
  await Promise.race([work, late]).finally(() => clearTimeout(timer));
}
