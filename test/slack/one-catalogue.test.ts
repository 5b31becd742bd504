import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { parseSync } from '@swc/core';
import { isObject } from '../../playground/json.ts';

const folder = new URL('../../src/slack/', import.meta.url);

/** What these say is read by whoever runs the server, a log or a browser; the rest is read by people in Slack. */
const operators =
  /^(connect-slack|http|socket-mode|slack-error|fetch-with-cause|quiet-logger|bolt|not-installed|install-pages)/u;
const surfaces = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => file.endsWith('.ts') && !operators.test(basename(file)));

/** Values of the domain, words that the reader of dates knows, a check's inner name: nobody is shown them. */
const notShown = new Set(['post again', 'the day after tomorrow', 'is no such time']);

describe('What people read in Slack stands in languages, where it can be read as a whole', () => {
  test.each(surfaces)('and not in %s', (file) => {
    expect(sentencesIn(readFileSync(new URL(file, folder), 'utf8'))).toEqual([]);
  });

  test('a sentence among the code is found', () => {
    expect(sentencesIn("const a = section('Hello there');")).toEqual(['Hello there']);
    expect(sentencesIn(['const a = section(`You have $', '{count} weeks left`);'].join(''))).toEqual([
      'You have ',
      ' weeks left',
    ]);
    expect(sentencesIn("withDeadline(ctx, user, 'join failed', 1, work); import x from './a b.ts';")).toEqual([]);
  });
});

const catalogue = ['../../languages/en/', '../programme/'].flatMap((part) =>
  readdirSync(new URL(part, folder))
    .filter((file) => file.endsWith('.ts') || file === 'season.json')
    .map((file) => `${part}${file}`),
);

/** A file of content is an expression. */
const sentencesOf = (file: string) => {
  const source = readFileSync(new URL(file, folder), 'utf8');
  return sentencesIn(file.endsWith('.json') ? `(${source})` : source);
};

test('the season is read as well', () => {
  expect(sentencesOf('../../languages/en/season.json').length).toBeGreaterThan(200);
});

describe('Words are kind, and promise no more than is true', () => {
  test.each(catalogue)('in %s', (file) => {
    for (const text of sentencesOf(file)) {
      // Until a week closes it is not: the app says who could look.
      if (/anonym/iu.test(text)) expect(text).toMatch(/after (?:the|a) week closes/u);
      expect(text).not.toMatch(/\b(?:invalid|illegal|error|oops|you failed|you must|forbidden)\b|!(?:\s|$)/iu);
    }
  });
});

/** What people read of ours; the programme's own schema and checks speak to whoever writes one. */
const spoken = catalogue.filter((file) => /languages\/|season\.json$/.test(file));

describe('Words are as they are spoken', () => {
  test.each(spoken)('in %s', (file) => {
    for (const text of sentencesOf(file)) {
      expect(text).not.toMatch(
        /\b(?:is|are|was|were|do|does|did|has|have|had|will|would|could|should) not\b|\bcannot\b/i,
      );
      expect(text).not.toMatch(/\b(?:some|any|every)body\b|legal clock|line of command/i);
    }
  });
});

/** Texts with a word and a space; the names of events in the log are none. */
function sentencesIn(source: string): readonly string[] {
  const found: string[] = [];
  const look = (node: unknown) => {
    if (Array.isArray(node)) for (const each of node) look(each);
    if (!isObject(node)) return;
    const { type, value, raw, callee } = node;
    if (type === 'ImportDeclaration') return;
    if (type === 'KeyValueProperty' && isObject(node['key']) && node['key']['value'] === 'event') return;
    if (type === 'CallExpression' && isObject(callee) && callee['value'] === 'withDeadline') return;
    if (type === 'StringLiteral' && typeof value === 'string') note(value);
    if (type === 'TemplateElement' && typeof raw === 'string') note(raw);
    for (const inner of Object.values(node)) look(inner);
  };
  const note = (text: string) => {
    const words = text.replaceAll(/<[^>]*>?/gu, '');
    if (/\p{L}{2,}/u.test(words) && / /u.test(words) && !notShown.has(text)) found.push(text);
  };
  look(parseSync(source, { syntax: 'typescript' }).body);
  return found;
}
