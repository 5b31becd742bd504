import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@jest/globals';
import { tableNames } from './schema.ts';

const docs = path.resolve(import.meta.dirname, '../../docs');

/** Each row: the word, its meaning, its table if it has one, the file that says it. */
const rows = [
  ...readFileSync(path.join(docs, 'glossary.md'), 'utf8').matchAll(/^\| \*\*(.+)\*\* \| (.+) \| (.+) \| (.+) \|$/gm),
].map(([, word = '', meaning = '', table = '', file = '']) => ({ word, meaning, table, file }));

test('each word of the product stands once, in the order of the alphabet', () => {
  const words = rows.map(({ word }) => word.toLowerCase());
  expect(words.length).toBeGreaterThan(40);
  expect(words).toEqual([...new Set(words)].toSorted());
});

test('each meaning is one sentence', () => {
  for (const { word, meaning } of rows)
    expect({ word, isOne: /^[^.]+\.$/.test(meaning) }).toEqual({ word, isOne: true });
});

test('each table that a word names is there', () => {
  const named = rows.flatMap(({ table }) => /^`(\w+)`$/.exec(table)?.[1] ?? []);
  expect(rows.filter(({ table }) => table !== '–')).toHaveLength(named.length);
  expect(named.filter((table) => !tableNames.includes(table))).toEqual([]);
});

test('each file that a word names is there, and uses the word', () => {
  const unsaid = rows.filter(({ word, file }) => {
    const target = path.join(docs, /^\[[^\]]+\]\(([^)]+)\)$/.exec(file)?.[1] ?? 'no link');
    const text = existsSync(target) ? readFileSync(target, 'utf8').toLowerCase() : '';
    return !word.split(' ').some((part) => text.includes(part));
  });
  expect(unsaid).toEqual([]);
});
