import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { testRun } from './test-run.ts';

/** Ends the servers that tests have started. */
// biome-ignore lint/style/noDefaultExport: jest asks for one.
export default async function tearDown(): Promise<void> {
  const { folder } = testRun();
  const keepers = readdirSync(folder)
    .map((name) => join(folder, name, 'keeper.pid'))
    .filter((path) => existsSync(path))
    .map((path) => Number(readFileSync(path, 'utf8')));
  for (const keeper of keepers) signal(keeper, 'SIGTERM');
  while (keepers.some((keeper) => signal(keeper, 0))) await pause(50);
  rmSync(folder, { recursive: true, force: true });
}

/** Whether there was a process to take it. */
function signal(pid: number, kind: 'SIGTERM' | 0): boolean {
  try {
    return process.kill(pid, kind);
  } catch {
    return false;
  }
}
