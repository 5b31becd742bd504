import { createHmac, hkdfSync } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import { hkdf, open, seal } from '../../src/crypto/sealed-box.ts';

const bytes = (hex: string) => new Uint8Array(Buffer.from(hex, 'hex'));
const hex = (each: Uint8Array | ArrayBuffer) => Buffer.from(new Uint8Array(each)).toString('hex');

describe('HKDF-SHA-256, RFC 5869 appendix A', () => {
  const range = (from: number, to: number) => Uint8Array.from({ length: to - from + 1 }, (_, at) => from + at);
  test.each([
    {
      name: 'A.1',
      key: bytes('0b'.repeat(22)),
      salt: range(0x00, 0x0c),
      info: range(0xf0, 0xf9),
      out: '3cb25f25faacd57a90434f64d0362f2a2d2d0a90cf1a5a4c5db02d56ecc4c5bf34007208d5b887185865',
    },
    {
      name: 'A.2',
      key: range(0x00, 0x4f),
      salt: range(0x60, 0xaf),
      info: range(0xb0, 0xff),
      out:
        'b11e398dc80327a1c8e7f78c596a49344f012eda2d4efad8a050cc4c19afa97c' +
        '59045a99cac7827271cb41c65e590e09da3275600c2f09b8367793a9aca3db71cc30c58179ec3e87c14c01d5c1f3434f1d87',
    },
    {
      name: 'A.3',
      key: bytes('0b'.repeat(22)),
      salt: bytes(''),
      info: bytes(''),
      out: '8da4e775a563c18f715f802a063c5a31b8a11f5c5ee1879ec3454e5f3c738d2d9d201395faa4b61a96c8',
    },
  ])('case $name', ({ key, salt, info, out }) => {
    expect(hex(hkdfSync('sha256', key, salt, info, out.length / 2))).toBe(out);
  });

  test('our own keys are the first 32 bytes of case A.3', () => {
    expect(hex(hkdf(bytes('0b'.repeat(22)), bytes('')))).toBe(
      '8da4e775a563c18f715f802a063c5a31b8a11f5c5ee1879ec3454e5f3c738d2d',
    );
  });
});

describe('HMAC-SHA-256, RFC 4231', () => {
  test.each([
    {
      name: '4.2',
      key: bytes('0b'.repeat(20)),
      data: 'Hi There',
      out: 'b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7',
    },
    {
      name: '4.3',
      key: new TextEncoder().encode('Jefe'),
      data: 'what do ya want for nothing?',
      out: '5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843',
    },
    {
      name: '4.7',
      key: bytes('aa'.repeat(131)),
      data: 'Test Using Larger Than Block-Size Key - Hash Key First',
      out: '60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54',
    },
  ])('case $name', ({ key, data, out }) => {
    expect(createHmac('sha256', key).update(data).digest('hex')).toBe(out);
  });
});

describe("AES-256-GCM, the mode's specification as submitted to NIST", () => {
  const key = bytes('feffe9928665731c6d6a8f9467308308'.repeat(2));
  const nonce = bytes('cafebabefacedbaddecaf888');
  const plain =
    'd9313225f88406e5a55909c5aff5269a86a7a9531534f7da2e4c303d8a318a72' +
    '1c3c0c95956809532fcf0e2449a6b525b16aedf5aa0de657ba637b391aafd255';
  const sealed =
    '522dc1f099567d07f47f37a32a84427d643a8cdcbfe5c0c97598a2bd2555d1aa' +
    '8cb08e48590dbb3da7b08b1056828838c5f61e6393ba7a0abcc9f662898015ad';
  const vectors = [
    {
      name: '13',
      key: new Uint8Array(32),
      nonce: new Uint8Array(12),
      associated: '',
      plain: '',
      out: '530f8afbc74536b9a963b4f1c4cb738b',
    },
    {
      name: '14',
      key: new Uint8Array(32),
      nonce: new Uint8Array(12),
      associated: '',
      plain: '00'.repeat(16),
      out: 'cea7403d4d606b6e074ec5d3baf39d18d0d1c8a799996bf0265b98b5d48ab919',
    },
    { name: '15', key, nonce, associated: '', plain, out: `${sealed}b094dac5d93471bdec1a502270e3cc6c` },
    {
      name: '16',
      key,
      nonce,
      associated: 'feedfacedeadbeeffeedfacedeadbeefabaddad2',
      plain: plain.slice(0, 120),
      out: `${sealed.slice(0, 120)}76fc6ece0f4e1768cddf8853bb2d551b`,
    },
  ];
  test.each(vectors)('case $name', (vector) => {
    const box = seal(vector.key, bytes(vector.associated), bytes(vector.plain), vector.nonce);
    expect(hex(box)).toBe(hex(vector.nonce) + vector.out);
    const opened = open(vector.key, bytes(vector.associated), box);
    expect(opened === 'damaged' ? opened : hex(opened)).toBe(vector.plain);
  });
});
