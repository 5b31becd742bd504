// Holds TM-1 of docs/threat-model.md.
import { describe, expect, jest, test } from '@jest/globals';
import fc from 'fast-check';
import {
  type BoxedReply,
  boxBytes,
  changeSlot,
  handleOf,
  keyBytes,
  nonceBytes,
  openChoices,
  openOldReply,
  openReply,
  openSlot,
  openSlotForSeal,
  renewSlot,
  sealChoices,
  sealedBytes,
  sealReply,
  sealSlot,
  thresholdNoise,
} from '../../src/crypto/slot.ts';
import { memberId, roundId, themeId, workspaceId } from '../../src/domain/ids.ts';
import { checkReply, replyLimits, serialisedBytes } from '../../src/domain/reply.ts';
import { inventedCodebook } from '../domain/digest/invented-codebook.ts';
import { sealOldReply, sealOldSlot } from '../support/old-boxes.ts';

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
const edition = '000102030405060708090a0b0c0d0e0f';
const words = { main: 'I kept quiet 🙈 and went on.', more: ['Next time sooner.'] };
const reply: BoxedReply = { places: [4, 0], ...words, edition, asOf: 1_548_261_231_871_085 };

const places = fc.uniqueArray(fc.nat(65_534), { maxLength: 3 });

/** Any reply that the modal would take, up to the very limits, in any script. */
const acceptedReply: fc.Arbitrary<BoxedReply> = fc
  .record({
    main: fc.oneof(
      fc.string({ maxLength: 1200, unit: 'binary' }),
      fc.string({ maxLength: 600, unit: 'grapheme' }),
      fc.integer({ min: 1, max: replyLimits.main }).map((length) => 'é"\u{ac00}'.repeat(400).slice(0, length)),
    ),
    more: fc.array(fc.string({ maxLength: 200, unit: 'grapheme' }), { maxLength: 4 }),
  })
  .map((given) => checkReply({ chosen: 'somethingElse', ...given }, inventedCodebook))
  .filter((checked) => checked.ok)
  .chain(({ value: { main, more } }) =>
    fc.record({ main: fc.constant(main), more: fc.constant(more), places, ...rest }),
  );

const rest = { edition: fc.stringMatching(/^[0-9a-f]{32}$/), asOf: fc.integer({ min: 0, max: 4_000_000_000_000_000 }) };

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
      fc.property(fc.oneof(acceptedReply, fc.constant('empty' as const)), (content) => {
        const box = sealSlot(key, place, content, nonce);
        expect(box.length).toBe(boxBytes);
        expect(openSlot(key, place, box)).toEqual(content);
      }),
      { numRuns: 1000 },
    );
    expect(boxBytes).toBe(4124);
  });

  test('takes a reply of exactly the most bytes that the modal allows', () => {
    const most = { ...reply, main: '', more: [] };
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
    expect(openSlotForSeal(key, { ...place, handle: otherHandle }, box)).toBe('damaged');
  });

  test('answers "damaged" to any bytes at all', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: boxBytes + 40 }), (bytes) => {
        expect(openSlot(key, place, bytes)).toBe('damaged');
        expect(openReply(key, replyPlace, bytes)).toBe('damaged');
        expect(openSlotForSeal(key, place, bytes)).toBe('damaged');
        expect(renewSlot(key, place, bytes, nonce)).toBe('damaged');
        expect(openChoices(key, place, bytes)).toBe('damaged');
      }),
      { numRuns: 500 },
    );
  });

  test('sealed again with a fresh nonce it shares no bytes with the box before', () => {
    const [one, other] = [sealSlot(key, place, 'empty', nonce), sealSlot(key, place, 'empty', nonce.with(0, 1))];
    const alike = one.filter((byte, at) => byte === other[at]).length;
    expect(alike).toBeLessThan(60); // Chance: 16 of 4,112, and the eleven bytes of the nonce.
  });

  test('is renewed as it is, also one of 1.1, without ever becoming a text', () => {
    const decoding = jest.spyOn(TextDecoder.prototype, 'decode');
    const old = { variant: 'main', ...words } as const;
    const renewed = [sealSlot(key, place, reply, nonce), sealOldSlot(key, place, old, nonce)].map((box) =>
      renewSlot(key, place, box, nonce.with(0, 1)),
    );
    expect(openSlotForSeal(key, place, sealSlot(key, place, reply, nonce))).toEqual([4, 0]);
    const change = { edition, asOf: reply.asOf + 1, places: [7] };
    const changed = changeSlot(key, place, sealSlot(key, place, reply, nonce), change, nonce);
    expect(decoding).not.toHaveBeenCalled();
    decoding.mockRestore();
    const opened = [...renewed, changed].map((box) => (typeof box === 'string' ? box : openSlot(key, place, box)));
    expect(opened).toEqual([
      reply,
      { ...words, places: [], edition: '', asOf: 0 },
      { ...reply, places: [7], asOf: change.asOf },
    ]);
  });

  test('whose box is not there any more, or is damaged, has no tick to change', () => {
    const change = { edition: 'f'.repeat(32), asOf: 1, places: [7] };
    expect(changeSlot(key, place, sealSlot(key, place, reply, nonce), change, nonce)).toBe('otherEdition');
    expect(changeSlot(otherKey, place, sealSlot(key, place, reply, nonce), change, nonce)).toBe('damaged');
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
    const box = sealSlot(key, place, reply, nonce);
    expect(Buffer.from(box.subarray(-16)).toString('hex')).toBe('a2d85ad9873d25626b6aa94cbf8119e5');
  });
});

describe('a sealed reply', () => {
  test('holds the places of its themes, opens only under its own id, and is always as large', () => {
    fc.assert(
      fc.property(fc.oneof(places, fc.constant('empty' as const)), (chosen) => {
        const box = sealReply(key, replyPlace, chosen, nonce);
        expect(box.length).toBe(sealedBytes);
        expect(openReply(key, replyPlace, box)).toEqual(chosen);
        expect(openReply(key, { ...replyPlace, id: 'another' }, box)).toBe('damaged');
        expect(openReply(otherKey, replyPlace, box)).toBe('damaged');
        expect(openSlot(key, place, box)).toBe('damaged');
        expect(openOldReply(key, replyPlace, box)).toBe('damaged');
      }),
      { numRuns: 200 },
    );
    expect(sealedBytes).toBe(44);
  });

  test('of 1.1 opens once more for its words, and is no sealed reply of today', () => {
    const box = sealOldReply(key, replyPlace, { variant: 'main', ...words }, nonce);
    expect(openOldReply(key, replyPlace, box)).toMatchObject(words);
    expect(openReply(key, replyPlace, box)).toBe('damaged');
    expect(openOldReply(key, replyPlace, sealOldReply(key, replyPlace, 'empty', nonce))).toBe('empty');
  });

  test('stays what it was when the product is updated between a close and its post', () => {
    // Computed by other means (Python's cryptography) from what the format says.
    const box = sealReply(key, replyPlace, [3, 61], nonce);
    expect(Buffer.from(box).toString('hex')).toBe(
      '09090909090909090909090966834a445fd9a74059e853787811458636b60d17aa8efa6bcfaa27abe2b8492c',
    );
  });
});

describe('what leads decided', () => {
  test('comes back whole, and its size is rough', () => {
    const choices = {
      dropped: [themeId('loud')],
      merged: [['asked', 'read'].map(themeId)],
      labels: { asked: 'Asking' },
    };
    const box = sealChoices(key, { workspace, round }, choices, nonce);
    expect(box.length).toBe(4096 + 28);
    expect(openChoices(key, { workspace, round }, box)).toEqual(choices);
    expect(openChoices(otherKey, { workspace, round }, box)).toBe('damaged');
  });
});

describe('the secret margin', () => {
  test('is 0, 1 or 2, each as often', () => {
    const seen = [0, 0, 0];
    for (let at = 0; at < 9000; at += 1) {
      const margin = thresholdNoise(key, workspace, round, `theme-${at}`);
      seen[margin] = (seen[margin] ?? 0) + 1;
    }
    // Four standard deviations of a fair draw: 4 × √(9000 × 1/3 × 2/3) is 179.
    for (const often of seen) expect(Math.abs(often - 3000)).toBeLessThan(179);
  });

  test('is the same at every look, and drawn anew for each thing that is counted, round and key', () => {
    const margins = (secret: Uint8Array, at = round) =>
      Array.from({ length: 40 }, (_, theme) => thresholdNoise(secret, workspace, at, `theme-${theme}`)).join('');
    expect(margins(key)).toBe(margins(key));
    const other = roundId('6f1c7c1e-0000-4000-8000-000000000002');
    expect(new Set([margins(key), margins(otherKey), margins(key, other)]).size).toBe(3);
  });
});
