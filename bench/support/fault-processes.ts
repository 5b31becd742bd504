import { type ChildProcessByStdio, spawn } from 'node:child_process';
import type { Readable, Writable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import type { FaultWeek } from './fault-run.ts';

export interface FaultProcesses {
  /** Processes that were killed while they worked. */
  readonly crashes: () => number;
  stop(): void;
}

type Bot = ChildProcessByStdio<Writable, Readable, null>;

const millisecondsBetweenKills = 1000;

/** Started ahead: a process needs about as long to start as until the next kill. */
const spares = 2;

/**
 * So many replicas work on the same tables. Every second the one that has worked longest is killed and a spare begins;
 * on a machine so busy that none is ready, as soon as all are at work again.
 */
export function startProcesses({ playground }: FaultWeek, url: string, count: number): FaultProcesses {
  const program = fileURLToPath(new URL('../fault-bot.js', import.meta.url));
  const address = [url, playground.apiUrl, `${playground.url}/playground/clock`, playground.botToken];
  const living = new Set<Bot>();
  const waiting: Bot[] = [];
  const working: Bot[] = [];
  let crashes = 0;
  for (let bots = 0; bots < count + spares; bots += 1) start();
  const killing = setInterval(() => {
    const bot = working.length === count ? working.shift() : undefined;
    if (bot === undefined) return;
    bot.kill('SIGKILL');
    living.delete(bot);
    crashes += 1;
    start();
    fill();
  }, millisecondsBetweenKills);
  return {
    crashes: () => crashes,
    stop: () => {
      clearInterval(killing);
      for (const bot of living) bot.kill('SIGKILL');
    },
  };

  function start(): void {
    const bot = spawn(process.execPath, [program, ...address, playground.workspaceId], {
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    living.add(bot);
    bot.stdout.once('data', () => {
      waiting.push(bot);
      fill();
    });
  }

  function fill(): void {
    while (working.length < count) {
      const bot = waiting.shift();
      if (bot === undefined) return;
      bot.stdin.write('go\n');
      working.push(bot);
    }
  }
}
