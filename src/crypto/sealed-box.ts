import { createCipheriv, createDecipheriv, hkdfSync } from 'node:crypto';

export const keyBytes = 32;
/** 96 bits, drawn at random for each box (NIST SP 800-38D, 8.2.2). */
export const nonceBytes = 12;
export const tagBytes = 16;

/** AES-256-GCM (NIST SP 800-38D). The box is nonce, ciphertext, tag. */
export function seal(key: Uint8Array, associated: Uint8Array, plain: Uint8Array, nonce: Uint8Array): Uint8Array {
  if (nonce.length !== nonceBytes) throw new RangeError('a nonce has 12 bytes');
  const cipher = createCipheriv('aes-256-gcm', key, nonce, { authTagLength: tagBytes });
  cipher.setAAD(associated);
  const box = new Uint8Array(nonceBytes + plain.length + tagBytes);
  box.set(nonce);
  box.set(cipher.update(plain), nonceBytes);
  cipher.final(); // Gives no more bytes in this mode, but the tag.
  box.set(cipher.getAuthTag(), nonceBytes + plain.length);
  return box;
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

/**
 * HKDF-SHA-256 (RFC 5869) without salt, 32 bytes out: our input keys are uniformly random already, so that extraction
 * needs none (section 3.1); what separates the derived keys is `info`.
 */
export const hkdf = (key: Uint8Array, info: Uint8Array): Uint8Array =>
  new Uint8Array(hkdfSync('sha256', key, new Uint8Array(), info, 32));

const prefixBytes = 4;

/** Writes a value as JSON after its length; the rest of the bytes stays zero, so that the size tells nothing of it. */
export function writePadded(plain: Uint8Array, value: unknown): void {
  const json = new TextEncoder().encode(JSON.stringify(value));
  if (prefixBytes + json.length > plain.length) throw new RangeError('the content is larger than its box');
  new DataView(plain.buffer, plain.byteOffset, plain.length).setUint32(0, json.length);
  plain.set(json, prefixBytes);
  json.fill(0);
}

/** The value back, of unknown shape; undefined (which JSON does not have) for bytes that `writePadded` cannot have made. */
export function parsePadded(plain: Uint8Array): unknown {
  if (plain.length < prefixBytes) return undefined;
  const end = prefixBytes + new DataView(plain.buffer, plain.byteOffset, plain.length).getUint32(0);
  if (end > plain.length || plain.subarray(end).some((byte) => byte !== 0)) return undefined;
  try {
    const value: unknown = JSON.parse(
      new TextDecoder('utf-8', { fatal: true }).decode(plain.subarray(prefixBytes, end)),
    );
    return value;
  } catch {
    return undefined;
  }
}

/** The smallest power of two, at least 4,096, that holds the value: what is large tells its size only roughly. */
export function roughSize(value: unknown): number {
  const needed = prefixBytes + Buffer.byteLength(JSON.stringify(value));
  return 2 ** Math.max(12, Math.ceil(Math.log2(needed)));
}

/** Several texts or byte strings as one, each after its length in four bytes: no two different lists look alike. */
export function encodeParts(...parts: readonly (string | Uint8Array)[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + 4 + Buffer.byteLength(part), 0));
  const bytes = Buffer.from(whole.buffer);
  let at = 0;
  for (const part of parts) {
    bytes.writeUInt32BE(Buffer.byteLength(part), at);
    if (typeof part === 'string') bytes.write(part, at + 4);
    else whole.set(part, at + 4);
    at += 4 + Buffer.byteLength(part);
  }
  return whole;
}
