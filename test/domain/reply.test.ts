import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { themeId } from '../../src/domain/ids.ts';
import {
  checkReply,
  type ReplyInput,
  type ReplyMistake,
  replyLimits,
  serialisedBytes,
  wordsOf,
} from '../../src/domain/reply.ts';
import { inventedCodebook } from './digest/invented-codebook.ts';

const reply = (main: string, ...more: string[]): ReplyInput => ({ chosen: 'nothing', main, more });
const choosing = (chosen: readonly string[] | 'somethingElse', main = ''): ReplyInput => ({
  chosen: typeof chosen === 'string' ? chosen : chosen.map(themeId),
  main,
  more: [],
});
const mistakes = (given: ReplyInput): readonly ReplyMistake[] => {
  const checked = checkReply(given, inventedCodebook);
  return checked.ok ? [] : checked.refusal;
};
const taken = (given: ReplyInput) => {
  const checked = checkReply(given, inventedCodebook);
  return checked.ok ? checked.value : checked.refusal;
};

describe('a reply is taken', () => {
  test('as it was written, apart from space around it', () => {
    expect(taken(reply('  I spoke up.\r\nIt was fine.\n', '', ' Yes '))).toEqual(
      reply('I spoke up.\nIt was fine.', '', 'Yes'),
    );
  });

  test.each([
    ['emoji families', 'We were all there 👩‍👩‍👧'],
    ['Persian', 'می‌خواهم بیشتر گوش کنم'],
    ['Hindi', 'मैंने उसकी बात सुनी'],
    ['the flag of Wales', 'Diolch \u{1f3f4}\u{e0067}\u{e0062}\u{e0077}\u{e006c}\u{e0073}\u{e007f} i bawb'],
    ['a heart drawn as an emoji', 'thank you \u2764\ufe0f'],
    ['Irish', 'Labhair mé amach ag an gcruinniú'],
    ['a line of its own', 'one\n\ntwo'],
  ])('in %s, untouched', (_name, text) => {
    expect(taken(reply(text))).toEqual(reply(text));
  });

  test('without marks that nobody sees: controls, bidi overrides, zero width, byte order', () => {
    expect(taken(reply('ab\u0000c\u0007d\u202ee\u2066f\u200bg\ufeffh'))).toEqual(reply('abcdefgh'));
  });

  test('without a text hidden in tags that make no flag', () => {
    const hidden = '\u{e0069}\u{e0067}\u{e006e}\u{e006f}\u{e0072}\u{e0065}\u{e007f}';
    expect(taken(reply(`I spoke${hidden} up \u{1f3f4}\u200b${hidden}`))).toEqual(reply('I spoke up \u{1f3f4}'));
  });

  test('with words apart that a tab or an unusual line break kept apart', () => {
    expect(taken(reply('one\ttwo\u2028three\u0085four\vfive'))).toEqual(reply('one two\nthree\nfour\nfive'));
  });

  test('in one spelling of letters with accents, even where an unseen mark stood between', () => {
    expect(taken(reply('cafe\u0301'))).toEqual(reply('caf\u00e9'));
    expect(taken(reply('cafe\u200b\u0301'))).toEqual(reply('caf\u00e9'));
  });

  test('with choices alone, each once, in the order of choosing', () => {
    expect(taken(choosing(['loud', 'credit', 'loud']))).toEqual(choosing(['loud', 'credit']));
    expect(taken(choosing(['asked', 'loud', 'late'], ' I asked. '))).toEqual(
      choosing(['asked', 'loud', 'late'], 'I asked.'),
    );
    expect(taken(choosing('somethingElse'))).toEqual(choosing('somethingElse'));
    expect(taken(choosing([], 'words'))).toEqual(reply('words'));
  });

  test('at exactly 1,200 characters, and 200 for a smaller answer', () => {
    expect(mistakes(reply('x'.repeat(1200), 'y'.repeat(200)))).toEqual([]);
  });
});

describe('a reply is refused', () => {
  test.each([
    ['nothing', ''],
    ['only space', ' \n\t \u00a0\u3000'],
    ['only marks that nobody sees', '\u200b\u202e\ufeff'],
    ['only joiners and variation selectors', '\u200d\ufe0f \u200c\u{e0100}'],
    ['only fillers', '\u3164\u115f\u034f'],
  ])('when the main answer is %s', (_name, text) => {
    expect(mistakes(reply(text, 'a smaller answer'))).toEqual([{ kind: 'empty', field: 'main' }]);
  });

  test('with more than three choices, and with one that the codebook does not have', () => {
    expect(mistakes(choosing(['asked', 'loud', 'late', 'credit']))).toEqual([{ kind: 'tooMany', field: 'choices' }]);
    const unknown = [{ kind: 'unknownChoice', field: 'choices' }];
    for (const id of ['nowhere', 'meetings', '__proto__']) expect(mistakes(choosing([id]))).toEqual(unknown);
    expect(mistakes(choosing([]))).toEqual([{ kind: 'empty', field: 'main' }]);
  });

  test('with how much to shorten, one character over', () => {
    expect(mistakes(reply('x'.repeat(1201)))).toEqual([{ kind: 'tooLong', field: 'main', over: 1 }]);
    expect(mistakes(reply('x', 'y'.repeat(200), 'y'.repeat(203)))).toEqual([
      { kind: 'tooLong', field: 'more-1', over: 3 },
    ]);
  });

  test('with every mistake at once', () => {
    expect(mistakes(reply('', 'y'.repeat(201), 'y'.repeat(202)))).toEqual([
      { kind: 'empty', field: 'main' },
      { kind: 'tooLong', field: 'more-0', over: 1 },
      { kind: 'tooLong', field: 'more-1', over: 2 },
    ]);
  });

  test('when 700 emoji are too many characters, as Slack counts them', () => {
    expect(mistakes(reply('🙂'.repeat(600)))).toEqual([]);
    expect(mistakes(reply('🙂'.repeat(700)))).toEqual([{ kind: 'tooLong', field: 'main', over: 200 }]);
  });

  test('when its letters take more bytes than a slot holds, with how many', () => {
    const long = reply('語'.repeat(1200), '語'.repeat(200));
    expect(mistakes(long)).toEqual([{ kind: 'tooManyBytes', field: 'main', over: serialisedBytes(long) - 4000 }]);
    expect(serialisedBytes(long)).toBe(3 * 1400 + '{"main":"","more":[""]}'.length);
  });
});

test('what is taken fits a slot, has nothing invisible in it, and is taken again as it is', () => {
  const text = (maxLength: number) =>
    fc.oneof(fc.string({ maxLength, unit: 'binary' }), fc.string({ maxLength, unit: 'grapheme' }));
  const any = fc.record({
    chosen: fc.constantFrom<ReplyInput['chosen']>('nothing', 'somethingElse', [themeId('loud')]),
    main: text(1300),
    more: fc.array(text(210), { maxLength: 3 }),
  });
  fc.assert(
    fc.property(any, (given) => {
      const checked = checkReply(given, inventedCodebook);
      if (!checked.ok) return expect(checked.refusal.length).toBeGreaterThan(0);
      expect(serialisedBytes(checked.value)).toBeLessThanOrEqual(replyLimits.bytes);
      expect(wordsOf(checked.value).replaceAll('\n', '')).not.toMatch(
        /[\p{Cc}\u2028\u2029\u200b\u202a-\u202e\u2066-\u2069\ufeff]/u,
      );
      expect(checkReply(checked.value, inventedCodebook)).toEqual(checked);
    }),
    { numRuns: 2000 },
  );
});

test('the words are every answer that was written, each on a line of its own', () => {
  expect(wordsOf(reply('main', '', 'more', ''))).toBe('main\nmore');
  expect(wordsOf(reply('main'))).toBe('main');
});
