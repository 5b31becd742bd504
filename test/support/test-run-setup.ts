import { chmodSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findPostgres } from './postgres-binaries.ts';
import { announceTestRun } from './test-run.ts';

/** Looks for servers; the tests that need one start it. Says which is left out and why. */
// biome-ignore lint/style/noDefaultExport: jest asks for one.
export default function setUp(config: { readonly rootDir: string }): void {
  const folder = mkdtempSync(join(tmpdir(), 'ally-'));
  // The servers run as another user when this is root.
  chmodSync(folder, 0o755);
  const candidates = findPostgres(config.rootDir, folder);
  for (const candidate of candidates) {
    if (!('leftOut' in candidate)) continue;
    const message = `${candidate.title} is left out of the tests: ${candidate.leftOut}.`;
    if (process.env['REQUIRE_POSTGRES'] === '1') throw new Error(message);
    process.stderr.write(`${message}\n`);
  }
  announceTestRun({ pid: process.pid, folder, candidates });
}
