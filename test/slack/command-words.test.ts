import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { commandWords, editDistance, readCommandWord } from '../../src/slack/parts/command-words.ts';

describe('The command', () => {
  test.each(commandWords.filter((word) => word !== 'hub'))(
    'knows "%s" in any case and with any white space',
    (word) => {
      for (const typed of [word, word.toUpperCase(), `  ${word}\t`, `${word}!`])
        expect(readCommandWord(typed)).toEqual({ kind: 'word', word, rest: '' });
      expect(readCommandWord(` ${word}  Until 12\tJanuary `)).toEqual({ kind: 'word', word, rest: 'until 12 january' });
    },
  );

  test.each(['', ' ', '\n\t'])('opens the hub without a word', (typed) => {
    expect(readCommandWord(typed)).toEqual({ kind: 'word', word: 'hub', rest: '' });
  });

  test.each([
    ['jion', 'join'],
    ['joi', 'join'],
    ['joining', 'join'],
    ['reflcet', 'reflect'],
    ['with-draw', 'withdraw'],
    ['ｈｅlp', undefined],
    ['privaci', 'privacy'],
    ['resorces', 'resources'],
    ['revue', 'review'],
    ['set-up', 'setup'],
    ['forget', 'forget-me'],
    ['setings', 'settings'],
    ['theme', 'themes'],
    ['statsu', 'status'],
    ['snoze', 'snooze'],
    ['pasue', 'pause'],
    ['skipping', 'skip'],
    ['lihgter', 'lighter'],
  ])('takes "%s" for "%s"', (typed, meant) => {
    const read = readCommandWord(typed);
    expect(read.kind === 'word' ? read.word : read.meant).toBe(meant ?? 'help');
  });

  test.each(['banana', 'x', '🦄', '👩‍👩‍👧', 'سلام', '/imperfect-ally', 'I feel quite alone'])(
    'makes nothing of "%s"',
    (typed) => {
      expect(readCommandWord(typed)).toEqual({ kind: 'unknown', meant: undefined });
    },
  );

  test('reads any text at all without failing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 3000 }), (typed) => {
        expect(['word', 'unknown']).toContain(readCommandWord(typed).kind);
      }),
    );
  });

  test('measures typing errors the same in both directions, and none between equals', () => {
    const word = fc.string({ maxLength: 12 });
    fc.assert(
      fc.property(word, word, (one, other) => {
        expect(editDistance(one, other)).toBe(editDistance(other, one));
        expect(editDistance(one, other) === 0).toBe(one === other);
      }),
    );
  });
});
