import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Candidate } from './postgres-binaries.ts';

/** What all workers of one test run share: a folder, and which servers there are. */
export interface TestRun {
  /** The process that lives as long as the run. */
  readonly pid: number;
  readonly folder: string;
  readonly candidates: readonly Candidate[];
  /** The pooler's program, where it is installed. */
  readonly pgbouncer: string | undefined;
}

const variable = 'IMPERFECT_ALLY_TEST_RUN';

export function announceTestRun(run: TestRun): void {
  process.env[variable] = JSON.stringify(run);
}

export function testRun(): TestRun {
  const announced = process.env[variable];
  if (announced === undefined) throw new Error('jest.config.js names no global setup');
  return JSON.parse(announced);
}

/** The first worker that asks makes it; the others wait. The answer, or the failure, is everybody's. */
export async function oncePerRun(name: string, make: (folder: string) => Promise<string>): Promise<string> {
  const folder = join(testRun().folder, name);
  const answer = join(folder, 'answer.json');
  if (createdFolder(folder)) {
    const outcome = await make(folder).then(
      (made) => ({ made }),
      (error: unknown) => ({ failed: error instanceof Error ? error.message : String(error) }),
    );
    writeFileSync(`${answer}.new`, JSON.stringify(outcome));
    renameSync(`${answer}.new`, answer);
  }
  for (;;) {
    const outcome = readAnswer(answer);
    if (outcome?.made !== undefined) return outcome.made;
    if (outcome?.failed !== undefined) throw new Error(`${name}: ${outcome.failed}`);
    await pause(50);
  }
}

function createdFolder(folder: string): boolean {
  try {
    mkdirSync(folder, { mode: 0o755 });
    return true;
  } catch {
    return false;
  }
}

function readAnswer(path: string): { readonly made?: string; readonly failed?: string } | undefined {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return undefined;
  }
}
