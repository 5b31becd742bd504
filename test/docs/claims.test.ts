import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@jest/globals';

const tests = path.resolve(import.meta.dirname, '..');
const page = readFileSync(path.join(tests, '../docs/threat-model.md'), 'utf8');

/** Each row of "What stands against them": the claim's id, and the tests that hold it. */
const claims = [...page.matchAll(/^\| (TM-\d+) \| .* \| ([^|]*) \|$/gm)].map(([, id = '', shown = '']) => ({
  id,
  files: [...shown.matchAll(/`([\w/.-]+\.test\.ts)`/g)].map(([, file = '']) => file),
}));

const heldIn = (file: string): readonly string[] => {
  const [, ids = ''] = /^\/\/ Holds (TM-.*) of docs\/threat-model\.md\.$/m.exec(readFileSync(file, 'utf8')) ?? [];
  return ids.split(', ').filter((id) => id !== '');
};

test('every claim of the threat model names tests that are there, and each of these names the claim', () => {
  expect(claims.length).toBeGreaterThan(25);
  expect(new Set(claims.map(({ id }) => id)).size).toBe(claims.length);
  for (const { id, files } of claims) {
    expect({ id, tests: files.length }).not.toEqual({ id, tests: 0 });
    for (const file of files) {
      expect({ file, there: existsSync(path.join(tests, file)) }).toEqual({ file, there: true });
      expect({ file, holds: heldIn(path.join(tests, file)) }).toEqual({ file, holds: expect.arrayContaining([id]) });
    }
  }
});

test('every claim that a test says to hold is one of the threat model that names it', () => {
  const files = readdirSync(tests, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.test.ts'));
  for (const file of files)
    for (const id of heldIn(path.join(tests, file)))
      expect({ file, id, named: claims.find((claim) => claim.id === id)?.files.includes(file) }).toEqual({
        file,
        id,
        named: true,
      });
});
