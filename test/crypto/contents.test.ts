import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  type BoxedReply,
  changePlaces,
  choicesBytes,
  parseChoicesMade,
  parseContent,
  parseForSeal,
  parseOldContent,
  writeChoices,
  writeContent,
} from '../../src/crypto/contents.ts';
import { parsePadded, roughSize, writePadded } from '../../src/crypto/sealed-box.ts';

const size = 4096;
const edition = '000102030405060708090a0b0c0d0e0f';
const reply: BoxedReply = { places: [3, 0, 61], main: 'text', more: ['b'], edition, asOf: 1_548_261_231_871_085 };
const padded = (value: unknown) => {
  const plain = new Uint8Array(size);
  writePadded(plain, value);
  return plain;
};

describe('the content of a slot', () => {
  test('is laid out as it is written down here, so that a running week survives an update', () => {
    const plain = writeContent(reply, size);
    expect(Buffer.from(plain.subarray(0, 32)).toString('hex')).toBe(
      ['02', '01', '00030000003d', edition, '00058022a8bec46d'].join(''),
    );
    expect(new TextDecoder().decode(plain.subarray(36, 36 + 28))).toBe('{"main":"text","more":["b"]}');
    expect(plain.length).toBe(size);
  });

  test('comes back as it was', () => {
    expect(parseContent(writeContent(reply, size))).toEqual(reply);
    expect(parseContent(writeContent({ ...reply, places: [], asOf: 0 }, size))).toEqual({
      ...reply,
      places: [],
      asOf: 0,
    });
    expect(parseContent(writeContent('empty', size))).toBe('empty');
  });

  test('is never written with a fourth theme, a place that no codebook has, or an edition of another size', () => {
    expect(() => writeContent({ ...reply, places: [1, 2, 3, 4] }, size)).toThrow(RangeError);
    for (const place of [-1, 0.5, 65_536])
      expect(() => writeContent({ ...reply, places: [place] }, size)).toThrow(RangeError);
    expect(() => writeContent({ ...reply, edition: 'ab' }, size)).toThrow(RangeError);
  });

  test('gives the seal the places, and never the words', () => {
    expect(parseForSeal(writeContent(reply, size))).toEqual([3, 0, 61]);
    expect(parseForSeal(writeContent('empty', size))).toBe('empty');
    const unreadable = writeContent(reply, size).fill(255, 32);
    expect(parseContent(unreadable)).toBe('damaged');
    expect(parseForSeal(unreadable)).toEqual([3, 0, 61]);
  });

  test.each<{ name: string; at: number; byte: number }>([
    { name: 'of a version to come', at: 0, byte: 3 },
    { name: 'of another kind', at: 1, byte: 2 },
  ])('is not believed: $name', ({ at, byte }) => {
    const plain = writeContent(reply, size).with(at, byte);
    expect(parseContent(plain)).toBe('damaged');
    expect(parseForSeal(plain)).toBe('damaged');
  });

  test.each<{ name: string; words: unknown }>([
    { name: 'nothing', words: undefined },
    { name: 'a text that is a number', words: { main: 7, more: [] } },
    { name: 'smaller answers that are one text', words: { main: 'text', more: 'b' } },
    { name: 'a missing field', words: { main: 'text' } },
    { name: 'a field too many', words: { main: 'text', more: [], author: 'U1' } },
  ])('is not believed with other words: $name', ({ words }) => {
    const plain = writeContent(reply, size);
    plain.set(words === undefined ? new Uint8Array(size - 32) : padded(words).subarray(0, size - 32), 32);
    expect(parseContent(plain)).toBe('damaged');
  });

  test('any bytes at all come back as something, never as an exception', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 16, maxLength: 90 }), (bytes) => {
        for (const parse of [parseContent, parseForSeal, parseChoicesMade, parseOldContent])
          expect(() => parse(bytes)).not.toThrow();
      }),
      { numRuns: 2000 },
    );
  });
});

describe('a changed tick', () => {
  const later = { edition, asOf: reply.asOf + 1, places: [5] };

  test('changes the themes and its moment in place, and nothing else', () => {
    const plain = writeContent(reply, size);
    expect(changePlaces(plain, later)).toBe('changed');
    expect(parseContent(plain)).toEqual({ ...reply, places: [5], asOf: later.asOf });
    expect(changePlaces(plain, { ...later, asOf: later.asOf + 1, places: [] })).toBe('changed');
    expect(parseForSeal(plain)).toEqual([]);
  });

  test.each<[string, string, Uint8Array, typeof later]>([
    ['a newer tick is stored', 'older', writeContent(reply, size), { ...later, asOf: reply.asOf - 1 }],
    ['the same tick comes twice', 'older', writeContent(reply, size), { ...later, asOf: reply.asOf }],
    ['it was saved anew', 'otherEdition', writeContent({ ...reply, edition: 'f'.repeat(32) }, size), later],
    ['it was deleted', 'otherEdition', writeContent('empty', size), later],
    ['it is from before there were choices', 'otherEdition', padded({ variant: 'main', main: 'a', more: [] }), later],
    ['it is from a version to come', 'damaged', writeContent(reply, size).with(0, 3), later],
  ])('changes nothing where %s', (_, outcome, plain, change) => {
    const before = plain.slice();
    expect(changePlaces(plain, change)).toBe(outcome);
    expect(plain).toEqual(before);
  });
});

describe('the content of a sealed reply', () => {
  test('is sixteen bytes: version, kind, three places', () => {
    const hex = (plain: Uint8Array) => Buffer.from(plain).toString('hex');
    expect(hex(writeChoices([3, 61]))).toBe('02010003003dffff0000000000000000');
    expect(hex(writeChoices('empty'))).toBe('0200ffffffffffff0000000000000000');
    for (const places of [[], [0], [3, 61], [9, 8, 7]]) expect(parseChoicesMade(writeChoices(places))).toEqual(places);
    expect(parseChoicesMade(writeChoices('empty'))).toBe('empty');
  });

  test('is not believed at another size', () => {
    expect(parseChoicesMade(new Uint8Array(choicesBytes + 1).fill(2))).toBe('damaged');
    expect(parseChoicesMade(writeContent(reply, size))).toBe('damaged');
  });
});

describe('a box of 1.1', () => {
  const old = { variant: 'lighter', main: 'text', more: ['', 'b'] };

  test('gives its words, without a choice and without an edition', () => {
    const words = { places: [], main: 'text', more: ['', 'b'], edition: '', asOf: 0 };
    expect(parseContent(padded(old))).toEqual(words);
    expect(parseForSeal(padded(old))).toEqual(words);
    expect(parseContent(padded('empty'))).toBe('empty');
    expect(parseForSeal(padded('empty'))).toBe('empty');
  });

  test.each<{ name: string; value: unknown }>([
    { name: 'null', value: null },
    { name: 'another word', value: 'Empty' },
    { name: 'a list', value: [old] },
    { name: 'a text that is a number', value: { ...old, main: 7 } },
    { name: 'a missing field', value: { variant: 'main', main: 'text' } },
    { name: 'a field too many', value: { ...old, author: 'U1' } },
  ])('is not believed: $name', ({ value }) => {
    expect(parseContent(padded(value))).toBe('damaged');
    expect(parseForSeal(padded(value))).toBe('damaged');
  });
});

describe('padding', () => {
  test('a value comes back from its padding, whatever it is', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 2 }), (value) => {
        const text = JSON.stringify(value);
        fc.pre(text.length < 1000);
        expect(JSON.stringify(parsePadded(padded(value)))).toBe(text);
      }),
    );
  });

  test('content that is larger than its box is refused without a word of it', () => {
    expect(() => padded('x'.repeat(4090))).not.toThrow();
    expect(() => padded('secret'.repeat(700))).toThrow(new RangeError('the content is larger than its box'));
  });

  test('any bytes at all come back as something or undefined, never as an exception', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 60 }), (bytes) => expect(() => parsePadded(bytes)).not.toThrow()));
  });

  test.each<{ name: string; change: (plain: Uint8Array) => void }>([
    { name: 'a length beyond the end', change: (plain) => plain.set([0, 0, 255, 255]) },
    { name: 'a length in the middle of the text', change: (plain) => plain.set([0, 0, 0, 4]) },
    { name: 'something after the text', change: (plain) => plain.set([1], 4095) },
    { name: 'bytes that are no UTF-8', change: (plain) => plain.set([255], 6) },
  ])('not believed: $name', ({ change }) => {
    const plain = padded('some text');
    change(plain);
    expect(parsePadded(plain)).toBeUndefined();
  });

  test('the rough size is a power of two that holds the value', () => {
    const text = (length: number) => 'x'.repeat(length - 2); // Two quotation marks.
    expect(roughSize(text(10))).toBe(4096);
    expect(roughSize(text(4092))).toBe(4096);
    expect(roughSize(text(4093))).toBe(8192);
    expect(roughSize(text(8189))).toBe(16384);
    for (const length of [4092, 4093, 8188, 8189, 70_000])
      expect(() => writePadded(new Uint8Array(roughSize(text(length))), text(length))).not.toThrow();
  });
});
