import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parseContent, parseReading } from '../../../src/domain/slot/contents.ts';
import { padded, roughSize, unpadded } from '../../../src/domain/slot/padding.ts';

const reply = { variant: 'main', main: 'text', more: ['', 'b'] };
const read = { themes: ['credit'], cues: { credit: ['named'] }, unread: false };

describe('what was in a box is believed only in exactly its shape', () => {
  test.each<{ name: string; value: unknown }>([
    { name: 'nothing', value: undefined },
    { name: 'null', value: null },
    { name: 'another word', value: 'Empty' },
    { name: 'a list', value: [reply] },
    { name: 'a variant that we do not ask', value: { ...reply, variant: 'other' } },
    { name: 'a text that is a number', value: { ...reply, main: 7 } },
    { name: 'smaller answers that are one text', value: { ...reply, more: 'b' } },
    { name: 'a smaller answer that is null', value: { ...reply, more: [null] } },
    { name: 'a missing field', value: { variant: 'main', main: 'text' } },
    { name: 'a field too many', value: { ...reply, author: 'U1' } },
  ])('no reply: $name', ({ value }) => {
    expect(parseContent(value)).toBe('damaged');
  });

  test('a box may be empty', () => {
    expect(parseContent('empty')).toBe('empty');
    expect(parseContent(reply)).toEqual(reply);
  });

  test.each<{ name: string; value: unknown }>([
    { name: 'one reply alone', value: read },
    { name: 'null in the list', value: [read, null] },
    { name: 'themes that are numbers', value: [{ ...read, themes: [1] }] },
    { name: 'cues in a list', value: [{ ...read, cues: [['named']] }] },
    { name: 'cues that are one text', value: [{ ...read, cues: { credit: 'named' } }] },
    { name: 'unread as a word', value: [{ ...read, unread: 'no' }] },
    { name: 'a text beside the themes', value: [{ ...read, text: 'text' }] },
  ])('no reading: $name', ({ value }) => {
    expect(parseReading(value)).toBe('damaged');
  });

  test('a reading may be of nobody', () => {
    expect(parseReading([])).toEqual([]);
    expect(parseReading([read])).toEqual([read]);
  });
});

describe('padding', () => {
  test('a value comes back from its padding, whatever it is', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 2 }), (value) => {
        const text = JSON.stringify(value);
        fc.pre(text.length < 1000);
        expect(JSON.stringify(unpadded(padded(value, 4096)))).toBe(text);
      }),
    );
  });

  test('content that is larger than its box is refused without a word of it', () => {
    expect(padded('x'.repeat(4090), 4096).length).toBe(4096);
    expect(() => padded('secret'.repeat(700), 4096)).toThrow(new RangeError('the content is larger than its box'));
  });

  test('any bytes at all come back as something or undefined, never as an exception', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 60 }), (bytes) => expect(() => unpadded(bytes)).not.toThrow()));
  });

  test.each<{ name: string; change: (plain: Uint8Array) => void }>([
    { name: 'a length beyond the end', change: (plain) => plain.set([0, 0, 255, 255]) },
    { name: 'a length in the middle of the text', change: (plain) => plain.set([0, 0, 0, 4]) },
    { name: 'something after the text', change: (plain) => plain.set([1], 4095) },
    { name: 'bytes that are no UTF-8', change: (plain) => plain.set([255], 6) },
  ])('not believed: $name', ({ change }) => {
    const plain = padded('some text', 4096);
    change(plain);
    expect(unpadded(plain)).toBeUndefined();
  });

  test('the rough size is a power of two that holds the value', () => {
    const text = (length: number) => 'x'.repeat(length - 2); // Two quotation marks.
    expect(roughSize(text(10))).toBe(4096);
    expect(roughSize(text(4092))).toBe(4096);
    expect(roughSize(text(4093))).toBe(8192);
    expect(roughSize(text(8189))).toBe(16384);
    for (const length of [4092, 4093, 8188, 8189, 70_000])
      expect(() => padded(text(length), roughSize(text(length)))).not.toThrow();
  });
});
