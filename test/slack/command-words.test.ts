import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type CommandWord, commandWords, editDistance, readCommandWord } from '../../src/slack/ui/command-words.ts';

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

  test.each<readonly [string, CommandWord]>([
    ['stop', 'leave'],
    ['Unsubscribe.', 'leave'],
    ['quit', 'leave'],
    ['cancel', 'snooze'],
    ['later', 'snooze'],
    ['answer', 'reflect'],
    ['week', 'reflect'],
    ['forget me', 'forget-me'],
    ['Forget  me!', 'forget-me'],
    ['delete my data', 'forget-me'],
    ['delete my answer', 'withdraw'],
    ['set up', 'setup'],
    ['ｈｅlp', 'help'],
  ])('takes "%s" to mean "%s"', (typed, word) => {
    expect(readCommandWord(typed)).toEqual({ kind: 'word', word, rest: '' });
    expect(readCommandWord(`${typed} please`)).toEqual({ kind: 'word', word, rest: 'please' });
  });

  test.each<readonly [string, CommandWord]>([
    ['jion', 'join'],
    ['joi', 'join'],
    ['joining', 'join'],
    ['reflcet', 'reflect'],
    ['anwser', 'reflect'],
    ['unsubscibe', 'leave'],
    ['with-draw', 'withdraw'],
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
  ])('asks whether "%s" means "%s"', (typed, meant) => {
    expect(readCommandWord(typed)).toEqual({ kind: 'unknown', typed, meant, rest: '' });
  });

  test('keeps what followed a misspelt word where it is read, and nowhere else', () => {
    expect(readCommandWord('Paus until Friday')).toMatchObject({ meant: 'pause', rest: 'until friday' });
    expect(readCommandWord('snoze tomorrow')).toMatchObject({ meant: 'snooze', rest: 'tomorrow' });
    expect(readCommandWord('refelct I was not heard')).toMatchObject({ meant: 'reflect', rest: '' });
  });

  test.each(['banana', 'x', '🦄', '👩‍👩‍👧', 'سلام', '/imperfect-ally'])('makes nothing of "%s"', (typed) => {
    expect(readCommandWord(typed)).toEqual({ kind: 'unknown', typed, meant: undefined, rest: '' });
  });

  test('repeats no sentence, which may be an answer gone astray', () => {
    expect(readCommandWord('I feel quite alone')).toEqual({
      kind: 'unknown',
      typed: undefined,
      meant: undefined,
      rest: '',
    });
  });

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
