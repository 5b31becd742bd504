// Holds TM-7 of docs/threat-model.md.
import { existsSync } from 'node:fs';
import { mkdtemp, open, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from '@jest/globals';
import { z } from 'zod';
import { startTypescript } from '../support/child-process.ts';
import { postgresServers } from '../support/database.ts';
import { createPostgresDatabase } from '../support/postgres-server.ts';
import { sharedFolders } from '../support/shared-folders.ts';

const [server] = postgresServers;
const canLook = server !== undefined && existsSync('/proc/self/mem');

/** How many of five destroyed keys are found in the memory of the process that worked with them, as bytes or as hex. */
async function foundIn(kind: 'old' | 'shared', url: string, directory: string): Promise<number> {
  const child = startTypescript(new URL('key-memory-process.ts', import.meta.url), [kind, url, directory]);
  try {
    const { pid, said } = answer.parse(JSON.parse((await child.line()) ?? ''));
    const found = new Set<number>();
    const keys = said.map((turned) => Buffer.from(turned, 'hex').map((byte) => byte ^ 255));
    for await (const part of memoryOf(pid))
      for (const [at, key] of keys.entries())
        for (const form of [Buffer.from(key), Buffer.from(Buffer.from(key).toString('hex'))])
          if (part.includes(form)) found.add(at);
    return found.size;
  } finally {
    await child.kill();
  }
}

const answer = z.object({ pid: z.int(), said: z.array(z.string()).length(5) });

/** Everything that a process may write to, region by region. */
async function* memoryOf(pid: number): AsyncGenerator<Buffer> {
  const memory = await open(`/proc/${pid}/mem`);
  try {
    for (const line of (await readFile(`/proc/${pid}/maps`, 'utf8')).split('\n')) {
      const [, from = '', to = ''] = /^([0-9a-f]+)-([0-9a-f]+) rw/.exec(line) ?? [];
      const [start, end] = [Number.parseInt(from, 16), Number.parseInt(to, 16)];
      for (let at = start; at < end; at += step) {
        const part = Buffer.alloc(Math.min(step + overlap, end - at));
        const { bytesRead } = await memory.read(part, 0, part.length, at).catch(() => ({ bytesRead: 0 })); // Not mapped yet.
        yield part.subarray(0, bytesRead);
      }
    }
  } finally {
    await memory.close();
  }
}
const [step, overlap] = [16 * 1024 * 1024, 128];

(canLook ? test : test.skip)(
  'no byte of a destroyed key is left in the memory of the process, and the search finds those of 1.1',
  async () => {
    if (server === undefined) throw new Error('no server');
    const [url, oldUrl] = [
      await createPostgresDatabase(server, 'migrated'),
      await createPostgresDatabase(server, 'bare'),
    ];
    const directory = await mkdtemp(path.join(tmpdir(), 'imperfect-ally-memory-'));
    const folders = await sharedFolders(url);
    try {
      const [ours, old] = [
        await foundIn('shared', url, folders.directory('one')),
        await foundIn('old', oldUrl, directory),
      ];
      process.stdout.write(`destroyed keys in memory: ${ours} of 5; with keys in a database ${old} of 5\n`);
      expect(old).toBeGreaterThan(0);
      expect(ours).toBe(0);
    } finally {
      await folders.close();
      await rm(directory, { recursive: true });
    }
  },
  240_000,
);
