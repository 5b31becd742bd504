import { createCipheriv, createDecipheriv } from 'node:crypto';

export const keyBytes = 32;
/** 96 bits, drawn at random for each box (NIST SP 800-38D, 8.2.2). */
export const nonceBytes = 12;
export const tagBytes = 16;

/** AES-256-GCM (NIST SP 800-38D). The box is nonce, ciphertext, tag. */
export function seal(key: Uint8Array, associated: Uint8Array, plain: Uint8Array, nonce: Uint8Array): Uint8Array {
  if (nonce.length !== nonceBytes) throw new RangeError('a nonce has 12 bytes');
  const cipher = createCipheriv('aes-256-gcm', key, nonce, { authTagLength: tagBytes });
  cipher.setAAD(associated);
  const body = [cipher.update(plain), cipher.final()];
  return new Uint8Array(Buffer.concat([nonce, ...body, cipher.getAuthTag()]));
}

/** What was sealed; `damaged` when not exactly this box was sealed under this key for this place. Never throws on bytes. */
export function open(key: Uint8Array, associated: Uint8Array, box: Uint8Array): Uint8Array | 'damaged' {
  if (box.length < nonceBytes + tagBytes) return 'damaged';
  const body = box.subarray(nonceBytes, box.length - tagBytes);
  const decipher = createDecipheriv('aes-256-gcm', key, box.subarray(0, nonceBytes), { authTagLength: tagBytes });
  decipher.setAAD(associated);
  decipher.setAuthTag(box.subarray(box.length - tagBytes));
  const plain = decipher.update(body); // All of it: this mode has no rest that `final` would give.
  try {
    decipher.final();
    return new Uint8Array(plain.buffer, plain.byteOffset, plain.length);
  } catch {
    plain.fill(0);
    return 'damaged'; // `final` throws exactly when the tag does not match.
  }
}
