// Holds TM-27 of docs/threat-model.md.
import { randomBytes } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  type EnvelopeKeys,
  openSecret,
  parseEnvelopeKeys,
  resealSecret,
  sealSecret,
} from '../../src/crypto/secret-envelope.ts';

const newKey = (id: string) => ({ id, key: new Uint8Array(randomBytes(32)) });
const old: EnvelopeKeys = [newKey('k1')];
const rotated: EnvelopeKeys = [newKey('k2'), ...old];
const purpose = 'bot token/T012AB3CD';
const token = 'xoxb-not-a-real-token';

describe('a secret at rest', () => {
  test('opens as it was sealed, whatever it holds', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), fc.string(), (secret, anyPurpose) => {
        expect(openSecret(old, anyPurpose, sealSecret(old, anyPurpose, secret))).toEqual({ secret });
      }),
      { numRuns: 300 },
    );
  });

  test('names its key and shows nothing of itself, and never looks the same twice', () => {
    const [one, other] = [sealSecret(old, purpose, token), sealSecret(old, purpose, token)];
    expect(one).toMatch(/^ally1\.k1\.[\w-]+$/);
    expect(one).not.toContain('xoxb');
    expect(one).not.toBe(other);
  });

  test('opens for nothing else than it was sealed for', () => {
    expect(openSecret(old, 'bot token/T999', sealSecret(old, purpose, token))).toBe('damaged');
    expect(openSecret([newKey('k1')], purpose, sealSecret(old, purpose, token))).toBe('damaged');
  });

  test('does not open with any one character changed, cut off or added', () => {
    const envelope = sealSecret(old, purpose, token);
    for (let at = 0; at < envelope.length; at += 1) {
      const changed = envelope.slice(0, at) + (envelope[at] === 'A' ? 'B' : 'A') + envelope.slice(at + 1);
      expect(typeof openSecret(old, purpose, changed)).toBe('string');
    }
    for (const cut of ['', envelope.slice(0, -1), `${envelope}A`, `${envelope}.`, 'ally1.k1.', 'plain-token'])
      expect(openSecret(old, purpose, cut)).toBe('damaged');
  });
});

describe('a rotation', () => {
  test('opens what is sealed under the old key, and seals under the new one', () => {
    const before = sealSecret(old, purpose, token);
    const outcome = resealSecret(rotated, purpose, before);
    const envelope = typeof outcome === 'string' ? outcome : outcome.envelope;
    expect(envelope).toMatch(/^ally1\.k2\./);
    expect(openSecret([rotated[0]], purpose, envelope)).toEqual({ secret: token });
    expect(openSecret([rotated[0]], purpose, before)).toBe('unknownKey');
  });

  test('leaves alone what is current, and what it cannot open', () => {
    const current = sealSecret(rotated, purpose, token);
    expect(resealSecret(rotated, purpose, current)).toBe('current');
    expect(resealSecret(old, purpose, current)).toBe('unknownKey');
    expect(resealSecret(rotated, purpose, `${current}x`)).toBe('damaged');
  });
});

describe('the keys of an operator', () => {
  const encoded = randomBytes(32).toString('base64');

  test('are read in order, the one to seal with first', () => {
    const keys = parseEnvelopeKeys(`k2:${encoded}, k1:${randomBytes(32).toString('base64url')}`);
    expect(keys?.map(({ id }) => id)).toEqual(['k2', 'k1']);
    expect(keys?.[0].key).toEqual(new Uint8Array(Buffer.from(encoded, 'base64')));
  });

  test.each([
    ['nothing', ''],
    ['no id', encoded],
    ['a short key', `k1:${randomBytes(31).toString('base64')}`],
    ['a long key', `k1:${randomBytes(33).toString('base64')}`],
    ['two keys of one id', `k1:${encoded},k1:${encoded}`],
    ['an id with a dot', `k.1:${encoded}`],
  ])('are refused when they are %s', (_, text) => {
    expect(parseEnvelopeKeys(text)).toBeUndefined();
  });
});
