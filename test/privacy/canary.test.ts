// Holds TM-8 of docs/threat-model.md.
import { execFile } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { canaryOf } from './canary-texts.ts';
import { filesWith, holds } from './files.ts';

const run = promisify(execFile);
const seed = randomUUID();
const written = Array.from({ length: 12 }, (_, at) => [`first ${at}`, `last ${at}`])
  .flat()
  .map((name) => canaryOf(seed, name));

let folder: string;
let said: unknown;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'ally-words-'));
  const script = new URL('canary-process.ts', import.meta.url).pathname;
  const loader = new URL('../support/run-typescript.js', import.meta.url).href;
  const { stdout } = await run(process.execPath, ['--expose-gc', '--import', loader, script, folder, seed]);
  said = JSON.parse(stdout);
}, 240_000);
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('once the seal has committed, what anybody wrote', () => {
  test('opens from no value of any table, not even with keys that are gone by then', () => {
    expect(said).toMatchObject({ status: 'sealed', openWeek: 12, closedWeek: 0 });
    expect(Reflect.get(Object(said), 'keys')).toBeGreaterThan(20);
  });

  test('is in no object that the program still holds', async () => {
    const heap = await readFile(path.join(folder, 'heap'), 'utf8');
    expect(heap).toContain(canaryOf(seed, 'control'));
    expect(written.filter((text) => heap.includes(text))).toEqual([]);
    await rm(path.join(folder, 'heap'));
  });

  test('is in no line of the log, at the most talkative level, and in no file', async () => {
    expect((await readFile(path.join(folder, 'log'), 'utf8')).split('\n').length).toBeGreaterThan(3);
    for (const text of written.slice(0, 4)) {
      expect(await filesWith(folder, text)).toEqual([]);
      expect(holds(JSON.stringify(said), text)).toBe(false);
    }
  });
});
