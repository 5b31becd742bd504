import { chmodSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findPgbouncer } from './pgbouncer-binary.ts';
import { findPostgres } from './postgres-binaries.ts';
import { announceTestRun } from './test-run.ts';

/** Looks for servers; the tests that need one start it. Says which is left out and why. */
// biome-ignore lint/style/noDefaultExport: jest asks for one.
export default function setUp(config: { readonly rootDir: string }): void {
  removeFoldersOfKilledRuns();
  const folder = mkdtempSync(join(tmpdir(), `${prefix}${process.pid}-`));
  // The servers run as another user when this is root.
  chmodSync(folder, 0o755);
  const candidates = findPostgres(config.rootDir, folder);
  const pgbouncer = findPgbouncer();
  for (const candidate of candidates) if ('leftOut' in candidate) leaveOut(candidate.title, candidate.leftOut);
  if (pgbouncer === undefined) leaveOut('PgBouncer', 'it is not installed');
  announceTestRun({ pid: process.pid, folder, candidates, pgbouncer });
}

function leaveOut(title: string, why: string): void {
  const message = `${title} is left out of the tests: ${why}.`;
  if (process.env['REQUIRE_POSTGRES'] === '1') throw new Error(message);
  process.stderr.write(`${message}\n`);
}

const prefix = 'ally-run-';

function removeFoldersOfKilledRuns(): void {
  for (const name of readdirSync(tmpdir())) {
    const run = name.startsWith(prefix) ? Number.parseInt(name.slice(prefix.length), 10) : process.pid;
    if (!isAlive(run)) rmSync(join(tmpdir(), name), { recursive: true, force: true });
  }
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
