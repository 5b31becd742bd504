import { describe, expect, jest, test } from '@jest/globals';
import fc from 'fast-check';
import { memberId, roundId, themeId, workspaceId } from '../../src/domain/ids.ts';
import { checkReply, type Reply, replyLimits, type SlotContent, serialisedBytes } from '../../src/domain/reply.ts';
import {
  boxBytes,
  handleOf,
  keyBytes,
  marginOf,
  nonceBytes,
  openReading,
  openReply,
  openSlot,
  sealReading,
  sealReply,
  sealSlot,
} from '../../src/domain/slot.ts';
import type { Reading } from '../../src/domain/theme.ts';

type Encoder = InstanceType<typeof TextEncoder>;
type Decoder = InstanceType<typeof TextDecoder>;

const key = new Uint8Array(keyBytes).fill(7);
const otherKey = new Uint8Array(keyBytes).fill(8);
const nonce = new Uint8Array(nonceBytes).fill(9);
const workspace = workspaceId('T1');
const round = roundId('6f1c7c1e-0000-4000-8000-000000000001');
const handle = handleOf(key, workspace, memberId('U1'));
const place = { workspace, round, handle };
const replyPlace = { workspace, round, id: 'd9b2a2d8-6d2c-4a0f-9f5a-0e6a1c1f2b3c' };
const reply: Reply = { variant: 'lighter', main: 'I kept quiet 🙈 and went on.', more: ['', 'Next time sooner.'] };

/** Any reply that the modal would take, up to the very limits, in any script. */
const acceptedReply: fc.Arbitrary<Reply> = fc
  .record({
    variant: fc.constantFrom<Reply['variant']>('main', 'lighter'),
    main: fc.oneof(
      fc.string({ minLength: 1, maxLength: 1200, unit: 'binary' }),
      fc.string({ minLength: 1, maxLength: 600, unit: 'grapheme' }),
      fc.integer({ min: 1, max: replyLimits.main }).map((length) => 'é"\u{ac00}'.repeat(400).slice(0, length)),
    ),
    more: fc.array(fc.string({ maxLength: 200, unit: 'grapheme' }), { maxLength: 4 }),
  })
  .map(checkReply)
  .filter((checked) => checked.ok)
  .map((checked) => checked.value);

describe('a slot', () => {
  test('leaves no text in the bytes that it was encoded to and decoded from', () => {
    const [encode, decode] = [TextEncoder.prototype.encode, TextDecoder.prototype.decode];
    const seen: Uint8Array[] = [];
    const encoding = jest.spyOn(TextEncoder.prototype, 'encode').mockImplementation(function (this: Encoder, text) {
      const bytes = encode.call(this, text);
      if (text?.includes(reply.main)) seen.push(bytes);
      return bytes;
    });
    const decoding = jest.spyOn(TextDecoder.prototype, 'decode').mockImplementation(function (this: Decoder, ...of) {
      if (of[0] instanceof Uint8Array) seen.push(of[0]);
      return decode.apply(this, of);
    });
    expect(openSlot(key, place, sealSlot(key, place, reply, nonce))).toEqual(reply);
    encoding.mockRestore();
    decoding.mockRestore();
    expect(seen.map((bytes) => bytes.length > 50 && bytes.every((byte) => byte === 0))).toEqual([true, true]);
  });

  test('gives back every reply that the modal takes, and its box has always the same size', () => {
    fc.assert(
      fc.property(fc.oneof(acceptedReply, fc.constant<SlotContent>('empty')), (content) => {
        const box = sealSlot(key, place, content, nonce);
        expect(box.length).toBe(boxBytes);
        expect(openSlot(key, place, box)).toEqual(content);
      }),
      { numRuns: 1000 },
    );
    expect(boxBytes).toBe(4124);
  });

  test('takes a reply of exactly the most bytes that the modal allows', () => {
    const most = { variant: 'main', main: '', more: [] } as const;
    const full = { ...most, main: 'x'.repeat(replyLimits.bytes - serialisedBytes(most)) };
    expect(serialisedBytes(full)).toBe(replyLimits.bytes);
    expect(openSlot(key, place, sealSlot(key, place, full, nonce))).toEqual(full);
  });

  test('a bit that flips anywhere in the box is noticed', () => {
    const box = sealSlot(key, place, reply, nonce);
    for (let at = 0; at < box.length; at += 1) {
      const flipped = box.with(at, (box[at] ?? 0) ^ (1 << (at % 8)));
      expect(openSlot(key, place, flipped)).toBe('damaged');
    }
  });

  test('opens in no other place and under no other key', () => {
    const box = sealSlot(key, place, reply, nonce);
    const otherHandle = handleOf(key, workspace, memberId('U2'));
    const elsewhere = [
      { ...place, workspace: workspaceId('T2') },
      { ...place, round: roundId('6f1c7c1e-0000-4000-8000-000000000002') },
      { ...place, handle: otherHandle },
      { ...place, workspace: workspaceId('T16'), round: roundId('f1c7c1e-0000-4000-8000-000000000001') },
    ];
    for (const other of elsewhere) expect(openSlot(key, other, box)).toBe('damaged');
    expect(openSlot(otherKey, place, box)).toBe('damaged');
    expect(openReply(key, replyPlace, box)).toBe('damaged');
    expect(openReading(key, place, box)).toBe('damaged');
  });

  test('answers "damaged" to any bytes at all', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: boxBytes + 40 }), (bytes) => {
        expect(openSlot(key, place, bytes)).toBe('damaged');
        expect(openReply(key, replyPlace, bytes)).toBe('damaged');
        expect(openReading(key, place, bytes)).toBe('damaged');
      }),
      { numRuns: 500 },
    );
  });

  test('sealed again with a fresh nonce it shares no bytes with the box before', () => {
    const [one, other] = [sealSlot(key, place, 'empty', nonce), sealSlot(key, place, 'empty', nonce.with(0, 1))];
    const alike = one.filter((byte, at) => byte === other[at]).length;
    expect(alike).toBeLessThan(60); // Chance: 16 of 4,112, and the eleven bytes of the nonce.
  });

  test('stores nothing but the answers, whatever else the object carries', () => {
    const marked = { ...reply, author: 'U1' };
    expect(openSlot(key, place, sealSlot(key, place, marked, nonce))).toEqual(reply);
  });

  test('is never sealed under a key or a nonce of another size', () => {
    expect(() => sealSlot(key.subarray(1), place, reply, nonce)).toThrow(RangeError);
    expect(() => sealSlot(key, place, reply, nonce.subarray(1))).toThrow(RangeError);
  });
});

describe('a handle', () => {
  test('is 32 bytes, the same each time, and another for each member, workspace and key', () => {
    const handles = Array.from({ length: 2000 }, (_, at) => handleOf(key, workspace, memberId(`U${at}`)));
    handles.push(handleOf(key, workspaceId('T2'), memberId('U1')), handleOf(otherKey, workspace, memberId('U1')));
    handles.push(handleOf(key, workspaceId('T'), memberId('1U1')));
    expect(new Set(handles.map((each) => Buffer.from(each).toString('hex'))).size).toBe(2003);
    expect(handles.every((each) => each.length === 32)).toBe(true);
    expect(handleOf(key, workspace, memberId('U1'))).toEqual(handle);
  });

  test('stays what it was when the product is updated in the middle of a week', () => {
    // Both computed by other means (Python's hmac and cryptography) from what the format says.
    expect(Buffer.from(handle).toString('hex')).toBe(
      'c13bfc716e7c06d6ecf66e6bbfae52485f86bbe41b439b6338f3843a678455d4',
    );
    const box = sealSlot(key, place, 'empty', nonce);
    expect(Buffer.from(box.subarray(-16)).toString('hex')).toBe('d2d416737026d3ce8f7c9777704dbbf4');
  });
});

describe('a sealed reply', () => {
  test('opens only under its own id, and is as large as a slot', () => {
    fc.assert(
      fc.property(acceptedReply, (accepted) => {
        const box = sealReply(key, replyPlace, accepted, nonce);
        expect(box.length).toBe(boxBytes);
        expect(openReply(key, replyPlace, box)).toEqual(accepted);
        expect(openReply(key, { ...replyPlace, id: 'another' }, box)).toBe('damaged');
        expect(openReply(otherKey, replyPlace, box)).toBe('damaged');
        expect(openSlot(key, place, box)).toBe('damaged');
      }),
      { numRuns: 200 },
    );
  });
});

describe('a reading', () => {
  const themes = fc.array(fc.constantFrom('credit', 'asked', '__proto__', 'constructor').map(themeId), {
    maxLength: 3,
  });
  const reading: fc.Arbitrary<Reading> = fc.array(
    fc.record({
      themes,
      cues: fc.dictionary(fc.string(), fc.array(fc.string(), { maxLength: 3 }), { maxKeys: 3 }),
      unread: fc.boolean(),
    }),
    { maxLength: 60 },
  );

  test('comes back whole, and its size is rough', () => {
    fc.assert(
      fc.property(reading, (found) => {
        const box = sealReading(key, { workspace, round }, found, nonce);
        expect([4096, 8192, 16384, 32768].map((size) => size + 28)).toContain(box.length);
        expect(JSON.stringify(openReading(key, { workspace, round }, box))).toBe(JSON.stringify(found));
      }),
      { numRuns: 300 },
    );
  });

  test('of five thousand people fits too, and opens for its own round alone', () => {
    const found: Reading = Array.from({ length: 5000 }, () => ({
      themes: [themeId('stayed-silent'), themeId('credit')],
      cues: { 'stayed-silent': ['quiet', 'nothing'] },
      unread: false,
    }));
    const box = sealReading(key, { workspace, round }, found, nonce);
    expect(openReading(key, { workspace, round }, box)).toEqual(found);
    const other = { workspace, round: roundId('6f1c7c1e-0000-4000-8000-000000000002') };
    expect(openReading(key, other, box)).toBe('damaged');
    expect(openReading(otherKey, { workspace, round }, box)).toBe('damaged');
  });
});

describe('the secret margin', () => {
  test('is 0, 1 or 2, each as often', () => {
    const seen = [0, 0, 0];
    for (let at = 0; at < 9000; at += 1) {
      const margin = marginOf(key, workspace, round, themeId(`theme-${at}`));
      seen[margin] = (seen[margin] ?? 0) + 1;
    }
    // Four standard deviations of a fair draw: 4 × √(9000 × 1/3 × 2/3) is 179.
    for (const often of seen) expect(Math.abs(often - 3000)).toBeLessThan(179);
  });

  test('is the same at every redraft, and drawn anew for each theme, round and key', () => {
    const margins = (secret: Uint8Array, at = round) =>
      Array.from({ length: 40 }, (_, theme) => marginOf(secret, workspace, at, themeId(`theme-${theme}`))).join('');
    expect(margins(key)).toBe(margins(key));
    const other = roundId('6f1c7c1e-0000-4000-8000-000000000002');
    expect(new Set([margins(key), margins(otherKey), margins(key, other)]).size).toBe(3);
  });
});
