// Holds TM-18 of docs/threat-model.md.
import { expect, test } from '@jest/globals';
import { z } from 'zod';
import { noHarm } from '../power-cut/harm.ts';
import { startTypescript } from '../support/child-process.ts';

// 200 of them: npm run power-cut
const command = new URL('../power-cut/run.ts', import.meta.url);

test('a power cut loses no saved reply, takes no key that a week needs, brings none back, and nothing is sent twice', async () => {
  expect(await cutPower('--cuts', '4')).toMatchObject({ cuts: 4, ...noHarm });
}, 900_000);

test('on a disk that only says that it has synced, the same cuts are seen to do harm', async () => {
  const { cuts: _, steps: __, ...harm } = await cutPower('--cuts', '1', '--forgetful');
  expect(Object.values(harm).some((figure) => figure > 0)).toBe(true);
}, 900_000);

async function cutPower(...words: readonly string[]): Promise<Record<string, number>> {
  const child = startTypescript(command, [...words, '--json']);
  const line = await child.line();
  const { errors } = await child.ended;
  if (line === undefined) throw new Error(errors);
  return z.record(z.string(), z.number()).parse(JSON.parse(line));
}
