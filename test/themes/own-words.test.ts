import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { ourChapters } from '../../src/themes/codebook.ts';
import { examplesFor } from '../../src/themes/examples/all-examples.ts';
import { replyLineOf } from '../../src/themes/reply-line.ts';

/** Labelled replies by another writer, where the workplace has them: for measuring only. */
const labelledReplies = new URL('../../../shared/data/replies-dev.jsonl', import.meta.url);
const whereThereAreSome = existsSync(labelledReplies) ? test : test.skip;

whereThereAreSome('no example shares six words in a row with the replies that the reader is measured on', () => {
  const theirs = new Set(
    readFileSync(labelledReplies, 'utf8')
      .split('\n')
      .map(replyLineOf)
      .flatMap((line) => (line.kind === 'reply' ? sixesOf(line.text) : [])),
  );
  const shared = examplesFor(ourChapters).filter(({ text }) => sixesOf(text).some((six) => theirs.has(six)));
  expect(theirs.size).toBeGreaterThan(1000);
  expect(shared).toEqual([]);
});

function sixesOf(text: string): readonly string[] {
  const words =
    text
      .toLowerCase()
      .replaceAll('’', "'")
      .match(/[a-z0-9']+/g) ?? [];
  return words.slice(5).map((_, index) => words.slice(index, index + 6).join(' '));
}
