import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { encodeParts } from '../../src/crypto/sealed-box.ts';

test('no two different lists are encoded alike, wherever the border between two parts lies', () => {
  const hex = (parts: readonly string[]) => Buffer.from(encodeParts(...parts)).toString('hex');
  expect(hex(['T1', '2U'])).not.toBe(hex(['T12', 'U']));
  const parts = fc.array(fc.string({ maxLength: 4 }), { maxLength: 4 });
  fc.assert(
    fc.property(parts, parts, (one, other) => {
      expect(hex(one) === hex(other)).toBe(JSON.stringify(one) === JSON.stringify(other));
    }),
    { numRuns: 2000 },
  );
});
