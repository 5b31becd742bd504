import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@jest/globals';
import type { RoundStatus } from '../../src/domain/round.ts';
import type { JobKind } from '../../src/flows/ports/system.ts';
import { columnsOfPeople, references, tableNames } from './schema.ts';

const docs = path.resolve(import.meta.dirname, '../../docs');
const page = readFileSync(path.join(docs, 'data-model.md'), 'utf8');
const [, states = '', picture = ''] = page.split('```mermaid\n').map((part) => part.split('```')[0] ?? '');

test('every table is in the picture, and nothing else is', () => {
  const drawn = [...picture.matchAll(/^ +(\w+)(?: \S+ (\w+) : .*)?$/gm)].flatMap(([, one, other]) => [
    one,
    other ?? one,
  ]);
  expect(new Set(drawn)).toEqual(new Set(tableNames));
});

test('the picture has every arrow of the database', () => {
  const drawn = [...picture.matchAll(/^ +(\w+) \S+ (\w+) : /gm)].map(([, to, from]) => `${from} -> ${to}`);
  expect(references.length).toBeGreaterThan(15);
  expect(drawn).toHaveLength(references.length);
  expect(new Set(drawn)).toEqual(new Set(references));
});

test('every table has a row that says what it holds', () => {
  const told = [...page.matchAll(/^\| `(\w+)` \| [^|]+ \|$/gm)].map(([, table]) => table);
  expect(new Set(told)).toEqual(new Set(tableNames));
});

test('a round goes through every state on the page, and every job is told of', () => {
  const statuses = {
    planned: 0,
    open: 0,
    closing: 0,
    sealed: 0,
    published: 0,
    withheld: 0,
    expired: 0,
  } satisfies Record<RoundStatus, 0>;
  for (const status of Object.keys(statuses)) expect(states).toMatch(new RegExp(`\\b${status}\\b`));
  const jobs = { open: 0, deliver: 0, people: 0, blur: 0, seal: 0, dropWords: 0, publish: 0 } satisfies Record<
    JobKind,
    0
  >;
  const handedOut = [...page.matchAll(/^\| `(\w+)` \| [^|]+ \| [^|]+ \|$/gm)].map(([, kind]) => kind);
  expect(new Set(handedOut)).toEqual(new Set(Object.keys(jobs)));
});

test('every column that names a person stands in the table of what is personal', () => {
  const [, personal = ''] = page.split('## What is personal');
  expect(columnsOfPeople.length).toBeGreaterThan(5);
  for (const column of columnsOfPeople) expect(personal).toContain(`\`${column}\``);
});
