import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { z } from 'zod';
import { replyLineOf } from '../../src/text/themes/analyse.ts';
import { unseenExamples, voiceExamples, voicesElsewhere } from '../../training/care-examples.ts';
import { themeExamples } from '../../training/theme-examples.ts';

/** Labelled replies by another writer, where the workplace has them: for measuring only. */
const labelledReplies = new URL('../../../shared/data/replies-dev.jsonl', import.meta.url);
const whereThereAreSome = existsSync(labelledReplies) ? test : test.skip;

whereThereAreSome('no example shares six words in a row with the replies that the reader is measured on', () => {
  const theirs = sixesOfReplies();
  const shared = themeExamples().filter(({ text }) => sixesOf(text).some((six) => theirs.has(six)));
  expect(theirs.size).toBeGreaterThan(1000);
  expect(shared).toEqual([]);
});

whereThereAreSome('no sentence that care learns from shares six words in a row with what it is measured on', () => {
  const disclosures = readFileSync(new URL('disclosure_probe.jsonl', labelledReplies), 'utf8').trim().split('\n');
  const probed = disclosures.flatMap((line) => sixesOf(z.object({ text: z.string() }).parse(JSON.parse(line)).text));
  const theirs = new Set([...sixesOfReplies(), ...probed]);
  const elsewhere = [...voicesElsewhere('de'), ...voicesElsewhere('es')];
  const shared = [...voiceExamples(), ...unseenExamples(), ...elsewhere].filter(({ text }) =>
    sixesOf(text).some((six) => theirs.has(six)),
  );
  expect(probed.length).toBeGreaterThan(500);
  expect(shared).toEqual([]);
});

const sixesOfReplies = () =>
  new Set(
    readFileSync(labelledReplies, 'utf8')
      .split('\n')
      .map(replyLineOf)
      .flatMap((line) => (line.kind === 'reply' ? sixesOf(line.text) : [])),
  );

function sixesOf(text: string): readonly string[] {
  const words =
    text
      .toLowerCase()
      .replaceAll('’', "'")
      .match(/[a-z0-9']+/g) ?? [];
  return words.slice(5).map((_, index) => words.slice(index, index + 6).join(' '));
}
